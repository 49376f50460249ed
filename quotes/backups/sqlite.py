"""Reads SQLite’s tables as PostgreSQL’s COPY would, and fills them from that."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import lru_cache
from pathlib import Path

from articles.refusals import RefusedError
from quotes.backups.columns import (
    FLOAT,
    form_of,
    gathered,
    header,
    read_values,
    records,
    shortest,
)
from quotes.backups.tables import Table

# Bytes that no text holds: a quotation mark of ours, and NULL.
MARK, NULL = b"\xff", b"\xfe"
BETWEEN_VALUES, BETWEEN_ROWS = MARK + b"," + MARK, MARK + b"\n" + MARK
# What spans and attributions write to a quote: before them, these are empty.
WRITTEN_AFTER = {"quotes_quote": ("text", "gaps", "filter_terms")}


@contextmanager
def snapshot(connection) -> Iterator[sqlite3.Cursor]:
    """Yield a cursor that sees the database as it is now, while others write on.

    Django’s own connection would take the lock for writing.
    """
    name = str(connection.settings_dict["NAME"])
    own = sqlite3.connect(name, timeout=60, isolation_level=None)
    with closing(own):
        own.execute("PRAGMA query_only = on")
        own.execute("BEGIN")
        cursor = own.cursor()
        cursor.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield cursor


def writing(connection) -> sqlite3.Cursor:
    """Return a cursor on Django’s connection, in whose transaction we write."""
    return connection.connection.cursor()


def place(connection) -> str:
    """Say which database it is."""
    return f"sqlite {Path(connection.settings_dict['NAME']).absolute()}"


def pieces(cursor, table: Table) -> Iterator[tuple[bytes, int]]:
    """Return the header and all rows by their key, in pieces of so many rows.

    SQLite hands out bytes, which are joined by what can stand in none of them: marks
    are doubled in a whole piece at once, which is quicker than value by value.
    """
    yield header(table.columns), 0
    values = ", ".join(map(selected, table.fields))
    places = [n for n, field in enumerate(table.fields) if form_of(field) is FLOAT]
    cursor.connection.text_factory = bytes
    try:
        rows = cursor.execute(
            f"SELECT {values} FROM {quoted(table.name)} ORDER BY {quoted(table.key)}"
        )
        rows = with_floats(rows, places) if places else rows
        for piece, number in gathered(map(BETWEEN_VALUES.join, rows), BETWEEN_ROWS):
            yield finished(piece), number
    finally:
        cursor.connection.text_factory = str


def selected(field) -> str:
    """Return the SQL for a column’s value as it is written."""
    form, column = form_of(field), quoted(field.column)
    if form is FLOAT:
        return column
    # No column by itself either: Django would make a date of it.
    return f"coalesce({form.written.format(column)}, x'fe')"


def with_floats(rows, places: list[int]) -> Iterator[list[bytes]]:
    """Return rows in which the floats are written, which only Python does exactly."""
    for row in rows:
        values = list(row)
        for place in places:
            values[place] = float_written(values[place])
        yield values


@lru_cache(maxsize=4096)
def float_written(value: float | None) -> bytes:
    return NULL if value is None else shortest(value).encode()


def finished(piece: bytes) -> bytes:
    """Return a piece with the quotation marks of CSV."""
    piece = b"".join((MARK, piece, MARK, b"\n")).replace(b'"', b'""')
    if NULL in piece:
        piece = piece.replace(MARK + NULL + MARK, b"")
    return piece.replace(MARK, b'"')


def last_ids(cursor, tables: list[Table]) -> dict[str, int]:
    """Return the highest id that each table ever gave, be its row deleted since."""
    given = dict(cursor.execute("SELECT name, seq FROM sqlite_sequence").fetchall())
    return {table.name: given.get(table.name, 0) for table in tables}


def set_last_ids(cursor, ids: dict[str, int]) -> None:
    """Let new ids follow those that were given."""
    names = [(name,) for name in ids]
    cursor.executemany("DELETE FROM sqlite_sequence WHERE name = ?", names)
    cursor.executemany("INSERT INTO sqlite_sequence VALUES (?, ?)", ids.items())


def keep_others_out(cursor, tables: list[Table]) -> None:
    """Do nothing: a transaction that writes has the database for itself."""


def load(cursor, tables: list[Table], folder: Path) -> Iterator[Table]:
    """Fill the tables through their triggers; yield each once it is filled."""
    for table in tables:
        load_table(cursor, table, folder / table.file_name)
        yield table


def load_table(cursor, table: Table, path: Path) -> None:
    forms = [form_of(field) for field in table.fields]
    after = WRITTEN_AFTER.get(table.name, ())
    marks = ["''" if column in after else "?" for column in table.columns]
    asked = [n for n, mark in enumerate(marks) if mark == "?"]
    names = ", ".join(map(quoted, table.columns))
    with path.open("rb") as file:
        next(file)
        rows = (read_values(record, forms) for record in records(file))
        cursor.executemany(
            f"INSERT INTO {quoted(table.name)} ({names}) VALUES ({', '.join(marks)})",
            ([row[n] for n in asked] for row in rows),
        )


def check(cursor) -> None:
    """Raise RefusedError where rows point nowhere or the file isn’t sound."""
    if wrong := cursor.execute("PRAGMA foreign_key_check").fetchone():
        raise RefusedError(
            f"A row of {wrong[0]} points to one of {wrong[2]} not there."
        )
    if (found := cursor.execute("PRAGMA integrity_check(1)").fetchone()) != ("ok",):
        raise RefusedError(f"SQLite finds the new database damaged: {found[0]}")
    cursor.execute("INSERT INTO quotes_words (quotes_words) VALUES ('integrity-check')")


def settle(connection) -> None:
    """Do nothing: SQLite needs no statistics."""


def quoted(name: str) -> str:
    return f'"{name}"'
