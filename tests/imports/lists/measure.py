"""Prints how lists come in, and how long 10,000 rows take on SQLite.

python -m tests.imports.lists.measure
"""

import os
import sys
import tempfile
import time
from pathlib import Path

import django

FOLDER = tempfile.TemporaryDirectory()
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "quotes.settings")
os.environ["DATABASE_URL"] = f"sqlite:///{FOLDER.name}/lists.sqlite3"
django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import transaction  # noqa: E402
from tqdm import tqdm  # noqa: E402

from quotes.decisions.undo import undoing  # noqa: E402
from quotes.imports.lists.bringing import import_list  # noqa: E402
from quotes.imports.lists.reading import Manner  # noqa: E402
from quotes.models import Decision  # noqa: E402
from tests.imports.lists.makers.made import csv_of  # noqa: E402
from tests.imports.lists.measuring import MANNERS, Measure, measure  # noqa: E402

FIRST_NAMES = ("Ada", "Bo", "Cy", "Eve", "Tom")
ROWS, ROWS_A_SOURCE = 10_000, 4
LINE = "{:<30} {:>6} {:>8} {:>15}"


def main() -> int:
    call_command("migrate", verbosity=0)
    total = Measure()
    print(LINE.format("", "right", "refused", "silently wrong"))
    for name, makers in tqdm(MANNERS.items(), disable=None):
        both = Measure()
        for make in makers:
            both.add(alone(make()))
        total.add(both)
        print(LINE.format(name, both.right, both.refused, len(both.wrong)))
    print(LINE.format("all", total.right, total.refused, len(total.wrong)))
    print(*total.wrong, *total.refusals, sep="\n")
    timed()
    return 1 if total.wrong else 0


def alone(made) -> Measure:
    """Measure a list on an empty record, which is empty again afterwards."""
    with transaction.atomic():
        found = measure(made, Path(FOLDER.name))
        transaction.set_rollback(True)
    return found


def timed() -> None:
    """Print the seconds that a long list takes to come in, again, and to go."""
    path = Path(FOLDER.name) / "long.csv"
    path.write_bytes(long_list())
    for what in ("brought in", "again, adding nothing"):
        start = time.monotonic()
        import_list(path, Manner())
        print(f"{ROWS:,} rows {what}: {time.monotonic() - start:.1f} s")
    start = time.monotonic()
    undoing.undo(Decision.objects.filter(act="import list").earliest("id"))
    print(f"{ROWS:,} rows undone: {time.monotonic() - start:.1f} s")


def long_list() -> bytes:
    rows = [["Quote", "Speaker", "Role", "Date", "Outlet", "URL", "Headline"]]
    for n in range(ROWS):
        source = n // ROWS_A_SOURCE
        rows.append(
            [
                f"“We counted {n} gulls on the pier, and {n * 7 % 97} in the bay.”",
                f"{FIRST_NAMES[n % 5]} Quill-{chr(97 + n % 26)}{n % 40}",
                "Warden" if n % 3 else "",
                f"2031-{source % 12 + 1:02}-{source % 28 + 1:02}",
                f"Paper {source % 60}",
                f"https://paper{source % 60}.example/{source}",
                f"Gulls, part {source}",
            ]
        )
    return csv_of(rows)


if __name__ == "__main__":
    sys.exit(main())
