"""The front page: search, the latest quotes, the most quoted speakers."""

import pytest
from django.conf import settings
from django.core.cache import cache

from quotes.search import rankings
from tests.folding import folded
from tests.making import make_article, make_quote

pytestmark = pytest.mark.django_db


def test_it_shows_a_confirmed_quote_and_its_speaker(client):
    quote = make_quote(speaker="Ada Lovelace")

    page = client.get("/")

    assert page.status_code == 200
    assert f'href="/quotes/{quote.pk}/"' in folded(page.text)
    assert "Ada Lovelace" in folded(page.text)
    assert "1 quote by 1 speaker in 1 article" in folded(page.text)


@pytest.mark.parametrize("state", ["found", "rejected", "withdrawn"])
def test_it_shows_and_counts_confirmed_quotes_only(client, state):
    make_quote(state=state, article=make_article(title="Of no concern"))

    page = client.get("/")

    assert "Ada Lovelace" not in folded(page.text)
    assert "Of no concern" not in folded(page.text)
    assert "0 quotes by 0 speakers in 0 articles" in folded(page.text)


def test_it_says_what_to_do_when_nothing_is_on_record(client):
    page = client.get("/")

    assert "Nothing is on record yet" in page.text


def test_it_asks_the_database_as_often_for_many_quotes(
    client, django_assert_num_queries
):
    make_quote()
    with django_assert_num_queries(10):
        client.get("/")

    for number in range(8):
        make_quote(speaker=f"Speaker {number}")
    with django_assert_num_queries(10):
        client.get("/")


def test_it_sends_nobody_elsewhere_for_styles_or_scripts(client):
    page = client.get("/")

    assert "<script" not in page.text
    assert "http://" not in page.text.replace(settings.ONRECORD_SITE_URL, "")
    assert "https://" not in page.text


def test_a_large_record_shows_what_was_counted_a_moment_ago(client, monkeypatch):
    monkeypatch.setattr(rankings, "LARGE_FROM", 1)
    cache.delete("standings")
    make_quote()
    first = client.get("/speakers/most-quoted/").text

    make_quote(speaker="Charles Babbage")
    later = client.get("/speakers/most-quoted/").text
    cache.delete("standings")

    assert "As counted at" in first
    assert "Charles Babbage" not in later
