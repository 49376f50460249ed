"""Undoes hard wrapping: lines that end where the next word would not fit."""

from collections.abc import Iterator, Set
from dataclasses import dataclass
from itertools import pairwise

from articles.text.joining import join, words_of
from articles.text.lines import is_marked, is_stopped

# Mail and typewriters wrap at 60 to 80 characters, PDF pages at up to about 110.
LONGEST_WRAPPED_LINE = 120
# Narrower than a newspaper's column are addresses, verse and tables.
NARROWEST_WIDTH = 34
# One line end alone shows wrapping where the line is as wide as a mail.
SURELY_WRAPPED = 55
# Set in type of varying width, as in a PDF, lines of one width differ by a sixth.
RAGGED = 0.83


@dataclass(frozen=True)
class Width:
    """How wide a wrapped text is, in characters."""

    usual: int
    """Few lines are longer."""
    least_reach: int
    """Few lines that run on would be shorter with the next line's first word."""


def part_long_lines(paragraphs: list[str]) -> list[str]:
    """Make paragraphs of lines that are too long to be anything else."""
    return [part for paragraph in paragraphs for part in _parted(paragraph)]


def unwrap(paragraphs: list[str]) -> list[str]:
    """Join the lines of each paragraph, if the text's line lengths show wrapping."""
    width = wrapped_width(paragraphs)
    if width is None:
        return paragraphs
    words = words_of(paragraphs)
    return [part for whole in paragraphs for part in _unwrapped(whole, width, words)]


def wrapped_width(paragraphs: list[str]) -> Width | None:
    """Return the width at which the text was wrapped, or None."""
    ends = [end for paragraph in paragraphs for end in _line_ends(paragraph)]
    if not ends:
        return None
    # A line that ends with its sentence may well end its paragraph: it shows nothing.
    running_on = [(line, after) for line, after in ends if not is_stopped(line)]
    if len(running_on) == 1 and _goes_on_below(*running_on[0]):
        ((line, after),) = running_on
        return Width(len(line), _reach(line, after))
    long_lines = sum(map(_is_long_line, paragraphs))
    if len(running_on) < max(2, 0.4 * len(ends), 2 * long_lines):
        return None
    lengths = sorted(len(line) for line, _ in running_on)
    usual = lengths[len(lengths) * 9 // 10]
    reaches = sorted(_reach(line, after) for line, after in running_on)
    full = [reach for reach in reaches if reach > usual * RAGGED]
    if len(full) < 0.8 * len(running_on) or usual < NARROWEST_WIDTH:
        return None
    return Width(usual, full[len(full) // 20])


def _goes_on_below(line: str, after: str) -> bool:
    """Say whether a sentence that stops at no line end was cut there, surely."""
    return after[0].islower() and SURELY_WRAPPED <= len(line) <= LONGEST_WRAPPED_LINE


def _is_long_line(paragraph: str) -> bool:
    return len(paragraph) > LONGEST_WRAPPED_LINE and "\n" not in paragraph


def _parted(paragraph: str) -> list[str]:
    if "\n" not in paragraph:
        return [paragraph]
    prose, kept = _prose_and_kept(paragraph)
    parts: list[list[str]] = []
    previous = ""
    for line in prose:
        is_long = max(len(line), len(previous)) > LONGEST_WRAPPED_LINE
        if not parts or is_long:
            parts.append([line])
        else:
            parts[-1].append(line)
        previous = line
    return _with_kept(["\n".join(part) for part in parts], kept)


def _unwrapped(paragraph: str, width: Width, words: Set[str]) -> list[str]:
    prose, kept = _prose_and_kept(paragraph)
    parts: list[list[str]] = []
    for line in prose:
        if parts and _runs_on(parts[-1][-1], line, width):
            parts[-1].append(line)
        else:
            parts.append([line])
    return _with_kept([join(part, words) for part in parts], kept)


def _with_kept(parts: list[str], kept: list[str]) -> list[str]:
    if not kept:
        return parts
    return [*parts[:-1], "\n".join([*parts[-1:], *kept])]


def _prose_and_kept(paragraph: str) -> tuple[list[str], list[str]]:
    """Part a paragraph's lines at the first line of a list or transcript.

    A single line like one, amid a paragraph, is chance: "he told the\\nBBC: ...".
    Lines that are all short are verse or an address, and are kept as they are.
    """
    lines = paragraph.split("\n")
    marked = [number for number, line in enumerate(lines) if is_marked(line)]
    if marked and (marked[0] == 0 or len(marked) > 1):
        return lines[: marked[0]], lines[marked[0] :]
    if all(len(line) < NARROWEST_WIDTH for line in lines):
        return [], lines
    return lines, []


def _line_ends(paragraph: str) -> Iterator[tuple[str, str]]:
    """Yield each line of prose that may have been wrapped, with the line after it."""
    if "\n" not in paragraph:
        return
    prose, _ = _prose_and_kept(paragraph)
    yield from pairwise(prose)


def _reach(line: str, after: str) -> int:
    """Return the line's length, had it taken up the first word of the line after."""
    return len(line) + 1 + len(after.split(" ", 1)[0])


def _runs_on(line: str, after: str, width: Width) -> bool:
    reach = _reach(line, after)
    if is_stopped(line):
        return reach >= width.least_reach
    return reach > width.usual * RAGGED or after[0].islower()
