"""The search for everything: whoever is meant, then what mentions the words."""

import datetime
from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.html import escape

from quotes.search import by_name
from quotes.search.fields import FIELDS, OPERATORS
from tests.folding import folded
from tests.making import (
    make_article,
    make_claim,
    make_outlet,
    make_quote,
    make_role,
    make_speaker,
)

pytestmark = pytest.mark.django_db

README = Path(__file__).parents[2] / "README.md"


def search(client, q):
    page = client.get("/search/", {"q": q})
    assert page.status_code == 200
    return folded(page.text)


def test_a_surname_is_answered_with_the_speaker(client):
    role = make_role("ambassador", "United Nations")
    quote = make_quote("It is safe.", speaker="Nikki Haley", role=role)
    make_quote("The bridge will open in May,", speaker="Ada Lovelace")
    speaker = quote.attributions.get().speaker

    page = search(client, "haley")

    assert "Nikki Haley</a></h2>" in page
    assert "ambassador, United Nations" in page
    assert f'href="/quotes/?speaker={speaker.pk}">1 quote</a>' in page
    assert f'href="/quotes/{quote.pk}/' in page
    assert "Ada Lovelace" not in page


def test_the_speaker_stands_above_the_quotes_that_mention_the_words(client):
    make_quote("It is safe.", speaker="Nikki Haley")
    text = "“Haley was right,” Ada Lovelace said."
    make_quote("Haley was right,", article=make_article(text))

    page = search(client, "haley")

    assert page.index("Nikki Haley</a></h2>") < page.index("that mention “haley”")
    assert " was right”" in page


@pytest.mark.parametrize("typed", ["Nikki", "nikki haley", "Ms Haley", '"Nikki Haley"'])
def test_a_speaker_is_meant_by_first_and_full_name(client, typed):
    make_quote("It is safe.", speaker="Nikki Haley")

    assert "Nikki Haley</a></h2>" in search(client, typed)


def test_a_part_of_a_word_is_nobodys_first_name(client):
    make_quote("It is safe.", speaker="Nikki Haley")

    assert "Nikki Haley</a></h2>" not in search(client, "Nik")


def test_whoever_is_quoted_most_is_meant_first(client):
    make_quote("It is safe.", speaker="Aaron Haley")
    make_quote("It is safe.", speaker="Nikki Haley")
    make_quote("It is safe.", speaker="Nikki Haley")

    page = search(client, "haley")

    assert page.index("Nikki Haley</a></h2>") < page.index("Other speakers")
    assert page.index("Other speakers") < page.index("Aaron Haley")


def test_it_shows_five_speakers_at_most(client):
    for first in "abcdefg":
        make_quote("It is safe.", speaker=f"{first} Haley")

    page = search(client, "haley")

    assert sum(f">{first} Haley</a>" in page for first in "abcdefg") == 5


def test_whose_quotes_wait_is_not_shown(client):
    make_quote("It is safe.", speaker="Nikki Haley", state="found")

    assert "Nikki Haley" not in search(client, "haley").replace("“haley”", "")
    assert "Nothing on record fits “haley”" in search(client, "haley")


def test_the_role_shown_is_that_of_the_latest_quote_in_one(client):
    for day, title in [("2019-01-01", "governor"), ("2021-01-01", "ambassador")]:
        article = make_article(published_on=datetime.date.fromisoformat(day))
        role = make_role(title, "")
        make_quote("It is safe.", speaker="Nikki Haley", role=role, article=article)
    make_quote("It is safe.", speaker="Nikki Haley")

    page = search(client, "haley")

    assert ">ambassador</a>" in page.partition("Latest quotes")[0]


def test_roles_outlets_articles_and_claims_have_a_section_each(client):
    article = make_article(title="Mill turns", outlet="The Mill Gazette")
    quote = make_quote("It is safe.", article=article, role=make_role("mill owner", ""))
    claim = make_claim("The mill turns.", quote)

    page = search(client, "mill")

    for id_ in ("claims", "roles", "outlets", "articles"):
        assert f'<h2 id="{id_}">' in page
    assert claim.get_absolute_url() in page
    assert f"/outlets/{make_outlet('The Mill Gazette').pk}/" in page
    assert f"/articles/{article.pk}/" in page
    assert "?q=role:%22mill%22" in page


def test_only_sections_with_something_are_shown(client):
    make_quote("It is safe.", speaker="Nikki Haley")

    page = search(client, "safe")

    assert '<h2 id="quotes">' in page
    for id_ in ("speaker", "speakers", "claims", "roles", "outlets", "articles"):
        assert f'<h2 id="{id_}">' not in page


def test_operators_are_understood(client):
    make_quote("It is safe.", speaker="Nikki Haley")
    make_quote("The bridge will open in May,", speaker="Ada Lovelace")

    page = search(client, "speaker:haley")

    assert '<h2 id="quotes">Quotes</h2>' in page
    assert "It is safe." in page
    assert "The bridge will open" not in page
    assert '<h2 id="articles">' not in page


@pytest.mark.parametrize("typed", ["haley -bridge", "haley kind:direct"])
def test_names_are_not_looked_for_where_that_is_not_what_was_asked(client, typed):
    make_quote("It is safe.", speaker="Nikki Haley")

    assert 'class="meant"' not in search(client, typed)


def test_an_operator_that_means_nothing_is_searched_as_words_and_said(client):
    make_quote()

    assert "was searched as plain words" in search(client, "speaker:nobody")


def test_nothing_found_is_said_once_with_names_spelt_nearly_so(client):
    make_quote("It is safe.", speaker="Nikki Haley")

    page = search(client, "Nikki Hailey")

    assert "Nobody on record is called “Nikki Hailey”. Did you mean" in folded(page)
    assert "Nothing on record fits" not in page
    assert "How to search" in page


@pytest.mark.parametrize("typed", ["Hailey", "speaker:hailey"])
def test_a_surname_with_a_letter_wrong_is_offered_as_it_is_spelt(client, typed):
    speaker = (
        make_quote("It is safe.", speaker="Nikki Haley").attributions.get().speaker
    )
    make_quote("It is safe.", speaker="Ada Bailey", state="found")

    page = search(client, typed)

    assert f"Nobody on record is called “{typed.removeprefix('speaker:')}”." in page
    assert "Did you mean" in page
    assert speaker.get_absolute_url() in page
    assert "Bailey" not in page


def test_a_name_that_is_found_is_never_called_unfit(client):
    make_quote("It is safe.", speaker="Nikki Haley")

    page = search(client, "haley")

    assert "Nothing on record" not in page
    assert "fits" not in page
    assert "Did you mean" not in page


@pytest.mark.parametrize("address", ["/search/", "/search/?q=", "/search/?q=+"])
def test_without_words_it_explains_how_to_search(client, address):
    page = folded(client.get(address).text)

    assert "How to search" in page
    assert "speaker:haley" in page
    assert "Nothing on record" not in page


@pytest.mark.parametrize("q", ["x" * 201, "…", "%00"])
def test_what_cant_be_read_is_said_at_the_box(client, q):
    page = client.get(f"/search/?q={q}")

    assert page.status_code == 200
    assert 'class="errorlist"' in page.text


def test_each_operator_is_explained_by_an_example_of_it_here_and_in_the_readme(client):
    make_quote(article=make_article(language="en"))
    make_quote(article=make_article(language="fr"))
    readme = README.read_text()
    page = client.get("/search/").text

    for name in OPERATORS:
        example = FIELDS[name].example
        assert example.startswith(f"{name}:")
        assert f"<code>{escape(example)}</code>" in page
        assert f"`{example}`" in readme


def test_the_boxes_lead_there(client):
    for address in ("/", "/speakers/", "/nothing/"):
        assert 'role="search" action="/search/"' in client.get(address).text


def test_it_says_how_many_titles_it_looked_through(client, monkeypatch):
    monkeypatch.setattr(by_name, "TITLES_LOOKED_THROUGH", 2)
    for title in ("Old mill", "Mill turns", "Nothing else"):
        make_quote("It is safe.", article=make_article(title=title))

    page = search(client, "mill")

    assert "Mill turns" in page
    assert "Old mill" not in page
    assert "Only the titles of the newest 2 articles were looked through." in page


def test_the_title_is_found_whatever_its_case_and_accents(client):
    make_quote("It is safe.", article=make_article(title="ÉLYSÉE opens"))

    assert "ÉLYSÉE opens" in search(client, "elysee")


def test_what_is_typed_is_escaped(client):
    page = client.get("/search/", {"q": "<script>alert(1)</script>"}).text

    assert "&lt;script&gt;alert" in page
    assert "<script>alert" not in page


def test_it_asks_the_database_as_often_for_many(client):
    make_quote()
    client.get("/search/?q=bridge")  # which languages there are is kept
    queries = 0
    for numbers in (range(2), range(2, 9)):
        for number in numbers:
            role = make_role(f"haley {number}", "")
            make_quote("It is safe.", speaker=f"N{number} Haley", role=role)
        with CaptureQueriesContext(connection) as captured:
            search(client, "haley")
        assert queries in (0, len(captured))
        queries = len(captured)


def test_a_name_that_begins_so_is_found_by_an_index():
    make_speaker("Nikki Haley")
    names = by_name.names_beginning_with("nikki").order_by()
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL enable_seqscan = off")

    plan = names.explain()

    assert [name.name for name in names] == ["Nikki Haley"]
    assert "quotes_speakername_key" in plan
    assert "SCAN " not in plan
