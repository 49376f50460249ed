"""Cut a text into paragraphs, and these where quotes begin and end, to mark them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Any

BLANK_LINES = re.compile(r"\s*\n\s*\n\s*")


@dataclass(frozen=True)
class Mark:
    """A stretch of the text that belongs to a quote; code points, end exclusive."""

    start: int
    end: int
    quote: Any


@dataclass(frozen=True)
class Piece:
    """Words that belong to one quote, or to none."""

    text: str
    quote: Any = None
    is_first: bool = False  # of its quote
    evidence: tuple[Any, ...] = ()  # quotes for whose speaker the words are the reason


@dataclass(frozen=True)
class Paragraph:
    """The pieces of one paragraph; none where paragraphs were left out."""

    pieces: tuple[Piece, ...] = ()

    @property
    def is_gap(self) -> bool:
        return not self.pieces

    @property
    def is_marked(self) -> bool:
        return any(piece.quote is not None for piece in self.pieces)


def marked_paragraphs(
    text: str, marks: Iterable[Mark], evidence: Iterable[Mark] = ()
) -> list[Paragraph]:
    """Return all paragraphs of the text, with the quotes marked in place.

    Where quotes lie in one another, the words belong to the innermost.
    """
    marks = sorted(marks, key=lambda mark: (mark.start, mark.end))
    evidence = list(evidence)
    seen: set[Any] = set()
    return [
        Paragraph(tuple(_pieces(text, start, end, marks, evidence, seen)))
        for start, end in _places(text)
    ]


def paragraphs_with_quotes(text: str, marks: Iterable[Mark]) -> list[Paragraph]:
    """Return the paragraphs that hold quotes, with a gap for all between them."""
    shown = []
    for marked, run in groupby(
        marked_paragraphs(text, marks), key=lambda paragraph: paragraph.is_marked
    ):
        shown.extend(run if marked else [Paragraph()])
    return shown


def marks_of(quotes, version) -> list[Mark]:
    """Return where quotes stand in a version."""
    return [
        Mark(span.start, span.end, quote)
        for quote in quotes
        for span in quote.spans.all()
        if span.version_id == version.pk
    ]


def evidence_of(quotes, version) -> list[Mark]:
    """Return where cue, name and title of quotes cited from a version are printed.

    Where that is “she”, the name it was read into is one of the reasons too.
    """
    return [
        Mark(start, end, quote)
        for quote in quotes
        if quote.version_id == version.pk
        for start, end in _reasons(quote, version.text)
        if start is not None
    ]


def _reasons(quote, text) -> Iterator[tuple[int | None, int | None]]:
    yield quote.cue_start, quote.cue_end
    for attribution in quote.attributions.all():
        yield attribution.name_start, attribution.name_end
        yield attribution.title_start, attribution.title_end
        yield attribution.named_at(text) or (None, None)


def _places(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each paragraph."""
    start = 0
    for blank in BLANK_LINES.finditer(text):
        if start < blank.start():
            yield start, blank.start()
        start = blank.end()
    if text[start:].strip():
        yield start, len(text)


def _pieces(text, start, end, marks, evidence, seen) -> Iterator[Piece]:
    here = [mark for mark in marks if mark.start < end and mark.end > start]
    reasons = [mark for mark in evidence if mark.start < end and mark.end > start]
    edges = {edge for mark in here + reasons for edge in (mark.start, mark.end)}
    edges = sorted({start, end} | {edge for edge in edges if start < edge < end})
    stretches = [
        (_innermost(here, a, b), _quotes_over(reasons, a, b), a, b)
        for a, b in pairwise(edges)
    ]
    for (mark, lit), run in groupby(stretches, key=lambda stretch: stretch[:2]):
        run = list(run)
        words = text[run[0][2] : run[-1][3]]
        if mark is None:
            yield Piece(words, evidence=lit)
            continue
        is_first = mark.quote not in seen
        yield Piece(words, mark.quote, is_first, lit)
        seen.add(mark.quote)


def _quotes_over(marks, start, end) -> tuple[Any, ...]:
    over = [mark.quote for mark in marks if mark.start <= start and end <= mark.end]
    return tuple(dict.fromkeys(over))


def _innermost(marks, start, end) -> Mark | None:
    """Return the shortest mark over a stretch that no edge divides."""
    over = [mark for mark in marks if mark.start <= start and end <= mark.end]
    return min(over, key=lambda mark: mark.end - mark.start, default=None)
