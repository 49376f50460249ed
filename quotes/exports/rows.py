"""Writes quotes as lines in Python: quick on SQLite, and correct anywhere."""

import json
from collections.abc import Callable, Iterator
from itertools import groupby
from operator import itemgetter

from django.db.models import F, FilteredRelation, Q, QuerySet

from quotes.exports.columns import COLUMNS, Column, Of, Type
from quotes.exports.csv_cells import guarded, line, listed
from quotes.models import Quote

# One database row for each pair of an attribution and a span of the quote.
PREFIX = {Of.QUOTE: "", Of.ATTRIBUTION: "attributions__", Of.SPAN: "cited__"}
NUMBERS = {of: PREFIX[of] + "number" for of in (Of.ATTRIBUTION, Of.SPAN)}


def lookups(column: Column) -> list[str]:
    """Return what Django reads of a quote for a column."""
    return [PREFIX[column.of] + lookup for lookup in column.reads.split()]


READ = list(
    dict.fromkeys(
        ["id", *NUMBERS.values(), *(name for c in COLUMNS for name in lookups(c))]
    )
)
FIRST = itemgetter(0)
PLACE = {name: place for place, name in enumerate(READ)}


def csv_lines(quotes: QuerySet, *, raw: bool) -> Iterator[bytes]:
    """Return a line of CSV for each quote, by id."""
    for values in all_values(quotes):
        row = cells_of(values)
        yield line(row if raw else guarded(row)).encode()


def json_lines(quotes: QuerySet) -> Iterator[bytes]:
    """Return a JSON object and the end of its line for each quote, by id."""
    write = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    for values in all_values(quotes):
        yield f"{write(values)}\n".encode()


def all_values(quotes: QuerySet) -> Iterator[dict]:
    """Return each quote’s values, by id, while the database reads on."""
    # A filter’s own joins must not narrow what is read of a quote.
    chosen = Quote.objects.filter(pk__in=quotes.order_by().values("pk"))
    for _, rows in groupby(joined(chosen).iterator(chunk_size=1000), FIRST):
        yield values_of(list(rows))


def values_numbered(numbers: list[int]) -> list[dict]:
    """Return the values of the public quotes of these few numbers, in this order."""
    # As a list: of a subquery, PostgreSQL would read all quotes by id.
    rows = joined(Quote.objects.confirmed().filter(pk__in=numbers))
    values = {number: values_of(list(own)) for number, own in groupby(rows, FIRST)}
    return [values[number] for number in numbers if number in values]


def joined(quotes: QuerySet) -> QuerySet:
    """Return the rows of the quotes with their attributions and cited spans."""
    cited = FilteredRelation("spans", condition=Q(spans__version=F("version")))
    return quotes.alias(cited=cited).order_by("id").values_list(*READ)


def values_of(rows: list[tuple]) -> dict:
    """Return a quote’s values, by column: texts, numbers, lists, or None."""
    lists = {of: each(rows, PLACE[name]) for of, name in NUMBERS.items()}
    values = {}
    for column, read in READERS.items():
        if column.of is Of.QUOTE:
            values[column.name] = read(rows[0])
        else:
            values[column.name] = [read(row) for row in lists.get(column.of, ())]
    return values


def each(rows: list[tuple], number: int) -> list[tuple]:
    """Return one row for each number, in order; none where there is none."""
    if len(rows) == 1:
        return rows if rows[0][number] is not None else []
    by_number = {row[number]: row for row in rows}
    return [by_number[n] for n in sorted(by_number.keys() - {None})]


def reader_of(column: Column) -> Callable[[tuple], object]:
    """Return what reads a column’s value from a row."""
    places = [PLACE[name] for name in lookups(column)]
    if column.value:
        return lambda row: column.value(*[row[place] for place in places])
    if column.type is Type.TEXT:
        return lambda row: row[places[0]] or None
    if column.type is Type.DAY:
        return lambda row: row[places[0]] and row[places[0]].isoformat()
    return itemgetter(*places)


READERS = {column: reader_of(column) for column in COLUMNS}


def cells_of(values: dict) -> list[str]:
    """Return a quote’s cells, in the order of COLUMNS."""
    return [
        listed(values[column.name]) if column.is_list else cell_of(values[column.name])
        for column in COLUMNS
    ]


def cell_of(value) -> str:
    return "" if value is None else str(value)
