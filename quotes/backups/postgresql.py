"""Reads PostgreSQL’s tables by COPY, and fills them by it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import transaction

from quotes.backups.columns import PIECE, gathered, header
from quotes.backups.tables import Table, named

# A quote’s words are judged by its spans, so that they have to come in one statement.
TOGETHER = ("quotes_quote", "quotes_quotespan", "quotes_attribution")
QUOTES_AT_ONCE = 5_000
# How values are written, whatever the server or the role prefers.
SETTINGS = """
SET LOCAL TimeZone = 'UTC';
SET LOCAL DateStyle = ISO;
SET LOCAL bytea_output = hex;
SET LOCAL extra_float_digits = 1;
SET LOCAL statement_timeout = 0;
SET LOCAL idle_in_transaction_session_timeout = 0
"""


@contextmanager
def snapshot(connection) -> Iterator:
    """Yield a cursor that sees the database as it is now, while others write on."""
    with (
        transaction.atomic(connection.alias, durable=True),
        connection.cursor() as cursor,
    ):
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        cursor.execute(SETTINGS)
        yield cursor


def writing(connection):
    """Return a cursor on Django’s connection, in whose transaction we write."""
    cursor = connection.cursor()
    cursor.execute(SETTINGS)
    return cursor


def place(connection) -> str:
    """Say which database it is, without the password."""
    given = connection.settings_dict
    host = given.get("HOST") or "localhost"
    port = f":{given['PORT']}" if given.get("PORT") else ""
    return f"postgresql {host}{port}/{given['NAME']}"


def pieces(cursor, table: Table) -> Iterator[tuple[bytes, int]]:
    """Return the header and all rows by their key, in pieces of so many rows."""
    yield header(table.columns), 0
    with cursor.copy(
        f"COPY (SELECT {quoted(table.columns)} FROM {quoted([table.name])} "
        f"ORDER BY {quoted([table.key])}) "
        "TO STDOUT (FORMAT csv, FORCE_QUOTE *, ENCODING 'UTF8')"
    ) as rows:
        # Copied at once: to join what psycopg lends takes longer than to copy it.
        yield from gathered(map(bytes, rows))


def last_ids(cursor, tables: list[Table]) -> dict[str, int]:
    """Return the highest id that each table ever gave, be its row deleted since."""
    return {table.name: last_id(cursor, table) for table in tables}


def last_id(cursor, table: Table) -> int:
    cursor.execute(
        "SELECT pg_get_serial_sequence(%s, %s)", [quoted([table.name]), table.key]
    )
    (sequence,) = cursor.fetchone()
    if sequence is None:
        return 0
    cursor.execute(f"SELECT last_value - (NOT is_called)::int FROM {sequence}")
    return cursor.fetchone()[0]


def set_last_ids(cursor, ids: dict[str, int]) -> None:
    """Let new ids follow those that were given."""
    for name, last in ids.items():
        cursor.execute(
            "SELECT setval(pg_get_serial_sequence(%s, %s), %s, %s)",
            [quoted([name]), named(name).key, max(last, 1), last > 0],
        )


def keep_others_out(cursor, tables: list[Table]) -> None:
    """Let nobody else write to the tables until the transaction ends."""
    names = quoted(table.name for table in tables)
    cursor.execute(f"LOCK TABLE {names} IN SHARE ROW EXCLUSIVE MODE")


def load(cursor, tables: list[Table], folder: Path) -> Iterator[Table]:
    """Fill the tables through their triggers; yield each once it is filled."""
    together = [table for table in tables if table.name in TOGETHER]
    for table in tables:
        if table not in together:
            copy(cursor, table, quoted([table.name]), folder)
            yield table
    for table in together:
        copy_aside(cursor, table, folder)
    for low, high in stretches(cursor):
        take_in(cursor, together, low, high)
    yield from together


def copy(cursor, table: Table, into: str, folder: Path) -> None:
    with (
        (folder / table.file_name).open("rb") as file,
        cursor.copy(
            f"COPY {into} ({quoted(table.columns)}) "
            "FROM STDIN (FORMAT csv, HEADER match, ENCODING 'UTF8')"
        ) as rows,
    ):
        while piece := file.read(PIECE):
            rows.write(piece)


def copy_aside(cursor, table: Table, folder: Path) -> None:
    """Copy a part into a temporary table, with an index by quote."""
    aside, names = aside_of(table), quoted(table.columns)
    cursor.execute(
        f"CREATE TEMPORARY TABLE {aside} ON COMMIT DROP AS "
        f"SELECT {names} FROM {quoted([table.name])} WITH NO DATA"
    )
    copy(cursor, table, aside, folder)
    cursor.execute(f"CREATE INDEX ON {aside} ({quote_of(table)})")
    cursor.execute(f"ANALYZE {aside}")


def stretches(cursor) -> list[tuple[int, int]]:
    """Return the first and last id of each few thousand quotes."""
    aside = aside_of(named("quotes_quote"))
    cursor.execute(
        "SELECT min(id), max(id) FROM (SELECT id, (row_number() OVER (ORDER BY id) - 1)"
        f" / %s AS stretch FROM {aside}) q GROUP BY stretch ORDER BY 1",
        [QUOTES_AT_ONCE],
    )
    return cursor.fetchall()


def take_in(cursor, together: list[Table], low: int, high: int) -> None:
    """Insert a stretch of quotes with what belongs to them, by one statement."""
    *first, last = [insert(table, low, high) for table in reversed(together)]
    others = ", ".join(f"others{n} AS ({sql})" for n, sql in enumerate(first))
    cursor.execute(f"WITH {others} {last}")


def insert(table: Table, low: int, high: int) -> str:
    names = quoted(table.columns)
    return (
        f"INSERT INTO {quoted([table.name])} ({names}) SELECT {names} "
        f"FROM {aside_of(table)} WHERE {quote_of(table)} BETWEEN {low} AND {high}"
    )


def quote_of(table: Table) -> str:
    return "id" if table.name == "quotes_quote" else "quote_id"


def aside_of(table: Table) -> str:
    return f"pg_temp.arriving_{table.name}"


def check(cursor) -> None:
    """Raise IntegrityError where a row points to none; PostgreSQL waited with that."""
    cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")


def settle(connection) -> None:
    """Give PostgreSQL its statistics, without which searches are slow for a while."""
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def quoted(names) -> str:
    return ", ".join(f'"{name}"' for name in names)
