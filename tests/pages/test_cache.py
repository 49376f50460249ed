"""Pages are kept until somebody decides something."""

import pytest

from quotes.decisions.acts import deciding
from quotes.models import Decision, Quote
from quotes.published import kept
from tests.making import make_article, make_quote

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def pages_are_kept(nothing_kept, monkeypatch):
    monkeypatch.setattr(kept, "KEPT", 60)


@pytest.fixture
def quote():
    return make_quote()


PAGES = ["/", "/quotes/", "/quotes/facets/", "/speakers/", "/articles/"]


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_kept(client, quote, page, django_assert_num_queries):
    first = client.get(page)

    with django_assert_num_queries(1):
        again = client.get(page)

    assert again.content == first.content


@pytest.mark.parametrize("page", ["/", "/quotes/", "/quotes/facets/"])
def test_a_decision_ends_it(client, quote, page):
    make_quote("It is safe.", article=make_article(), speaker="Charles Babbage")
    assert "Lovelace" in client.get(page).text

    deciding.withdraw(Quote.objects.filter(pk=quote.pk), reason="It was another’s.")

    assert "Lovelace" not in client.get(page).text


def test_a_withdrawn_quote_is_gone_at_once(client, quote):
    client.get(f"/quotes/{quote.pk}/")

    deciding.withdraw(Quote.objects.filter(pk=quote.pk), reason="It was another’s.")

    assert client.get(f"/quotes/{quote.pk}/").status_code == 410


def test_a_decision_that_was_written_later_than_it_was_numbered_ends_it():
    Decision.objects.create(pk=7, act="confirm")
    before = kept.newest_decisions()
    Decision.objects.create(pk=6, act="withdraw")

    assert kept.newest_decisions() != before


def test_each_address_is_kept_by_itself(client, quote):
    make_quote("It is safe.", article=make_article(), speaker="Charles Babbage")

    assert "Babbage" in client.get("/quotes/?speaker=Charles+Babbage").text
    assert "Babbage" not in client.get("/quotes/?speaker=Ada+Lovelace").text


def test_the_fragment_is_no_page(client, quote):
    fragment = client.get("/quotes/facets/", headers={"hx-request": "true"}).text

    assert "<html" in client.get("/quotes/facets/").text
    assert "<html" not in fragment


def test_what_is_not_found_is_asked_for_again(client):
    assert client.get("/quotes/1/").status_code == 404
    make_quote(pk=1)

    assert client.get("/quotes/1/").status_code == 200
