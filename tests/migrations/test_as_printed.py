"""Quotes that were on record before get what their articles print between spans."""

from importlib import import_module
from types import SimpleNamespace

import pytest
from django.db import connection

from quotes import promises
from quotes.models import Quote
from tests.making import make_article, make_quote

as_printed = import_module("quotes.migrations.0003_as_printed")


def gaps():
    return dict(Quote.objects.values_list("pk", "gaps"))


@pytest.mark.django_db
def test_it_writes_what_the_triggers_would():
    long = make_article(f"“Aye,” she {'x' * 240} said. “No.” “Yes,” he said.")
    make_quote()
    make_quote("It is safe.")
    make_quote("Aye,", "No.", "Yes,", article=long)
    due = gaps()
    connection.check_constraints()
    promises.drop(connection)
    Quote.objects.update(gaps="")
    before = gaps()

    with connection.cursor() as cursor:
        editor = SimpleNamespace(connection=connection, execute=cursor.execute)
        as_printed.fill(None, editor)

    promises.install(connection)
    assert set(before.values()) == {""}
    assert gaps() == due
