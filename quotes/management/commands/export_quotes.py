"""Write quotes as CSV, JSON lines or Parquet, with the same filters as the site."""

import os
import sys
from contextlib import contextmanager
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.http import QueryDict
from tqdm import tqdm

from quotes.exports import csv_chunks, jsonl_chunks
from quotes.exports.parquet import is_installed, write_parquet
from quotes.filters import QuoteFilter
from quotes.models import Quote

FORMATS = ("csv", "jsonl", "parquet")


class Command(BaseCommand):
    help = (
        "Write the confirmed quotes, or --every-state, as CSV, JSON lines or Parquet."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "file", nargs="?", help="Where to write; default: standard output."
        )
        parser.add_argument(
            "--format", choices=FORMATS, help="Default: by the file’s extension."
        )
        parser.add_argument(
            "--filter",
            default="",
            help="Filters as in a page’s address: since=2017&kind=direct",
        )
        parser.add_argument(
            "--every-state",
            action="store_true",
            help="of every kind too: what is reported without quotation marks",
        )
        parser.add_argument(
            "--raw", action="store_true", help="don’t guard the CSV against formulas"
        )

    def handle(self, *, file, **options):
        form = options["format"] or format_of(file)
        check(form, file)
        quotes = chosen_quotes(options["filter"], every_state=options["every_state"])
        try:
            with opened(file) as out, progress_of(quotes) as progress:
                for number in written(quotes, out, form, raw=options["raw"]):
                    progress.update(number)
        except OSError as problem:
            where = file or "Standard output"
            raise CommandError(
                f"{where} can’t be written: {problem.strerror}."
            ) from None


def format_of(file) -> str:
    """Return the format of a file's extension; CSV if it has none."""
    ending = Path(file or "").suffix.removeprefix(".").lower()
    if ending and ending not in FORMATS:
        raise CommandError(
            f"“.{ending}” is not a known format. Give --format csv, jsonl or parquet."
        )
    return ending or "csv"


def check(form: str, file) -> None:
    """Raise CommandError if Parquet can't be written."""
    if form != "parquet":
        return
    if not is_installed():
        raise CommandError(
            "Parquet needs pyarrow. Install it: pip install 'onrecord[parquet]'"
        )
    if file is None:
        raise CommandError("Parquet can only be written to a file. Name one.")


def chosen_quotes(written: str, *, every_state: bool):
    """Return the quotes that the filter chooses; of every kind with every state."""
    quotes = Quote.objects.in_use() if every_state else Quote.objects.confirmed()
    asked = QueryDict(written, mutable=True)
    if every_state:
        asked.setdefault("kind", "any")
    filter_ = QuoteFilter(asked, queryset=quotes)
    if not filter_.is_valid() or filter_.unknown():
        raise CommandError(filter_.problems())
    return filter_.rows()


@contextmanager
def opened(file):
    """Open a file that gets its name once it is complete, or standard output."""
    if file is None:
        yield sys.stdout.buffer
        return
    path = Path(file).resolve()
    if path.exists() and not path.is_file():  # such as /dev/null
        with path.open("wb") as out:
            yield out
        return
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as out:
            yield out
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def progress_of(quotes):
    """Return a progress bar, shown on a terminal only."""
    total = quotes.order_by().count() if sys.stderr.isatty() else None
    return tqdm(total=total, unit=" quotes", disable=None)


def written(quotes, out, form: str, *, raw: bool):
    """Write the quotes, and yield the rough number in each chunk."""
    if form == "parquet":
        yield from write_parquet(quotes, out)
        return
    chunks = csv_chunks(quotes, raw=raw) if form == "csv" else jsonl_chunks(quotes)
    for chunk in chunks:
        out.write(chunk)
        yield chunk.count(b"\n")
