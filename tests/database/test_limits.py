"""A page's queries end after a time; a command's don't."""

from types import SimpleNamespace

import pytest
from django.db import Error, connection, transaction

from quotes.database import limits
from quotes.database.limits import limited_to
from quotes.database.trouble import SLOW, trouble_of

FOR_EVER = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {}) "
    "SELECT count(*) FROM n"
)
NAMES = ["statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"]


def ask(sql):
    with connection.cursor() as cursor:
        cursor.execute(sql)
        return cursor.fetchone()[0]


def limits_now():
    """Return SQLite's wait for a lock in milliseconds, or PostgreSQL's limits."""
    if connection.vendor == "sqlite":
        return ask("PRAGMA busy_timeout")
    return [ask(f"SHOW {name}") for name in NAMES]


@pytest.mark.django_db
def test_a_long_query_is_ended():
    with limited_to(1), pytest.raises(Error) as raised, transaction.atomic():
        ask(FOR_EVER.format(10**12))

    assert trouble_of(raised.value) is SLOW


@pytest.mark.django_db
def test_each_query_has_the_whole_time():
    with limited_to(1):
        assert [ask(FOR_EVER.format(300_000)) for _ in range(2)] == [300_000] * 2


def test_a_page_waits_for_a_lock_as_long_as_the_setting_says(settings, flushed_db):
    settings.ONRECORD_LOCK_SECONDS = 3

    with limited_to(1):
        within = limits_now()

    assert within in (3000, ["1s", "3s", "1min"])


def test_who_comes_after_a_wait_in_vain_waits_less(settings, monkeypatch):
    settings.ONRECORD_LOCK_SECONDS = 3
    now = [100.0]
    monkeypatch.setattr(limits, "time", SimpleNamespace(monotonic=lambda: now[0]))
    patience = limits.Patience()

    waits = [patience.seconds()]
    patience.was_in_vain()
    waits.append(patience.seconds())
    now[0] += limits.IMPATIENT
    waits.append(patience.seconds())

    assert waits == [3, 0.6, 3]


def test_on_sqlite_a_command_waits_longer(db):
    with limited_to(1):
        limits_now()

    assert connection.vendor != "sqlite" or limits_now() == 60_000


@pytest.mark.parametrize("begun", [True, False])
def behind_a_pooler_the_limits_end_with_the_transaction(settings, flushed_db, begun):
    settings.ONRECORD_BEHIND_POOLER = True
    settings.ONRECORD_LOCK_SECONDS = 3
    connection.close()

    with limited_to(2):
        if begun:
            with transaction.atomic():
                within = limits_now()
        else:
            within = limits_now()

    assert within == ["2s", "3s", "1min"]
    assert limits_now() == ["0", "0", "0"]


def behind_a_pooler_a_failed_query_spoils_nothing(settings, flushed_db):
    settings.ONRECORD_BEHIND_POOLER = True

    with limited_to(2):
        with pytest.raises(Error):
            ask("SELECT 1 / 0")
        with transaction.atomic():
            with pytest.raises(Error), transaction.atomic():
                ask("SELECT 1 / 0")
            assert ask("SELECT 1") == 1


if connection.vendor == "postgresql":
    test_behind_a_pooler_the_limits_end_with_the_transaction = (
        behind_a_pooler_the_limits_end_with_the_transaction
    )
    test_behind_a_pooler_a_failed_query_spoils_nothing = (
        behind_a_pooler_a_failed_query_spoils_nothing
    )
