"""Reads many articles from files: text, HTML, PDF, CSV and JSON lines."""

import csv
import datetime
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from articles.archive import LONGEST, restore
from articles.loading import Loaded, load
from articles.models import ArticleVersion
from articles.readers.limits import check_text
from articles.readers.reading import Draft, UnreadableError, read_file, read_text
from articles.refusals import RefusedError, refuse_longer
from articles.text.cleaning import clean

DETAILS = ("title", "byline", "outlet", "url", "published_on", "language")


@dataclass
class Row:
    """One article of a file, or the reason why it can't be read."""

    line: int
    values: dict | None = None
    draft: Draft | None = None
    problem: str = ""


def rows_of(path: Path, max_bytes: int) -> Iterator[Row]:
    """Read a file's articles one by one; a bad one is a row with its problem."""
    reader = READERS.get(path.suffix.lower())
    try:
        if reader:
            yield from reader(path)
        else:
            yield Row(1, draft=read_file(path.name, path.read_bytes(), max_bytes))
    except OSError as problem:
        yield Row(1, problem=f"The file can’t be read: {problem.strerror}.")
    except UnicodeDecodeError:
        yield Row(1, problem="The file isn’t UTF-8. Save it as UTF-8 and try again.")
    except (UnreadableError, csv.Error) as problem:
        yield Row(1, problem=str(problem))


def csv_rows(path: Path) -> Iterator[Row]:
    """Read a CSV with a header; only the column `text` has to be there."""
    csv.field_size_limit(2**31 - 1)
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file)
        names = reader.fieldnames or []
        if "text" not in names:
            problem = (
                "The first line must name the columns, and one of them must be text."
            )
            if ";" in "".join(names):
                problem += " Separate the columns with commas, not semicolons."
            yield Row(1, problem=problem)
            return
        for values in reader:
            yield Row(reader.line_num, values=values)


def json_rows(path: Path) -> Iterator[Row]:
    """Read one JSON object a line."""
    with path.open(encoding="utf-8-sig") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                values = json.loads(line)
            except (ValueError, RecursionError) as problem:
                yield Row(number, problem=f"The line isn’t JSON: {problem}.")
                continue
            if isinstance(values, dict):
                yield Row(number, values=values)
            else:
                yield Row(number, problem="The line isn’t a JSON object.")


READERS = {
    ".csv": csv_rows,
    ".json": json_rows,
    ".jsonl": json_rows,
    ".ndjson": json_rows,
}


def load_row(row: Row) -> Loaded:
    """Store the article of a row; raise RefusedError where it can't be."""
    if row.problem:
        raise RefusedError(row.problem)
    if row.draft:
        return load(row.draft, ArticleVersion.CapturedVia.FILE)
    if "versions" in row.values:
        return restore(row.values)
    return load(draft_of(row.values), ArticleVersion.CapturedVia.BULK)


def draft_of(values: dict) -> Draft:
    """Return the draft of a row's columns; what they lack is read in the text."""
    text = values.get("text")
    if not isinstance(text, str) or not text.strip():
        raise RefusedError("The row has no text.")
    given = {name: values[name] for name in DETAILS if values.get(name)}
    for name, value in given.items():
        if not isinstance(value, str):
            raise RefusedError(f"The row’s {name} has to be text.")
        given[name] = clean(value)
    refuse_longer("outlet", given.get("outlet", ""), LONGEST["outlet"])
    if "published_on" in given:
        given["published_on"] = read_day(given["published_on"])
    try:
        # A row with a title holds the bare text; without one it is like a paste.
        draft = bare_text(text) if "title" in given else read_text(text)
    except UnreadableError as problem:
        raise RefusedError(str(problem)) from None
    return replace(draft, **given)


def bare_text(text: str) -> Draft:
    check_text(text)
    return Draft(text=clean(text))


def read_day(written: str) -> datetime.date:
    """Read 2017-05-15; raise RefusedError on all else."""
    try:
        return datetime.date.fromisoformat(written)
    except ValueError:
        raise RefusedError(
            f"published_on is “{written}”. Write the day as 2017-05-15."
        ) from None
