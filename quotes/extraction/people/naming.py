"""Knows the names of one article: who has which full name and which title."""

from collections.abc import Iterable
from dataclasses import dataclass

from quotes.extraction.found import KnownName, Span
from quotes.extraction.lexicon.gazetteer import (
    FEMALE_NAMES,
    FEMALE_TITLES,
    MALE_NAMES,
    MALE_TITLES,
)
from quotes.extraction.people.mentions import ORGANISATION, PERSON, Mention, read_tokens
from quotes.extraction.rules.phrases import (
    OPENING_CUES,
    is_inside,
    is_name,
    over_appositive,
)
from quotes.extraction.text.tokens import Token, tokens_between

# Longer runs of capitals are headlines: DEWEY DEFEATS TRUMAN IN A LANDSLIDE VOTE …
LONGEST_NAME = 10

# Gov. Ada Lovelace is later "the governor".
IN_FULL = {"gov.": "governor", "sen.": "senator", "rep.": "representative"}


@dataclass(frozen=True, slots=True)
class Named:
    """A name at a place in the article."""

    name: str
    kind: str
    position: int
    title: Span | None
    gender: str | None


class ArticleNames:
    """The names of an article and the speakers that the caller knows."""

    def __init__(self, text: str, known: Iterable[KnownName] = ()) -> None:
        self.text = text
        self.all = [read_named(text, mention) for mention in names_in(text)]
        self.positions = [named.position for named in self.all]
        self.people: dict[str, dict[str, None]] = {}
        self.titles: dict[str, Span] = {}
        self.genders: dict[str, str] = {}
        self.acronyms: dict[str, str] = {}
        self.posts: dict[str, list[Named]] = {}
        for named in self.all:
            self.learn(named)
        self.known_by_form = by_form(known)

    def learn(self, named: Named) -> None:
        parts = named.name.split()
        if named.kind == PERSON and len(parts) > 1:
            for part in {parts[0].lower(), parts[-1].lower()}:
                self.people.setdefault(part, {})[named.name] = None
        if named.kind == ORGANISATION and len(parts) > 1:
            initials = "".join(part[0] for part in parts if part[0].isupper())
            self.acronyms.setdefault(initials, named.name)
        if named.title and named.kind == PERSON:
            for word in set(named.title.of(self.text).lower().split()):
                noun = IN_FULL.get(word, word)
                self.posts.setdefault(noun, []).append(named)
        if named.title:
            self.titles.setdefault(named.name, named.title)
        if named.gender:
            self.genders.setdefault(named.name, named.gender)

    def full_names(self, name: str) -> list[str]:
        """Return the full names that a printed name may stand for, best first."""
        parts = name.split()
        if len(parts) != 1:
            return [name]
        fitting = list(self.people.get(name.lower(), ()))
        by_surname = [full for full in fitting if full.lower().endswith(name.lower())]
        return shortest_forms(by_surname or fitting) or [name]

    def unabbreviated(self, name: str) -> str:
        """Return the organisation that goes by these letters: the WSC."""
        return self.acronyms.get(name.replace(".", ""), name)

    def with_post(self, noun: str) -> list[Named]:
        """Return the people whose printed title has this noun."""
        return self.posts.get(noun, [])

    def title_of(self, full: str) -> Span | None:
        """Return the first title printed with the name, or with its surname."""
        parts = full.split()
        for form in (full, parts[-1], parts[0]):
            if form in self.titles and full in self.full_names(form):
                return self.titles[form]
        return None

    def gender_of(self, full: str) -> str | None:
        parts = full.split()
        return self.genders.get(full) or self.genders.get(parts[-1])

    def known_as(self, name: str) -> list[KnownName]:
        """Return the known speakers that go by this name."""
        return self.known_by_form.get(folded(name), [])


def shortest_forms(names: list[str]) -> list[str]:
    """Take "John F. Kennedy" and "John Kennedy" for one man."""
    kept: list[str] = []
    for name in sorted(names, key=len):
        parts = set(name.split())
        if not any(set(other.split()) <= parts for other in kept):
            kept.append(name)
    return [name for name in names if name in kept]


def by_form(known: Iterable[KnownName]) -> dict[str, list[KnownName]]:
    """List the known speakers under each form and, for people, each surname."""
    table: dict[str, list[KnownName]] = {}
    for speaker in known:
        forms = {folded(form) for form in speaker.forms}
        if speaker.kind == PERSON:
            forms |= {form.split()[-1] for form in forms if form}
        for form in forms:
            table.setdefault(form, []).append(speaker)
    return table


def folded(name: str) -> str:
    kept = "".join(c if c.isalnum() or c in "-'" else " " for c in name.casefold())
    return " ".join(kept.split())


def names_in(text: str) -> list[Mention]:
    """Return each name in the text, with its title and appositive."""
    tokens = tokens_between(text, 0, len(text))
    found, number = [], 0
    while number < len(tokens):
        if not is_name(tokens[number]) or is_opening_cue(tokens, number):
            number += 1
            continue
        end = end_of_run(tokens, number)
        if end - number <= LONGEST_NAME:
            found.append(mention_at(tokens, number, end))
        number = end
    return [mention for mention in found if mention.kind in (PERSON, ORGANISATION)]


def is_opening_cue(tokens: list[Token], number: int) -> bool:
    """Tell "*Said* Ada Lovelace" from Edward Said."""
    if tokens[number].text not in OPENING_CUES:
        return False
    return number == 0 or not tokens[number - 1].is_word


def end_of_run(tokens: list[Token], start: int) -> int:
    end = start + 1
    while end < len(tokens) and (is_name(tokens[end]) or joins_name(tokens, end)):
        end += 1
    return end


def joins_name(tokens: list[Token], number: int) -> bool:
    """Tell "of" in Department of Justice and "de" in Charles de Gaulle."""
    if tokens[number].word not in ("of", "de", "van", "von", "bin", "al", "del", "der"):
        return False
    return number + 1 < len(tokens) and is_name(tokens[number + 1])


def mention_at(tokens: list[Token], start: int, end: int) -> Mention:
    first = start
    while first > max(0, start - LONGEST_NAME) and is_inside(tokens[first - 1]):
        if is_opening_cue(tokens, first - 1):
            break
        first -= 1
    if first and tokens[first - 1].word == "the" and first == start:
        first -= 1
    last = over_appositive(tokens, end)
    return read_tokens(
        tokens[first:last], Span(tokens[first].start, tokens[end - 1].end)
    )


def read_named(text: str, mention: Mention) -> Named:
    name = " ".join(mention.name.of(text).split())
    gender = gender_from(name, text[mention.span.start : mention.name.start])
    return Named(name, mention.kind, mention.name.start, mention.title, gender)


def gender_from(name: str, before: str) -> str | None:
    """Tell "female" or "male" from a title or a first name; None when unsure."""
    titles = {word.strip(".").lower() for word in before.split()}
    first = name.split()[0].lower()
    if titles & FEMALE_TITLES:
        return "female"
    if titles & MALE_TITLES:
        return "male"
    if " " not in name or (first in FEMALE_NAMES) == (first in MALE_NAMES):
        return None
    return "female" if first in FEMALE_NAMES else "male"
