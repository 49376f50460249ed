"""Where the words of a search stand in a text, to mark them."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from quotes.models.folding import fold_character

NOT_ASCII = re.compile(r"[^\x00-\x7f]")


class Piece(NamedTuple):
    """A stretch of a text, found or not."""

    text: str
    is_found: bool = False


def pieces_of(text: str, phrases: list[str]) -> list[Piece]:
    """Cut a text where folded words or phrases stand in it."""
    return cut(text, places_of(text, phrases))


def cut(text: str, places: list[tuple[int, int]], offset: int = 0) -> list[Piece]:
    """Cut a text at the places that are in it, counted from so far before it."""
    pieces, end = [], 0
    for start, stop in places:
        start, stop = max(start - offset, 0), min(stop - offset, len(text))
        if start < end or start >= stop:
            continue
        if end < start:
            pieces.append(Piece(text[end:start]))
        pieces.append(Piece(text[start:stop], is_found=True))
        end = stop
    return [*pieces, Piece(text[end:])] if end < len(text) or not pieces else pieces


def places_of(text: str, phrases: list[str]) -> list[tuple[int, int]]:
    """Return start and end of each phrase found, in order; longer ones first."""
    plain = text.translate(FOLDED_ALONE)
    found = [match.span() for p in phrases for match in standing(p).finditer(plain)]
    if found and any(len(FOLDED_ALONE[ord(odd)]) != 1 for odd in not_ascii(text)):
        found = places_in(text, found)
    return sorted(found, key=lambda place: (place[0], -place[1]))


def not_ascii(text: str) -> set[str]:
    """Return the characters that may fold to more or fewer than one."""
    return set() if text.isascii() else set(NOT_ASCII.findall(text))


@lru_cache(maxsize=1024)
def standing(phrase: str) -> re.Pattern:
    """Return what finds a folded phrase between spaces."""
    words = " +".join(map(re.escape, phrase.split()))
    return re.compile(f"(?<![^ ]){words}(?![^ ])")


def places_in(text: str, found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return where in a text stands what was found in it, folded.

    A letter may fold to several characters, and an accent to none.
    """
    letters = (FOLDED_ALONE[ord(character)] for character in text)
    places = [place for place, some in enumerate(letters) for _ in some]
    places.append(len(text))
    # An accent after the last letter is the word's; ½ is two words in one place.
    return [
        (places[start], max(places[stop], places[stop - 1] + 1))
        for start, stop in found
    ]


class FoldedAlone(dict):
    """What each code point is as `fold` makes it, a space where it parts words."""

    def __missing__(self, code):
        plain = unicodedata.normalize("NFKD", chr(code)).casefold()
        plain = unicodedata.normalize("NFKD", plain)
        self[code] = "".join(map(fold_character, plain))
        return self[code]


FOLDED_ALONE = FoldedAlone()
