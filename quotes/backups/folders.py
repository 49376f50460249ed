"""The folders of backups: each gets its name once it is whole, and goes as a whole."""

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from django.core.files import locks

from articles.refusals import RefusedError
from quotes.backups import manifest

NAME = re.compile(r"on-record-\d{8}-\d{6}")
UNFINISHED = re.compile(rf"\.{NAME.pattern}\.(part|old)")


@contextmanager
def kept_for_us(place: Path) -> Iterator[None]:
    """Make the folder of backups if need be, and let no second backup into it.

    What a backup left that was killed is removed.
    """
    place.mkdir(mode=0o700, exist_ok=True)
    lock = os.open(place, os.O_RDONLY)
    try:
        if not locks.lock(lock, locks.LOCK_EX | locks.LOCK_NB):
            raise RefusedError(f"Another backup to {place} is going on.")
        for path in place.iterdir():
            if UNFINISHED.fullmatch(path.name):
                shutil.rmtree(path)
        yield
    finally:
        os.close(lock)


@contextmanager
def begun(place: Path, at: datetime) -> Iterator[Path]:
    """Yield a folder to be filled, which gets its name when all went well."""
    whole = place / f"on-record-{at:%Y%m%d-%H%M%S}"
    if whole.exists():
        raise RefusedError(f"{whole} is there already. Try again in a second.")
    part = place / f".{whole.name}.part"
    part.mkdir(mode=0o700)
    try:
        yield part
        sync(*part.iterdir(), part)
        part.rename(whole)
        sync(place)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def whole_name(part: Path) -> Path:
    return part.with_name(part.name.removeprefix(".").removesuffix(".part"))


def sync(*paths: Path) -> None:
    """Wait until the disk has what was written."""
    for path in paths:
        opened = os.open(path, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def backups_in(place: Path) -> list[Path]:
    """Return the whole backups in a folder, the oldest first."""
    return sorted(
        path
        for path in place.iterdir()
        if NAME.fullmatch(path.name) and (path / manifest.NAME).is_file()
    )


def prune(place: Path, keep: int) -> int:
    """Remove all backups but the newest; return how many. Other folders stay."""
    older = backups_in(place)[:-keep]
    for path in older:
        going = path.with_name(f".{path.name}.old")
        path.rename(going)  # so that half of it is never taken for a backup
        shutil.rmtree(going)
    return len(older)


def chosen(given: Path) -> Path:
    """Return the backup that is meant: the folder itself, else the newest in it."""
    if (given / manifest.NAME).exists() or NAME.fullmatch(given.name):
        return given
    if not given.is_dir():
        raise RefusedError(f"There is no folder {given}.")
    if found := backups_in(given):
        return found[-1]
    raise RefusedError(f"There is no whole backup in {given}.")


def now() -> datetime:
    return datetime.now(UTC)
