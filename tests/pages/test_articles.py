"""The articles that hold confirmed quotes."""

import datetime

import pytest

from tests.making import make_article, make_quote

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("state", ["found", "rejected", "withdrawn"])
def test_it_shows_and_counts_through_confirmed_quotes_only(client, state):
    article = make_article(title="Bridge to open")
    make_quote(article=article)
    make_quote(article=article, state=state)
    make_quote(article=make_article(title="Hidden"), state=state)

    page = client.get("/articles/")

    shown = [(each.title, each.quote_count) for each in page.context["page"]]
    assert shown == [("Bridge to open", 1)]
    assert "Hidden" not in page.text


def test_it_shows_the_newest_first_and_undated_ones_last(client):
    for title, day in (("old", 1), ("undated", None), ("new", 2)):
        date = day and datetime.date(2017, 5, day)
        make_quote(article=make_article(title=title, published_on=date))

    page = client.get("/articles/")

    assert [each.title for each in page.context["page"]] == ["new", "old", "undated"]


def test_it_says_what_to_do_when_there_is_none(client):
    assert "No article is on record yet" in client.get("/articles/").text


def test_it_asks_the_database_as_often_for_many_articles(
    client, django_assert_num_queries
):
    make_quote()
    with django_assert_num_queries(1):
        client.get("/articles/")

    for number in range(9):
        make_quote(article=make_article(outlet=f"Outlet {number}"))
    with django_assert_num_queries(1):
        client.get("/articles/")
