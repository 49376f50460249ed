"""The outlets whose articles hold confirmed quotes."""

import pytest

from tests.making import make_article, make_quote

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("state", ["found", "rejected", "withdrawn"])
def test_it_shows_and_counts_through_confirmed_quotes_only(client, state):
    make_quote(article=make_article(outlet="The Daily Example"))
    make_quote(article=make_article(outlet="The Daily Example"), state=state)
    make_quote(article=make_article(outlet="The Nightly"), state=state)

    page = client.get("/outlets/")

    shown = [(outlet.name, outlet.quote_count) for outlet in page.context["page"]]
    assert shown == [("The Daily Example", 1)]
    assert "Nightly" not in page.text


def test_it_says_what_to_do_when_there_is_none(client):
    assert "No outlet is on record yet" in client.get("/outlets/").text


def test_it_asks_the_database_as_often_for_many_outlets(
    client, django_assert_num_queries
):
    make_quote(article=make_article(outlet="The Daily Example"))
    with django_assert_num_queries(1):
        client.get("/outlets/")

    for number in range(9):
        make_quote(article=make_article(outlet=f"Outlet {number}"))
    with django_assert_num_queries(1):
        client.get("/outlets/")


def test_a_name_stands_without_its_article(client):
    for name in ("The Guardian", "Financial Times", "Theatre News", "Herald"):
        make_quote(article=make_article(outlet=name))

    outlets = client.get("/outlets/").context["page"]

    assert [outlet.name for outlet in outlets] == [
        *("Financial Times", "The Guardian", "Herald", "Theatre News")
    ]
