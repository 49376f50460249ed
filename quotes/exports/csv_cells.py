r"""The cells of the CSV: lists in one cell, and the guard against spreadsheets.

A cell that a spreadsheet would run begins with an apostrophe, and `guarded` names its
column. A list has "; " between its values, in which ; and \ are written \; and \\.
"""

from collections.abc import Iterable

from quotes.exports.columns import NAMES

# What a spreadsheet would run as a formula, in its full-width forms too.
FORMULA_STARTS = tuple("=+-@\t\r＝＋－＠")


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
    """Say whether a spreadsheet might take the cell for a formula."""
    return cell.startswith(FORMULA_STARTS)
