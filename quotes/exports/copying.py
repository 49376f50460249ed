"""Writes quotes as lines by PostgreSQL’s COPY."""

from collections.abc import Iterator

from django.db import connections, transaction
from django.db.models import QuerySet

from quotes.exports.statement import csv_statement, json_statement

# Compiling the statement takes longer than the first rows, and rows that are read in
# step come at once, where hash tables and parallel sorts come first. The numbers of
# half a million quotes are sorted in memory.
SETTINGS = """
SET LOCAL jit = off;
SET LOCAL work_mem = '16MB';
SET LOCAL enable_hashjoin = off;
SET LOCAL max_parallel_workers_per_gather = 0;
SET LOCAL DateStyle = ISO
"""
# How COPY's binary form begins, and what it puts before the one field of a row.
SIGNATURE = 19
BEFORE_FIELD = 6


def csv_lines(quotes: QuerySet, *, raw: bool) -> Iterator[bytes]:
    """Return a line of CSV for each quote, by id.

    The server sends each row by itself, and ends it with LF, which isn't always one
    of CSV's line ends: a cell may hold one too.
    """
    statement = csv_statement(quotes, raw=raw)
    for row in copied(quotes, statement, "FORMAT csv, FORCE_QUOTE *, ENCODING 'UTF8'"):
        yield b"%b\r\n" % row[:-1]


def json_lines(quotes: QuerySet) -> Iterator[bytes]:
    """Return a JSON object and the end of its line for each quote, by id.

    COPY's binary form escapes nothing.
    """
    begin = SIGNATURE + BEFORE_FIELD
    for row in copied(quotes, json_statement(quotes), "FORMAT binary"):
        if len(row) > begin:
            yield b"%b\n" % row[begin:]
        begin = BEFORE_FIELD


def copied(quotes: QuerySet, statement: str, form: str) -> Iterator[memoryview]:
    """Return what COPY sends, a message for each row."""
    with transaction.atomic(quotes.db), connections[quotes.db].cursor() as cursor:
        cursor.execute(SETTINGS)
        with cursor.copy(f"COPY ({statement}) TO STDOUT ({form})") as rows:
            yield from rows
