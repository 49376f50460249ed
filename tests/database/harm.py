"""Does to a database what a disk, a network or an impatient person does."""

from contextlib import contextmanager

from django.db import transaction


@contextmanager
def made_read_only(connection):
    """Let the database be read only until the block ends; what it writes is lost."""
    on_sqlite = connection.vendor == "sqlite"
    setting = (
        "PRAGMA query_only = {}" if on_sqlite else "SET transaction_read_only = {}"
    )
    try:
        with transaction.atomic():
            connection.cursor().execute(setting.format("on"))
            yield
            transaction.set_rollback(True)
    finally:
        if on_sqlite:
            connection.cursor().execute(setting.format("off"))
