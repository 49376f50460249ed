"""Write quotes as CSV, with the same filters as the site."""

import sys
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.http import QueryDict
from tqdm import tqdm

from quotes.exports import csv_chunks
from quotes.filters import QuoteFilter
from quotes.models import Quote


class Command(BaseCommand):
    help = "Write the confirmed quotes, or --every-state, as CSV."

    def add_arguments(self, parser):
        parser.add_argument(
            "file", nargs="?", help="Where to write. Standard output if left out."
        )
        parser.add_argument(
            "--filter",
            default="",
            help="As in the address of a page: since=2017&kind=direct",
        )
        parser.add_argument("--every-state", action="store_true")
        parser.add_argument(
            "--raw", action="store_true", help="leave formulas unguarded"
        )

    def handle(self, *, file, **options):
        every = options["every_state"]
        quotes = Quote.objects.all() if every else Quote.objects.confirmed()
        chosen = QuoteFilter(QueryDict(options["filter"]), queryset=quotes)
        if not chosen.is_valid() or chosen.unknown():
            raise CommandError(chosen.problems())
        chunks = csv_chunks(chosen.rows(), raw=options["raw"])
        if file is None:
            for chunk in chunks:
                sys.stdout.buffer.write(chunk)
            return
        progress = tqdm(unit="B", unit_scale=True, disable=None)
        try:
            with Path(file).open("wb") as out, progress:
                for chunk in chunks:
                    progress.update(out.write(chunk))
        except OSError as problem:
            raise CommandError(
                f"{file} can’t be written: {problem.strerror}."
            ) from None
