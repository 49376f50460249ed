"""Finds the stretches between quotation marks, paragraph by paragraph."""

import re
from dataclasses import dataclass, replace

from quotes.extraction.found import Span
from quotes.extraction.text.paragraphs import stripped

# “ ” " '' `` ‘‘ ’’ „ « » ‘ ’ '
MARK = re.compile(r"[“”\"„«»]|''|``|‘‘|’(?=’’(?!’))|’’|[‘’']")

CLOSERS = {
    "“": ("”", "“"),
    "„": ("“", "”"),
    "«": ("»",),
    "»": ("«",),
    '"': ('"',),
    "''": ("''",),
    "``": ("''", "``"),
    "‘‘": ("’’", "''", "”"),
    "‘": ("’", "’’"),
    "'": ("'",),
}
SINGLE = ("‘", "'")
# Writers mix the shapes: “Q," she said
STAND_INS = {
    "“": ('"', "’’"),
    '"': ("”", "’’"),
    "„": ('"', "’’"),
    "''": ("’’",),
    "``": ("’’",),
}


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch between quotation marks; `outer` has the marks, `inner` has not."""

    outer: Span
    inner: Span
    mark: str
    is_closed: bool = True
    continues: bool = False  # goes on from the region before, a paragraph up


def quoted_regions(text: str, paragraphs: list[Span]) -> list[Region]:
    """Return the quoted stretches in order; one odd mark spoils one paragraph."""
    regions: list[Region] = []
    for paragraph in paragraphs:
        pending = unclosed(regions)
        found = regions_of_paragraph(text, paragraph, pending)
        if pending and not (found and found[0].continues):
            settle_unclosed(text, regions)
        regions.extend(found)
    settle_unclosed(text, regions)
    return regions


def unclosed(regions: list[Region]) -> Region | None:
    return regions[-1] if regions and not regions[-1].is_closed else None


def settle_unclosed(text: str, regions: list[Region]) -> None:
    """Keep a region whose closing mark is missing only where it fills its sentence."""
    last = unclosed(regions)
    if last is None or last.continues:
        return
    lead = text[max(0, last.outer.start - 3) : last.outer.start]
    if lead.strip() and not lead.rstrip().endswith((":", ",", ".", "?", "!")):
        regions.pop()


def regions_of_paragraph(
    text: str, paragraph: Span, pending: Region | None
) -> list[Region]:
    marks = [
        read_mark(text, match, number)
        for number, match in enumerate(MARK.finditer(text, *as_pair(paragraph)))
    ]
    scan = Scan(text, paragraph, marks)
    if pending and pending.mark in CLOSERS:
        scan.reopen(pending)
    for mark in marks:
        scan.step(mark)
    return scan.finish()


def as_pair(span: Span) -> tuple[int, int]:
    return span.start, span.end


@dataclass(frozen=True, slots=True)
class Mark:
    """One quotation mark and what its neighbours let it be."""

    start: int
    end: int
    shape: str
    number: int = -1
    can_open: bool = True
    can_close: bool = False


def read_mark(text: str, match: re.Match[str], number: int) -> Mark:
    before = text[match.start() - 1] if match.start() else " "
    after = text[match.end()] if match.end() < len(text) else " "
    shape = match.group()
    return Mark(
        match.start(),
        match.end(),
        shape,
        number,
        can_open(shape, before, after),
        can_close(shape, before, after),
    )


def can_open(shape: str, before: str, after: str) -> bool:
    if shape == "“" and is_spaced(before, after):
        return True
    if shape == "“":
        return not after.isspace() and (after.isalnum() or before in " \n\t\xa0([—–-")
    if shape in ("„", "«", "``", "‘‘"):
        return True
    if shape in ("”", "’", "’’"):
        return False
    if shape in SINGLE:
        return not before.isalnum() and before not in ".,!?’" and after.isalnum()
    if shape == '"' and is_spaced(before, after):
        return True
    return not after.isspace() and (not before.isalnum() or after.isalnum())


def is_spaced(before: str, after: str) -> bool:
    """Tell “ We will,” with a space after its opening mark."""
    return before.isspace() and after in " \xa0"


def can_close(shape: str, before: str, after: str) -> bool:
    if shape in ("‘", "``", "„", "‘‘"):
        return False
    if shape == "“":
        return not after.isalnum() and (not before.isspace() or after.isspace())
    if shape in ("'", "’", "’’"):
        return not before.isspace() and not after.isalnum()
    return not before.isspace() or not after.isalnum()


class Scan:
    """Walks over a paragraph's marks once and collects its regions."""

    def __init__(self, text: str, paragraph: Span, marks: list[Mark]) -> None:
        self.text, self.paragraph, self.marks = text, paragraph, marks
        self.regions: list[Region] = []
        self.open: Mark | None = None
        self.depth = 0
        self.continues = False
        self.start = paragraph.start
        self.left = {shape: 0 for shape in CLOSERS} | {"”": 0, "’": 0, "’’": 0}
        for mark in marks:
            self.left[mark.shape] += 1

    def reopen(self, pending: Region) -> None:
        """Go on with a quote of the paragraph above."""
        if not self.marks:
            return
        first = self.marks[0]
        repeats = first.shape == pending.mark and first.start == self.paragraph.start
        closes = first.shape in CLOSERS[pending.mark] and not first.can_open
        self.continues = repeats or closes
        if closes and not repeats:
            self.start = self.paragraph.start
            self.open = Mark(self.start, self.start, pending.mark)

    def step(self, mark: Mark) -> None:
        self.left[mark.shape] -= 1
        if self.open is None:
            self.try_to_open(mark)
        elif self.closes_open(mark):
            self.close(mark)
        elif mark.shape == self.open.shape and mark.can_open:
            self.open_again(mark)

    def try_to_open(self, mark: Mark) -> None:
        needs_closer = mark.shape in SINGLE or self.is_spaced(mark)
        if mark.can_open and (not needs_closer or self.has_closer(mark)):
            self.open, self.start, self.depth = mark, mark.start, 0

    def is_spaced(self, mark: Mark) -> bool:
        return self.text[mark.end : mark.end + 1].isspace()

    def has_closer(self, opener: Mark) -> bool:
        """Tell an opening single mark from the apostrophe of 'tis and '90s."""
        if self.text[opener.end].isdigit():
            return False
        return any(
            mark.can_close and mark.shape in CLOSERS[opener.shape]
            for mark in self.marks[opener.number + 1 : opener.number + 40]
        )

    def closes_open(self, mark: Mark) -> bool:
        opened = self.open.shape
        if mark.shape in CLOSERS[opened]:
            is_opener = mark.shape == "“" and mark.can_open and not self.is_spaced(mark)
            return mark.can_close and not is_opener and not self.is_apostrophe(mark)
        if mark.shape in STAND_INS.get(opened, ()):
            return mark.can_close and not mark.can_open and self.reopens_after(mark)
        return False

    def reopens_after(self, mark: Mark) -> bool:
        """Tell whether the next double mark opens a quote, or none is left."""
        for later in self.marks[mark.number + 1 : mark.number + 8]:
            if later.shape not in (*SINGLE, "’"):
                return later.can_open
        return True

    def is_apostrophe(self, mark: Mark) -> bool:
        """Tell ‘the boys’ game’: a plural's apostrophe with a closer still to come."""
        if self.open.shape not in SINGLE or self.text[mark.start - 1] in ",.!?…;-—–":
            return False
        if (
            self.text[mark.start - 1] != "s"
            or self.text[mark.end : mark.end + 1] != " "
        ):
            return False
        for later in self.marks[mark.number + 1 : mark.number + 40]:
            if later.shape == self.open.shape and later.can_open:
                return False
            if later.shape == mark.shape and later.can_close:
                return True
        return False

    def close(self, mark: Mark) -> None:
        if self.depth:
            self.depth -= 1
            return
        self.add(mark.start, mark.end, is_closed=True)
        self.open, self.continues = None, False

    def open_again(self, mark: Mark) -> None:
        """Nest where enough closers are left; else the mark before was odd."""
        closers = sum(self.left[shape] for shape in CLOSERS[mark.shape])
        if mark.shape in ("“", "«") and closers >= self.depth + 2:
            self.depth += 1
        else:
            self.open, self.start, self.depth = mark, mark.start, 0

    def add(self, inner_end: int, outer_end: int, *, is_closed: bool) -> None:
        inner = stripped(self.text, self.open.end, inner_end)
        if inner.start == inner.end:
            return
        continues = self.continues and not self.regions
        outer = Span(self.start, outer_end)
        self.regions.append(Region(outer, inner, self.open.shape, is_closed, continues))

    def finish(self) -> list[Region]:
        if self.open and self.open.shape not in SINGLE:
            end = self.paragraph.end
            self.add(end, end, is_closed=False)
        if self.continues and self.regions:
            self.regions[0] = replace(self.regions[0], continues=True)
        return self.regions
