"""Put the reviews of other fact-checkers on record from ClaimReview JSON."""

from collections import Counter
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from articles.refusals import RefusedError
from quotes.imports import ADDED, REFUSED, THERE
from quotes.imports.reviews import import_claim_reviews


class Command(BaseCommand):
    help = (
        "Add other fact-checkers’ reviews as drafts, from ClaimReview JSON: a list, "
        "one object per line, an object with @graph, or a DataFeed."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path)

    def handle(self, *, file, **options):
        try:
            outcomes = import_claim_reviews(file)
        except RefusedError as reason:
            raise CommandError(str(reason)) from None
        for row in outcomes:
            if row.reason:
                self.stderr.write(f"{file}, line {row.line}: {row.reason}")
        counts = Counter(row.outcome for row in outcomes)
        parts = [f"{counts[name]} {name}" for name in (ADDED, THERE, REFUSED)]
        self.stdout.write(f"{', '.join(parts)}.")
        if counts[REFUSED]:
            raise CommandError("Some reviews were refused; see the reasons above.")
