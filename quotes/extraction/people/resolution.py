"""Looks up whom the mention beside a quote means, among the people of the article."""

from dataclasses import replace

from quotes.extraction.found import FoundAttribution, Span
from quotes.extraction.mentions.reading import (
    ORGANISATION,
    PERSON,
    PRONOUN_KIND,
    UNNAMED,
    Mention,
    read_mention,
)
from quotes.extraction.people.article import ArticlePeople
from quotes.extraction.people.clusters import Cluster
from quotes.extraction.people.describing import Descriptions
from quotes.extraction.people.forms import tidy
from quotes.extraction.people.pointing import Meant
from quotes.extraction.people.roles import title_of

# Less sure than this, nobody is named, and the likeliest two are candidates.
NAMED = 0.6
# With the doubt about the mention itself, a name is given if it is likelier than not.
LIKELY = 0.5
# A name beside a quote: of one person only, and of somebody never named in full.
OF_ONE, NEVER_FULL = 0.99, 0.93


class Resolver:
    """Resolves the mentions of one article to the people in it."""

    def __init__(self, people: ArticlePeople) -> None:
        self.people, self.text = people, people.text
        self.descriptions = Descriptions(people)
        self.resolved: dict[Span, tuple[FoundAttribution, ...]] = {}

    def resolve(
        self, spans: tuple[Span, ...], share: float = 1.0
    ) -> tuple[FoundAttribution, ...]:
        """Return an attribution for each speaker; a mention is as sure as its share."""
        found: list[FoundAttribution] = []
        for span in spans:
            if span not in self.resolved:
                self.resolved[span] = self.read(read_mention(self.text, span))
            found.extend(self.resolved[span])
        return tuple(with_share(one, share) for one in found)

    def read(self, mention: Mention) -> tuple[FoundAttribution, ...]:
        if mention.kind == PRONOUN_KIND:
            meant = self.people.pointed_at(mention)
        elif mention.kind == UNNAMED:
            meant = self.descriptions.meant_by(mention)
        else:
            return (self.read_name(mention),)
        if meant is None or not meant.clusters:
            return (self.read_nobody(mention, self.people.label_before(mention)),)
        return tuple(self.of_cluster(mention, one, meant) for one in meant.clusters)

    def read_name(self, mention: Mention) -> FoundAttribution:
        if self.is_label(mention):
            mention = mention._replace(kind=PERSON)
        clusters = self.people.named_by(mention)
        if len(clusters) > 1:
            return self.ambiguous(mention, clusters)
        if not clusters:
            printed = tidy(mention.name.of(self.text))
            return attribution(
                self.text, mention, printed, mention.kind, mention.title, NEVER_FULL
            )
        [cluster] = clusters
        sure = OF_ONE if cluster.full_at is not None else NEVER_FULL
        return self.of_cluster(mention, cluster, Meant((cluster,), sure))

    def is_label(self, mention: Mention) -> bool:
        """Tell the HOLT of "HOLT: We will." from an acronym."""
        after = self.text[mention.span.end : mention.span.end + 1]
        return mention.kind == ORGANISATION and after == ":" and mention.title is None

    def of_cluster(
        self, mention: Mention, cluster: Cluster, meant: Meant
    ) -> FoundAttribution:
        """Return what is said by a person, or by one of two where it is unsure."""
        if meant.sure < NAMED:
            both = [cluster, meant.second] if meant.second else [cluster]
            return self.unsure(mention, both, meant.sure)
        if cluster.label:
            return self.read_nobody(mention._replace(kind=UNNAMED), cluster.label)
        kind, title = cluster.kind, mention.title
        if kind == PERSON:
            title = title or title_of(self.text, cluster)
        found = attribution(self.text, mention, cluster.name, kind, title, meant.sure)
        return self.with_known(found, cluster)

    def with_known(self, found: FoundAttribution, cluster: Cluster) -> FoundAttribution:
        """Find the speaker among those that the caller knows."""
        known = cluster.known
        if not known:
            return found
        if len(known) == 1:
            kind = PERSON if known[0].kind == PERSON else ORGANISATION
            full = self.people.fuller(cluster)
            return replace(found, resolved_name=full, kind=kind, known_id=known[0].id)
        names = tuple(
            one.forms[0] if " " not in cluster.name else cluster.name for one in known
        )
        return replace(
            found,
            resolved_name=None,
            candidates=names,
            known_candidates=tuple(one.id for one in known),
            sure=min(found.sure, 1 / len(known)),
        )

    def ambiguous(self, mention: Mention, clusters: list[Cluster]) -> FoundAttribution:
        """Leave open whom a surname means that several people bear."""
        return self.unsure(mention, clusters, 1 / len(clusters))

    def unsure(
        self, mention: Mention, clusters: list[Cluster], sure: float
    ) -> FoundAttribution:
        found = attribution(self.text, mention, None, PERSON, mention.title, sure)
        known = [k.id for cluster in clusters for k in cluster.known]
        return replace(
            found,
            candidates=tuple(c.name or c.label for c in clusters),
            known_candidates=tuple(dict.fromkeys(known)),
        )

    def read_nobody(
        self, mention: Mention, label: str | None = None
    ) -> FoundAttribution:
        """Return an unnamed label, or a pronoun that means nobody we know."""
        if mention.kind != UNNAMED:
            return attribution(self.text, mention, None, PERSON, None, 0.0)
        organisation = mention.organisation
        return replace(
            attribution(self.text, mention, None, UNNAMED, None, OF_ONE),
            unnamed_label=label or tidy(mention.name.of(self.text)),
            organisation=tidy(organisation.of(self.text)) if organisation else None,
        )


def attribution(
    text: str,
    mention: Mention,
    full: str | None,
    kind: str,
    title: Span | None,
    sure: float,
) -> FoundAttribution:
    return FoundAttribution(
        mention=mention.span,
        name=mention.name,
        title=title,
        resolved_name=full,
        resolved_title=tidy(title.of(text)) if title else None,
        kind=kind,
        unnamed_label=None,
        organisation=None,
        sure=sure,
    )


def with_share(found: FoundAttribution, share: float) -> FoundAttribution:
    """Lower how sure a person is by how sure the mention is; name nobody unlikely."""
    sure = round(max(0.0, min(1.0, found.sure * share)), 2)
    if found.resolved_name is None or sure >= LIKELY:
        return replace(found, sure=sure)
    return replace(
        found,
        sure=sure,
        resolved_name=None,
        title=None,
        resolved_title=None,
        candidates=(found.resolved_name,),
        known_id=None,
        known_candidates=(found.known_id,) if found.known_id is not None else (),
    )
