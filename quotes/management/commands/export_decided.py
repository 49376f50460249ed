"""Write what curators have decided, for the engine to learn from."""

import sys

from django.core.management.base import BaseCommand

from quotes.exports.gold import gold_lines


class Command(BaseCommand):
    help = (
        "Write the articles in English whose quotes are all decided as JSON lines, for "
        "python -m quotes.extraction.fitting"
    )

    def handle(self, **options):
        sys.stdout.writelines(gold_lines())
