"""The triggers by which the database itself keeps the promises."""

import re
import sqlite3
from pathlib import Path

# "CREATE OR REPLACE TRIGGER promise_quote BEFORE INSERT OR UPDATE\nON quotes_quote"
TRIGGER = re.compile(
    r"""
    ^CREATE \s (OR \s REPLACE \s)? TRIGGER \s (?P<name>\w+)
    [^;]*? \s ON \s (?P<table>\w+)
    """,
    re.VERBOSE | re.MULTILINE,
)

WORDS = "quotes_words"  # SQLite's index of words, a table to which triggers write
REBUILD_WORDS = "INSERT INTO quotes_words (quotes_words) VALUES ('rebuild')"


def install(connection) -> None:
    """Put every trigger in place; do nothing while a table that they need is absent."""
    if not tables_are_there(connection):
        return
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(source(connection))
            return
        drop(connection)
        for statement in statements(source(connection)):
            cursor.execute(statement)
        # While they were away, nobody told it of changed words.
        cursor.execute(REBUILD_WORDS)


def drop(connection) -> None:
    """Take the triggers away, so that SQLite can rebuild the tables they name."""
    with connection.cursor() as cursor:
        for name, table in installed(connection):
            on_table = f" ON {table}" if connection.vendor == "postgresql" else ""
            cursor.execute(f"DROP TRIGGER {name}{on_table}")


def missing(connection) -> list[str]:
    """Return the names of the triggers that should be there, work, and don't."""
    if not tables_are_there(connection):
        return []
    there = {name for name, _ in installed(connection)}
    return [name for name, _ in wanted(connection) if name not in there]


def tables_are_there(connection) -> bool:
    """Say whether all tables exist that the triggers stand on."""
    tables = {table for _, table in wanted(connection)}
    if connection.vendor == "sqlite":
        tables.add(WORDS)
    return tables <= set(connection.introspection.table_names())


def wanted(connection) -> list[tuple[str, str]]:
    """Return name and table of each trigger in this database's file."""
    found = TRIGGER.finditer(source(connection))
    return [(match["name"], match["table"]) for match in found]


def installed(connection) -> list[tuple[str, str]]:
    """Return name and table of each trigger of ours that is there and enabled."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(
                "SELECT tgname, tgrelid::regclass::text FROM pg_trigger "
                "WHERE tgname LIKE 'promise\\_%' AND tgenabled <> 'D'"
            )
        else:
            cursor.execute(
                "SELECT name, tbl_name FROM sqlite_master "
                "WHERE type = 'trigger' AND name LIKE 'promise\\_%' ESCAPE '\\'"
            )
        return cursor.fetchall()


def source(connection) -> str:
    """Return the SQL of this database's promises."""
    path = Path(__file__).parent / f"{connection.vendor}.sql"
    return path.read_text(encoding="utf8")


def statements(script: str) -> list[str]:
    """Cut SQLite's script into its statements; a trigger holds semicolons itself."""
    found, statement = [], ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            found.append(statement)
            statement = ""
    return found
