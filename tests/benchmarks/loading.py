"""Brings rows into an empty database as fast as it takes them."""

import multiprocessing
import os
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

from quotes import promises
from tests.benchmarks import writing
from tests.benchmarks.people import COLUMNS as TABLES_OF_PEOPLE
from tests.benchmarks.sizes import Size

PROCESSES = os.cpu_count() or 1
TABLES = [*TABLES_OF_PEOPLE, *writing.COLUMNS]

# Each index and constraint that slows a load: how it goes, and how it comes again.
# A primary key stays, since foreign keys stand on it.
PUT_ASIDE = """
SELECT 1, format('ALTER TABLE %%s DROP CONSTRAINT %%I', conrelid::regclass, conname),
    format('ALTER TABLE %%s ADD CONSTRAINT %%I %%s', conrelid::regclass, conname,
        pg_get_constraintdef(oid))
FROM pg_constraint WHERE conrelid::regclass::text = ANY(%s) AND contype = 'u'
UNION ALL
SELECT 2, format('DROP INDEX %%I', c.relname), concat_ws(';', pg_get_indexdef(c.oid), (
    SELECT format('ALTER INDEX %%I ALTER COLUMN %%s SET STATISTICS %%s', c.relname,
        attnum, attstattarget)
    FROM pg_attribute WHERE attrelid = c.oid AND attstattarget >= 0
))
FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
WHERE i.indrelid::regclass::text = ANY(%s) AND NOT EXISTS (
    SELECT 1 FROM pg_constraint WHERE conindid = c.oid AND contype IN ('u', 'p')
)
ORDER BY 1
"""
SEQUENCE = """
SELECT setval(pg_get_serial_sequence('{0}', 'id'), coalesce(max(id), 1)) FROM {0}
"""


class PostgreSQL:
    """Loads by COPY, from several processes at once."""

    @contextmanager
    def put_aside(self) -> Iterator[None]:
        """Do without indexes until the block ends."""
        with connection.cursor() as cursor:
            cursor.execute(PUT_ASIDE, [TABLES, TABLES])
            statements = cursor.fetchall()
            for _, away, _ in statements:
                cursor.execute(away)
        yield
        with connection.cursor() as cursor:
            cursor.execute("SET maintenance_work_mem = '1GB'")
            for _, _, again in statements:
                cursor.execute(again)
            for table in TABLES:
                cursor.execute(SEQUENCE.format(table))
            cursor.execute("VACUUM (FREEZE, ANALYZE)")

    def load(self, columns: dict[str, str], rows: dict[str, list[tuple]]) -> None:
        with connection.cursor() as cursor:
            cursor.execute("SET session_replication_role = replica")
            cursor.execute("SET synchronous_commit = off")
            for table, lines in rows.items():
                names = ", ".join(f'"{name}"' for name in columns[table].split())
                with cursor.copy(f"COPY {table} ({names}) FROM STDIN") as copy:
                    copy.write("".join(map(copied, lines)))

    def fill(self, size: Size) -> Iterator[None]:
        """Load all chunks; yield after each."""
        connection.close()  # or the processes would share it
        processes = multiprocessing.get_context("fork")
        with processes.Pool(PROCESSES, begin, [size]) as pool:
            for _ in pool.imap_unordered(write_and_load, range(size.chunks)):
                yield


def copied(row: tuple) -> str:
    """Return a row as COPY reads it; our words hold neither tab nor backslash."""
    line = "\t".join(["\\N" if value is None else str(value) for value in row])
    return line.replace("\n", "\\n") + "\n"


def begin(size: Size) -> None:
    global press
    press = writing.Press(size)


def write_and_load(number: int) -> None:
    PostgreSQL().load(writing.COLUMNS, writing.chunk(press, number))


def write(number: int) -> dict[str, list[tuple]]:
    """Return a chunk's rows with dates as SQLite keeps them."""
    rows = writing.chunk(press, number)
    return {table: list(map(plain, lines)) for table, lines in rows.items()}


def plain(row: tuple) -> tuple:
    return tuple(str(v) if hasattr(v, "isoformat") else v for v in row)


class SQLite:
    """Loads in one process what others write."""

    @contextmanager
    def put_aside(self) -> Iterator[None]:
        """Do without triggers and indexes until the block ends."""
        promises.drop(connection)
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA journal_mode = OFF")
            cursor.execute("PRAGMA synchronous = OFF")
            cursor.execute("PRAGMA foreign_keys = OFF")
            cursor.execute(
                "SELECT name, sql FROM sqlite_master WHERE type = 'index' "
                "AND sql IS NOT NULL"
            )
            indexes = cursor.fetchall()
            for name, _ in indexes:
                cursor.execute(f'DROP INDEX "{name}"')
            yield
            for _, sql in indexes:
                cursor.execute(sql)
        promises.install(connection)
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
            cursor.execute("PRAGMA journal_mode = WAL")

    def load(self, columns: dict[str, str], rows: dict[str, list[tuple]]) -> None:
        raw = connection.connection
        raw.execute("BEGIN")
        for table, lines in rows.items():
            names = columns[table].split()
            marks = ", ".join("?" * len(names))
            named = ", ".join(f'"{name}"' for name in names)
            raw.executemany(
                f"INSERT INTO {table} ({named}) VALUES ({marks})", map(plain, lines)
            )
        raw.execute("COMMIT")

    def fill(self, size: Size) -> Iterator[None]:
        """Load all chunks; yield after each."""
        processes = multiprocessing.get_context("fork")
        with processes.Pool(PROCESSES, begin, [size]) as pool:
            for rows in pool.imap(write, range(size.chunks)):
                self.load(writing.COLUMNS, rows)
                yield


LOADERS = {"postgresql": PostgreSQL, "sqlite": SQLite}
