"""A system check: is this SQLite safe where several processes write?

Before 3.51.3, two connections that write and tidy up the write-ahead log at the same
moment can corrupt the database: https://www.sqlite.org/wal.html#walresetbug
"""

import os
import shlex
import sqlite3
import sys
from argparse import ArgumentParser

from django.core.checks import Warning
from django.db import connection

SAFE = (3, 51, 3)


def sqlite_bears_workers(app_configs=None, **kwargs) -> list[Warning]:
    """Warn where more than one worker serves from an SQLite that isn't safe for it."""
    is_safe = connection.vendor != "sqlite" or sqlite3.sqlite_version_info >= SAFE
    if is_safe or workers() < 2:
        return []
    return [
        Warning(
            f"SQLite {sqlite3.sqlite_version} can corrupt a database to which several "
            "processes write.",
            hint="Serve with one worker, update SQLite to 3.51.3 or use PostgreSQL.",
            id="quotes.W002",
        )
    ]


def workers() -> int:
    """Return how many workers gunicorn starts, by its variables or its command line."""
    told = os.environ.get("WEB_CONCURRENCY", "")
    words = shlex.split(os.environ.get("GUNICORN_CMD_ARGS", ""))
    if os.environ.get("SERVER_SOFTWARE", "").startswith("gunicorn"):
        words += sys.argv[1:]
    parser = ArgumentParser(add_help=False)
    parser.add_argument("-w", "--workers", type=int)
    given = parser.parse_known_args(words)[0].workers
    return given or (int(told) if told.isdecimal() else 1)
