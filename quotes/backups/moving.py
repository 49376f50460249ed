"""Moves a site to another database: a backup and its restoring in one."""

import shutil
from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings
from django.core.files import locks
from django.core.management import call_command
from django.db import Error

from articles.refusals import RefusedError
from quotes.backups import making, restoring
from quotes.backups.databases import (
    connect,
    has_no_tables,
    kind_of,
    refuse_filled,
    refuse_unmigrated,
)
from quotes.backups.manifest import Manifest
from quotes.backups.tables import tables
from quotes.database.configured import HOW_TO_WRITE, configured, is_address
from quotes.database.lock_files import lock_file


def move(connection, url: str, progress) -> Manifest:
    """Copy all that a database holds to the empty one at an address.

    Raises RefusedError with a sentence, and leaves both as they were then.
    """
    refuse_unmigrated(connection)
    target = reached(url)
    if has_no_tables(target):
        call_command("migrate", database=target.alias, verbosity=0)
    refuse_unmigrated(target)
    refuse_filled(target, tables())
    with lock_file("moving.lock") as lock:
        if not locks.lock(lock, locks.LOCK_EX | locks.LOCK_NB):
            raise RefusedError("Another move is going on.")
        return carry(connection, target, settings.VAR_DIR / "moving", progress)


def carry(connection, target, folder: Path, progress) -> Manifest:
    """Write a backup into a folder of ours, restore it, and remove the folder."""
    shutil.rmtree(folder, ignore_errors=True)  # what a move left that was killed
    folder.mkdir(mode=0o700)
    try:
        making.write(connection, folder, progress, with_key=False)
        return restoring.restore(target, folder, progress)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def reached(url: str):
    """Return a connection to the database at an address, once it has answered."""
    target = connect(options_of(url))
    try:
        if target.vendor == "sqlite":
            Path(target.settings_dict["NAME"]).touch(mode=0o600)
        target.ensure_connection()
    except (Error, OSError) as problem:
        raise RefusedError(
            f"{kind_of(target).place(target)} can’t be reached: "
            f"{' '.join(str(problem).split())}"
        ) from None
    return target


def options_of(url: str) -> dict:
    """Return Django’s settings for an address; raise RefusedError for a wrong one."""
    refusal = RefusedError(f"“{url}” is no address of a database. {HOW_TO_WRITE}")
    if not is_address(url):
        raise refusal
    try:
        options = configured(url, behind_pooler=settings.ONRECORD_BEHIND_POOLER)
    except ValueError:  # such as a port that is no number
        raise refusal from None
    if options["NAME"] in ("", ":memory:"):
        raise refusal
    return options


def without_password(url: str) -> str:
    """Return an address as it may be shown."""
    parts = urlsplit(url)
    if not parts.password:
        return url
    return parts._replace(netloc=parts.netloc.replace(parts.password, "…")).geturl()
