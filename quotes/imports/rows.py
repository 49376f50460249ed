"""Reads and checks the cells of one row of the CSV, without the database."""

from dataclasses import dataclass

from django.db.models import Model

from articles.archive import storable
from articles.models import ArticleVersion
from articles.refusals import RefusedError
from articles.text.characters import tidy_name
from quotes.exports.columns import COLUMNS, Of
from quotes.exports.csv_cells import unguarded, unlisted
from quotes.models import PartialDate
from quotes.models.numbers import NoSuchNumberError, whole_number

ADDED = "added"
THERE = "already there"
REFUSED = "refused"
# The other columns follow from the article and the id.
NEEDED = [column.name for column in COLUMNS if column.import_needs]
NAMES_OF_PEOPLE = ("speaker", "role", "organisation")
OF_ATTRIBUTIONS = [column.name for column in COLUMNS if column.of is Of.ATTRIBUTION]


@dataclass
class Imported:
    """What became of one row."""

    line: int
    outcome: str
    reason: str = ""


@dataclass
class Row:
    """A row of the file: its cells, without the guard."""

    line: int
    cells: dict


def check_columns(names) -> None:
    """Raise RefusedError, naming the absent columns, where some are."""
    absent = [name for name in NEEDED if name not in (names or [])]
    if absent:
        raise RefusedError(
            f"The first line lacks the columns {', '.join(absent)}. "
            "Import a file that On Record exported."
        )


def check_cells(row: dict) -> None:
    """Raise RefusedError where cells are absent, too many, or can't be stored."""
    if None in row or None in row.values():
        raise RefusedError("The row has more or fewer cells than the first line.")
    if not storable("".join(row.values())):
        raise RefusedError("The row holds a NUL character, which can’t be stored.")


def bare(row: dict) -> dict:
    """Return a row's cells without the guard."""
    cells = unguarded(row) if row["guarded"] else row
    return cells | {name: tidy_name(cells[name]) for name in NAMES_OF_PEOPLE}


def values_in(cell: str) -> list[str]:
    """Return the values that a cell lists; most list one, as it stands."""
    if ";" in cell or "\\" in cell:
        return unlisted(cell)
    return [cell] if cell else []


def spans_of(row: dict, version: ArticleVersion) -> list[tuple[int, int]]:
    """Return the row's spans, which have to lie within the version's text."""
    try:
        starts, ends = places(row["start"]), places(row["end"])
        spans = list(zip(starts, ends, strict=True))
    except ValueError:
        raise RefusedError(
            "start and end must list the same number of values."
        ) from None
    length = len(version.text)
    if not spans or any(not 0 <= start < end <= length for start, end in spans):
        raise RefusedError("start and end lie outside the version’s text.")
    return spans


def places(cell: str) -> list[int]:
    """Return the numbers that a cell lists; raise ValueError where one is none."""
    found = [number_or_none(value) for value in values_in(cell)]
    if None in found:
        raise ValueError
    return found


def date_of(row: dict) -> PartialDate | None:
    """Return the day, month or year on which it was said."""
    try:
        return PartialDate.parse(row["said_on"]) if row["said_on"] else None
    except ValueError as problem:
        raise RefusedError(f"said_on: {problem}") from None


def attributions_in(row: dict) -> list[dict]:
    """Return the cells of each of the row's attributions."""
    count = len(values_in(row["speaker_kind"]))
    # A cell with a single empty value looks like one with none.
    lists = [values_in(row.get(name, "")) or [""] * count for name in OF_ATTRIBUTIONS]
    if any(len(values) != count for values in lists):
        raise RefusedError(
            f"The columns {', '.join(OF_ATTRIBUTIONS)} must list the same number "
            "of values."
        )
    return [
        dict(zip(OF_ATTRIBUTIONS, one, strict=True)) for one in zip(*lists, strict=True)
    ]


def number(row: dict, name: str) -> int:
    """Return a cell that has to be a whole number above 0."""
    if found := number_or_none(row[name]):
        return found
    raise RefusedError(f"{name} is “{row[name][:30]}”, which isn’t a number above 0.")


def number_or_none(cell: str) -> int | None:
    """Return the number that a cell holds; None where it can’t be one of a row."""
    try:
        return whole_number(cell)
    except NoSuchNumberError:
        return None


def share(row: dict, name: str) -> float | None:
    """Return a cell that has to be a number from 0 to 1; None for an empty one."""
    cell = row[name]
    if not cell:
        return None
    try:
        value = float(cell)
    except ValueError:
        value = None
    if value is None or not 0 <= value <= 1:
        raise RefusedError(f"{name} is “{cell[:30]}”, not a number from 0 to 1.")
    return value


def choice(row: dict, name: str, choices: list[str]) -> str:
    """Return a cell that has to be one of the choices."""
    if row[name] not in choices:
        known = ", ".join(choices)
        raise RefusedError(f"{name} is “{row[name]}”. It must be one of: {known}.")
    return row[name]


def choices_of(model: type[Model], column: str) -> list[str]:
    """Return what a column may hold; an empty list where that is anything."""
    return [value for value, _ in model._meta.get_field(column).choices or ()]
