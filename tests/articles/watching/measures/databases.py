"""A database for a measure: of its own, and in a file where it is SQLite."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import connection
from django.test.utils import setup_databases, teardown_databases


@contextmanager
def database_of_its_own() -> Iterator[str]:
    """Make a database, drop it in the end, and give its name."""
    with tempfile.TemporaryDirectory() as folder:
        if connection.vendor == "sqlite":
            # In memory, no other process would see it.
            tests = connection.settings_dict.setdefault("TEST", {})
            tests["NAME"] = str(Path(folder) / "watch.sqlite3")
        made = setup_databases(verbosity=0, interactive=False)
        try:
            yield connection.settings_dict["NAME"]
        finally:
            teardown_databases(made, verbosity=0)
