"""Fold the words of every quote again, and say where the search had others."""

from django.core.management.base import BaseCommand
from tqdm import tqdm

from quotes.models import Quote, QuoteSpan
from quotes.models.folding import fold

QUOTES_A_BATCH = 2_000
SHOWN = 20


class Command(BaseCommand):
    help = "Compare what the search looks through with the quotes’ words, and mend it."

    def add_arguments(self, parser):
        parser.add_argument(
            "--dry-run", action="store_true", help="Only say what differs."
        )

    def handle(self, *, dry_run, **options):
        different = 0
        with tqdm(total=Quote.objects.count(), unit="quote", disable=None) as progress:
            for quotes in batches():
                for quote in quotes_to_mend(quotes):
                    different += 1
                    if different <= SHOWN:
                        self.stdout.write(f"Quote {quote.pk}: {quote}")
                    if not dry_run:
                        rows = Quote.objects.filter(pk=quote.pk)
                        rows.update(folded=quote.folded)
                progress.update(len(quotes))
        self.stdout.write(told(different, dry_run))


def told(different: int, dry_run: bool) -> str:
    if not different:
        return "All quotes are found by their words."
    quotes = "1 quote was" if different == 1 else f"{different} quotes were"
    mended = "nothing was changed" if dry_run else "mended"
    return f"{quotes} searched by other words than its text has: {mended}."


def batches():
    """Yield quotes by their number, some at a time."""
    last = 0
    while True:
        quotes = Quote.objects.filter(pk__gt=last).order_by("pk")
        some = list(quotes.only("text", "folded", "version_id")[:QUOTES_A_BATCH])
        if not some:
            return
        yield some
        last = some[-1].pk


def quotes_to_mend(quotes):
    """Yield the quotes whose folded words are others than those of their spans."""
    spans = QuoteSpan.objects.filter(quote__in=quotes).order_by("number")
    texts: dict[tuple[int, int], list[str]] = {}
    for quote, version, text in spans.values_list("quote", "version", "text"):
        texts.setdefault((quote, version), []).append(text)
    for quote in quotes:
        folded = fold(" ".join(texts.get((quote.pk, quote.version_id), [])))
        if folded != quote.folded:
            quote.folded = folded
            yield quote
