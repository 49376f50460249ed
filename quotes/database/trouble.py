"""What keeps the database from answering for a while, in a sentence for who asked.

PostgreSQL's codes: https://www.postgresql.org/docs/current/errcodes-appendix.html
SQLite's: https://www.sqlite.org/rescode.html
"""

import sqlite3
from dataclasses import dataclass

import psycopg
from django.db import Error, InterfaceError


@dataclass(frozen=True)
class Trouble:
    """What to say to whoever asked, and to the one who runs this site.

    `pause` is after how many seconds asking again may help.
    """

    sentence: str
    remedy: str
    pause: int = 10


BUSY = Trouble(
    "Somebody else is saving at this moment.",
    "Another session kept a row, or the whole SQLite database, locked for too long. "
    "Once it has ended, the same can be done again.",
    pause=2,
)
SLOW = Trouble(
    "This took too long and was stopped. Ask for less, such as a narrower search.",
    "A query took longer than ONRECORD_PAGE_SECONDS or, for a file, "
    "ONRECORD_FILE_SECONDS.",
)
GONE = Trouble(
    "The database can’t be reached.",
    "The database doesn’t answer, or has no connection free. See that it runs, and "
    "that it allows one connection for each thread of the server.",
)
READ_ONLY = Trouble(
    "Nothing can be saved at the moment.",
    "The database is read-only. Make its file and its folder writable or, on "
    "PostgreSQL, connect to the primary server.",
    pause=60,
)
FULL = Trouble(
    "Nothing can be saved at the moment.",
    "The database’s disk is full or can’t be written to. Make room on it.",
    pause=60,
)

OF_SQLITE = {
    sqlite3.SQLITE_BUSY: BUSY,
    sqlite3.SQLITE_LOCKED: BUSY,
    sqlite3.SQLITE_INTERRUPT: SLOW,
    sqlite3.SQLITE_CANTOPEN: GONE,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_IOERR: FULL,
}
# By a code or by the class that it begins with.
OF_POSTGRESQL = {
    "40001": BUSY,  # two transactions that can't both have been the first
    "40P01": BUSY,  # a deadlock
    "55P03": BUSY,  # a lock that was waited for too long
    "57014": SLOW,  # a statement that took too long
    "25006": READ_ONLY,
    "53100": FULL,
    "58030": FULL,
    "08": GONE,
    "53": GONE,  # no connection or no memory left
    "57": GONE,  # it is shutting down, or not yet up
    "25P03": GONE,  # cut off for waiting inside a transaction
}


def trouble_of(error: BaseException) -> Trouble | None:
    """Return what is wrong; None for an error that doesn't pass by itself."""
    cause = error.__cause__ if isinstance(error, Error) else error
    if isinstance(cause, sqlite3.Error):
        # The low byte of an extended code is what it is a kind of.
        return OF_SQLITE.get((getattr(cause, "sqlite_errorcode", None) or 0) & 0xFF)
    if isinstance(cause, psycopg.Error) and cause.sqlstate:
        code = cause.sqlstate
        return OF_POSTGRESQL.get(code) or OF_POSTGRESQL.get(code[:2])
    # No answer to take a code from; Django says so itself of a closed connection.
    is_cut_off = isinstance(cause, psycopg.OperationalError | psycopg.InterfaceError)
    return GONE if is_cut_off or isinstance(error, InterfaceError) else None
