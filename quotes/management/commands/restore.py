"""Restore a backup into an empty database."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import connection

from articles.refusals import RefusedError
from quotes.backups import folders, making, restoring
from quotes.backups.progress import Progress


class Command(BaseCommand):
    help = (
        "Restore a backup into the empty, migrated database of DATABASE_URL, and "
        "compare every row: the whole, or nothing. DIR is a backup or a folder of "
        "them, of which the newest is taken."
    )

    def add_arguments(self, parser):
        parser.add_argument("dir", type=Path, metavar="DIR")

    def handle(self, *, dir, verbosity, **options):
        try:
            folder = folders.chosen(dir.absolute())
            with Progress("Restoring") as progress:
                made = restoring.restore(connection, folder, progress)
        except RefusedError as refusal:
            raise CommandError(str(refusal)) from None
        except OSError as problem:
            raise CommandError(f"{problem.filename}: {problem.strerror}.") from None
        if verbosity:
            self.say(folder, made)

    def say(self, folder, made):
        self.stdout.write(
            f"Restored {made.rows:,} rows from {folder.name}, as they were at "
            f"{made.made_at}. Every row was compared."
        )
        if making.KEY_FILE in made.parts:
            key = folder / making.KEY_FILE
            self.stdout.write(
                f"The backup holds the site’s secret key. Copy {key} to "
                f"{settings.VAR_DIR / making.KEY_FILE} and restart the site."
            )
