"""The disk is full or the database is gone: a sentence, then on as before."""

import pytest
from django.db import connection

from quotes.database.trouble import FULL, GONE, READ_ONLY
from tests.database.harming.faults import cut_off, files_that_may_not_grow, only_read
from tests.hurt.faults import Curator


@pytest.fixture(scope="module")
def curator(server):
    return Curator(server)


def a_full_disk_is_told(server, curator):
    with files_that_may_not_grow(server):
        refused = curator.act_until_refused()

    assert refused.text.startswith(FULL.sentence)
    assert curator.act().status == 200


def a_database_that_is_gone_is_told(server, curator):
    with cut_off(server.database):
        refused = curator.act()
        probes = [curator.visitor.get(path).status for path in ("/healthz", "/readyz")]
        page, file = map(curator.visitor.get, ("/quotes/", "/quotes.csv"))

    assert refused.text.startswith(GONE.sentence)
    assert probes == [200, 503]
    assert (file.status, file.text) == (503, refused.text)
    assert (page.status, GONE.sentence in page.text) == (503, True)
    assert curator.act().status == 200


def a_database_that_can_only_be_read_is_told(server, curator):
    with only_read(server.database):
        refused = curator.act()
        page = curator.visitor.get("/desk/quotes/1/")

    assert refused.text.startswith(READ_ONLY.sentence)
    assert page.status == 200
    assert curator.act().status == 200


if connection.vendor == "postgresql":
    test_a_database_that_is_gone_is_told = a_database_that_is_gone_is_told
    test_a_database_that_can_only_be_read_is_told = (
        a_database_that_can_only_be_read_is_told
    )
else:
    test_a_full_disk_is_told = a_full_disk_is_told
