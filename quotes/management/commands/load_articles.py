"""Load articles from files."""

import uuid
from collections import Counter
from itertools import islice
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from tqdm import tqdm

from articles.batches import load_batch, read_batch
from articles.bulk import rows_of
from articles.loading import ADDED, CAME_BACK, NEW_VERSION, THERE
from quotes.database.turns import give_way
from quotes.decisions.acts import deciding
from quotes.decisions.writing import write

ROWS_A_BATCH = 500


class Command(BaseCommand):
    help = (
        "Load articles from text, HTML or PDF files (one article each) and from CSV or "
        "JSON lines (one article per row: title, text, url, outlet, byline, "
        "published_on). Then run find_quotes to find their quotes."
    )

    def add_arguments(self, parser):
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE")

    def handle(self, *, files, **options):
        counts, self.refusals, run = Counter(), [], uuid.uuid4()
        for path in files:
            rows = rows_of(path, settings.ONRECORD_MAX_UPLOAD_MB * 1_000_000)
            rows = iter(tqdm(rows, desc=path.name, unit=" articles", disable=None))
            while batch := list(islice(rows, ROWS_A_BATCH)):
                self.load(path, batch, counts, run)
                if len(batch) == ROWS_A_BATCH:
                    give_way()
        self.report(counts)

    def load(self, path, batch, counts, run):
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
            where = f"{path}, line {row.line}"
            if isinstance(loaded, Exception):
                self.refusals.append(f"{where}: {loaded}")
                continue
            for note in loaded.notes:
                self.stdout.write(f"{where}: {note}")

    def report(self, counts):
        for refusal in self.refusals:
            self.stderr.write(refusal)
        parts = [f"{counts[name]} {name}" for name in (ADDED, THERE)]
        parts += [f"{counts[n]} {n}" for n in (NEW_VERSION, CAME_BACK) if counts[n]]
        self.stdout.write(f"{', '.join(parts)}, {counts['refused']} refused.")
        if self.refusals:
            raise CommandError("Some rows were refused; see the reasons above.")
