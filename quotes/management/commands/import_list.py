"""Bring a list of quotes that somebody keeps onto the record."""

from collections import Counter
from pathlib import Path

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from articles.refusals import RefusedError
from quotes.imports.lists.bringing import (
    SHOWN,
    Brought,
    bring_in,
    preview,
    refused_csv,
)
from quotes.imports.lists.heads import FIELDS
from quotes.imports.lists.reading import Manner, read_table
from quotes.imports.lists.telling import in_words, may_confirm, result_in_words
from quotes.management.commands.load_articles import column_and_detail


class Command(BaseCommand):
    help = (
        "Bring in a list of quotes: CSV, XLSX, ODS or JSON with quote, speaker, role, "
        "date, source, address and notes under any heads, and what Hypothesis and "
        "Zotero export. Refused rows are written to a CSV that says why."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path)
        parser.add_argument(
            "--map",
            action="append",
            default=[],
            type=column_and_detail,
            metavar="COLUMN=DETAIL",
            help="what a column is where its head doesn’t tell, by its head or its "
            f"number: Kop=quote, 3=notes. Details: {', '.join(FIELDS)}",
        )
        parser.add_argument(
            "--dates",
            choices=["day-first", "month-first"],
            help="what 3/4/2017 means, where the list has such days",
        )
        parser.add_argument(
            "--dry-run",
            action="store_true",
            help=f"store nothing, and say what would become of the first {SHOWN} rows",
        )
        parser.add_argument("--by", metavar="NAME", help="who brings it in, by log-in")
        parser.add_argument(
            "--confirm",
            action="store_true",
            help="as confirmed by them, where speaker and role are on record",
        )
        parser.add_argument(
            "--refused",
            type=Path,
            help="where to write the refused rows; default: beside the list",
        )

    def handle(self, *, file, map, dates, dry_run, confirm, **options):
        actor = person_called(options["by"])
        if confirm and not (actor and may_confirm(actor)):
            raise CommandError(
                "To bring quotes in as confirmed, name an editor: --by NAME"
            )
        manner = Manner(dict(map), dates and dates == "day-first")
        try:
            table = read_table(file, manner.mapped)
            self.say_columns(table)
            if dry_run:
                self.show(preview(table, manner, confirm=confirm))
                return
            brought = self.bring(table, manner, actor, name=file.name, confirm=confirm)
        except RefusedError as reason:
            raise CommandError(str(reason)) from None
        self.report(table, brought, options["refused"] or beside(file))

    def say_columns(self, table):
        for number, head in enumerate(table.layout.heads):
            if field := table.layout.field_of(number):
                self.stdout.write(f"{head or number + 1}: {FIELDS[field]}")
        for note in table.notes:
            self.stdout.write(note)

    def show(self, fates):
        for fate in fates:
            self.stdout.write(f"Line {fate.row.line}: {in_words(fate)}")

    def bring(self, table, manner, actor, *, name, confirm) -> Brought:
        """Bring the list in, showing how far it is on a terminal."""
        brought = Brought()
        turns = bring_in(table, manner, brought, actor, name=name, confirm=confirm)
        with tqdm(total=len(table.lines), unit=" rows", disable=None) as progress:
            for fates in turns:
                brought.note(fates)
                progress.update(len(fates))
        return brought

    def report(self, table, brought, path):
        self.stdout.write(result_in_words(brought.counts))
        if not brought.refused:
            return
        for reason, number in Counter(f.reason for f in brought.refused).most_common(5):
            self.stderr.write(f"{number} × {reason}")
        if any("may be two days" in fate.reason for fate in brought.refused):
            self.stderr.write("Give --dates day-first or --dates month-first.")
        path.write_text(refused_csv(table.layout.heads, brought.refused), "utf-8")
        raise CommandError(
            f"Some rows were refused. They are in {path}, with the reasons: correct "
            "them there, and bring that file in."
        )


def person_called(name):
    """Return who has a log-in; raise CommandError where nobody has."""
    if not name:
        return None
    people = get_user_model().objects.filter(is_active=True, is_staff=True)
    person = people.filter(username=name).first()
    if person is None:
        raise CommandError(f"Nobody logs in as “{name}”.")
    return person


def beside(file: Path) -> Path:
    return file.with_name(f"{file.stem}-refused.csv")
