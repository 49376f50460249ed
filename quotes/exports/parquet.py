"""Quotes as Parquet, where pyarrow is installed."""

import datetime
import json
from collections.abc import Iterator
from typing import BinaryIO

from django.db.models import QuerySet

from quotes.exports.chunks import jsonl_chunks
from quotes.exports.columns import COLUMNS, Column, Type

try:
    import pyarrow
    from pyarrow import parquet
except ImportError:  # it is an extra: onrecord[parquet]
    pyarrow = None

ROWS_A_GROUP = 20_000
DAYS = [column.name for column in COLUMNS if column.type is Type.DAY]


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
    return pyarrow.schema([(column.name, type_of(column)) for column in COLUMNS])


def type_of(column: Column):
    """Return the type of a column’s values: a number, a date, or text."""
    types = {
        Type.NUMBER: pyarrow.int64(),
        Type.SHARE: pyarrow.float64(),
        Type.DAY: pyarrow.date32(),
    }
    one = types.get(column.type, pyarrow.string())
    return pyarrow.list_(one) if column.is_list else one


def row_of(line: bytes) -> dict:
    """Return a line’s values, with days as dates."""
    row = json.loads(line)
    for name in DAYS:
        row[name] = row[name] and datetime.date.fromisoformat(row[name])
    return row
