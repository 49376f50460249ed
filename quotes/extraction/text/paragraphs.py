"""Cuts the text into paragraphs, without copying it."""

import re

from quotes.extraction.found import Span
from quotes.extraction.text.labels import begins_turn

# A blank line always ends a paragraph: "…the launch.\n\nBoth Washington…"
BLANK_LINE = re.compile(r"\n[ \t\r\f\v\xa0]*\n\s*")
LINE_BREAK = re.compile(r"\n\s*")

# "…the Trump administration threatened" cut off by the foot of a page
CUT_SENTENCE_LENGTH = 60
FINAL_MARKS = ".!?:;…\"'”’»“)]*-–—"


def paragraphs(text: str) -> list[Span]:
    """Return the paragraphs, with cut sentences rejoined, in order."""
    blocks = split_at(text, Span(0, len(text)), BLANK_LINE)
    pieces = [line for block in blocks for line in lines(text, block)]
    return rejoin_cut_sentences(text, pieces)


def lines(text: str, block: Span) -> list[Span]:
    """Split a block at its line breaks unless its lines are hard-wrapped."""
    parts = split_at(text, block, LINE_BREAK)
    if any(is_wrapped(text, a, b) for a, b in zip(parts, parts[1:], strict=False)):
        return unwrapped(text, parts)
    return parts


def unwrapped(text: str, parts: list[Span]) -> list[Span]:
    """Join wrapped lines up to a turn of a transcript or an indented paragraph."""
    indents = [is_indented(text, part) for part in parts]
    joined = [parts[0]]
    for part, indented in zip(parts[1:], indents[1:], strict=True):
        last = text[joined[-1].end - 1]
        opens = indented and not all(indents) and last in FINAL_MARKS
        if opens or begins_turn(text, part):
            joined.append(part)
        else:
            joined[-1] = Span(joined[-1].start, part.end)
    return joined


def is_indented(text: str, line: Span) -> bool:
    before = text[max(0, line.start - 2) : line.start]
    return before == "  " or before.endswith("\t")


def is_wrapped(text: str, before: Span, after: Span) -> bool:
    """Tell a sentence that runs on over the line break."""
    return text[before.end - 1] not in FINAL_MARKS and text[after.start].islower()


def split_at(text: str, whole: Span, separator: re.Pattern[str]) -> list[Span]:
    parts, start = [], whole.start
    for match in separator.finditer(text, whole.start, whole.end):
        parts.append(stripped(text, start, match.start()))
        start = match.end()
    parts.append(stripped(text, start, whole.end))
    return [part for part in parts if part.start < part.end]


def stripped(text: str, start: int, end: int) -> Span:
    """Return the span without white space at either end."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def rejoin_cut_sentences(text: str, pieces: list[Span]) -> list[Span]:
    joined: list[Span] = []
    for piece in pieces:
        if joined and is_cut(text, joined[-1], piece):
            joined[-1] = Span(joined[-1].start, piece.end)
        else:
            joined.append(piece)
    return joined


def is_cut(text: str, before: Span, after: Span) -> bool:
    """Tell whether a page break divides one sentence into two paragraphs."""
    if before.end - before.start < CUT_SENTENCE_LENGTH:
        return False
    last, first = text[before.end - 1], text[after.start]
    return (last.isalpha() or last == ",") and first.islower()
