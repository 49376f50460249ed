"""Find the quotes in articles and put them in the queue."""

from argparse import ArgumentTypeError

from django.core.management.base import BaseCommand, CommandError
from django.db.models import Exists, OuterRef
from django.template.defaultfilters import pluralize
from tqdm import tqdm

from articles.models import Article
from quotes.models import QuoteSpan
from quotes.recording.articles import record_articles
from quotes.recording.languages import unread_in_words

MOST_WORKERS = 64
ARTICLES_A_QUERY = 100


def number_of_workers(written: str) -> int:
    """Return a number of processes; raise ArgumentTypeError for anything else."""
    if not written.isdecimal() or not 0 < int(written) <= MOST_WORKERS:
        raise ArgumentTypeError(f"write a number from 1 to {MOST_WORKERS}")
    return int(written)


class Command(BaseCommand):
    help = (
        "Find the quotes in articles: in those whose text has none yet, in --all, or "
        "in those with the ids given. Running it again adds nothing and leaves "
        "people’s decisions alone."
    )

    def add_arguments(self, parser):
        parser.add_argument("ids", nargs="*", type=int, metavar="ID")
        parser.add_argument("--all", action="store_true", help="every article")
        parser.add_argument(
            "--workers",
            type=number_of_workers,
            default=1,
            metavar="N",
            help="number of processes, such as one for each core; default: 1",
        )

    def handle(self, *, ids, workers=1, **options):
        articles = self.chosen(ids, options["all"])
        total = articles.count()
        rows = tqdm(by_id(articles), total=total, unit=" articles", disable=None)
        counts = record_articles(rows, workers=workers)
        self.stdout.write(
            f"{counts.articles} article{pluralize(counts.articles)}: "
            f"{counts.found} quote{pluralize(counts.found)} found, "
            f"{counts.added} of them new."
        )
        if counts.statements:
            plural = pluralize(counts.statements)
            self.stdout.write(
                f"{counts.statements} statement{plural} without quotation marks added."
            )
        if counts.unread:
            self.stdout.write(unread_in_words(counts.unread))

    def chosen(self, ids, every):
        articles = Article.objects.whole().exclude(current_version=None)
        searched = QuoteSpan.objects.filter(version=OuterRef("current_version"))
        if ids:
            chosen = articles.filter(pk__in=ids)
            there = set(chosen.values_list("pk", flat=True))
            if absent := sorted(set(ids) - there):
                raise CommandError(f"There is no article {absent[0]}.")
            return chosen
        return articles if every else articles.exclude(Exists(searched))


def by_id(articles):
    """Yield the articles with their texts, by id.

    No query stays open from one to the next: SQLite would refuse to write what is found
    as soon as somebody else had written since the query began.
    """
    articles, last = articles.select_related("current_version").order_by("id"), 0
    while some := list(articles.filter(pk__gt=last)[:ARTICLES_A_QUERY]):
        yield from some
        last = some[-1].pk
