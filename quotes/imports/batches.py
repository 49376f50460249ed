"""Rows of the CSV onto the record, a batch of them at a time.

A batch is one transaction with its decision, so that a killed run left whole batches
behind, and the next one finds those rows there and goes on.
"""

import csv
import uuid
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from django.db import DataError, IntegrityError, transaction

from articles.archive import move_sequence_on
from articles.refusals import RefusedError
from quotes.database.turns import give_way
from quotes.decisions.writing import write
from quotes.imports.judging import Batch
from quotes.imports.rows import REFUSED, Imported, Row, bare, check_cells, check_columns
from quotes.models import Quote, Role, Speaker

ROWS_A_BATCH = 1000  # which SQLite writes in less than a second


def import_rows(path: Path) -> Iterator[Imported]:
    """Import a CSV, a bad row refused and the others kept.

    Raise RefusedError where the file as a whole can't be read. Each batch's decision
    counts what the run did until then.
    """
    counts, run = Counter(), uuid.uuid4()
    for batch in batches_in(path):
        with transaction.atomic():
            outcomes = sorted(import_batch(batch), key=lambda row: row.line)
            counts.update(row.outcome for row in outcomes)
            write("import", after=dict(counts), batch=run)
        for model in (Quote, Speaker, Role):
            move_sequence_on(model)
        give_way()
        yield from outcomes


def batches_in(path: Path) -> Iterator[list[tuple[int, dict]]]:
    """Read a file's rows with their lines; no two of a batch have the same id.

    What stands before a line that can't be read is kept.
    """
    csv.field_size_limit(2**31 - 1)
    batch = {}
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, strict=True)
            check_columns(reader.fieldnames)
            for row in reader:
                if row["id"] in batch or len(batch) == ROWS_A_BATCH:
                    yield list(batch.values())
                    batch = {}
                batch[row["id"]] = (reader.line_num, row)
    except (OSError, UnicodeDecodeError, csv.Error) as problem:
        if batch:
            yield list(batch.values())
        raise RefusedError(f"{path} can’t be read as a CSV: {problem}") from None
    if batch:
        yield list(batch.values())


def import_batch(rows: list[tuple[int, dict]]) -> list[Imported]:
    """Import rows, each whole or not at all."""
    good, outcomes = [], []
    for line, cells in rows:
        try:
            check_cells(cells)
            good.append(Row(line, bare(cells)))
        except RefusedError as reason:
            outcomes.append(Imported(line, REFUSED, str(reason)))
    return outcomes + (put(good) if good else [])


def put(rows: list[Row]) -> list[Imported]:
    """Put rows on record; where the database refuses, find out which row it is."""
    try:
        with transaction.atomic():
            return Batch(rows).put_on_record()
    except (IntegrityError, DataError) as reason:
        if len(rows) == 1:
            # PostgreSQL adds where in the trigger it was; that helps nobody here.
            sentence = str(reason).partition("\nCONTEXT")[0]
            return [Imported(rows[0].line, REFUSED, sentence)]
    half = len(rows) // 2
    return put(rows[:half]) + put(rows[half:])
