"""The roles in which people are quoted."""

import pytest

from tests.making import make_quote, make_role

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("state", ["found", "rejected", "withdrawn"])
def test_it_shows_and_counts_through_confirmed_quotes_only(client, state):
    make_quote(role=make_role("countess"))
    make_quote(role=make_role("countess"), state=state)
    make_quote(role=make_role("spy"), state=state)

    page = client.get("/roles/")

    shown = [(role.title, role.quote_count) for role in page.context["page"]]
    assert shown == [("countess", 1)]
    assert "spy" not in page.text


def test_it_says_what_to_do_when_there_is_none(client):
    assert "No role is on record yet" in client.get("/roles/").text


def test_it_asks_the_database_as_often_for_many_roles(
    client, django_assert_num_queries
):
    make_quote(role=make_role())
    with django_assert_num_queries(1):
        client.get("/roles/")

    for number in range(9):
        make_quote(role=make_role(f"role {number}"))
    with django_assert_num_queries(1):
        client.get("/roles/")
