"""Compares a part with the rows of a database, or with another part."""

import json
from collections.abc import Iterable, Iterator
from hashlib import sha256
from io import BytesIO
from itertools import zip_longest
from pathlib import Path

from quotes.backups.columns import records, values_of
from quotes.backups.tables import Table


def are_the_same(pieces: Iterable[tuple[bytes, int]], digest: str) -> bool:
    """Say whether a table is, byte for byte, what was written to a part."""
    found = sha256()
    for piece, _ in pieces:
        found.update(piece)
    return found.hexdigest() == digest


def differing(
    table: Table, path: Path, pieces: Iterable[tuple[bytes, int]]
) -> Iterator[str]:
    """Yield the id of each row that isn’t the same, the header’s name for the header.

    JSON is the same where it says the same, however a database writes it.
    """
    lines = (line for piece, _ in pieces for line in BytesIO(piece))
    with path.open("rb") as file:
        for written, found in zip_longest(records(file), records(lines)):
            if written != found and not say_the_same(table, written, found):
                yield values_of(found or written)[0]


def say_the_same(table: Table, written: bytes | None, found: bytes | None) -> bool:
    """Say whether two records differ in nothing but the writing of JSON."""
    if not (written and found and table.json_places):
        return False
    one, other = values_of(written), values_of(found)
    if len(one) != len(other):
        return False
    for place in table.json_places:
        one[place], other[place] = meant(one[place]), meant(other[place])
    return one == other


def meant(value: str | None):
    """Return what JSON says; the value itself where it says nothing."""
    if not value:
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value
