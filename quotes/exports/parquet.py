"""Quotes as Parquet, where pyarrow is installed."""

import datetime
import json
from collections.abc import Iterator
from typing import BinaryIO

from django.db.models import QuerySet

from quotes.exports.chunks import jsonl_chunks
from quotes.exports.csv_cells import COLUMNS, LISTS

try:
    import pyarrow
    from pyarrow import parquet
except ImportError:  # it is an extra: onrecord[parquet]
    pyarrow = None

ROWS_A_GROUP = 20_000
NUMBERS = {"id", "speaker_id", "role_id", "start", "end", "version"}


def is_installed() -> bool:
    return pyarrow is not None


def write_parquet(quotes: QuerySet, out: BinaryIO) -> Iterator[int]:
    """Write quotes by id, as JSON lines hold them; return how many at a time."""
    schema = schema_of_columns()
    batches, held = [], 0
    with parquet.ParquetWriter(out, schema) as writer:
        for chunk in jsonl_chunks(quotes):
            rows = [row_of(line) for line in chunk.splitlines()]
            batches.append(pyarrow.RecordBatch.from_pylist(rows, schema))
            held += len(rows)
            if held >= ROWS_A_GROUP:
                writer.write_table(pyarrow.Table.from_batches(batches))
                batches, held = [], 0
            yield len(rows)
        writer.write_table(pyarrow.Table.from_batches(batches, schema))


def schema_of_columns():
    return pyarrow.schema([(name, type_of(name)) for name in COLUMNS])


def type_of(name: str):
    """Return the type of a column's values: a number, a date, or text."""
    if name == "published_on":
        return pyarrow.date32()
    one = pyarrow.int64() if name in NUMBERS else pyarrow.string()
    return pyarrow.list_(one) if name in LISTS else one


def row_of(line: bytes) -> dict:
    """Return a line's values, with the one day that is always exact as a date."""
    row = json.loads(line)
    day = row["published_on"]
    row["published_on"] = day and datetime.date.fromisoformat(day)
    return row
