"""One speaker: names, roles over time, quotes with the role held then."""

import datetime

import pytest

from quotes.models import SpeakerName
from tests.folding import folded
from tests.making import make_article, make_quote, make_role, make_speaker, make_tenure

pytestmark = pytest.mark.django_db


def page_of(client, speaker, query=""):
    return client.get(speaker.get_absolute_url() + query)


def test_it_shows_the_quotes_of_this_speaker_only(client):
    quote = make_quote(speaker="Ada Lovelace")
    make_quote(speaker="Charles Babbage")

    page = page_of(client, make_speaker("Ada Lovelace"))

    assert list(page.context["page"]) == [quote]


@pytest.mark.parametrize("state", ["found", "rejected", "withdrawn"])
def test_it_hides_a_speaker_without_a_confirmed_quote(client, state):
    make_quote(state=state)

    assert page_of(client, make_speaker()).status_code == 404


@pytest.mark.parametrize("state", ["found", "rejected", "withdrawn"])
def test_it_shows_confirmed_quotes_only(client, state):
    quote = make_quote(role=make_role("countess"))
    make_quote(state=state, role=make_role("secret"))

    page = page_of(client, make_speaker())

    assert list(page.context["page"]) == [quote]
    assert [held.quote_count for held in page.context["holdings"]] == [1]
    assert "secret" not in page.text


def test_it_shows_other_names_and_the_description(client):
    make_quote()
    speaker = make_speaker()
    speaker.description = "Wrote the first program."
    speaker.save()
    SpeakerName.objects.create(speaker=speaker, name="Countess of Lovelace")

    page = page_of(client, speaker)

    assert "Also appears as Countess of Lovelace" in page.text
    assert "Wrote the first program." in page.text


def test_it_shows_tenures_at_their_precision(client):
    role = make_role("countess", "Lovelace")
    make_quote(role=role)
    make_tenure(make_speaker(), role, since="1838-06", until="1852-11-27")

    page = page_of(client, make_speaker())

    assert "June 1838 – 27 November 1852" in page.text


def test_it_shows_the_years_in_which_they_were_quoted_in_a_role(client):
    role = make_role()
    for year in (2017, 2019):
        article = make_article(published_on=datetime.date(year, 5, 15))
        make_quote(role=role, article=article)

    page = page_of(client, make_speaker())

    assert "2 quotes, 2017–2019" in folded(page.text)


def test_it_hides_a_tenure_in_a_role_that_is_not_public(client):
    make_quote()
    make_tenure(make_speaker(), make_role("spy"), since="2017")

    assert "spy" not in page_of(client, make_speaker()).text


def test_it_filters_its_quotes(client):
    make_quote()
    partial = make_quote(kind="partial")

    page = page_of(client, make_speaker(), "?kind=partial")

    assert list(page.context["page"]) == [partial]
    assert f"?speaker={make_speaker().pk}&amp;kind=partial" in page.text


@pytest.mark.parametrize("slug", ["", "countess/"])
def test_a_wrong_slug_redirects_with_the_query(client, slug):
    make_quote()
    speaker = make_speaker()

    answer = client.get(f"/speakers/{speaker.pk}/{slug}?kind=direct")

    assert answer.status_code == 301
    assert answer.url == f"/speakers/{speaker.pk}/ada-lovelace/?kind=direct"


def test_a_slug_in_another_script_is_right(client):
    make_quote(speaker="Юлия Навальная")

    assert page_of(client, make_speaker("Юлия Навальная")).status_code == 200


def test_a_merged_speaker_redirects_to_the_survivor(client):
    make_quote()
    survivor = make_speaker()
    merged = make_speaker("A. Lovelace", merged_into=survivor)
    make_speaker("Ms Lovelace", merged_into=survivor)

    answer = page_of(client, merged)

    assert answer.status_code == 301
    assert answer.url == survivor.get_absolute_url()


def test_a_speaker_merged_into_a_hidden_one_is_not_there(client):
    merged = make_speaker("A. Lovelace", merged_into=make_speaker())

    assert page_of(client, merged).status_code == 404


@pytest.mark.parametrize("pk", [0, 10**30])
def test_it_knows_no_such_speaker(client, pk):
    assert client.get(f"/speakers/{pk}/nobody/").status_code == 404


def test_it_asks_the_database_as_often_for_many_quotes(
    client, django_assert_max_num_queries
):
    speaker = make_speaker()
    make_tenure(speaker, make_role(), since="2017")
    make_quote(role=make_role())
    with django_assert_max_num_queries(12):
        page_of(client, speaker)

    for number in range(9):
        role = make_role(f"role {number}")
        make_tenure(speaker, role, since="2017")
        make_quote(role=role, article=make_article(outlet=f"Outlet {number}"))
    with django_assert_max_num_queries(12):
        page_of(client, speaker)
