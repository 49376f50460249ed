"""Fold words and names, so that both databases find and sort them alike."""

import re
import unicodedata

from django.db import models

from articles.models import CodePointOrder
from articles.text.characters import tidy_name
from quotes.extraction.lexicon.name_orders import (
    AFTER_NAMES,
    CHINESE,
    HYPHENED_GIVEN,
    KOREAN,
    KOREAN_SYLLABLE,
    PARTICLES,
    PINYIN_PAIR,
    VIETNAMESE,
)

LONGEST_KEY = 300
LONGEST_WORD = 300

HONORIFICS = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady rev fr sr hon".split()
)

# The s of a possessive, which belongs to no name: "Haley’s", "China's".
POSSESSIVE = re.compile(r"[’']s\b", re.IGNORECASE)

APOSTROPHES = re.compile(r"[’'ʼ]")
# al-Sisi, el Baradei
ARABIC_ARTICLE = re.compile(r"(?P<article>[ae]l)[- ](?=\w)", re.IGNORECASE)


def fold(text: str) -> str:
    """Return letters and digits only, case and accents folded, one space between.

    A word is cut where PostgreSQL's index of words would refuse it.
    """
    plain = unicodedata.normalize("NFKD", text).casefold()
    plain = unicodedata.normalize("NFKD", plain)
    words = plain.translate(FOLDED).split()
    return " ".join(word[:LONGEST_WORD] for word in words)


def fold_character(character: str) -> str:
    """Return a letter or digit as it is, nothing for an accent, else a space."""
    if unicodedata.combining(character):
        return ""
    # A vowel sign (Devanagari, Thai) is part of its word though no letter by itself.
    if character.isalnum() or unicodedata.category(character)[0] == "M":
        return character
    return " "


class Folded(dict):
    """What each code point folds to, worked out when it is first seen."""

    def __missing__(self, code):
        self[code] = fold_character(chr(code))
        return self[code]


FOLDED = Folded()


def name_key(name: str) -> str:
    """Return a name's key: folded, without honorifics and the possessive s.

    It is cut where the column ends, since a letter may fold to several words.
    """
    words = fold(POSSESSIVE.sub("", tidy_name(name))).split()
    while len(words) > 1 and words[0] in HONORIFICS:
        words.pop(0)
    return " ".join(words)[:LONGEST_KEY]


def sort_key(name: str) -> str:
    """Return the folded key by which a person’s name sorts, as in an index.

    The family name comes first: “haley nikki”, “aune hart solveig”, “moon jae in”.
    """
    words, after = words_to_sort(name)
    if is_family_first(words):
        words = [*words[1:], words[0]]
    begins = family_begins(words)
    family = " ".join(words[begins:])
    if article := ARABIC_ARTICLE.match(family):
        # The article doesn’t count: Sisi, Abdel Fattah al-.
        family, after = family[article.end() :], [article["article"], *after]
    ordered = [family, *words[:begins], *after]
    key = fold(APOSTROPHES.sub("", " ".join(ordered)))
    return (key or name_key(name))[:LONGEST_KEY]


def organisation_sort_key(name: str) -> str:
    """Return the folded key by which a name sorts that is nobody’s: without “The”."""
    key = fold(name)
    return (key.removeprefix("the ") or key)[:LONGEST_KEY]


def words_to_sort(name: str) -> tuple[list[str], list[str]]:
    """Return the words of a name, and what comes after them in an index.

    “Sir Martin Holm Jr, of Kelmouth” is Martin Holm, and then Jr, of and Kelmouth.
    """
    name, _, more = POSSESSIVE.sub("", tidy_name(name)).partition(",")
    words, after = [word for word in name.split() if fold(word)], more.split()
    while len(words) > 1 and fold(words[0]) in HONORIFICS:
        words.pop(0)
    if "of" in words[1:]:
        of = words.index("of", 1)
        words, after = words[:of], [*words[of:], *after]
    while len(words) > 1 and fold(words[-1]).replace(" ", "") in AFTER_NAMES:
        after.insert(0, words.pop())
    return words, after


def is_family_first(words: list[str]) -> bool:
    """Say whether a name is certainly Chinese, Korean or Vietnamese in its own order.

    Kim Jong-un, Xi Jinping, Nguyen Phu Trong; Jae-in Moon and Kim Cooper aren’t.
    """
    family, *given = map(fold, words or [""])
    if len(given) == 1:
        is_chinese = family in CHINESE and PINYIN_PAIR.fullmatch(given[0])
        is_hyphened = HYPHENED_GIVEN.fullmatch(words[1])
        return bool(is_hyphened or is_chinese or is_korean(family, given[0].split()))
    is_vietnamese = family in VIETNAMESE and len(given) > 1
    return is_vietnamese or is_korean(family, given)


def is_korean(family: str, given: list[str]) -> bool:
    """Say whether it is a Korean family name with two syllables: Kim, Jong, Un."""
    return (
        family in KOREAN
        and len(given) == 2
        and all(map(KOREAN_SYLLABLE.fullmatch, given))
    )


def family_begins(words: list[str]) -> int:
    """Return where the family name begins: at “van”, of Anna van der Berg.

    “Ortega y Gasset” is one name; of other double surnames nobody can tell.
    """
    begins = max(len(words) - 1, 0)
    if begins > 2 and words[begins - 1] == "y":
        begins -= 2
    while begins > 1 and words[begins - 1].casefold().strip(".") in PARTICLES:
        begins -= 1
    return begins


class SortKeyField(CodePointOrder, models.CharField):
    """A folded key by which names are sorted."""
