"""One role: its holders over time, and what they said in it."""

import pytest

from quotes.published import charts
from tests.making import make_quote, make_role, make_speaker, make_tenure

pytestmark = pytest.mark.django_db


def page_of(client, role, query=""):
    return client.get(role.get_absolute_url() + query)


def test_it_shows_the_holders_the_latest_first(client):
    role = make_role()
    for name, year in (("Ada Lovelace", "1838"), ("Mary Lovelace", "1865")):
        make_quote(speaker=name, role=role)
        make_tenure(make_speaker(name), role, since=year)

    page = page_of(client, role)

    holders = [one.holding.speaker.name for one in page.context["line"].lines]
    assert holders == ["Mary Lovelace", "Ada Lovelace"]
    assert "since 1838" in page.text


def test_it_shows_the_latest_holders_and_says_so(client, monkeypatch):
    monkeypatch.setattr(charts, "LINES_DRAWN", 2)
    for year in ("1838", "1865", "1901"):
        make_quote(speaker=f"Holder of {year}", role=make_role())
        make_tenure(make_speaker(f"Holder of {year}"), make_role(), since=year)

    page = page_of(client, make_role()).text

    assert "Only the latest 2 are shown." in page
    assert "Held since 1865" in page and "Held since 1838" not in page


def test_it_shows_the_quotes_said_in_the_role(client):
    said_in_it = make_quote(role=make_role())
    make_quote()

    assert list(page_of(client, make_role()).context["page"]) == [said_in_it]


@pytest.mark.parametrize("state", ["found", "rejected", "withdrawn"])
def test_it_hides_a_role_without_a_confirmed_quote(client, state):
    make_quote(role=make_role(), state=state)

    assert page_of(client, make_role()).status_code == 404


@pytest.mark.parametrize("state", ["found", "rejected", "withdrawn"])
def test_it_hides_a_holder_without_a_confirmed_quote(client, state):
    make_quote(role=make_role())
    make_quote(speaker="Charles Babbage", role=make_role(), state=state)
    make_tenure(make_speaker("Charles Babbage"), make_role(), since="1828")

    page = page_of(client, make_role())

    assert "Babbage" not in page.text
    assert len(list(page.context["page"])) == 1


def test_a_wrong_slug_redirects(client):
    role = make_role("countess", "Lovelace")
    make_quote(role=role)

    answer = client.get(f"/roles/{role.pk}/duchess/")

    assert answer.status_code == 301
    assert answer.url == f"/roles/{role.pk}/countess-lovelace/"


def test_a_merged_role_redirects_to_the_survivor(client):
    survivor = make_role()
    make_quote(role=survivor)
    merged = make_role("Countess", "", merged_into=survivor)

    answer = page_of(client, merged)

    assert answer.status_code == 301
    assert answer.url == survivor.get_absolute_url()


def test_it_asks_the_database_as_often_for_many_holders(
    client, django_assert_max_num_queries
):
    role = make_role()
    make_quote(role=role)
    with django_assert_max_num_queries(11):
        page_of(client, role)

    for number in range(9):
        make_quote(speaker=f"Speaker {number}", role=role)
    with django_assert_max_num_queries(11):
        page_of(client, role)
