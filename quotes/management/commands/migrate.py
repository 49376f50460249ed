"""Django's command, for one process at a time."""

from contextlib import contextmanager

from django.conf import settings
from django.core.files import locks
from django.core.management.commands import migrate
from django.db import connections

from quotes.database.lock_files import lock_file

WAITING = "Another process is migrating this database. Waiting for it to end …"
# Any number that nothing else locks in this database.
KEY = 7_065_001


class Command(migrate.Command):
    def handle(self, *args, **options):
        connection = connections[options["database"]]
        one_at_a_time = in_postgresql if connection.vendor == "postgresql" else by_file
        with one_at_a_time(connection, self.stderr):
            return super().handle(*args, **options)


@contextmanager
def in_postgresql(connection, stderr):
    """Hold a lock of the session; a pooler would give the session to others."""
    if settings.ONRECORD_BEHIND_POOLER:
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s)", [KEY])
        if not cursor.fetchone()[0]:
            stderr.write(WAITING)
            cursor.execute("SELECT pg_advisory_lock(%s)", [KEY])
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [KEY])


@contextmanager
def by_file(connection, stderr):
    """Hold a lock on a file, of which the system lets go however the process ends."""
    with lock_file("migrating") as file:
        if not locks.lock(file, locks.LOCK_EX | locks.LOCK_NB):
            stderr.write(WAITING)
            locks.lock(file, locks.LOCK_EX)
        yield
