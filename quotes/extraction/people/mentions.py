"""Takes a mention apart: the name, the title before it, the appositive after it."""

import re
from dataclasses import dataclass

from quotes.extraction.found import Span
from quotes.extraction.lexicon.gazetteer import (
    DETERMINERS,
    FIRST_OF_PLACES,
    LAST_OF_PLACES,
    ORGANISATION_WORDS,
    PLACES,
    STATES,
)
from quotes.extraction.lexicon.titles import (
    PERSON_NOUNS,
    SPEAKING_THINGS,
    TITLES_BEFORE,
)
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.rules.phrases import JOINING, PRONOUN, is_name, is_noun
from quotes.extraction.text.tokens import Token, tokens_between

PERSON, ORGANISATION, UNNAMED, PRONOUN_KIND = (
    "person",
    "organisation",
    "unnamed",
    "pronoun",
)
ENDINGS_OF_NAMES = words("jr. sr. jr sr ii iii iv")
INSIDE_NAMES = words("of the de da di del van von der bin ibn al el la le and for")
# Hugo Strathallan KC · Ada Nwosu MBE
LETTERS_AFTER = frozenset(
    "KC QC SC MP MEP MSP TD MLA MBE OBE CBE DBE PhD MD JP".split()
)
# Alone before a name they are no role; Sen., Rep. and Gov. are.
HONORIFICS = words(
    "mr mrs ms mx miss dr prof messrs sir dame hon state district former acting senior"
)
# "Moon's" · "Democrats'"
POSSESSIVE = re.compile(r"(?:['’]s|(?<=s)['’])$")
# ", 52," · ", R-Iowa," and "(D)" tell something else than a post.
NO_POST = re.compile(
    r"(?:who|whose|which|also|one|rival|himself|herself|largest|biggest|oldest|\d.*|[RDI](?:-.*)?)$"
)
# An appositive's own comma or clause ends the post: a doctor, who declined …
END_OF_POST = words(", ; : . ( — – who whose which that")


@dataclass(frozen=True, slots=True)
class Mention:
    """A mention's parts; kind is person, organisation, unnamed or pronoun."""

    span: Span
    kind: str
    name: Span | None = None
    title: Span | None = None
    pronoun: str | None = None
    organisation: Span | None = None


def read_mention(text: str, span: Span) -> Mention:
    """Take apart "Former CIA senior analyst John Nixon"."""
    tokens = tokens_between(text, span.start, span.end)
    return read_tokens(tokens, span)


def read_tokens(tokens: list[Token], span: Span) -> Mention:
    found = PRONOUN.fullmatch(tokens[0].word) if len(tokens) == 1 else None
    if found:
        return Mention(span, PRONOUN_KIND, span, pronoun=found["pronoun"])
    main = tokens[: end_of_main(tokens)]
    start = start_of_name(main)
    if start == len(main) and named_after(tokens, len(main)):
        title = title_before(main, start)
        name = without_titles(tokens[start + 1 :])
        return Mention(span, PERSON, without_possessive(name), title)
    if start == len(main) or is_only_titles(main[start:]) or speaks_for(main):
        return read_nominal(main, span)
    return read_named(tokens, main, start, span)


def named_after(tokens: list[Token], end: int) -> bool:
    """Tell "his campaign manager, Ada Lovelace"."""
    rest = tokens[end + 1 :]
    return bool(rest) and tokens[end].text == "," and all(is_name(t) for t in rest)


def end_of_main(tokens: list[Token]) -> int:
    for number, token in enumerate(tokens[1:], 1):
        if token.text in (",", "(", "—", "–", ";") or token.word in ("who", "whose"):
            return number
    return len(tokens)


def start_of_name(main: list[Token]) -> int:
    """Return where the capitals at the end of the main part begin."""
    start = len(main)
    while start > 0 and in_name(main, start - 1):
        start -= 1
    while start < len(main) and not main[start].is_capitalised:
        start += 1
    return after_titles(main, start)


def in_name(main: list[Token], number: int) -> bool:
    token = main[number]
    if number == 0 and token.word in DETERMINERS:
        return False
    if is_name(token) or token.word in ENDINGS_OF_NAMES or token.text == "&":
        return True
    is_between = 0 < number < len(main) - 1
    return is_between and token.word in INSIDE_NAMES


def after_titles(main: list[Token], start: int) -> int:
    """Skip "President" and "Secretary of State" where a name follows."""
    if main and is_organisation_name(main[start:]):
        return start
    for number in range(len(main) - 2, start - 1, -1):
        rest = main[number + 1 :]
        if main[number].word.rstrip(".") not in TITLES_BEFORE:
            continue
        if all(token.word in ENDINGS_OF_NAMES for token in rest):
            continue
        # "The Minister for Coasts" is a post, and no name of Coasts.
        return len(main) if rest[0].word in JOINING else number + 1
    return start


def speaks_for(main: list[Token]) -> bool:
    """Tell "a spokesman for the Treasury" and "VOICE FROM THE AUDIENCE" from names."""
    return main[0].word == "voice" or any(
        token.text in PERSON_NOUNS and following.word in JOINING
        for token, following in zip(main, main[1:], strict=False)
    )


def is_only_titles(name: list[Token]) -> bool:
    """Tell "the White House press secretary" and "the Mayor" from a name."""
    return len(name) == 1 and name[0].word in TITLES_BEFORE


def is_organisation_name(name: list[Token]) -> bool:
    if not name:
        return False
    return any(bare(token) in ORGANISATION_WORDS for token in name[-1:]) or (
        name[0].word in ORGANISATION_WORDS
        and any(token.word in ("of", "for") for token in name)
    )


def bare(token: Token) -> str:
    return POSSESSIVE.sub("", token.word)


def read_named(
    tokens: list[Token], main: list[Token], start: int, span: Span
) -> Mention:
    if is_organisation_kind(main, start):
        return Mention(span, ORGANISATION, without_possessive(main[start:]))
    name = without_possessive(without_letters(without_origin(main[start:])))
    title = title_before(main, start) or title_after(tokens, len(main))
    return Mention(span, PERSON, name, title)


def without_origin(name: list[Token]) -> list[Token]:
    """Return "Angela Merkel" of "Angela Merkel of Germany"."""
    for number, token in enumerate(name):
        if number and token.word in JOINING:
            return name[:number]
    return name


def without_letters(name: list[Token]) -> list[Token]:
    """Return "Hugo Strathallan" of "Hugo Strathallan KC"."""
    end = len(name)
    while end > 1 and name[end - 1].text in LETTERS_AFTER:
        end -= 1
    return name[:end]


def without_titles(name: list[Token]) -> list[Token]:
    """Return "Anukul Barui" of "its director, Professor Anukul Barui"."""
    first = 0
    while first < len(name) - 1 and name[first].word.rstrip(".") in TITLES_BEFORE:
        first += 1
    return name[first:]


def without_possessive(name: list[Token]) -> Span:
    last = name[-1]
    suffix = POSSESSIVE.search(last.text)
    return Span(name[0].start, last.end - len(suffix.group() if suffix else ""))


def is_organisation_kind(main: list[Token], start: int) -> bool:
    name = main[start:]
    if is_organisation_name(name):
        return True
    first = bare(name[0])
    if first in FIRST_OF_PLACES or bare(name[-1]) in LAST_OF_PLACES:
        return len(name) > 1
    if len(name) == 1 and (first in PLACES or first in STATES or is_acronym(name[0])):
        return True
    return start == 1 and main[0].word == "the"


def is_acronym(token: Token) -> bool:
    letters = token.text.replace(".", "").replace("&", "")
    return len(letters) > 1 and letters.isupper()


def title_before(main: list[Token], start: int) -> Span | None:
    first = 0
    while first < start and main[first].word in DETERMINERS:
        first += 1
    if all(token.word.rstrip(".") in HONORIFICS for token in main[first:start]):
        return None
    if not any(names_post(token) for token in main[first:start]):
        return None
    return Span(main[first].start, main[start - 1].end)


def names_post(token: Token) -> bool:
    """Tell "Senator" and "analyst" from "young" and "then"."""
    return token.word in PERSON_NOUNS or token.word.rstrip(".") in TITLES_BEFORE


def title_after(tokens: list[Token], start: int) -> Span | None:
    """Read ", the US ambassador to the United Nations"."""
    first = start + 1
    if start >= len(tokens) or tokens[start].text not in (",", "—", "–"):
        return None
    if [t.text for t in tokens[first + 1 : first + 2]] == [","] and is_age(
        tokens[first]
    ):
        first += 2
    while first < len(tokens) and tokens[first].word in ("the", "a", "an"):
        first += 1
    if first >= len(tokens) or NO_POST.match(tokens[first].text):
        return None
    last = first
    while last + 1 < len(tokens) and tokens[last + 1].word not in END_OF_POST:
        last += 1
    return Span(tokens[first].start, tokens[last].end)


def is_age(token: Token) -> bool:
    """Tell "Ada Lovelace, 36, a programmer"."""
    return token.text.isdigit() and len(token.text) < 4


def read_nominal(main: list[Token], span: Span) -> Mention:
    """Read "a spokesman for the ministry", "the statement", "the Moon government"."""
    label = Span(main[0].start, main[-1].end) if main else span
    if any(token.word in PERSON_NOUNS for token in main):
        return Mention(span, UNNAMED, label, organisation=spoken_for(main))
    first = 1 if main and main[0].word in DETERMINERS else 0
    if any(is_name(token) for token in main) and main[-1].word in SPEAKING_THINGS:
        return Mention(span, ORGANISATION, Span(main[first].start, label.end))
    return Mention(span, UNNAMED, label)


def spoken_for(main: list[Token]) -> Span | None:
    """Return "the ministry" of "a spokesman for the ministry"."""
    for number, token in enumerate(main[:-1]):
        if token.word in ("for", "of", "at", "from", "with") and number:
            first = number + 1
            if main[first].word in ("the", "a", "an") and first + 1 < len(main):
                first += 1
            return Span(main[first].start, main[-1].end)
    named = [token for token in main if is_name(token)]
    nouns = [token for token in main if is_noun(token)]
    if named and nouns and named[0].start < nouns[-1].start:
        return without_possessive(named)
    return None
