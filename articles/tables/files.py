"""Reads the rows of a table: CSV in any manner, JSON, spreadsheets, Parquet.

A row’s values stand under the names of the table’s head, as they are in the file; a
sheet’s days and numbers are written as text: 2017-05-15.
"""

import codecs
import csv
import datetime
import importlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from articles.refusals import RefusedError
from articles.tables.columns import NAMES, key_of

DECODED_AT_ONCE = 1_000_000  # bytes, to tell the encoding
ROWS_AT_ONCE = 1_000
SEPARATORS = ",;\t|"


@dataclass(frozen=True)
class TableRow:
    """A row’s line in its file, and its values by column; or why it can’t be read."""

    line: int
    values: dict[str, Any] | None = None
    problem: str = ""


def is_table(path: Path) -> bool:
    return path.suffix.lower() in READERS


def has_a_head(path: Path) -> bool:
    """Say whether all rows have the columns of the first line, as objects needn’t."""
    return READERS[path.suffix.lower()] is not read_json


def read_rows(path: Path) -> Iterator[TableRow]:
    """Yield the rows of a table; raise RefusedError for a file that is none."""
    yield from READERS[path.suffix.lower()](path)


def read_csv(path: Path) -> Iterator[TableRow]:
    """Read a CSV whose values are separated as those of its first line are."""
    csv.field_size_limit(2**31 - 1)
    with open_text(path) as file:
        head = file.readline()
        file.seek(0)
        reader = csv.reader(file, delimiter=max(SEPARATORS, key=head.count))
        names = next(reader, [])
        try:
            for values in reader:
                if any(values):
                    yield row_of(reader.line_num, names, values)
        except csv.Error as problem:
            line = reader.line_num
            raise RefusedError(f"Line {line} can’t be read: {problem}.") from None


def row_of(line: int, names: list[str], values: list) -> TableRow:
    """Return a row; one with more values than the head has names is a problem."""
    if any(values[len(names) :]):
        problem = (
            f"The row has {len(values)} values, and the first line names "
            f"{len(names)} columns. Put values that hold the separator in quotes."
        )
        return TableRow(line, problem=problem)
    return TableRow(line, dict(zip(names, values, strict=False)))


def open_text(path: Path) -> TextIO:
    return path.open(encoding=encoding_of(path), newline="")


def encoding_of(path: Path) -> str:
    """Return UTF-16 where a mark says so, UTF-8 where all is that, else Windows-1252.

    That is how Excel saves a CSV in most of Europe.
    """
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        piece = file.read(DECODED_AT_ONCE)
        if piece[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
            return "utf-16"
        if b"\0" in piece:
            raise RefusedError("The file isn’t text. Save it as UTF-8 and try again.")
        try:
            while piece:
                decoder.decode(piece)
                piece = file.read(DECODED_AT_ONCE)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return "cp1252"
    return "utf-8-sig"


def read_json(path: Path) -> Iterator[TableRow]:
    """Read a JSON list of objects, or an object a line."""
    with open_text(path) as file:
        start = next((line for line in file if line.strip()), "")
        file.seek(0)
        is_whole = start.lstrip().startswith("[")
        if path.suffix.lower() == ".json":
            is_whole = is_whole or not is_object(start)
        yield from (read_list if is_whole else read_lines)(file)


def is_object(line: str) -> bool:
    """Say whether a line is an article by itself, and no beginning of a list."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return line.strip() != "{"
    return not (isinstance(found, dict) and articles_within(found))


def articles_within(found: dict) -> list:
    """Return the articles that an object holds, which is none by itself.

    {"status": "ok", "articles": [...]}, but not {"text": ..., "authors": [{...}]}, and
    no line that `export_articles` wrote.
    """
    if "versions" in found or any(key_of(name) in NAMES["text"] for name in found):
        return []
    return next(filter(is_objects, found.values()), [])


def is_objects(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


def read_list(file: TextIO) -> Iterator[TableRow]:
    try:
        found = json.load(file)
    except (ValueError, RecursionError) as problem:
        raise RefusedError(f"The file isn’t JSON: {problem}.") from None
    if isinstance(found, dict):
        found = articles_within(found) or [found]
    for number, values in enumerate(found, 1):
        yield object_of(number, values)


def read_lines(file: TextIO) -> Iterator[TableRow]:
    for number, line in enumerate(file, 1):
        if not line.strip():
            continue
        try:
            yield object_of(number, json.loads(line))
        except (ValueError, RecursionError) as problem:
            yield TableRow(number, problem=f"The line isn’t JSON: {problem}.")


def object_of(number: int, values: Any) -> TableRow:
    if isinstance(values, dict):
        return TableRow(number, values)
    return TableRow(number, problem="This is no JSON object.")


def read_sheet(path: Path) -> Iterator[TableRow]:
    """Read the first sheet of a workbook that holds anything."""
    calamine = library("python_calamine", "sheets", "spreadsheets")
    try:
        book = calamine.CalamineWorkbook.from_path(str(path))
        sheets = map(book.get_sheet_by_index, range(len(book.sheet_names)))
        rows = next((rows for sheet in sheets if (rows := sheet.to_python())), [])
    except (calamine.CalamineError, calamine.PasswordError) as problem:
        raise RefusedError(
            f"The spreadsheet can’t be read: {problem}. Save it again, or as CSV."
        ) from None
    names = [written(name) for name in (rows[0] if rows else [])]
    for number, values in enumerate(rows[1:], 2):
        if any(value != "" for value in values):
            yield row_of(number, names, [written(value) for value in values])


def written(value: Any) -> str:
    """Return a cell as its reader sees it; a whole number without a point."""
    if isinstance(value, datetime.datetime) and value.time() == datetime.time():
        value = value.date()
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value)


def read_parquet(path: Path) -> Iterator[TableRow]:
    parquet = library("pyarrow.parquet", "parquet", "Parquet files")
    try:
        file = parquet.ParquetFile(path)
        batches = file.iter_batches(ROWS_AT_ONCE)
        rows = (values for batch in batches for values in batch.to_pylist())
        for number, values in enumerate(rows, 1):
            yield TableRow(number, {n: of_arrow(v) for n, v in values.items()})
    except (OSError, ValueError) as problem:
        raise RefusedError(f"The Parquet file can’t be read: {problem}.") from None


def of_arrow(value: Any) -> Any:
    return written(value) if isinstance(value, datetime.date) else value


def library(module: str, extra: str, what: str):
    """Return a module that an extra installs; else raise RefusedError that says so."""
    try:
        return importlib.import_module(module)
    except ImportError:
        raise RefusedError(
            f"To read {what}, install them with: pip install 'onrecord[{extra}]'"
        ) from None


READERS = {
    **dict.fromkeys((".csv", ".tsv"), read_csv),
    **dict.fromkeys((".json", ".jsonl", ".ndjson"), read_json),
    **dict.fromkeys((".xlsx", ".xls", ".xlsm", ".xlsb", ".ods"), read_sheet),
    ".parquet": read_parquet,
}
