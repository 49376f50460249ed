"""One outlet: its articles and quotes."""

import pytest
from django.urls import reverse

from articles.models import Outlet
from tests.folding import folded
from tests.making import make_article, make_outlet, make_quote

pytestmark = pytest.mark.django_db


def page_of(client, outlet, query=""):
    return client.get(reverse("outlet", args=[outlet.pk, outlet.slug]) + query)


def test_it_shows_the_articles_and_quotes_of_this_outlet(client):
    quote = make_quote(article=make_article(title="Here", outlet="The Daily Example"))
    make_quote(article=make_article(title="Elsewhere", outlet="The Nightly"))

    page = page_of(client, make_outlet("The Daily Example"))

    assert list(page.context["page"]) == [quote]
    assert [article.title for article in page.context["articles"]] == ["Here"]


@pytest.mark.parametrize("state", ["found", "rejected", "withdrawn"])
def test_it_hides_an_outlet_without_a_confirmed_quote(client, state):
    make_quote(article=make_article(outlet="The Daily Example"), state=state)

    assert page_of(client, make_outlet("The Daily Example")).status_code == 404


@pytest.mark.parametrize("state", ["found", "rejected", "withdrawn"])
def test_it_shows_confirmed_quotes_only(client, state):
    quote = make_quote(article=make_article(outlet="The Daily Example"))
    hidden = make_article(title="Hidden", outlet="The Daily Example")
    make_quote(article=hidden, state=state)

    page = page_of(client, make_outlet("The Daily Example"))

    assert list(page.context["page"]) == [quote]
    assert "Hidden" not in page.text


def test_it_filters_its_quotes(client):
    make_quote(article=make_article(outlet="The Daily Example"))

    page = page_of(client, make_outlet("The Daily Example"), "?q=tunnel")

    assert list(page.context["page"]) == []
    assert "No confirmed quote fits" in page.text


def test_a_wrong_slug_redirects(client):
    make_quote(article=make_article(outlet="The Daily Example"))
    outlet = make_outlet("The Daily Example")

    answer = client.get(f"/outlets/{outlet.pk}/")

    assert answer.status_code == 301
    assert answer.url == f"/outlets/{outlet.pk}/the-daily-example/"


def test_a_merged_outlet_redirects_to_the_survivor(client):
    make_quote(article=make_article(outlet="The Daily Example"))
    survivor = make_outlet("The Daily Example")
    merged = Outlet.objects.create(name="Daily Example", merged_into=survivor)

    answer = page_of(client, merged)

    assert answer.status_code == 301
    assert answer.url == f"/outlets/{survivor.pk}/the-daily-example/"


def test_it_asks_the_database_as_often_for_many_quotes(
    client, django_assert_max_num_queries
):
    make_quote(article=make_article(outlet="The Daily Example"))
    outlet = make_outlet("The Daily Example")
    with django_assert_max_num_queries(10):
        page_of(client, outlet)

    for number in range(9):
        article = make_article(outlet="The Daily Example")
        make_quote(article=article, speaker=f"Speaker {number}")
    with django_assert_max_num_queries(10):
        page_of(client, outlet)


@pytest.mark.parametrize(
    ("details", "hint"),
    [
        ({"state": "found"}, "Of the words in the 1 quote confirmed so far."),
        ({"state": "found", "kind": "indirect"}, "Of all quoted words."),
        ({"state": "rejected"}, "Of all quoted words."),
    ],
)
def test_it_says_of_how_much_the_shares_are(client, details, hint):
    make_quote(article=make_article(outlet="The Daily Example"))
    make_quote(article=make_article(outlet="The Daily Example"), **details)

    page = page_of(client, make_outlet("The Daily Example"))

    assert hint in folded(page.text)
