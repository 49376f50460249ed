"""How long the queries of a page, or of a file, may take and wait for a lock.

Only what the server answers is limited; commands take their time.
"""

import math
import time
from contextlib import contextmanager
from dataclasses import dataclass

from django.conf import settings
from django.db import connection, transaction
from psycopg.pq import TransactionStatus

# SQLite looks at the clock every so many steps: each few milliseconds.
STEPS = 100_000
# Seconds that a connection may leave a transaction open and do nothing.
IDLE = 60
# Where somebody waited for a lock in vain, whoever comes in the next seconds waits a
# part of the time only, or those behind them in the server would wait for them all.
IMPATIENT, PART = 10, 5


class Patience:
    """For how long this process waits for others' locks."""

    def __init__(self):
        self.was_in_vain_at = -math.inf

    def seconds(self) -> float:
        is_short = time.monotonic() < self.was_in_vain_at + IMPATIENT
        return settings.ONRECORD_LOCK_SECONDS / (PART if is_short else 1)

    def was_in_vain(self) -> None:
        self.was_in_vain_at = time.monotonic()


patience = Patience()


@contextmanager
def limited_to(seconds: float):
    """End each query of the block after so many seconds, and each wait for a lock.

    The error is one that `trouble_of` knows.
    """
    limits = limits_of(connection)(seconds, patience.seconds())
    with connection.execute_wrapper(limits):
        try:
            yield
        finally:
            limits.lift()


def limits_of(connection):
    """Return the class that limits the queries of such a database."""
    if connection.vendor == "sqlite":
        return OnSQLite
    return BehindPooler if settings.ONRECORD_BEHIND_POOLER else OnPostgreSQL


@dataclass
class OnSQLite:
    """A progress handler ends the query, the busy timeout the wait for the lock."""

    query: float  # seconds, as all of them
    lock: float
    begun_on: object = None

    def __call__(self, execute, sql, params, many, context):
        if self.begun_on is not connection.connection:
            self.begun_on = connection.connection
            wait_for_lock(self.lock)
        end = time.monotonic() + self.query
        connection.connection.set_progress_handler(
            lambda: time.monotonic() > end, STEPS
        )
        return execute(sql, params, many, context)

    def lift(self):
        if self.begun_on and self.begun_on is connection.connection:
            connection.connection.set_progress_handler(None, STEPS)
            wait_for_lock(connection.settings_dict["OPTIONS"]["timeout"])


def wait_for_lock(seconds: float):
    """Let SQLite wait so long for others to finish writing, from now on."""
    connection.connection.execute(f"PRAGMA busy_timeout = {seconds * 1000:.0f}")


@dataclass
class OnPostgreSQL:
    """The session has the limits; they stay with the thread's connection.

    It is asked to set them only where they are others than those of the page before.
    """

    query: float
    lock: float
    begun_on: object = None

    def __call__(self, execute, sql, params, many, context):
        if self.begun_on is not connection.connection:
            self.begun_on = connection.connection
            self.set_on(connection.connection, statement("SET", self))
        return execute(sql, params, many, context)

    def set_on(self, session, wanted: str):
        if getattr(session, "onrecord_limits", None) == wanted:
            return
        session.execute(wanted)
        # A transaction that is rolled back takes them with it.
        session.onrecord_limits = wanted if session.autocommit else None

    def lift(self):
        """Leave them: the next page has the same, and a file sets its own."""


@dataclass
class BehindPooler:
    """A pooler gives the session to others; the limits end with the transaction.

    So each transaction begins with them, and a statement by itself is made one.
    """

    query: float
    lock: float

    def __call__(self, execute, sql, params, many, context):
        status = connection.connection.info.transaction_status
        if status != TransactionStatus.IDLE:
            return execute(sql, params, many, context)
        if not connection.in_atomic_block:
            with transaction.atomic():
                return self(execute, sql, params, many, context)
        connection.connection.execute(statement("SET LOCAL", self))
        return execute(sql, params, many, context)

    def lift(self):
        """Nothing is left of them."""


def statement(verb: str, limits) -> str:
    """Return the SQL that sets PostgreSQL's limits."""
    seconds = {
        "statement_timeout": limits.query,
        "lock_timeout": limits.lock,
        "idle_in_transaction_session_timeout": IDLE,
    }
    return "; ".join(f"{verb} {name} = '{n}s'" for name, n in seconds.items())
