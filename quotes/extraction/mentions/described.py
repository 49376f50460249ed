"""Finds descriptions of one person, and of a company: a spokeswoman, the firm."""

from bisect import bisect_left

from quotes.extraction.lexicon.cues import CUE_FORMS
from quotes.extraction.lexicon.gazetteer import PREPOSITIONS
from quotes.extraction.lexicon.genders import FEMALE_NOUNS, MALE_NOUNS
from quotes.extraction.lexicon.titles import BUSINESS, PERSON_NOUNS
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.mentions.standing import Spotted
from quotes.extraction.rules.phrases import phrase_starting
from quotes.extraction.text.tokens import Token

# The longest way from an article to its noun, and from the noun to what it is of.
LONGEST_DESCRIPTION, MOST_WORDS = 5, 8
OPENS_DESCRIPTION = words("a an A An one One another Another the The")
# Nouns of one person; "the boss" is one too.
ONE_PERSON = frozenset(
    noun
    for noun in PERSON_NOUNS | FEMALE_NOUNS | MALE_NOUNS
    if not noun.endswith("s") or noun.endswith("ss")
) - words(
    "people men women spokespeople spokesmen republican democrat public head star"
)


def noun_after(tokens: list[Token], start: int) -> int | None:
    """Return the number of the noun of "the new deputy *spokeswoman*"."""
    for number in range(start + 1, min(len(tokens), start + LONGEST_DESCRIPTION)):
        word = tokens[number].text
        if not word.islower() or word in PREPOSITIONS or word in CUE_FORMS:
            return None
        following = tokens[number + 1].text if number + 1 < len(tokens) else "."
        if word in ONE_PERSON and not (
            following in ONE_PERSON or following[0].isupper()
        ):
            return number
    return None


def end_of_description(tokens: list[Token], start: int, noun: int) -> int:
    """Return the number after a description: a spokeswoman *for the mill*."""
    phrase = phrase_starting(tokens[start : noun + MOST_WORDS], 0)
    end = start + phrase.end if phrase else noun + 1
    marks = (number for number in range(noun, end) if not tokens[number].is_word)
    return max(noun + 1, next(marks, end))


def is_thing(tokens: list[Token], number: int) -> bool:
    """Tell "The company" by its two words."""
    is_definite = tokens[number].text in ("The", "the")
    following = tokens[number + 1 : number + 2]
    return is_definite and bool(following) and following[0].text in BUSINESS


def beside_no_name(described: list[Spotted], names: list[Spotted]) -> list[Spotted]:
    """Leave out Ada Holt's own titles: *the harbour's finance officer*."""
    taken = sorted(
        (span.start, span.end)
        for one in names
        for span in (one.mention.span, one.mention.title, *one.mention.titles)
        if span
    )
    starts = [start for start, _ in taken]
    found = []
    for one in described:
        span = one.mention.span
        number = bisect_left(starts, span.end)
        near = taken[max(0, number - 3) : number]
        if not any(end > span.start for _, end in near):
            found.append(one)
    return found
