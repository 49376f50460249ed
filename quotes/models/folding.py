"""Fold words and names, so that both databases find and sort them alike."""

import re
import unicodedata

from django.db import models

from articles.models import CodePointOrder
from articles.text.characters import tidy_name

LONGEST_KEY = 300
LONGEST_WORD = 300

HONORIFICS = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady rev fr sr hon".split()
)

# The s of a possessive, which belongs to no name: "Haley’s", "China's".
POSSESSIVE = re.compile(r"[’']s\b", re.IGNORECASE)


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
    """Return the folded key by which a person's name sorts: its last word first."""
    words = name_key(name).split()
    return " ".join(words[-1:] + words[:-1])[:LONGEST_KEY]


class SortKeyField(CodePointOrder, models.CharField):
    """A folded key by which names are sorted."""
