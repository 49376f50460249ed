"""A page of a list of names or articles: from a row of the order on, or back."""

from dataclasses import dataclass
from typing import Any

from django.db.models import F, Func, TextField, Value
from django.db.models.lookups import GreaterThan, LessThan

from quotes.models.numbers import number_in

ROWS_A_PAGE = 100


class Row(Func):
    """Several columns, to be compared as one: (sorted_on, id)."""

    template = "(%(expressions)s)"
    output_field = TextField()


@dataclass
class RowPage:
    """Rows in the order of their list, and the numbers to go on from."""

    rows: list[Any]
    after: int | None = None
    before: int | None = None

    def __iter__(self):
        return iter(self.rows)


def page_of_rows(rows, given, size=ROWS_A_PAGE) -> RowPage:
    """Return the page after or before the row whose number is given, else the first.

    The rows are ordered by one column and their number, both up or both down.
    """
    if place := place_of(rows, number_in(given, "after")):
        page = list(beyond(rows, place)[: size + 1])
        last = page[size - 1].pk if len(page) > size else None
        return RowPage(page[:size], last, page[0].pk if page else None)
    if place := place_of(rows, number_in(given, "before")):
        page = list(beyond(rows.reverse(), place)[: size + 1])
        if len(page) > size:
            page = page[:size][::-1]
            return RowPage(page, page[-1].pk, page[0].pk)
    page = list(rows[: size + 1])
    return RowPage(page[:size], page[size - 1].pk if len(page) > size else None)


def place_of(rows, number):
    """Return a row's place in the order; None where there is no such row."""
    if number is None:
        return None
    row = rows.model.objects.filter(pk=number)
    return row.values_list(*columns_of(rows)).first()


def columns_of(rows) -> list[str]:
    return [name.lstrip("-") for name in rows.query.order_by]


def beyond(rows, place):
    """Return the rows that come after a place in their own order."""
    goes_down = rows.query.order_by[0].startswith("-") == rows.query.standard_ordering
    here = Row(*(F(name) for name in columns_of(rows)))
    there = Row(*(Value(value) for value in place))
    return rows.filter((LessThan if goes_down else GreaterThan)(here, there))
