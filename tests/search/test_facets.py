"""Beside a result: who, in which role, where, of what kind and when, with counts."""

import datetime

import pytest

from quotes.models import Quote
from quotes.search import facets, index
from tests.making import make_article, make_outlet, make_quote, make_role, make_speaker

pytestmark = pytest.mark.django_db


def values(page, name):
    found = page.context["facets"].values[name]
    return [(value.label, value.count) for value in found]


def several():
    here = make_article(outlet="The Here", published_on=datetime.date(2017, 5, 1))
    there = make_article(outlet="The There", published_on=datetime.date(2018, 1, 1))
    make_quote(article=here, role=make_role("countess", ""))
    make_quote(article=here, kind="partial")
    make_quote(article=there, speaker="Charles Babbage")
    make_quote(article=there, speaker="Charles Babbage", state="found")


def test_it_counts_each_facet(client):
    several()

    page = client.get("/quotes/facets/")

    assert values(page, "speaker") == [("Ada Lovelace", "2"), ("Charles Babbage", "1")]
    assert values(page, "role") == [("countess", "1")]
    assert values(page, "outlet") == [("The Here", "2"), ("The There", "1")]
    assert values(page, "kind") == [("direct", "2"), ("partial", "1")]
    bars = page.context["facets"].chart.bars
    assert [(bar.label, bar.number) for bar in bars] == [("2017", 2), ("2018", 1)]


@pytest.mark.parametrize(
    ("query", "number"),
    [("kind=direct", 2), ("q=bridge", 3), ("since=2018", 1), ("q=kind:partial", 1)],
)
def test_it_counts_what_fits(client, query, number):
    several()

    page = client.get(f"/quotes/facets/?{query}")

    assert page.context["facets"].counted == number
    assert len(list(client.get(f"/quotes/?{query}").context["page"])) == number


def test_a_value_narrows_the_result(client):
    several()
    there = make_outlet("The There")

    page = client.get("/quotes/facets/?kind=direct")

    assert f'href="/quotes/?outlet={there.pk}&amp;kind=direct"' in page.text
    assert 'href="/quotes/?kind=direct&amp;since=2018&amp;until=2018"' in page.text


def test_it_counts_a_speaker_whose_page_it_is(client):
    several()
    ada = make_speaker()

    page = client.get(f"/quotes/facets/?speaker={ada.pk}")

    assert values(page, "outlet") == [("The Here", "2")]


def test_two_in_one_role_are_one_quote(client):
    role = make_role()
    quote = make_quote(role=role)
    quote.attributions.create(
        number=2, speaker=make_speaker("Charles Babbage"), role=role
    )

    page = client.get("/quotes/facets/")

    assert values(page, "role") == [("countess, Lovelace", "1")]


def test_it_counts_up_to_a_limit_and_says_so(client, monkeypatch):
    monkeypatch.setattr(facets, "COUNTED", 2)
    several()

    page = client.get("/quotes/facets/")

    assert values(page, "kind") == [("direct", "2+"), ("partial", "1+")]
    assert "Counted among the newest that fit" in page.text


def test_it_is_a_fragment_for_a_script_and_a_page_without(client):
    several()

    fragment = client.get("/quotes/facets/", headers={"hx-request": "true"}).text

    assert "<html" not in fragment and "Charles Babbage" in fragment
    assert "<html" in client.get("/quotes/facets/").text


@pytest.mark.parametrize("query", ["since=soon", "speaker=0", "q=…"])
def test_a_wrong_filter_has_none(client, query):
    make_quote()

    page = client.get(f"/quotes/facets/?{query}")

    assert page.status_code == 200
    assert "Nothing is counted while a filter can’t be understood" in page.text


def test_it_says_so_where_nothing_fits(client):
    assert "No quote fits." in client.get("/quotes/facets/").text


def test_of_frequent_words_it_counts_among_the_newest(client, monkeypatch):
    monkeypatch.setattr(index, "FREQUENT_FROM", 0)
    monkeypatch.setattr(index, "FREQUENT_SHARE", 0)
    monkeypatch.setattr(facets, "COUNTED", 2)
    several()  # the newest was said by Babbage, the next two by Lovelace

    page = client.get("/quotes/facets/?q=bridge")

    assert values(page, "speaker") == [
        ("Ada Lovelace", "1+"),
        ("Charles Babbage", "1+"),
    ]


def test_the_counts_of_a_part_are_kept_a_while(client, monkeypatch):
    monkeypatch.setattr(facets, "COUNTED", 1)
    several()
    first = values(client.get("/quotes/facets/"), "speaker")
    make_quote(speaker="Mary Shelley")

    assert values(client.get("/quotes/facets/"), "speaker") == first


def test_what_is_kept_names_nobody_who_is_not_public_any_more(client, monkeypatch):
    monkeypatch.setattr(facets, "COUNTED", 1)
    several()
    client.get("/quotes/facets/")
    Quote.objects.filter(attributions__speaker=make_speaker()).update(state="withdrawn")

    speakers = values(client.get("/quotes/facets/"), "speaker")

    assert [name for name, _ in speakers] == ["Charles Babbage"]


def facets_on(page):
    return [name for name, _ in page.context["facets"]]


def test_it_leaves_out_what_was_chosen(client):
    several()
    ada = make_speaker()

    assert "speaker" in facets_on(client.get("/quotes/facets/"))
    assert "speaker" not in facets_on(client.get(f"/quotes/facets/?speaker={ada.pk}"))
    assert "kind" not in facets_on(client.get("/quotes/facets/?kind=direct"))


def test_it_leaves_out_what_all_of_them_share(client):
    several()
    ada = make_speaker()

    page = client.get(f"/quotes/facets/?speaker={ada.pk}")

    assert facets_on(page) == ["role", "kind"]  # all stand in The Here


def test_it_says_that_nothing_tells_them_apart(client):
    make_quote()

    assert "All of them share speaker" in client.get("/quotes/facets/").text
