"""Put quotes on record from a CSV that On Record exported."""

from collections import Counter
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from articles.refusals import RefusedError
from quotes.imports import ADDED, REFUSED, THERE, import_rows


class Command(BaseCommand):
    help = (
        "Put quotes on record from a CSV that On Record exported. Load their articles "
        "first. Ids are kept."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path)

    def handle(self, *, file, **options):
        counts = Counter()
        try:
            for row in tqdm(import_rows(file), unit=" quotes", disable=None):
                counts[row.outcome] += 1
                if row.reason:
                    self.stderr.write(f"{file}, line {row.line}: {row.reason}")
        except RefusedError as reason:
            raise CommandError(str(reason)) from None
        parts = [f"{counts[name]} {name}" for name in (ADDED, THERE, REFUSED)]
        self.stdout.write(f"{', '.join(parts)}.")
        if counts[REFUSED]:
            raise CommandError("Some rows were refused; see the reasons above.")
