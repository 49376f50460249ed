"""Write every article with all its versions as lines of JSON."""

import sys

from django.core.management.base import BaseCommand
from tqdm import tqdm

from articles.archive import article_lines
from articles.models import Article


class Command(BaseCommand):
    help = "Write every article with all its versions as JSON lines, for load_articles."

    def add_arguments(self, parser):
        parser.add_argument(
            "file", nargs="?", help="Where to write. Standard output if left out."
        )

    def handle(self, *, file, **options):
        progress = {"total": Article.objects.count(), "disable": None}
        lines = tqdm(article_lines(), unit=" articles", **progress)
        if file is None:
            sys.stdout.writelines(lines)
            return
        with open(file, "w", encoding="utf8", newline="") as out:  # noqa: PTH123
            out.writelines(lines)
