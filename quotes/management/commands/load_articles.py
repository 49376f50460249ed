"""Load articles from files and addresses."""

import time
import uuid
from argparse import ArgumentTypeError
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from tqdm import tqdm

from articles.addresses import is_address
from articles.batches import Arriving, load_batch, read_batch, read_row
from articles.bulk import Manner, Row, address_row, rows_of
from articles.loading import ADDED, CAME_BACK, NEW_VERSION, THERE
from quotes.database.turns import give_way
from quotes.decisions.acts import deciding
from quotes.decisions.writing import write

ROWS_A_BATCH = 500
SECONDS_A_BATCH = 5
SHOWN = 20  # articles of a dry run


def column_and_detail(written: str) -> tuple[str, str]:
    """Read COLUMN=DETAIL, as argparse calls it."""
    column, is_there, detail = written.rpartition("=")
    if not is_there:
        raise ArgumentTypeError(f"“{written}”: write COLUMN=DETAIL, as in Kop=title")
    return column, detail


def in_words(read: Arriving | Exception | None) -> str:
    """Say what a row would become: its details, and how its text begins."""
    if not isinstance(read, Arriving):
        return f"refused: {read or 'The row has no text.'}"
    article, text = read.article, read.versions[0].text
    details = {
        "title": article.title,
        "byline": article.byline,
        "outlet": read.outlet_name,
        "date": article.published_on,
        "address": article.url,
        "text": f"{text[:60]}…" if len(text) > 60 else text,
    }
    return " · ".join(f"{name}: {value}" for name, value in details.items() if value)


def rows_from(source: str, manner: Manner) -> Iterator[Row]:
    """Read the articles of a file, or the one at an address."""
    if is_address(source):
        yield address_row(source, manner)
        return
    most = settings.ONRECORD_MAX_UPLOAD_MB * 1_000_000
    yield from rows_of(Path(source), most, manner)


def batches(rows: Iterable[Row]) -> Iterator[list[Row]]:
    """Yield rows by the hundred; those that come slowly, as from the web, sooner."""
    batch, ends = [], time.monotonic() + SECONDS_A_BATCH
    for row in rows:
        batch.append(row)
        if len(batch) == ROWS_A_BATCH or time.monotonic() > ends:
            yield batch
            batch, ends = [], time.monotonic() + SECONDS_A_BATCH
    if batch:
        yield batch


def where(source: str, row: Row) -> str:
    """Say which row is meant, in the words of the one who runs the command."""
    return source if is_address(source) else f"{source}, line {row.line}"


class Command(BaseCommand):
    help = (
        "Load articles from addresses, from pages and documents (one article each) and "
        "from tables (one article per row: title, text, url, outlet, byline, "
        "published_on, language): CSV, JSON, JSON lines, XLSX, ODS or Parquet. A row "
        "without text is read from its address, and so is each line of a text file "
        "that lists addresses. Then run find_quotes to find their quotes."
    )

    def add_arguments(self, parser):
        parser.add_argument("sources", nargs="+", metavar="FILE_OR_ADDRESS")
        parser.add_argument(
            "--map",
            action="append",
            default=[],
            type=column_and_detail,
            metavar="COLUMN=DETAIL",
            help="which detail a column is where its name doesn’t tell: Kop=title",
        )
        parser.add_argument(
            "--dates",
            choices=["day-first", "month-first"],
            help="what 3/4/2017 means, where a table has such days",
        )
        parser.add_argument(
            "--beginnings",
            action="store_true",
            help="keep what pages show before a paywall, as only the beginning",
        )
        parser.add_argument(
            "--dry-run",
            action="store_true",
            help=f"store nothing, and show the first {SHOWN} articles of each file",
        )

    def handle(self, *, sources, map, dates, beginnings, dry_run, **options):
        counts, self.refusals, run = Counter(), [], uuid.uuid4()
        manner = Manner(dict(map), dates and dates == "day-first", beginnings)
        for source in sources:
            rows = self.without_notes(source, rows_from(source, manner))
            if dry_run:
                self.show(source, islice(rows, SHOWN))
                continue
            name = source if is_address(source) else Path(source).name
            rows = tqdm(rows, desc=name, unit=" articles", disable=None)
            for batch in batches(rows):
                self.load(source, batch, counts, run)
                give_way()
        if not dry_run:
            self.report(counts)

    def without_notes(self, source, rows):
        """Yield the articles; say what there is to note of the file."""
        for row in rows:
            if row.note:
                self.stdout.write(f"{source}: {row.note}")
            else:
                yield row

    def show(self, source, rows):
        """Show rows as they would be stored, or why they would be refused."""
        for row in rows:
            self.stdout.write(f"{where(source, row)}: {in_words(read_row(row))}")

    def load(self, source, batch, counts, run):
        """Load rows with one decision, which counts what the run has done so far."""
        rows = read_batch(batch)
        with transaction.atomic():
            outcomes = load_batch(rows)
            for _, loaded in outcomes:
                is_refused = isinstance(loaded, Exception)
                counts["refused" if is_refused else loaded.outcome] += 1
                if not is_refused and loaded.filled:
                    deciding.follow_publication(loaded.article)
            write("load", after={"refused": 0} | counts, batch=run)
        for row, loaded in outcomes:
            if isinstance(loaded, Exception):
                self.refusals.append(f"{where(source, row)}: {loaded}")
                continue
            for note in loaded.notes:
                self.stdout.write(f"{where(source, row)}: {note}")

    def report(self, counts):
        for refusal in self.refusals:
            self.stderr.write(refusal)
        parts = [f"{counts[name]} {name}" for name in (ADDED, THERE)]
        parts += [f"{counts[n]} {n}" for n in (NEW_VERSION, CAME_BACK) if counts[n]]
        self.stdout.write(f"{', '.join(parts)}, {counts['refused']} refused.")
        if self.refusals:
            raise CommandError("Some rows were refused; see the reasons above.")
