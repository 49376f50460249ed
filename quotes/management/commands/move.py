"""Move the site to another database."""

from django.core.management.base import BaseCommand, CommandError
from django.db import connection

from articles.refusals import RefusedError
from quotes.backups import moving
from quotes.backups.progress import Progress


class Command(BaseCommand):
    help = (
        "Copy the whole site into the empty database at an address, which is migrated "
        "first, and compare every row. The site’s own database stays as it is."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--to",
            required=True,
            metavar="URL",
            help="sqlite:///PATH or postgres://USER:PASSWORD@HOST:PORT/NAME",
        )

    def handle(self, *, to, verbosity, **options):
        try:
            with Progress("Moving") as progress:
                made = moving.move(connection, to, progress)
        except RefusedError as refusal:
            raise CommandError(str(refusal)) from None
        except OSError as problem:
            raise CommandError(f"{problem.filename}: {problem.strerror}.") from None
        if verbosity:
            self.stdout.write(
                f"{made.rows:,} rows are at {moving.without_password(to)}, as they "
                f"were at {made.made_at}; every row was compared.\n"
                "Set DATABASE_URL to that address and restart the site. What was "
                "written here since is not there: stop the site before you move it."
            )
