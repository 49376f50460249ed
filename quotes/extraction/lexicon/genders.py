"""Tells whether a text speaks of a man or a woman, to choose between people in it.

It is never stored and never shown: a first name is a statistic, a title is the text's.
"""

from functools import lru_cache

from quotes.extraction.lexicon import first_names
from quotes.extraction.lexicon.gazetteer import (
    FEMALE_NAMES,
    FEMALE_TITLES,
    MALE_NAMES,
    MALE_TITLES,
    PREPOSITIONS,
)
from quotes.extraction.lexicon.titles import PERSON_NOUNS, TITLES_BEFORE
from quotes.extraction.lexicon.wordlists import words

FEMALE, MALE = "female", "male"
FEMALE_NOUNS = FEMALE_TITLES | words(
    """
    woman girl mother wife daughter sister aunt grandmother widow girlfriend niece
    saleswoman policewoman waitress hostess heroine duchess empress nun congresswomen
    """
)
MALE_NOUNS = MALE_TITLES | words(
    """
    man boy husband son brother uncle grandfather widower boyfriend nephew salesman
    policeman waiter duke emperor monk fisherman fireman cameraman craftsman
    """
)
# *his* wife, her husband: whose they are tells nothing of the one named after them.
OWNERS = words("his her their my our your its")


@lru_cache(maxsize=2_000)
def gender_of_name(name: str, before: str, title: str) -> tuple[str | None, bool]:
    """Return "female", "male" or None, and whether the text itself says so."""
    found = {word.strip(".,").lower() for word in before.split()} - OWNERS
    found |= {head_of(title)}
    if found & FEMALE_NOUNS and not found & MALE_NOUNS:
        return FEMALE, True
    if found & MALE_NOUNS and not found & FEMALE_NOUNS:
        return MALE, True
    parts = name.split()
    first = parts[0].casefold().strip(".")
    if not first:
        return None, False
    return gender_of_first_name(first), False


def gender_of_mention(mention: str) -> str | None:
    """Tell by the first word that tells: *her brother*, Anton Holt · *she*."""
    for word in mention.split(",")[-1].split() + mention.split():
        low = word.casefold().strip(".,")
        if low in FEMALE_NOUNS or low == "she":
            return FEMALE
        if low in MALE_NOUNS or low == "he":
            return MALE
        if word[0].isupper() and (found := gender_of_first_name(low)):
            return found
    return None


def head_of(title: str) -> str:
    """Return the noun of a title: the *chairman* of the board."""
    found = title.lower().split()
    until = next(
        (n for n, word in enumerate(found) if word in PREPOSITIONS), len(found)
    )
    return found[until - 1].strip(".,") if until else ""


def gender_of_first_name(first: str) -> str | None:
    for form in (first, first.partition("-")[0]):
        is_female = form in FEMALE_NAMES or form in first_names.FEMALE
        is_male = form in MALE_NAMES or form in first_names.MALE
        if is_female != is_male:
            return FEMALE if is_female else MALE
    return None


@lru_cache(maxsize=2_000)
def strength_of(name: str, before: str, title: str) -> str:
    """Tell what speaks for a person: a title, a first name, or nothing."""
    found = [w.strip(".,").lower() for w in (*before.split(), *title.split()[:8])]
    if any(word in PERSON_NOUNS or word in TITLES_BEFORE for word in found):
        return "title"
    parts = name.split()
    first = parts[0].casefold()
    is_first = first in first_names.EITHER or gender_of_first_name(first)
    return "first name" if is_first else "bare"
