"""The command that compares what the search looks through with the words."""

import pytest
from django.core.management import call_command

from quotes.models import Quote
from quotes.search import index, syntax
from tests.making import make_quote

pytestmark = pytest.mark.django_db


def refold(capsys, *options):
    call_command("refold_quotes", *options)
    return capsys.readouterr().out


def found(words):
    return list(index.matching(Quote.objects.all(), syntax.read(words)))


def spoilt():
    quote = make_quote("It is safe.")
    Quote.objects.filter(pk=quote.pk).update(folded="something else")
    return quote


def test_it_mends_what_differs_and_the_index_follows(capsys):
    quote = spoilt()

    told = refold(capsys)

    assert f"Quote {quote.pk}: It is safe." in told
    assert "The search text of 1 quote differed from the words: corrected." in told
    assert found("safe") == [quote]
    assert found("something") == []


def test_a_dry_run_changes_nothing(capsys):
    spoilt()

    told = refold(capsys, "--dry-run")

    assert "nothing was changed" in told
    assert found("safe") == []


def test_it_finds_nothing_to_mend_in_what_is_right(capsys):
    make_quote()

    assert refold(capsys) == "All quotes can be found by their words.\n"


def test_it_goes_on_over_many(capsys, monkeypatch):
    monkeypatch.setattr("quotes.management.commands.refold_quotes.QUOTES_A_BATCH", 1)
    spoilt()
    spoilt()

    assert "of 2 quotes differed" in refold(capsys)
