"""Put articles on record from files."""

from collections import Counter
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import DataError, IntegrityError
from tqdm import tqdm

from articles.bulk import load_row, rows_of
from articles.loading import ADDED, CAME_BACK, NEW_VERSION, THERE, RefusedError
from quotes import deciding
from quotes.models.changing import write


class Command(BaseCommand):
    help = (
        "Put articles on record from text, HTML or PDF files (one article each) and "
        "from CSV or JSON lines (one article a row: title, text, url, outlet, byline, "
        "published_on). Their quotes are found by find_quotes."
    )

    def add_arguments(self, parser):
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE")

    def handle(self, *, files, **options):
        counts, refusals = Counter(), []
        for path in files:
            rows = rows_of(path, settings.ONRECORD_MAX_UPLOAD_MB * 1_000_000)
            for row in tqdm(rows, desc=path.name, unit=" articles", disable=None):
                try:
                    loaded = load_row(row)
                except (RefusedError, IntegrityError, DataError) as reason:
                    refusals.append(f"{path}, line {row.line}: {reason}")
                    continue
                if loaded.filled:
                    deciding.follow_publication(loaded.article)
                counts[loaded.outcome] += 1
                for note in loaded.notes:
                    self.stdout.write(f"{path}, line {row.line}: {note}")
        write("load", after=dict(counts) | {"refused": len(refusals)})
        self.report(counts, refusals)

    def report(self, counts, refusals):
        for refusal in refusals:
            self.stderr.write(refusal)
        parts = [f"{counts[name]} {name}" for name in (ADDED, THERE)]
        parts += [f"{counts[n]} {n}" for n in (NEW_VERSION, CAME_BACK) if counts[n]]
        self.stdout.write(f"{', '.join(parts)}, {len(refusals)} refused.")
        if refusals:
            raise CommandError("Some rows were refused; the reasons stand above.")
