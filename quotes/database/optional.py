"""Writes and transactions that a page can do without."""

from collections.abc import Callable
from contextlib import AbstractContextManager, contextmanager, nullcontext

from django.db import Error, connection, transaction

from quotes.database.limits import wait_for_lock
from quotes.database.trouble import trouble_of


def atomic_if_sent(request) -> AbstractContextManager:
    """Return a transaction where a form was sent; a page alone needs none.

    On SQLite a transaction takes the lock for writing as it begins.
    """
    return transaction.atomic() if request.method == "POST" else nullcontext()


def write_if_free(write: Callable, *given) -> None:
    """Call what writes, and leave it out where the database can't take it at once.

    For what nobody misses, such as a note of who is reading; it waits for no lock.
    """
    try:
        with not_waiting(), transaction.atomic():
            if connection.vendor == "postgresql":
                connection.connection.execute("SET LOCAL lock_timeout = '20ms'")
            write(*given)
    except Error as error:
        if trouble_of(error) is None:
            raise


@contextmanager
def not_waiting():
    """Let SQLite refuse to write at once where somebody else is writing."""
    if connection.vendor != "sqlite":
        yield
        return
    connection.ensure_connection()
    asked = connection.connection.execute("PRAGMA busy_timeout")
    (milliseconds,) = asked.fetchone()
    wait_for_lock(0)
    try:
        yield
    finally:
        wait_for_lock(milliseconds / 1000)
