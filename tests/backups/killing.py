"""Kills backups, restores and moves at random moments, and looks at what is left."""

import random
import shutil
import time
from pathlib import Path

from tests.backups.sites import ENGINES, Site, Sites, rows_that_differ


def killed(site: Site, longest: float, *command: str) -> bool:
    """Start a command and kill it within so many seconds; say whether it still ran."""
    process = site.start(*command)
    time.sleep(random.uniform(0.1, longest))
    still_ran = process.poll() is None
    process.kill()
    process.communicate()
    return still_ran


def seconds_of(site: Site, *command: str) -> float:
    began = time.perf_counter()
    site.done(*command)
    return time.perf_counter() - began


class Killing:
    """Kills commands on one site, of which a backup is there."""

    def __init__(self, sites: Sites, full: dict[str, Site], backup: Path, place: Path):
        self.sites, self.full, self.backup, self.place = sites, full, backup, place
        self.number = self.still_ran = 0

    def once(self, act: str) -> list[str]:
        """Kill a command once; return what is wrong then, in sentences."""
        self.number += 1
        engine = ENGINES[self.number % 2]
        return getattr(self, act)(engine, self.place / f"{act}{self.number}")

    def backing_up(self, engine: str, place: Path) -> list[str]:
        """An older backup stays, and each folder with a name is whole."""
        place.mkdir()
        older = shutil.copytree(self.backup, place / "on-record-20200101-030000")
        site = self.full[engine]
        self.still_ran += killed(site, self.usual("backup"), "backup", str(place))
        wrong = [
            f"{folder} isn’t whole"
            for folder in place.glob("on-record-*")
            if rows_that_differ(self.backup, folder)
        ]
        site.done("backup", str(place), "--keep", "9")
        left = [path.name for path in place.iterdir() if path.name.startswith(".")]
        return wrong + left + ([] if older.exists() else ["the older one is gone"])

    def restoring(self, engine: str, place: Path) -> list[str]:
        """A database is empty or whole, and can be restored to where it is empty."""
        site, restore = self.sites.new(engine), ("restore", str(self.backup))
        self.still_ran += killed(site, self.usual("restore"), *restore)
        return self.empty_or_whole(site, site, restore, place)

    def moving(self, engine: str, place: Path) -> list[str]:
        """So is the one moved to, and the one moved from is as it was."""
        source, target = (
            self.full[ENGINES[self.number // 2 % 2]],
            self.sites.new(engine),
        )
        move = ("move", "--to", target.url)
        self.still_ran += killed(source, self.usual("move"), *move)
        wrong = self.empty_or_whole(source, target, move, place)
        source.done("backup", str(place / "source"))
        (folder,) = (place / "source").iterdir()
        return wrong + [f"{folder}: {rows}" for rows in self.differing(folder)]

    def empty_or_whole(self, site, target, command, place) -> list[str]:
        again = site.run(*command)
        if again.returncode and "isn’t empty" not in again.stderr:
            return [again.stderr]
        place.mkdir(exist_ok=True)
        target.done("backup", str(place / "after"))
        (folder,) = (place / "after").iterdir()
        return [f"{target.url}: {rows}" for rows in self.differing(folder)]

    def differing(self, folder: Path) -> list:
        return list(rows_that_differ(self.backup, folder).items())

    def usual(self, command: str) -> float:
        """Return how long such a command takes; it is measured once."""
        kept = self.__dict__.setdefault("seconds", {})
        if command not in kept:
            kept[command] = self.measured(command)
        return kept[command]

    def measured(self, command: str) -> float:
        if command == "backup":
            place = self.place / "usual"
            return seconds_of(self.full["sqlite"], "backup", str(place))
        target = self.sites.new("sqlite")
        if command == "restore":
            return seconds_of(target, "restore", str(self.backup))
        return seconds_of(self.full["sqlite"], "move", "--to", target.url)


ACTS = ("backing_up", "restoring", "moving")
