"""Bring a list of speakers onto the record."""

from collections import Counter
from itertools import islice
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from articles.refusals import RefusedError
from quotes.exports.csv_cells import line, runs
from quotes.imports.rows import ADDED, REFUSED, THERE
from quotes.imports.speaker_rows import NAMES, read_table, rows_of
from quotes.imports.speakers import COMPLETED, import_speakers, preview
from quotes.management.commands.import_list import beside, person_called
from quotes.management.commands.load_articles import column_and_detail

SHOWN = 20


class Command(BaseCommand):
    help = (
        "Bring in a list of speakers: CSV, XLSX, ODS or JSON with their names, further "
        "names, kinds, roles with dates and Wikidata ids. Those on record are "
        "completed. Refused rows are written to a CSV that says why."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path)
        parser.add_argument(
            "--map",
            action="append",
            default=[],
            type=column_and_detail,
            metavar="COLUMN=DETAIL",
            help=f"what a column is: Nom=name. Details: {', '.join(NAMES)}",
        )
        parser.add_argument("--dates", choices=["day-first", "month-first"])
        parser.add_argument(
            "--dry-run",
            action="store_true",
            help=f"store nothing, and say what would become of the first {SHOWN} rows",
        )
        parser.add_argument("--by", metavar="NAME", help="who brings it in, by log-in")
        parser.add_argument("--refused", type=Path, help="where refused rows go")

    def handle(self, *, file, map, dates, dry_run, by, refused, **options):
        actor = person_called(by)
        try:
            table = read_table(file, dict(map))
        except RefusedError as reason:
            raise CommandError(str(reason)) from None
        if table.left_out:
            self.stdout.write(f"Left out: {', '.join(table.left_out)}.")
        rows = rows_of(table, dates and dates == "day-first")
        if dry_run:
            for fate in preview(islice(rows, SHOWN)):
                outcome = fate.outcome.capitalize()
                self.stdout.write(f"Line {fate.row.line}: {outcome}. {fate.reason}")
            return
        fates = []
        with tqdm(total=len(table.lines), unit=" rows", disable=None) as progress:
            for some in import_speakers(rows, actor, name=file.name):
                fates += some
                progress.update(len(some))
        self.report(table.heads, fates, refused or beside(file))

    def report(self, heads, fates, path):
        counts = Counter(fate.outcome for fate in fates)
        parts = [f"{counts[n]} {n}" for n in (ADDED, COMPLETED, THERE, REFUSED)]
        self.stdout.write(f"{', '.join(parts)}.")
        bad = [fate for fate in fates if fate.outcome == REFUSED]
        if not bad:
            return
        for fate in bad:
            self.stderr.write(f"Line {fate.row.line}: {fate.reason}")
        path.write_text(refused_csv(heads, bad), "utf-8")
        raise CommandError(f"Some rows were refused. They are in {path}, with reasons.")


def refused_csv(heads, fates) -> str:
    lines = [line([*heads, "why"])]
    for fate in fates:
        cells = [*fate.row.cells, *[""] * len(heads)][: len(heads)]
        lines.append(line([f"'{c}" if runs(c) else c for c in [*cells, fate.reason]]))
    return "\ufeff" + "".join(lines)
