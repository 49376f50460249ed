"""Resolves mentions to full names: surnames, pronouns, "the statement"."""

from bisect import bisect_left
from dataclasses import replace

from quotes.extraction.found import FoundAttribution, KnownName, Span
from quotes.extraction.lexicon.gazetteer import DETERMINERS
from quotes.extraction.lexicon.titles import SPEAKING_THINGS
from quotes.extraction.people.mentions import (
    ORGANISATION,
    PERSON,
    PRONOUN_KIND,
    UNNAMED,
    Mention,
    read_mention,
)
from quotes.extraction.people.naming import ArticleNames, Named
from quotes.extraction.rules.saying import Prose
from quotes.extraction.text.sentences import HIDDEN

# A pronoun or "the statement" points no further back than about two paragraphs.
REACH = 1500
GENDER_OF = {"he": "male", "she": "female"}


class Resolver:
    """Resolves the mentions of one article in the order in which they stand."""

    def __init__(self, prose: Prose, names: ArticleNames) -> None:
        self.prose, self.names, self.text = prose, names, prose.text
        self.attributed: list[tuple[int, tuple[FoundAttribution, ...]]] = []
        self.resolved: dict[Span, tuple[FoundAttribution, ...]] = {}

    def resolve(self, spans: tuple[Span, ...]) -> tuple[FoundAttribution, ...]:
        """Return an attribution for each speaker, none twice."""
        found: list[FoundAttribution] = []
        for span in spans:
            if span not in self.resolved:
                self.resolved[span] = self.read(read_mention(self.text, span))
            found.extend(self.resolved[span])
        if spans:
            self.attributed.append((spans[0].start, tuple(found)))
        return tuple(found)

    def read(self, mention: Mention) -> tuple[FoundAttribution, ...]:
        if mention.kind == PRONOUN_KIND:
            return self.read_pronoun(mention)
        if mention.kind == UNNAMED:
            return self.read_unnamed(mention)
        return (self.read_name(mention),)

    def read_name(self, mention: Mention) -> FoundAttribution:
        printed = tidy(mention.name.of(self.text))
        if self.is_label(mention):
            mention = replace(mention, kind=PERSON)
        fulls = [printed]
        if mention.kind == ORGANISATION:
            fulls = [self.names.unabbreviated(printed)]
        if mention.kind == PERSON:
            fulls = self.names.full_names(printed)
        title = mention.title
        if title is None and len(fulls) == 1 and mention.kind == PERSON:
            title = self.names.title_of(fulls[0])
        found = self.attribution(mention, fulls[0], mention.kind, title)
        if len(fulls) > 1:
            return self.ambiguous(found, tuple(fulls))
        return self.with_known(found)

    def is_label(self, mention: Mention) -> bool:
        """Tell the HOLT of "HOLT: We will." from an acronym."""
        after = self.text[mention.span.end : mention.span.end + 1]
        return mention.kind == ORGANISATION and after == ":" and mention.title is None

    def attribution(
        self, mention: Mention, full: str | None, kind: str, title: Span | None
    ) -> FoundAttribution:
        return FoundAttribution(
            mention=mention.span,
            name=mention.name,
            title=title,
            resolved_name=full,
            resolved_title=tidy(title.of(self.text)) if title else None,
            kind=kind,
            unnamed_label=None,
            organisation=None,
        )

    def ambiguous(
        self, found: FoundAttribution, fulls: tuple[str, ...]
    ) -> FoundAttribution:
        known = {k.id for full in fulls for k in self.names.known_as(full)}
        return replace(
            found,
            resolved_name=None,
            candidates=fulls,
            known_candidates=tuple(sorted(known)),
        )

    def with_known(self, found: FoundAttribution) -> FoundAttribution:
        """Find the speaker among those that the caller knows."""
        known = self.names.known_as(found.resolved_name)
        if not known:
            return found
        if len(known) == 1:
            kind = PERSON if known[0].kind == PERSON else ORGANISATION
            full = fuller(found.resolved_name, known[0])
            return replace(found, resolved_name=full, kind=kind, known_id=known[0].id)
        return replace(
            found,
            resolved_name=None,
            candidates=tuple(fuller(found.resolved_name, k) for k in known),
            known_candidates=tuple(k.id for k in known),
        )

    def read_unnamed(self, mention: Mention) -> tuple[FoundAttribution, ...]:
        label = tidy(mention.name.of(self.text))
        words = label.lower().split()
        is_document = words[-1] in SPEAKING_THINGS and words[0] in DETERMINERS
        if is_document and len(words) == 2:
            earlier = self.last_said(mention.span.start, ORGANISATION)
            if earlier:
                return tuple(replace(e, **place_of(mention)) for e in earlier)
            above = self.organisation_above(mention.span.start)
            if above:
                return (self.attribution(mention, above, ORGANISATION, None),)
        described = self.described(label, mention.span.start)
        if described:
            title = self.names.title_of(described)
            return (self.attribution(mention, described, PERSON, title),)
        organisation = mention.organisation
        found = replace(
            self.attribution(mention, None, UNNAMED, None),
            unnamed_label=label,
            organisation=tidy(organisation.of(self.text)) if organisation else None,
        )
        return (found,)

    def organisation_above(self, position: int) -> str | None:
        """Return whose statement it is: the one named in the sentence before."""
        for sentence in self.prose.sentences.before(position, 2):
            number = bisect_left(self.names.positions, sentence.start)
            for named in self.names.all[number : number + 6]:
                if named.position < sentence.end and named.kind == ORGANISATION:
                    return named.name
        return None

    def described(self, label: str, position: int) -> str | None:
        """Return whom "the governor" means, if one person only is called so."""
        words = label.lower().split()
        if len(words) != 2 or words[0] != "the":
            return None
        fitting = {
            self.names.full_names(named.name)[0]
            for named in self.names.with_post(words[1])
            if named.position < position
        }
        return fitting.pop() if len(fitting) == 1 else None

    def read_pronoun(self, mention: Mention) -> tuple[FoundAttribution, ...]:
        position = mention.span.start
        if mention.pronoun in ("it", "they"):
            earlier = self.last_group(position, mention.pronoun)
            if earlier:
                return tuple(replace(e, **place_of(mention)) for e in earlier)
        elif mention.pronoun in ("he", "she", "who"):
            person = self.antecedent(position, GENDER_OF.get(mention.pronoun))
            if person:
                title = self.names.title_of(person)
                found = self.attribution(mention, person, PERSON, title)
                return (self.with_known(found),)
        return (self.attribution(mention, None, PERSON, None),)

    def last_group(
        self, position: int, pronoun: str
    ) -> tuple[FoundAttribution, ...] | None:
        if pronoun == "it":
            return self.last_said(position, ORGANISATION)
        for place, found in reversed(self.attributed[-4:]):
            is_plural = len(found) > 1 or found[0].kind != PERSON
            if position - place < REACH and is_plural:
                return found
        return None

    def last_said(
        self, position: int, kind: str
    ) -> tuple[FoundAttribution, ...] | None:
        for place, found in reversed(self.attributed[-4:]):
            if 0 <= position - place < REACH and found and found[0].kind == kind:
                return found
        return None

    def antecedent(self, position: int, gender: str | None) -> str | None:
        """Return whom "he" stands for: in the sentence, then the last speaker."""
        sentence = self.prose.sentences.at(position)
        return (
            self.first_person(sentence.start, position, gender)
            or self.last_speaker(position, gender)
            or self.person_above(position, gender)
        )

    def last_speaker(self, position: int, gender: str | None) -> str | None:
        for place, found in reversed(self.attributed[-6:]):
            for one in found:
                name = one.resolved_name
                if one.kind != PERSON or not name or position - place > REACH:
                    continue
                if self.fits(name, gender):
                    return name
        return None

    def person_above(self, position: int, gender: str | None) -> str | None:
        for sentence in self.prose.sentences.before(position, 6):
            name = self.first_person(sentence.start, sentence.end, gender)
            if name:
                return name
        return None

    def first_person(self, start: int, end: int, gender: str | None) -> str | None:
        """Return the first person that the writer names between two places."""
        number = bisect_left(self.names.positions, start)
        for named in self.names.all[number : number + 12]:
            if named.position >= end:
                return None
            if self.is_fitting_person(named, gender):
                return self.names.full_names(named.name)[0]
        return None

    def is_fitting_person(self, named: Named, gender: str | None) -> bool:
        if named.kind != PERSON or self.prose.hidden[named.position] == HIDDEN:
            return False
        fulls = self.names.full_names(named.name)
        is_person = " " in fulls[0] or named.title is not None
        return is_person and len(fulls) == 1 and self.fits(fulls[0], gender)

    def fits(self, name: str, gender: str | None) -> bool:
        return gender is None or self.names.gender_of(name) in (None, gender)


def place_of(mention: Mention) -> dict[str, Span | None]:
    return {"mention": mention.span, "name": mention.name}


def fuller(name: str, known: KnownName) -> str:
    """Return the known speaker's own name where the article prints less."""
    return known.forms[0] if known.forms and " " not in name else name


def tidy(words: str) -> str:
    return " ".join(words.split())
