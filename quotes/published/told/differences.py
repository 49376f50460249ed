"""Two texts side by side, with the words marked that only one of them has."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby, pairwise

# Comparing takes the square of it, at worst.
MOST_WORDS = 1000
# Harbour-master’s | , | £5.2
WORD = re.compile(r"\w+(?:['’.,-]\w+)*|[^\w\s]")
BLANK_LINES = re.compile(r"\s*\n\s*\n\s*")


@dataclass(frozen=True)
class Stretch:
    """Words, and whether the other text lacks them."""

    text: str
    is_changed: bool = False


@dataclass(frozen=True)
class Comparison:
    """Both texts, each in paragraphs of stretches; () where there is none."""

    was: tuple[tuple[Stretch, ...], ...]
    now: tuple[tuple[Stretch, ...], ...]


def compared(was: str, now: str) -> Comparison:
    """Compare two texts word by word."""
    old, new = list(WORD.finditer(was)), list(WORD.finditer(now))
    gone, added = set(range(len(old))), set(range(len(new)))
    for start, other, size in shared([m[0] for m in old], [m[0] for m in new]):
        gone.difference_update(range(start, start + size))
        added.difference_update(range(other, other + size))
    return Comparison(paragraphs(was, old, gone), paragraphs(now, new, added))


def compared_whole(was: str, now: str) -> Comparison:
    """Compare two texts paragraph by paragraph, wherever these stand."""
    old, new = BLANK_LINES.split(was.strip()), BLANK_LINES.split(now.strip())
    earlier, later = set(old), set(new)
    return Comparison(
        tuple((Stretch(one, one not in later),) for one in old if one),
        tuple((Stretch(one, one not in earlier),) for one in new if one),
    )


def shared(old: list[str], new: list[str]) -> Iterator[tuple[int, int, int]]:
    """Yield where runs of the same words begin in both, and how many they are.

    Of very long texts, only what they begin and end with alike.
    """
    if max(len(old), len(new)) <= MOST_WORDS:
        yield from SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
        return
    begin = same_at_start(old, new)
    end = same_at_start(old[begin:][::-1], new[begin:][::-1])
    yield 0, 0, begin
    yield len(old) - end, len(new) - end, end


def same_at_start(old: list[str], new: list[str]) -> int:
    pairs = zip(old, new, strict=False)
    return next(
        (n for n, (a, b) in enumerate(pairs) if a != b), min(map(len, (old, new)))
    )


def paragraphs(text: str, words: list, changed: set[int]):
    """Return the stretches of each paragraph; white space belongs to unchanged ones."""
    cuts, flags = [0], []
    for is_changed, run in groupby(range(len(words)), changed.__contains__):
        run = list(run)
        if is_changed:
            cuts += [words[run[0]].start(), words[run[-1]].end()]
            flags += [False, True]
    cuts.append(len(text))
    flags.append(False)
    stretches = [
        Stretch(text[start:end], is_changed)
        for (start, end), is_changed in zip(pairwise(cuts), flags, strict=True)
        if start < end
    ]
    return tuple(map(tuple, at_blank_lines(stretches)))


def at_blank_lines(stretches: list[Stretch]) -> list[list[Stretch]]:
    """Cut stretches where paragraphs end."""
    cut: list[list[Stretch]] = [[]]
    for stretch in stretches:
        first, *others = BLANK_LINES.split(stretch.text)
        cut[-1] += [Stretch(first, stretch.is_changed)] if first else []
        cut += [[Stretch(part, stretch.is_changed)] if part else [] for part in others]
    return [paragraph for paragraph in cut if paragraph]
