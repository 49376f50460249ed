"""Queries by number that are compiled once: compiling takes as long as asking."""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache, partial
from typing import NamedTuple

from django.db import connection
from django.db.models import QuerySet

Rows = Iterable[Sequence]


class Compiled(NamedTuple):
    """A query as its database reads it, and what makes Python’s values of its rows.

    Among its parameters -1 stands for the first of the numbers, -2 for the second.
    """

    text: str
    params: tuple
    as_python: Callable[[Rows], Rows]

    def params_for(self, numbers: list[int]) -> list:
        return [
            numbers[-1 - value] if isinstance(value, int) and value < 0 else value
            for value in self.params
        ]


def rows_of(build: Callable[..., QuerySet], *named, numbers: list[int]) -> Rows:
    """Return the rows of `build(*named, numbers)`, as tuples."""
    numbers = padded(numbers)
    query = compiled(build, named, len(numbers), connection.vendor)
    with connection.cursor() as cursor:
        cursor.execute(query.text, query.params_for(numbers))
        rows = cursor.fetchall()
    return query.as_python(rows)


@lru_cache
def compiled(build: Callable[..., QuerySet], named: tuple, many: int, vendor: str):
    """Return the query for so many numbers."""
    query = build(*named, [-number for number in range(1, many + 1)]).query
    compiler = query.get_compiler(connection=connection)
    text, params = compiler.as_sql()
    columns = [expression for expression, _, _ in compiler.select]
    converters = compiler.get_converters(columns)
    convert = partial(compiler.apply_converters, converters=converters)
    # PostgreSQL needs none; to keep the compiler would keep its connection open.
    return Compiled(text, params, convert if converters else iter)


def padded(numbers: list[int]) -> list[int]:
    """Return numbers, the last one repeated, so that there are 1, 2, 4 or 8 and so on.

    A query is then written for few lengths, not for each.
    """
    most = 1 << (len(numbers) - 1).bit_length()
    return numbers + numbers[-1:] * (most - len(numbers))
