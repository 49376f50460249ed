"""A download that the database breaks off can be told from a whole one."""

import os
import sqlite3
from contextlib import contextmanager
from http.client import IncompleteRead
from pathlib import Path
from urllib.request import urlopen

import psycopg
import pytest

from tests.browser.filling.many_quotes import NUMBER


def test_a_download_that_breaks_off_is_incomplete(own_server):
    own_server.run("-m", "tests.browser.filling.many_quotes")
    with begun_download(own_server) as whole:
        assert whole.read().count(b"\r\n") == NUMBER + 1

    with begun_download(own_server) as broken:
        break_off(own_server.database)

        with pytest.raises(IncompleteRead):
            broken.read()


@contextmanager
def begun_download(server):
    """Read within the first line; the server has to wait with most of the rest."""
    with urlopen(f"{server.address}/quotes.csv", timeout=60) as download:
        assert b"address" in download.read(100)
        yield download


def break_off(database: str):
    """Let the database fail in the midst of what it reads."""
    if database.startswith("sqlite"):
        cut_file(Path(database.removeprefix("sqlite:///")))
        return
    with psycopg.connect(database) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


def cut_file(path: Path):
    """Lose the second half of the file, as a failing disk does."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    os.truncate(path, path.stat().st_size // 2)
