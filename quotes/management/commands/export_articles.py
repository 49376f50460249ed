"""Write every article with all its versions as JSON lines."""

import sys
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from articles.archive import article_lines
from articles.models import Article


class Command(BaseCommand):
    help = "Write every article with all its versions as JSON lines, for load_articles."

    def add_arguments(self, parser):
        parser.add_argument(
            "file", nargs="?", help="Where to write; default: standard output."
        )

    def handle(self, *, file, **options):
        progress = {"total": Article.objects.in_use().count(), "disable": None}
        lines = tqdm(article_lines(), unit=" articles", **progress)
        if file is None:
            sys.stdout.writelines(lines)
            return
        try:
            with Path(file).open("w", encoding="utf8", newline="") as out:
                out.writelines(lines)
        except OSError as problem:
            raise CommandError(
                f"{file} can’t be written: {problem.strerror}."
            ) from None
