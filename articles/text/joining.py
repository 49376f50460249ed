"""Rejoins sentences that a line end or a page break cut in two."""

import re
import unicodedata
from collections.abc import Iterable, Sequence, Set
from itertools import pairwise

_word = re.compile(r"[^\W\d_]+")
_letters_at_start = re.compile(r"[^\W\d_]*")

# the gover-   or   in 2016-   or   formal discussions—
_unspaced_end = re.compile(r"(?P<start>[^\W\d_]*)(?<=[^\W_])[-—]$")

# pre- and post-war: here the hyphen stands for a word left out.
_HANGING = frozenset({"and", "or", "to", "und", "oder", "et", "y"})


def words_of(paragraphs: Iterable[str]) -> Set[str]:
    """Return every word of the text, case folded."""
    return {word.casefold() for part in paragraphs for word in _word.findall(part)}


def join(pieces: Sequence[str], words: Set[str]) -> str:
    """Join the pieces; a hyphen between two goes if the joined word is in `words`."""
    seamed = [_before(left, right, words) for left, right in pairwise(pieces)]
    return "".join([*seamed, pieces[-1]])


def _before(left: str, right: str, words: Set[str]) -> str:
    """Return the left piece with what should stand between it and the right one."""
    end = _unspaced_end.search(left[-60:])
    follows = _letters_at_start.match(right[:60])[0]
    if not end or not right[0].isalnum() or follows in _HANGING:
        return left + " "
    is_one_word = (end["start"] + follows).casefold() in words
    if is_one_word and left.endswith("-") and _is_small(right[0]) and end["start"]:
        return left[:-1]
    return left


def _is_small(letter: str) -> bool:
    # Not str.islower(): that is true of an accent too, which would melt into the
    # letter before it.
    return unicodedata.category(letter) == "Ll"
