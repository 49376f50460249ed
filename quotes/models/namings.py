"""Where a text names somebody last before a “she”, and the words around that place."""

from dataclasses import dataclass

from articles.models import has_letters
from quotes.extraction.rules.nouns import PRONOUN

DETERMINERS = ("a", "an", "the")
WORDS_AROUND = 60  # characters on either side of a name


@dataclass(frozen=True)
class Naming:
    """A name with the words on either side, as they are printed."""

    before: str
    name: str
    after: str


def is_name(printed: str) -> bool:
    """Say whether it is a name, like “Moon” or “the WHO”, not “She” or “The mayor”."""
    words = printed.split()
    if words and words[0].lower() in DETERMINERS:
        words = words[1:]
    if not has_letters(printed) or PRONOUN.fullmatch(printed.lower()):
        return False
    return not words[-1].islower()


def last_naming(text: str, name: str, position: int) -> tuple[int, int] | None:
    """Return where the last word of a name stands last before a position.

    People are called by it once they are introduced: Haley, of Nikki Haley.
    """
    word = name.split()[-1]
    start = text.rfind(word, 0, position)
    while start >= 0:
        end = start + len(word)
        if not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()):
            return start, end
        start = text.rfind(word, 0, start)
    return None


def naming_at(text: str, start: int, end: int) -> Naming:
    """Return the name at a place with whole words around it, of its own paragraph."""
    before = text[:start].rpartition("\n\n")[2]
    after = text[end:].partition("\n\n")[0]
    if len(before) > WORDS_AROUND:
        before = f"… {before[-WORDS_AROUND:].partition(' ')[2]}"
    if len(after) > WORDS_AROUND:
        after = f"{after[:WORDS_AROUND].rpartition(' ')[0]} …"
    return Naming(before, text[start:end], after)
