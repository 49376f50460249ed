"""Fold the words of every quote again, and report where the search text differed."""

from django.core.management.base import BaseCommand
from tqdm import tqdm

from quotes.models import Quote, QuoteSpan
from quotes.models.folding import fold

QUOTES_A_BATCH = 2_000
SHOWN = 20


class Command(BaseCommand):
    help = "Compare the search text with the quotes’ words, and correct it."

    def add_arguments(self, parser):
        parser.add_argument(
            "--dry-run", action="store_true", help="Only report differences."
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
        self.stdout.write(summary(different, dry_run))


def summary(different: int, dry_run: bool) -> str:
    if not different:
        return "All quotes can be found by their words."
    quotes = "1 quote" if different == 1 else f"{different} quotes"
    done = "nothing was changed" if dry_run else "corrected"
    return f"The search text of {quotes} differed from the words: {done}."


def batches():
    """Yield batches of quotes by number."""
    last = 0
    while True:
        quotes = Quote.objects.filter(pk__gt=last).order_by("pk")
        some = list(quotes.only("text", "folded", "version_id")[:QUOTES_A_BATCH])
        if not some:
            return
        yield some
        last = some[-1].pk


def quotes_to_mend(quotes):
    """Yield the quotes whose folded words differ from those of their spans."""
    spans = QuoteSpan.objects.filter(quote__in=quotes).order_by("number")
    texts: dict[tuple[int, int], list[str]] = {}
    for quote, version, text in spans.values_list("quote", "version", "text"):
        texts.setdefault((quote, version), []).append(text)
    for quote in quotes:
        folded = fold(" ".join(texts.get((quote.pk, quote.version_id), [])))
        if folded != quote.folded:
            quote.folded = folded
            yield quote
