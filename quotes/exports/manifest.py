"""What a whole download holds: its number of quotes, its bytes and its SHA-256."""

import hashlib
import json
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from django.core.cache import cache
from django.db import connections, transaction
from django.db.models import QuerySet
from django.utils import timezone

from quotes.exports.chunks import csv_chunks, jsonl_chunks
from quotes.exports.columns import NAMES
from quotes.models import Decision
from quotes.published import kept

SILENCE = 10_000_000  # bytes that are read without a sign of life, about a second


@dataclass
class Figures:
    """How many bytes and line ends a file has, and their digest."""

    bytes: int = 0
    lines: int = 0
    digest: "hashlib._Hash" = field(default_factory=hashlib.sha256)

    def add(self, chunk: bytes) -> None:
        self.bytes += len(chunk)
        self.lines += chunk.count(b"\n")
        self.digest.update(chunk)

    def values(self) -> dict:
        return {"bytes": self.bytes, "sha256": self.digest.hexdigest()}


def manifest_chunks(
    quotes: QuerySet, asked: dict, query: str, *, raw: bool = False
) -> Iterator[bytes]:
    """Return the JSON of both files' figures, and of the last decision that they show.

    It begins at once, with what was asked; while the files are read, blanks come, so
    that no proxy takes the silence for an end. One that broke off is no JSON. The
    figures for a filter, by its `query`, are kept until somebody decides something.
    """
    begun = written(asked | {"columns": NAMES})
    yield begun.removesuffix("\n}").encode() + b","
    key = kept.key_of("manifest", query, raw)
    found = cache.get(key)
    if found is None:
        found = yield from figures_of(quotes, raw=raw)
        if kept.KEPT:
            cache.set(key, found, kept.KEPT)
    yield written(found).removeprefix("{").encode()


def figures_of(quotes: QuerySet, *, raw: bool) -> Generator[bytes, None, dict]:
    """Yield blanks while both files are made; return their figures."""
    csv, jsonl = Figures(), Figures()
    with one_moment(quotes.db):
        last = Decision.objects.order_by("-id").values_list("id", flat=True).first()
        yield from added_up(csv, csv_chunks(quotes, raw=raw))
        yield from added_up(jsonl, jsonl_chunks(quotes))
    return {
        "quotes": jsonl.lines,
        "csv": {"guarded": not raw} | csv.values(),
        "jsonl": jsonl.values(),
        "last_decision": last,
        "made_at": timezone.now().isoformat(timespec="seconds"),
    }


def written(values: dict) -> str:
    return json.dumps(values, indent=2, ensure_ascii=False)


def added_up(figures: Figures, chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Add the chunks to the figures; return a blank now and then."""
    heard = 0
    for chunk in chunks:
        figures.add(chunk)
        if figures.bytes - heard >= SILENCE:
            heard = figures.bytes
            yield b" "


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
