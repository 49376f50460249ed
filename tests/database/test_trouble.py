"""What is said where the database can't be used, by the database's own errors."""

import sqlite3

import psycopg
import pytest
from django.db import InterfaceError, OperationalError, connection

from quotes.database.trouble import BUSY, FULL, GONE, READ_ONLY, SLOW, trouble_of
from tests.database.harming.sessions import made_read_only


def error_of(act, kind=sqlite3.Error):
    with pytest.raises(kind) as raised:
        act()
    return raised.value


@pytest.fixture
def raw(tmp_path):
    connection = sqlite3.connect(tmp_path / "a.sqlite3", timeout=0)
    connection.execute("CREATE TABLE kept (words)")
    yield connection
    connection.close()


@pytest.mark.once
def test_a_locked_file_is_busy(raw, tmp_path):
    other = sqlite3.connect(tmp_path / "a.sqlite3")
    other.execute("BEGIN IMMEDIATE")

    error = error_of(lambda: raw.execute("BEGIN IMMEDIATE"))
    other.close()

    assert trouble_of(error) is BUSY


@pytest.mark.once
def test_a_file_that_may_not_grow_is_full(raw):
    raw.execute("PRAGMA max_page_count = 2")

    words = "INSERT INTO kept VALUES (zeroblob(100000))"
    assert trouble_of(error_of(lambda: raw.execute(words))) is FULL


@pytest.mark.once
def test_a_folder_that_is_gone_is_no_database(tmp_path):
    absent = tmp_path / "absent" / "a.sqlite3"

    assert trouble_of(error_of(lambda: sqlite3.connect(absent))) is GONE


@pytest.mark.once
def test_an_absent_table_does_not_pass_by_itself(raw):
    assert trouble_of(error_of(lambda: raw.execute("SELECT * FROM absent"))) is None


@pytest.mark.once
def test_a_server_that_is_not_there_is_gone():
    address = "postgres://127.0.0.1:1/absent"

    error = error_of(lambda: psycopg.connect(address), psycopg.Error)

    assert trouble_of(error) is GONE


@pytest.mark.once
@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (psycopg.errors.LockNotAvailable(), BUSY),
        (psycopg.errors.DeadlockDetected(), BUSY),
        (psycopg.errors.QueryCanceled(), SLOW),
        (psycopg.errors.DiskFull(), FULL),
        (psycopg.errors.TooManyConnections(), GONE),
        (psycopg.errors.AdminShutdown(), GONE),
        (psycopg.errors.UniqueViolation(), None),
        (psycopg.errors.UndefinedTable(), None),
    ],
)
def test_postgresqls_errors_are_known_by_their_codes(error, trouble):
    wrapped = OperationalError("as Django raises it")
    wrapped.__cause__ = error

    assert (trouble_of(error), trouble_of(wrapped)) == (trouble, trouble)


def test_a_closed_connection_is_gone():
    assert trouble_of(InterfaceError("connection already closed")) is GONE


def test_what_is_no_error_of_the_database_is_none_of_its():
    assert trouble_of(ValueError("no number")) is None


@pytest.mark.django_db
def test_a_database_that_can_only_be_read_says_so():
    with made_read_only(connection), pytest.raises(Exception) as raised:
        connection.cursor().execute("DELETE FROM quotes_lease")

    assert trouble_of(raised.value) is READ_ONLY
