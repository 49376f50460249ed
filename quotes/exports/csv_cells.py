r"""The cells of the CSV: lists in one cell, and the guard against spreadsheets.

A cell that a spreadsheet would run begins with an apostrophe, and `guarded` names its
column. A list has "; " between its values, in which ; and \ are written \; and \\.
"""

from collections.abc import Iterable

from quotes.exports.columns import NAMES

# What a spreadsheet would run as a formula, in its full-width forms too, and what
# takes it to another cell.
FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")
# It trims these first: from one code point to another.
BLANK = [(0x01, 0x08), (0x0B, 0x0C), (0x0E, 0x20), (0x7F, 0xA0), (0xAD, 0xAD)]
BLANK += [(0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x1680, 0x1680)]
BLANK += [(0x17B4, 0x17B5), (0x180B, 0x180E), (0x2000, 0x200F), (0x2028, 0x202F)]
BLANK += [(0x205F, 0x206F), (0x2800, 0x2800), (0x3000, 0x3000), (0x3164, 0x3164)]
BLANK += [(0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF9, 0xFFFB)]
BLANK += [(0xE0000, 0xE007F), (0xE0100, 0xE01EF)]
BLANKS = "".join(chr(n) for first, last in BLANK for n in range(first, last + 1))


def line(row: list[str]) -> str:
    """Return a row as a line of CSV: every cell quoted, but for the empty ones.

    LibreOffice Calc splits unquoted cells at semicolons and tabs too.
    """
    cells = ['"' + cell.replace('"', '""') + '"' if cell else "" for cell in row]
    return ",".join(cells) + "\r\n"


def listed(values: Iterable) -> str:
    """Return several values in one cell."""
    texts = ["" if value is None else str(value) for value in values]
    return "; ".join(t.replace("\\", "\\\\").replace(";", "\\;") for t in texts)


def unlisted(cell: str) -> list[str]:
    """Return the values that a cell lists; none for an empty one."""
    values, value, characters = [], "", iter(cell)
    for character in characters:
        if character == "\\":
            value += next(characters, "")
        elif character == ";":
            values.append(value)
            value = ""
            next(characters, "")
        else:
            value += character
    return [*values, value] if cell else []


def guarded(row: list[str], columns: list[str] = NAMES) -> list[str]:
    """Return a row, as long as its columns, that a spreadsheet shows and doesn't run.

    The last column names those that were guarded.
    """
    names = [n for n, cell in zip(columns, row, strict=True) if runs(cell)]
    safe = [f"'{cell}" if runs(cell) else cell for cell in row]
    return [*safe[:-1], listed(names)]


def unguarded(row: dict[str, str]) -> dict[str, str]:
    """Return a row's cells without the apostrophes that guarded them."""
    names = unlisted(row["guarded"])
    return {n: cell[1:] if n in names else cell for n, cell in row.items()}


def runs(cell: str) -> bool:
    """Say whether a spreadsheet might take the cell for a formula, blanks aside."""
    return cell.lstrip(BLANKS).startswith(FORMULA_STARTS)
