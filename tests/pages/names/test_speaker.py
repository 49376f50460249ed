"""One speaker: names, roles over time, quotes with the role held then."""

import datetime

import pytest

from quotes.models import SpeakerName
from quotes.published import holdings
from tests.folding import folded
from tests.making import (
    make_appearance,
    make_article,
    make_claim,
    make_quote,
    make_review,
    make_role,
    make_speaker,
    make_tenure,
)

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
    assert [one.holding.quote_count for one in page.context["line"].lines] == [1]
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

    assert "Quoted 2017–2019" in folded(page.text)


def test_it_shows_a_tenure_in_a_role_that_nobody_is_quoted_in_without_a_link(client):
    make_quote()
    role = make_role("mayor", "Kelmouth")
    make_tenure(make_speaker(), role, since="2017", source="https://kelmouth.example")

    page = page_of(client, make_speaker()).text

    assert "<span>mayor, Kelmouth</span>" in page
    assert "Held since 2017" in page
    assert '<a href="https://kelmouth.example" rel="external">source</a>' in page
    assert client.get(role.get_absolute_url()).status_code == 404


def test_it_says_how_often_where_and_when_they_are_quoted(client):
    for outlet, year in [("A", 2019), ("A", 2021), ("B", 2025), (None, 2020)]:
        day = datetime.date(year, 5, 15)
        make_quote(article=make_article(published_on=day, outlet=outlet))
    make_quote(article=make_article(published_on=None, outlet="B"))
    make_quote(article=make_article(outlet="C"), state="found")

    page = page_of(client, make_speaker(), "?kind=partial")

    assert "5 quotes in 2 outlets, 2019–2025" in folded(page.text)
    outlets = page.context["quoted"].most
    assert [(one.outlet.name, one.number) for one in outlets] == [("A", 2), ("B", 2)]


def test_it_names_the_ten_outlets_that_print_most_and_says_of_how_many(client):
    for number in range(12):
        make_quote(article=make_article(outlet=f"Outlet {number}"))

    page = page_of(client, make_speaker())

    assert "12 quotes in 12 outlets" in folded(page.text)
    assert len(page.context["quoted"].most) == 10
    assert "The ten that quote most, of 12 outlets." in page.text


def test_what_has_no_date_is_of_no_year(client):
    make_quote(article=make_article(published_on=None))

    page = page_of(client, make_speaker())

    assert "1 quote</p>" in folded(page.text).replace(" </p>", "</p>")
    assert page.context["line"].chart is None


def test_it_says_where_it_stopped_counting(client, monkeypatch):
    monkeypatch.setattr(holdings, "COUNTED", 2)
    for _ in range(3):
        make_quote()

    page = page_of(client, make_speaker())

    assert "The newest 2 quotes, 2024" in folded(page.text)


def test_the_words_come_before_all_else(client):
    role = make_role("countess")
    make_quote(role=role)
    make_quote(article=make_article(published_on=datetime.date(2017, 5, 15)))
    make_claim("The bridge is safe.", make_quote())

    page = page_of(client, make_speaker()).text

    first = page.index("<blockquote")
    for heading in ("Roles", "Year by year", "Claims"):
        assert first < page.index(f"{heading}</h2>")


def test_it_counts_the_claims_by_finding(client):
    speaker = make_speaker()
    for sentence in ("One.", "Two."):
        make_review(make_claim(sentence, make_quote()), rating="False")
    make_claim("Three.", make_quote())
    make_review(make_claim("Another’s.", make_quote(speaker="Charles Babbage")))

    page = page_of(client, speaker)

    findings = page.context["findings"]
    assert [(str(rating), number) for rating, number in findings] == [
        *(("False", 2), ("None", 1))
    ]
    assert f'href="/claims/?speaker={speaker.pk}&amp;rating=' in page.text
    assert "No verdict yet" in page.text


def said_in(year, speaker="Ada Lovelace"):
    article = make_article(published_on=datetime.date(year, 5, 15))
    return make_quote(speaker=speaker, article=article)


def test_it_shows_together_what_they_stated_and_later_denied(client):
    claim = make_claim("The bridge is safe.", said_in(2019))
    make_appearance(claim, said_in(2020), "repeats")
    make_appearance(claim, said_in(2021), "denies")
    make_appearance(claim, said_in(2018, "Charles Babbage"), "denies")

    page = page_of(client, make_speaker())

    (change,) = page.context["changes"]
    assert [(one.stance, one.said_on.last.year) for one in change.turns] == [
        *(("states", 2019), ("denies", 2021))
    ]
    assert '<a class="badge" href="#stance-changed">Stance changed</a>' in page.text
    other = page_of(client, make_speaker("Charles Babbage"))
    assert "Stance changed" not in other.text


@pytest.mark.parametrize("stance", ["repeats", "questions"])
def test_it_shows_no_change_where_there_is_none(client, stance):
    claim = make_claim("The bridge is safe.", said_in(2019))
    make_appearance(claim, said_in(2021), stance)

    assert "Stance changed" not in page_of(client, make_speaker()).text


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
    with django_assert_max_num_queries(14):
        page_of(client, speaker)

    for number in range(9):
        role = make_role(f"role {number}")
        make_tenure(speaker, role, since="2017")
        make_quote(role=role, article=make_article(outlet=f"Outlet {number}"))
    with django_assert_max_num_queries(14):
        page_of(client, speaker)
