"""What the site says of itself, and how one searches in it."""

import pytest

from tests.making import make_quote

pytestmark = pytest.mark.django_db


def test_it_says_who_runs_it(client, settings):
    settings.ONRECORD_NEWSROOM = "The Daily Example"

    assert "This site is run by The Daily Example." in client.get("/about/").text


def test_the_site_has_a_name_of_its_own(client, settings):
    settings.ONRECORD_SITE_NAME = "Said & Done"

    page = client.get("/about/").text

    assert "<title>About – Said &amp; Done</title>" in page
    assert 'href="/">Said &amp; Done</a>' in page
    assert 'property="og:site_name" content="Said &amp; Done"' in page


def test_it_shows_the_newsrooms_own_words_in_paragraphs(client, settings):
    settings.ONRECORD_ABOUT = "We are three.\n\nWe sit in <Hull>."
    settings.ONRECORD_CONTACT = "desk@example.org"

    page = client.get("/about/").text

    assert "<p>We are three.</p>" in page
    assert "We sit in &lt;Hull&gt;." in page
    assert 'href="mailto:desk@example.org"' in page


@pytest.mark.parametrize(
    ("is_on", "sentence"),
    [(True, "shown whole"), (False, "only the paragraphs")],
)
def test_it_says_how_much_of_an_article_is_shown(client, settings, is_on, sentence):
    settings.ONRECORD_PUBLISH_FULL_TEXT = is_on

    assert sentence in client.get("/about/").text


def test_how_to_search_lists_the_operators(client):
    assert "speaker:haley" in client.get("/search/how/").text


@pytest.mark.parametrize("address", ["/about/", "/corrections/", "/search/how/"])
def test_each_page_leads_there(client, address):
    assert f'href="{address}"' in client.get("/").text


def test_it_explains_the_kinds_of_quotes(client):
    assert "Whole sentences in quotation marks." in client.get("/about/").text


def test_a_quotes_page_explains_its_kind(client):
    page = client.get(make_quote(kind="partial").get_absolute_url())

    assert "Partial: the speaker’s own words in quotation marks" in page.text
