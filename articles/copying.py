"""Inserts many rows at once by PostgreSQL’s COPY."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db import connection


@dataclass
class Rows:
    """Rows of one model: the columns that are given, and their values."""

    model: type
    columns: Sequence[str]
    values: Iterable[tuple]


def insert_together(*tables: Rows) -> None:
    """Insert the rows of several tables by one statement, judged as a whole.

    A column that isn't given gets its default. The statement's triggers see all of the
    rows, so that a quote may come with the words that its spans prove.
    """
    with connection.cursor() as cursor:
        for rows in tables:
            copy_aside(cursor, rows)
        inserts = [insert_from_aside(rows) for rows in tables]
        first, *others = [sql for sql, _ in inserts]
        others = [f"others{n} AS ({sql})" for n, sql in enumerate(others)]
        with_others = f"WITH {', '.join(others)} " if others else ""
        ordered = [*inserts[1:], inserts[0]]
        cursor.execute(with_others + first, [v for _, given in ordered for v in given])


def copy_aside(cursor, rows: Rows) -> None:
    """Copy rows into a temporary table of the same columns."""
    names, aside = quoted(rows.columns), aside_of(rows)
    cursor.execute(f"DROP TABLE IF EXISTS {aside}")
    cursor.execute(
        f"CREATE TEMPORARY TABLE {aside} ON COMMIT DROP AS "
        f"SELECT {names} FROM {rows.model._meta.db_table} WITH NO DATA"
    )
    with (
        connection.wrap_database_errors,
        cursor.copy(f"COPY {aside} ({names}) FROM STDIN") as copy,
    ):
        for row in rows.values:
            copy.write_row(row)


def insert_from_aside(rows: Rows) -> tuple[str, list]:
    """Return the statement that takes the copied rows in, and its parameters."""
    others = [
        field
        for field in rows.model._meta.concrete_fields
        if field.column not in rows.columns
        and not (field.primary_key or field.generated or field.null)
    ]
    defaults = [f.get_db_prep_save(f.get_default(), connection) for f in others]
    names, marks = quoted(rows.columns), ["%s"] * len(others)
    columns = ", ".join([names, *(quoted([field.column]) for field in others)])
    table = rows.model._meta.db_table
    values = ", ".join([names, *marks])
    return f"INSERT INTO {table} ({columns}) SELECT {values} FROM {aside_of(rows)}", (
        defaults
    )


def next_ids(model, number: int) -> list[int]:
    """Take as many new ids from a table's sequence."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT nextval(pg_get_serial_sequence(%s, 'id')) "
            "FROM generate_series(1, %s)",
            [model._meta.db_table, number],
        )
        return [pk for (pk,) in cursor.fetchall()]


def aside_of(rows: Rows) -> str:
    return f"pg_temp.arriving_{rows.model._meta.db_table}"


def quoted(columns: Iterable[str]) -> str:
    return ", ".join(map(connection.ops.quote_name, columns))
