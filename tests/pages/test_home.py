"""The front page: search, the latest quotes, the most quoted speakers."""

import datetime

import pytest
from django.conf import settings
from django.core.cache import cache

from quotes.pages import home
from quotes.search import rankings
from tests.folding import folded
from tests.making import make_article, make_quote, make_unnamed_quote

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
    make_quote("Nobody else spoke.", speaker="Charles Babbage")

    page = client.get("/")

    assert "Ada Lovelace" not in folded(page.text)
    assert "Of no concern" not in folded(page.text)
    assert "1 quote by 1 speaker in 1 article" in folded(page.text)


def test_it_says_what_to_do_when_nothing_is_on_record(client):
    page = folded(client.get("/").text)

    assert "Nothing is on record yet" in page
    assert "0 quotes" not in page
    assert '<a href="/desk/add/">Add an article at the desk</a>' in page
    assert "/admin/" not in page


def test_it_says_what_the_site_is(client, settings):
    settings.ONRECORD_TAGLINE = "What Kelmouth’s councillors said."

    assert "What Kelmouth’s councillors said." in client.get("/").text


def said(words, speaker="Ada Lovelace", day=13, text=None, **more):
    """Return a quote of these words, in an article of its own of a day in May."""
    day = day and datetime.date(2024, 5, day)
    article = make_article(text or f"“{words}”", published_on=day)
    return make_quote(words, speaker=speaker, article=article, **more)


def shown(client):
    return [quote.pk for quote in client.get("/").context["quotes"]]


LONG = "The bridge will not open in May whatever the mayor says."


@pytest.mark.parametrize(
    "later",
    [
        {"words": "I withdraw the heifer."},
        {"words": LONG, "kind": "partial"},
        {"words": "The bridge will not open in May. " * 10},
    ],
)
def test_it_leads_with_the_latest_that_deserves_it(client, later):
    lead = said(LONG)
    other = said(speaker="Charles Babbage", day=20, **later)

    assert shown(client) == [lead.pk, other.pk]


def test_it_leads_with_somebody_of_a_name(client):
    lead = said(LONG)
    article = make_article(published_on=datetime.date(2024, 5, 20), text=LONG)
    unnamed = make_unnamed_quote("a spokesman", LONG, article=article)

    assert shown(client) == [lead.pk, unnamed.pk]


def test_it_shows_nobody_twice_before_others_were_shown(client):
    latest = said(LONG, day=20)
    again = said(f"{LONG} Never.", day=19)
    other = said(LONG, speaker="Charles Babbage", day=18)

    assert shown(client) == [latest.pk, other.pk, again.pk]


def test_what_has_no_date_is_not_new(client):
    dated = said(LONG)
    said(LONG, speaker="Charles Babbage", day=None)

    page = client.get("/")

    assert [quote.pk for quote in page.context["quotes"]] == [dated.pk]
    assert "Latest quotes" in page.text


def test_where_nothing_has_a_date_it_is_shown_and_not_called_the_latest(client):
    quote = said(LONG, day=None)

    page = client.get("/")

    assert [quote.pk for quote in page.context["quotes"]] == [quote.pk]
    assert "Latest quotes" not in page.text


def test_it_looks_at_so_many_quotes_and_no_more(client, monkeypatch):
    monkeypatch.setattr(home, "LOOKED_AT", 2)
    said(LONG, day=1)
    newest = [said("No.", day=day).pk for day in (3, 2)]

    assert shown(client) == newest


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

    make_quote("Nobody else spoke.", speaker="Charles Babbage")
    later = client.get("/speakers/most-quoted/").text
    cache.delete("standings")

    assert "As counted at" in first
    assert "Charles Babbage" not in later
