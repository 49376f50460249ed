"""The language of articles narrows quotes, where there are several."""

import pytest
from django.core.cache import cache

from tests.making import make_article, make_quote

pytestmark = pytest.mark.django_db


@pytest.fixture
def two_languages():
    make_quote(article=make_article(language="en"))
    french = make_article("« Le pont est sûr », a dit Ada.", language="fr")
    make_quote("Le pont est sûr", article=french)


def shown(client, query):
    return [quote.text for quote in client.get(f"/quotes/{query}").context["page"]]


@pytest.mark.parametrize(
    "query", ["?language=fr", "?language=French", "?q=language:fr", "?q=pont"]
)
def test_a_field_and_an_operator_narrow_to_it(client, two_languages, query):
    assert shown(client, query) == ["Le pont est sûr"]


def test_an_operator_narrows_a_speaker_too(client, two_languages):
    assert shown(client, "?q=speaker:lovelace language:fr") == ["Le pont est sûr"]


def test_it_is_a_facet(client, two_languages):
    facets = client.get("/quotes/facets/?kind=direct").context["facets"]

    values = [(value.label, value.number) for value in facets.values["language"]]
    assert values == [("English", 1), ("French", 1)]
    assert facets.values["language"][1].query == "?kind=direct&language=fr"


def test_the_file_holds_what_the_page_shows(client, two_languages):
    lines = client.get("/quotes.jsonl?language=fr").getvalue().decode().splitlines()

    assert len(lines) == 1 and '"language":"fr"' in lines[0]


def test_the_form_offers_it_where_there_are_several(client, two_languages):
    page = client.get("/quotes/").text

    assert '<option value="fr">French</option>' in page
    assert "Speaker, role, outlet, kind, language, dates" in page


def test_the_form_offers_one_that_was_added_since(client, two_languages):
    client.get("/quotes/")
    german = make_article("„Die Brücke ist sicher“, sagte Ada.", language="de")
    make_quote("Die Brücke ist sicher", article=german)
    cache.clear()  # where the languages are kept for some minutes

    assert '<option value="de">German</option>' in client.get("/quotes/").text


def test_where_there_is_one_it_is_neither_field_nor_facet(client):
    make_quote(article=make_article(language="en"))
    make_quote("Plain words", article=make_article("“Plain words”"), state="found")

    assert 'name="language"' not in client.get("/quotes/").text
    assert "language" not in client.get("/quotes/facets/").context["facets"].values


def test_one_that_no_quote_is_in_is_named_with_those_that_are(client, two_languages):
    page = client.get("/quotes/?language=de")

    assert "No quote on record is in this language. Choose from: en, fr." in page.text
    assert client.get("/quotes.csv?language=de").status_code == 400
    assert (
        "no quote on record is in this language"
        in client.get("/quotes/?q=bridge language:de").text
    )
