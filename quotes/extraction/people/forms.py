"""Compares the forms of a name: the full one, the surname, the acronym."""

from functools import lru_cache

from quotes.extraction.lexicon.first_names import EITHER
from quotes.extraction.lexicon.gazetteer import (
    LAST_OF_PLACES,
    ORGANISATION_WORDS,
    PARTICLES,
)
from quotes.extraction.lexicon.genders import gender_of_first_name
from quotes.extraction.lexicon.nicknames import others
from quotes.extraction.mentions.cutting import ENDINGS_OF_NAMES, POSSESSIVE
from quotes.extraction.mentions.reading import ORGANISATION


@lru_cache(maxsize=2_000)
def parts_of(name: str) -> tuple[str, ...]:
    """Return a name's words, folded; particles stay with the surname after them."""
    found: list[str] = []
    for word in reversed(name.split()):
        low = POSSESSIVE.sub("", word.casefold().strip(".,"))
        if found and low in PARTICLES:
            found[-1] = f"{low} {found[-1]}"
        elif low:
            found.append(low)
    return tuple(found[::-1])


def fuller_name(old: str, new: str) -> str:
    """Return the fuller of two forms of a name, but no swollen one."""
    ours, theirs = parts_of(old), parts_of(new)
    if may_begin(theirs) != may_begin(ours):
        return new if may_begin(theirs) else old
    return new if len(theirs) > len(ours) else old


def may_begin(parts: tuple[str, ...]) -> bool:
    """Tell whether a name begins with a first name or an initial."""
    first = parts[0]
    return len(first) == 1 or first in EITHER or bool(gender_of_first_name(first))


def is_surname(part: str, parts: tuple[str, ...]) -> bool:
    """Tell the Holt of Ada Holt, and of Ada van Holt; Jr. is none."""
    while len(parts) > 1 and parts[-1] in ENDINGS_OF_NAMES:
        parts = parts[:-1]
    return part in (parts[-1], parts[-1].split()[-1])


def is_same_name(parts: tuple[str, ...], other: tuple[str, ...], kind: str) -> bool:
    """Tell "John Kennedy" and "John F. Kennedy" from "Jane Kennedy"."""
    if kind == ORGANISATION or len(parts) < 2 or len(other) < 2:
        return parts == other or (
            kind == ORGANISATION and len(parts) > 1 and parts == other[: len(parts)]
        )
    if parts[-1] != other[-1]:
        return is_double_surname(parts, other) or is_double_surname(other, parts)
    first, second = parts[0], other[0]
    if first == second or is_part_of(parts, other) or is_part_of(other, parts):
        return True
    if len(first) == 1 or len(second) == 1:
        return first[0] == second[0]
    return second in others(first)


def is_double_surname(short: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Tell Maria Holt Vega, who is Maria Holt too, from the Ada Holt Bridge."""
    if len(whole) != len(short) + 1 or whole[: len(short)] != short:
        return False
    return whole[-1] not in ORGANISATION_WORDS | LAST_OF_PLACES


def is_part_of(parts: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Tell the surnames of "Maria Holt" from those of "Maria Holt Vega"."""
    return len(parts) > 1 and set(parts) <= set(whole)


def acronyms_of(name: str) -> list[str]:
    """Return CIA, and USCIA, of the US Central Intelligence Agency."""
    letters = "".join(part[0] for part in name.split() if part[0].isupper())
    first = name.split()[0]
    is_acronym = len(first) > 1 and first.isupper()
    return [letters, letters[1:]] if is_acronym and len(letters) > 3 else [letters]


def folded(name: str) -> str:
    kept = "".join(c if c.isalnum() or c in "-'" else " " for c in name.casefold())
    return " ".join(kept.split())


def tidy(name: str) -> str:
    return " ".join(name.split())
