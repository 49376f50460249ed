"""Kills backups at random moments, and compares all four directions on a large site.

python -m tests.backups kills --times 60
python -m tests.backups directions --size 100k
"""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.backups.killing import ACTS, Killing
from tests.backups.sites import ENGINES, Site, Sites, backup_in, rows_that_differ
from tests.benchmarks import databases
from tests.benchmarks.sizes import Size


def main() -> int:
    asked = arguments()
    with tempfile.TemporaryDirectory() as folder:
        sites = Sites(Path(folder))
        try:
            return PARTS[asked.part](asked, sites, Path(folder))
        finally:
            sites.drop()


def arguments():
    parser = argparse.ArgumentParser(prog="python -m tests.backups")
    parser.add_argument("part", choices=PARTS)
    parser.add_argument("--times", type=int, default=60)
    parser.add_argument("--size", type=Size.parse, default=Size("100k"))
    return parser.parse_args()


def kills(asked, sites: Sites, place: Path) -> int:
    """Kill as often as asked; print how often something was lost or half there."""
    killing = Killing(sites, *both(sites, place, filled(sites)), place)
    wrong = []
    for number in range(asked.times):
        act = ACTS[number % len(ACTS)]
        wrong += [f"{act}: {sentence}" for sentence in killing.once(act)]
    print(*wrong, sep="\n")
    print(
        f"{asked.times} kills, {killing.still_ran} of them before the end; "
        f"lost or half there: {len(wrong)}."
    )
    return bool(wrong)


def directions(asked, sites: Sites, place: Path) -> int:
    """Restore and move in all four directions; print the rows that differ."""
    full, backup = both(sites, place, large(sites, asked.size))
    differ = 0
    for one in ENGINES:
        for other in ENGINES:
            differ += compared(sites, full[one], other, backup, place / f"{one}{other}")
    print(f"Rows that differ: {differ}.")
    return bool(differ)


def compared(sites, source: Site, engine: str, backup: Path, place: Path) -> int:
    """Restore one kind’s backup into another, move there; return how many differ."""
    place.mkdir()
    source.done("backup", str(place / "before"))
    restored, moved = sites.new(engine), sites.unmigrated(engine)
    restored.done("restore", str(place / "before"))
    source.done("move", "--to", moved.url)
    differ = 0
    for act, site in (("restore", restored), ("move", moved)):
        site.done("backup", str(place / act))
        found = rows_that_differ(backup, backup_in(place / act))
        rows = sum(map(len, found.values()))
        print(f"{act} {source.url.partition(':')[0]} → {engine}: {rows} {found or ''}")
        site.drop()
        differ += rows
    return differ


def filled(sites: Sites) -> Site:
    site = sites.new("sqlite")
    site.done("-m", "tests.backups.filling")
    return site


def large(sites: Sites, size: Size) -> Site:
    """Return a site of so many quotes, with a row in every table and odd values."""
    url = databases.built(size, "sqlite")
    site = sites.copy(Site(url, databases.KEPT), "sqlite")
    site.done("-m", "tests.backups.filling")
    return site


def both(sites: Sites, place: Path, site: Site) -> tuple[dict[str, Site], Path]:
    """Return a site on both kinds of database, and a backup of it."""
    site.done("backup", str(place / "first"))
    backup = backup_in(place / "first")
    restored = sites.new("postgresql")
    restored.done("restore", str(backup))
    return dict(zip(ENGINES, (site, restored), strict=True)), backup


PARTS = {"kills": kills, "directions": directions}

if __name__ == "__main__":
    sys.exit(main())
