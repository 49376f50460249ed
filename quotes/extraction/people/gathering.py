"""Gathers the mentions of an article into people: who is named again by which form."""

from collections.abc import Iterable

from quotes.extraction.found import KnownName
from quotes.extraction.lexicon.genders import (
    FEMALE,
    FEMALE_NOUNS,
    MALE,
    MALE_NOUNS,
    gender_of_name,
    strength_of,
)
from quotes.extraction.mentions.cutting import POSSESSIVE
from quotes.extraction.mentions.reading import ORGANISATION, PERSON, UNNAMED
from quotes.extraction.mentions.standing import Spotted
from quotes.extraction.people.clusters import (
    STRENGTHS,
    Cluster,
    nouns_of,
    strength_of_thing,
)
from quotes.extraction.people.forms import (
    acronyms_of,
    fuller_name,
    is_same_name,
    is_surname,
    parts_of,
)
from quotes.extraction.people.known import KnownNames

# A list of names may have thousands of one surname: so many are compared.
MOST_ALIKE = 40


class Gathering:
    """The clusters of one article, and which of them each name may mean."""

    def __init__(
        self, text: str, spotted: list[Spotted], known: Iterable[KnownName] = ()
    ) -> None:
        self.text, self.spotted = text, spotted
        self.clusters: list[Cluster] = []
        self.by_part: dict[str, list[Cluster]] = {}
        self.acronyms: dict[str, Cluster] = {}
        self.labels: dict[str, Cluster] = {}
        self.by_post: dict[str, list[Cluster]] = {}  # by each noun of their titles
        # For each name spotted, the clusters that it may mean.
        self.meant: list[list[Cluster]] = [[] for _ in spotted]
        self.organisations = self.printed_as_organisations()
        for number, one in enumerate(spotted):
            is_full = len(parts_of(one.name)) > 1
            if is_full and not one.in_headline and one.mention.kind != UNNAMED:
                self.meant[number] = [self.add(one)]
        known = KnownNames(known)
        self.learn_titles(known.join(self.clusters))
        for number, one in enumerate(spotted):
            if one.mention.kind == UNNAMED:
                self.meant[number] = [self.described(one)]
            elif not self.meant[number]:
                self.meant[number] = self.by_short_form(one)
        self.join_organisations()
        self.join(known.join(self.clusters))
        for cluster in self.clusters:
            cluster.settle()

    def printed_as_organisations(self) -> set[str]:
        """Return the names that stand after "the" or hold an organisation's noun."""
        return {
            one.name.casefold()
            for one in self.spotted
            if one.mention.kind == ORGANISATION
        }

    def kind_of(self, one: Spotted) -> str:
        """Tell Wells Fargo from a person where it is once "the Wells Fargo"."""
        name, before = one.name, self.before(one)
        if self.is_of_person(name) or strength_of(name, before, "") == "title":
            return PERSON
        if name.casefold() in self.organisations and not one.mention.title:
            return ORGANISATION
        return one.mention.kind

    def before(self, one: Spotted) -> str:
        """Return what stands before the name in a mention: Mr., the senator."""
        return self.text[one.mention.span.start : one.mention.name.start]

    def is_of_person(self, name: str) -> bool:
        """Tell the Holt of "the Holt plan" where Ada Holt is named."""
        if " " in name:
            return False
        part = POSSESSIVE.sub("", name.casefold())
        return any(
            c.kind == PERSON and c.strength != "bare" and is_surname(part, c.parts)
            for c in self.by_part.get(part, ())[:MOST_ALIKE]
        )

    def add(self, one: Spotted) -> Cluster:
        """Join a full name to its cluster, or begin one with it."""
        name, kind = one.name, self.kind_of(one)
        cluster = self.same_as(name, kind)
        if cluster is None:
            cluster = self.begin(one)
        elif kind == PERSON and not one.is_quoted:
            cluster.rename(fuller_name(cluster.name, name))
            self.list_parts(cluster)
        cluster.names.add(name.casefold())
        self.learn(cluster, one)
        return cluster

    def begin(self, one: Spotted) -> Cluster:
        name, kind = one.name, self.kind_of(one)
        cluster = Cluster(len(self.clusters), kind, name, one.start)
        cluster.names.add(name.casefold())
        if len(cluster.parts) > 1:
            cluster.full_at = one.start
        self.clusters.append(cluster)
        self.list_parts(cluster)
        if kind == ORGANISATION:
            for acronym in acronyms_of(name):
                self.acronyms.setdefault(acronym, cluster)
        return cluster

    def list_parts(self, cluster: Cluster) -> None:
        for part in cluster.parts:
            for form in {part, part.split()[-1], *part.split("-")[:1]}:
                if form not in cluster.listed:
                    cluster.listed.add(form)
                    self.by_part.setdefault(form, []).append(cluster)

    def same_as(self, name: str, kind: str) -> Cluster | None:
        """Return the cluster of the same person under a longer or shorter name."""
        parts = parts_of(name)
        # Maria Holt Vega is listed under Vega, and may be Maria Holt.
        surnames = parts[-2:][::-1] if kind == PERSON and len(parts) > 2 else parts[-1:]
        for surname in surnames:
            for cluster in self.by_part.get(surname.split()[-1], ())[:MOST_ALIKE]:
                if cluster.kind == kind and is_same_name(parts, cluster.parts, kind):
                    return cluster
        if not parts:
            return None
        named_first = self.by_part.get(parts[0], ()) if kind == PERSON else ()
        for cluster in named_first[:MOST_ALIKE]:
            if cluster.kind == kind and set(cluster.parts) == set(parts):
                return cluster
        return None

    def learn(self, cluster: Cluster, one: Spotted) -> None:
        """Add what a mention tells of its cluster."""
        cluster.speaks = cluster.speaks or one.speaks
        cluster.acts = cluster.acts or one.is_subject
        cluster.is_object = cluster.is_object or one.standing in ("object", "said")
        cluster.is_placed = cluster.is_placed and one.standing == "prep"
        if cluster.kind != PERSON:
            cluster.strength = strength_of_thing(cluster.name)
            return
        mention = one.mention
        if mention.title and not one.is_quoted and mention.title not in cluster.titles:
            cluster.titles[mention.title] = None
            for noun in nouns_of(mention.title.of(self.text)):
                self.by_post.setdefault(noun, []).append(cluster)
        before = self.before(one)
        if not (before or mention.title) and one.name in cluster.learned:
            return
        cluster.learned.add(one.name)
        title = mention.title.of(self.text) if mention.title else ""
        gender, is_sure = gender_of_name(one.name, before, title)
        is_surname_alone = " " not in one.name and " " in cluster.name
        if gender and (is_sure or not is_surname_alone):
            cluster.votes[gender] = cluster.votes.get(gender, 0) + (2 if is_sure else 1)
            cluster.gender = max(cluster.votes, key=cluster.votes.get)
            cluster.is_sure_gender = cluster.is_sure_gender or is_sure
        strength = strength_of(one.name, before, title)
        if is_surname_alone and is_surname(parts_of(one.name)[-1], cluster.parts):
            # Named again by the last word: so are people, and no companies.
            strength = max("surname", strength, key=STRENGTHS.index)
        cluster.strength = max(cluster.strength, strength, key=STRENGTHS.index)

    def by_short_form(self, one: Spotted) -> list[Cluster]:
        """Return whom a surname, a first name or an acronym may mean."""
        printed = one.name
        if one.in_headline and " " in printed:
            found = [c for c in [self.same_as(printed, one.mention.kind)] if c]
        elif self.kind_of(one) == ORGANISATION:
            found = self.short_organisation(printed)
        else:
            found = self.short_person(one, printed)
        found = found or [self.begin(one)]
        if len(found) == 1:
            self.learn(found[0], one)
        return found

    def short_organisation(self, printed: str) -> list[Cluster]:
        acronym = self.acronyms.get(printed.replace(".", ""))
        if acronym:
            return [acronym]
        parts = parts_of(printed)
        fitting = self.by_part.get(parts[0], ())[:MOST_ALIKE] if parts else ()
        named = [c for c in fitting if c.kind == ORGANISATION]
        return sorted(named, key=lambda c: c.parts[-1] != parts[-1])[:1]

    def short_person(self, one: Spotted, printed: str) -> list[Cluster]:
        parts = parts_of(printed)
        if not parts:
            return []
        part = parts[-1]
        fitting = [
            c
            for c in self.by_part.get(part, ())[:MOST_ALIKE]
            or self.by_part.get(part.split()[-1], ())[:MOST_ALIKE]
            if c.kind == PERSON or one.mention.title is None
        ]
        by_surname = [c for c in fitting if is_surname(part, c.parts)]
        before = self.before(one)
        gender, is_sure = gender_of_name(printed, before, "")
        found = self.named_by(by_surname or fitting, one.start)
        if is_sure:
            found = [c for c in found if c.gender in (None, gender)] or found
        people = [c for c in found if c.kind == PERSON]
        return people or found[:1]

    def of_surname(self, printed: str, position: int) -> list[Cluster]:
        """Return the people of this surname, where it stands alone."""
        parts = parts_of(printed)
        if len(parts) != 1:
            return []
        listed = self.by_part.get(parts[0], ())[:MOST_ALIKE]
        people = [
            c for c in listed if c.kind == PERSON and is_surname(parts[0], c.parts)
        ]
        return self.named_by(people, position)

    def named_by(self, fitting: list[Cluster], position: int) -> list[Cluster]:
        """Leave out who is named only later, where somebody is named before."""
        strong = [c for c in fitting if c.strength != "bare"] or fitting
        earlier = [c for c in strong if c.position <= position]
        return earlier or strong

    def described(self, one: Spotted) -> Cluster:
        """Return whom "the senator" or "a spokeswoman for the mill" means."""
        label = one.name
        first, *_ = label.casefold().split()
        noun = one.noun
        if first not in ("a", "an", "one", "another"):
            titled = self.titled(noun, one.start)
            if titled:
                self.learn_gender(titled, noun)
                return titled
        earlier = self.labels.get(noun) if first not in ("another",) else None
        if earlier is not None and first not in ("a", "an", "one"):
            return earlier
        cluster = Cluster(len(self.clusters), PERSON, "", one.start, label=label)
        cluster.strength = "label"
        self.learn_gender(cluster, noun)
        self.clusters.append(cluster)
        self.labels[noun] = cluster
        return cluster

    def learn_titles(self, same: dict[int, Cluster]) -> None:
        """List those who are on record in a role under its nouns."""
        for cluster in self.clusters:
            for noun in {n for title in cluster.known_titles for n in nouns_of(title)}:
                one = same.get(cluster.number, cluster)
                self.by_post.setdefault(noun, []).append(one)

    def titled(self, noun: str, position: int) -> Cluster | None:
        """Return the one person named before whose title has this noun."""
        found = {
            cluster.number: cluster
            for cluster in self.by_post.get(noun, ())[:MOST_ALIKE]
            if cluster.position < position
        }
        return found.popitem()[1] if len(found) == 1 else None

    def learn_gender(self, cluster: Cluster, noun: str) -> None:
        gender = (
            FEMALE if noun in FEMALE_NOUNS else MALE if noun in MALE_NOUNS else None
        )
        if gender:
            cluster.gender, cluster.is_sure_gender = gender, True

    def join_organisations(self) -> None:
        """Take "Wells Fargo" for the Wells Fargo Bank, and no person."""
        wholes = {
            cluster.number: whole
            for cluster in self.clusters
            if cluster.kind == PERSON and cluster.strength == "bare"
            if (whole := self.whole_of(cluster))
        }
        self.join(wholes)

    def join(self, same: dict[int, Cluster]) -> None:
        """Give the mentions of each cluster listed to the one that it is."""
        if not same:
            return
        for number, cluster in same.items():
            cluster.take_in(self.clusters[number])
        self.meant = [[same.get(c.number, c) for c in some] for some in self.meant]

    def whole_of(self, cluster: Cluster) -> Cluster | None:
        parts = cluster.parts
        if len(parts) < 2:
            return None
        for other in self.by_part.get(parts[0], ())[:MOST_ALIKE]:
            if other.kind == ORGANISATION and other.parts[: len(parts)] == parts:
                return other
        return None
