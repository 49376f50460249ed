"""Where words that were looked for stand in a text, to mark them."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from quotes.models.folding import fold_character

WORD = re.compile(r"[^ ]+")


@dataclass(frozen=True)
class Piece:
    """A stretch of a text, found or not."""

    text: str
    is_found: bool = False


def pieces_of(text: str, phrases: list[str]) -> list[Piece]:
    """Cut a text where folded words or phrases stand in it."""
    places = places_of(text, phrases)
    pieces, end = [], 0
    for start, stop in places:
        if start < end:
            continue
        if end < start:
            pieces.append(Piece(text[end:start]))
        pieces.append(Piece(text[start:stop], is_found=True))
        end = stop
    return [*pieces, Piece(text[end:])] if end < len(text) or not pieces else pieces


def places_of(text: str, phrases: list[str]) -> list[tuple[int, int]]:
    """Return start and end of each phrase found, in order; longer ones first."""
    words = list(words_of(text))
    found = []
    for phrase in map(str.split, phrases):
        for n in range(len(words) - len(phrase) + 1):
            here = words[n : n + len(phrase)]
            if [word for word, _, _ in here] == phrase:
                found.append((here[0][1], here[-1][2]))
    return sorted(found, key=lambda place: (place[0], -place[1]))


def words_of(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield each folded word with its start and end in the text."""
    letters = [folded(character) for character in text]
    places = [place for place, some in enumerate(letters) for _ in some]
    places.append(len(text))
    for word in WORD.finditer("".join(letters)):
        start = places[word.start()]
        # An accent after the last letter is the word's; ½ is two words in one place.
        yield word[0], start, max(places[word.end()], start + 1)


@lru_cache(maxsize=4096)
def folded(character: str) -> str:
    """Return a character as `fold` makes it, a space where it parts words."""
    plain = unicodedata.normalize("NFKD", character).casefold()
    plain = unicodedata.normalize("NFKD", plain)
    return "".join(map(fold_character, plain))
