"""Reads a table as it lies on the page: lines of cells, whatever its head looks like.

What kind of file it is shows by its content: a sheet is a ZIP, or an old Excel file;
all else is text whose separator cuts most lines into equally many cells.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from articles.refusals import RefusedError
from articles.tables.files import SEPARATORS, library, open_text, written

MOST_LINES = 50_000
MOST_CELLS = 60  # of a line
LONGEST_CELL = 50_000  # characters
LOOKED_AT = 60  # lines, to tell the separator
_told = re.compile(r"sep=([,;|\t])\r?\n")
SHEETS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")


class Line(NamedTuple):
    """A line of a table: its number in the file, and its cells as they are read."""

    number: int
    cells: list[str]


class Grid(NamedTuple):
    """The lines of a table that hold anything, and the names of the sheets left out."""

    lines: list[Line]
    others: list[str]


def is_sheet(start: bytes) -> bool:
    """Say whether a file that starts with these bytes is a spreadsheet."""
    return start.startswith(SHEETS)


def read_grid(path: Path) -> Grid:
    """Read the table in a file; raise RefusedError where there is none."""
    with path.open("rb") as file:
        start = file.read(4)
    if is_sheet(start):
        return read_book(path.read_bytes())
    with open_text(path) as file:
        return Grid(list(bounded(text_lines(file))), [])


def bounded(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines that hold anything, as long as they are not too many."""
    for count, line in enumerate((one for one in lines if any(one.cells)), 1):
        if count > MOST_LINES:
            raise RefusedError(
                f"The table has more than {MOST_LINES:,} rows. Split it into several."
            )
        if len(line.cells) > MOST_CELLS or max(map(len, line.cells)) > LONGEST_CELL:
            raise RefusedError(
                f"Line {line.number} has more than {MOST_CELLS} cells, or a cell of "
                f"more than {LONGEST_CELL:,} characters. Is this a table?"
            )
        yield line


def text_lines(file) -> Iterator[Line]:
    """Read a CSV by the separator that fits it best."""
    csv.field_size_limit(2**31 - 1)
    start = "".join(islice(file, LOOKED_AT))
    file.seek(0)
    # What Excel reads and writes to say which it is.
    told = _told.match(start)
    separator = told[1] if told else separator_of(start)
    reader = csv.reader(file, delimiter=separator)
    first = 1
    if told:
        next(reader)
        first = 2
    try:
        for cells in reader:
            yield Line(first, trimmed(cells))
            first = reader.line_num + 1
    except csv.Error as problem:
        raise RefusedError(f"Line {first} can’t be read: {problem}.") from None


def separator_of(start: str) -> str:
    """Return the separator that cuts most of the first lines into as many cells.

    Title lines above the head, and commas in sentences, cut here and there only.
    """
    return max(SEPARATORS, key=lambda separator: evenness(start, separator))


def evenness(start: str, separator: str) -> tuple[int, int]:
    reader = csv.reader(io.StringIO(start), delimiter=separator)
    try:
        widths = Counter(len(cells) for cells in reader if len(cells) > 1)
    except csv.Error:
        return (0, 0)
    width, number = max(widths.items(), key=lambda one: one[::-1], default=(0, 0))
    return (number, width)


def trimmed(cells: list[str]) -> list[str]:
    cells = [cell.strip() for cell in cells]
    while cells and not cells[-1]:
        cells.pop()
    return cells


def read_book(content: bytes) -> Grid:
    """Read the sheet of a workbook that holds most; a merged cell fills its place."""
    calamine = library("python_calamine", "sheets", "spreadsheets")
    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
        sheets = [
            (name, sheet_lines(book.get_sheet_by_name(name)))
            for name in book.sheet_names
        ]
    except (calamine.CalamineError, calamine.PasswordError) as problem:
        raise RefusedError(
            f"The spreadsheet can’t be read: {problem}. Save it again, or as CSV."
        ) from None
    sheets = [(name, lines) for name, lines in sheets if lines]
    if not sheets:
        return Grid([], [])
    best = max(sheets, key=lambda sheet: sum(len(line.cells) for line in sheet[1]))
    return Grid(best[1], [name for name, _ in sheets if name != best[0]])


def sheet_lines(sheet) -> list[Line]:
    if sheet.height > MOST_LINES * 2 or sheet.width > MOST_CELLS * 20:
        raise RefusedError(
            f"The sheet “{sheet.name}” has {sheet.height:,} rows and {sheet.width:,} "
            "columns. Keep the list alone, and save it again."
        )
    rows = [
        [written(value).strip() for value in row]
        for row in sheet.to_python(skip_empty_area=False)
    ]
    fill_merged(rows, sheet.merged_cell_ranges or [])
    lines = (Line(number, trimmed(row)) for number, row in enumerate(rows, 1))
    return list(bounded(lines))


def fill_merged(rows: list[list[str]], ranges: list[Any]) -> None:
    """Write into each cell of a merged range what its first one says."""
    for (top, left), (bottom, right) in ranges:
        value = rows[top][left] if top < len(rows) and left < len(rows[top]) else ""
        for row in rows[top : bottom + 1] if value else ():
            for column in range(left, min(right + 1, len(row))):
                row[column] = value
