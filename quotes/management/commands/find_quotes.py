"""Find the quotes of articles and put them in the queue."""

from django.core.management.base import BaseCommand, CommandError
from django.db.models import Exists, OuterRef
from django.template.defaultfilters import pluralize
from tqdm import tqdm

from articles.models import Article
from quotes.models import QuoteSpan
from quotes.recording import record_articles


class Command(BaseCommand):
    help = (
        "Find the quotes of articles: of those whose text has none yet, of --all, "
        "or by id. "
        "Running it again adds nothing and leaves alone what people decided."
    )

    def add_arguments(self, parser):
        parser.add_argument("ids", nargs="*", type=int, metavar="ID")
        parser.add_argument("--all", action="store_true", help="every article")

    def handle(self, *, ids, **options):
        articles = self.chosen(ids, options["all"])
        total = articles.count()
        rows = articles.order_by("id").iterator(chunk_size=100)
        counts = record_articles(
            tqdm(rows, total=total, unit=" articles", disable=None)
        )
        self.stdout.write(
            f"{counts.articles} article{pluralize(counts.articles)}: "
            f"{counts.found} quote{pluralize(counts.found)} found, "
            f"{counts.added} of them new."
        )

    def chosen(self, ids, every):
        articles = Article.objects.exclude(current_version=None)
        searched = QuoteSpan.objects.filter(version=OuterRef("current_version"))
        if ids:
            chosen = articles.filter(pk__in=ids)
            there = set(chosen.values_list("pk", flat=True))
            if absent := sorted(set(ids) - there):
                raise CommandError(f"There is no article {absent[0]}.")
            return chosen
        return articles if every else articles.exclude(Exists(searched))
