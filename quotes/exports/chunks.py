"""Quotes as CSV or JSON lines, in chunks; the same bytes from either database."""

from collections.abc import Iterable, Iterator

from django.db import connections
from django.db.models import QuerySet

from quotes.exports import copying, rows
from quotes.exports.columns import NAMES

BUFFER = 64 * 1024
BOM = "\ufeff"


def csv_chunks(quotes: QuerySet, *, raw: bool = False) -> Iterator[bytes]:
    """Return quotes as CSV by id, in chunks of about 64 kB, in constant memory.

    UTF-8 with a BOM, CRLF, all but empty cells quoted, formulas guarded unless `raw`.
    """
    header = (BOM + ",".join(NAMES) + "\r\n").encode()
    return buffered(header, engine_of(quotes).csv_lines(quotes, raw=raw))


def jsonl_chunks(quotes: QuerySet) -> Iterator[bytes]:
    """Return quotes by id as one JSON object a line, in chunks of about 64 kB.

    Lists are arrays, what is absent is null, and nothing is guarded.
    """
    return buffered(b"", engine_of(quotes).json_lines(quotes))


def engine_of(quotes: QuerySet):
    """Return the module that is quickest on the database of the quotes."""
    return copying if connections[quotes.db].vendor == "postgresql" else rows


def buffered(header: bytes, lines: Iterable[bytes]) -> Iterator[bytes]:
    """Return the header at once, and the lines in chunks that are worth sending."""
    yield header
    buffer = bytearray()
    for line in lines:
        buffer += line
        if len(buffer) >= BUFFER:
            yield bytes(buffer)
            buffer.clear()
    yield bytes(buffer)
