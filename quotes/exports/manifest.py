"""What a whole download holds: its number of quotes, its bytes and its SHA-256."""

import hashlib
from collections.abc import Iterable
from contextlib import contextmanager

from django.db import connections, transaction
from django.db.models import QuerySet
from django.utils import timezone

from quotes.cells import COLUMNS
from quotes.exports.chunks import csv_chunks, jsonl_chunks
from quotes.models import Decision


def manifest_of(quotes: QuerySet, *, raw: bool = False) -> dict:
    """Return the figures of both files, and the last decision that they may show."""
    with one_moment(quotes.db):
        last = Decision.objects.order_by("-id").values_list("id", flat=True).first()
        csv = figures(csv_chunks(quotes, raw=raw))
        jsonl = figures(jsonl_chunks(quotes))
    return {
        "quotes": jsonl.pop("lines"),
        "columns": COLUMNS,
        "csv": {"guarded": not raw, "bytes": csv["bytes"], "sha256": csv["sha256"]},
        "jsonl": jsonl,
        "last_decision": last,
        "made_at": timezone.now().isoformat(timespec="seconds"),
    }


@contextmanager
def one_moment(database: str):
    """Let PostgreSQL show every query in the block the same state.

    A block in somebody's transaction keeps to that one. SQLite would have to let
    nobody write meanwhile.
    """
    connection = connections[database]
    if connection.vendor != "postgresql" or connection.in_atomic_block:
        yield
        return
    with transaction.atomic(database), connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        yield


def figures(chunks: Iterable[bytes]) -> dict:
    """Return how many bytes and line ends there are, and their SHA-256."""
    size, lines, digest = 0, 0, hashlib.sha256()
    for chunk in chunks:
        size += len(chunk)
        lines += chunk.count(b"\n")
        digest.update(chunk)
    return {"bytes": size, "sha256": digest.hexdigest(), "lines": lines}
