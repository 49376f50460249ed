"""Prints, table by table, the ids of the rows that differ between two backups.

python -m tests.backups.between ONE OTHER
"""

import sys
from pathlib import Path

import django

django.setup()

from quotes.backups import comparing, manifest  # noqa: E402
from quotes.backups.tables import tables  # noqa: E402


def main(one: Path, other: Path) -> None:
    before, after = manifest.read(one), manifest.read(other)
    for table in tables():
        part, again = before.parts[table.file_name], after.parts[table.file_name]
        with (other / table.file_name).open("rb") as file:
            pieces = ((line, 1) for line in file)
            ids = list(comparing.differing(table, one / table.file_name, pieces))
        if part.last_id != again.last_id:
            ids.append(f"last:{part.last_id}/{again.last_id}")
        if ids:
            print(table.name, *ids)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
