"""Back up the whole site, while people go on working."""

from argparse import ArgumentTypeError
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.db import connection

from articles.refusals import RefusedError
from quotes.backups import folders, last, making, manifest
from quotes.backups.progress import Progress


def at_least_one(written: str) -> int:
    """Read a number above 0, as argparse calls it."""
    if not written.isdecimal() or not int(written):
        raise ArgumentTypeError(f"“{written}”: write a number above 0")
    return int(written)


class Command(BaseCommand):
    help = (
        "Back up every table, as they are at one moment, into a new folder in DIR. "
        "People may go on working meanwhile. With -v 0, as for cron, it says nothing "
        "while all is well."
    )

    def add_arguments(self, parser):
        parser.add_argument("dir", type=Path, metavar="DIR")
        parser.add_argument(
            "--keep",
            type=at_least_one,
            metavar="N",
            help="remove the backups in DIR but for the newest N",
        )
        parser.add_argument(
            "--with-secret-key",
            action="store_true",
            help="hold the site’s secret key too; whoever has it can pass for anybody",
        )

    def handle(self, *, dir, keep, with_secret_key, verbosity, **options):
        place = dir.absolute()
        try:
            with Progress("Backing up") as progress:
                folder = making.back_up(
                    connection, place, progress, with_key=with_secret_key
                )
            removed = folders.prune(place, keep) if keep else 0
        except RefusedError as refusal:
            raise CommandError(str(refusal)) from None
        except OSError as problem:
            where = problem.filename or place
            raise CommandError(
                f"{where} can’t be written: {problem.strerror}. Older backups are as "
                "they were."
            ) from None
        made = manifest.read(folder)
        last.note(connection, folder, folders.now())
        if verbosity:
            self.say(folder, made, removed)

    def say(self, folder, made, removed):
        size = sum(part.bytes for part in made.parts.values())
        self.stdout.write(
            f"{folder}: {made.rows:,} rows in {len(made.parts)} files, "
            f"{size / 1_000_000:,.1f} MB."
        )
        if removed:
            self.stdout.write(f"Older backups removed: {removed}.")
