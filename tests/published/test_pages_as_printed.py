"""On every public page the words stand as their article prints them."""

import re
from html import unescape

import pytest

from tests.making import make_article, make_claim, make_quote, make_role, make_speaker

pytestmark = pytest.mark.django_db

PRINTED = "“The bridge will open in May,” Ada Lovelace told reporters. “It is safe.”"


def words_in(page):
    """Return a page as it is read, without tags and with single spaces."""
    text = unescape(re.sub("<[^>]*>", "", unescape(page)))
    return " ".join(text.split())


@pytest.fixture
def interrupted():
    quote = make_quote(article=make_article(outlet="The Daily Example"))
    quote.attributions.update(role=make_role())
    make_claim("The bridge is safe.", quote)
    return quote


def addresses(quote):
    speaker, claim = make_speaker(), quote.appearances.get().claim
    outlet, role = quote.article.outlet, make_role()
    return {
        "list": "/quotes/",
        "a filter": f"/quotes/?speaker={speaker.pk}",
        "its own": quote.get_absolute_url(),
        "speaker": speaker.get_absolute_url(),
        "role": role.get_absolute_url(),
        "outlet": f"/outlets/{outlet.pk}/{outlet.slug}/",
        "words": "/quotes/?q=open",
        "search": "/search/?q=bridge",
        "claim": claim.get_absolute_url(),
        "front page": "/",
        "feed": "/quotes.atom",
        "feed of a claim": f"/claims/{claim.pk}.atom",
    }


@pytest.mark.parametrize(
    "name",
    [
        *("list", "a filter", "its own", "speaker", "role", "outlet", "words"),
        *("search", "claim", "front page", "feed", "feed of a claim"),
    ],
)
def test_the_writers_words_stand_between_the_pieces(client, interrupted, name):
    page = client.get(addresses(interrupted)[name]).text

    assert PRINTED in words_in(page)
    assert "[…]" not in page


def test_what_the_writer_puts_between_is_told_from_the_quote(client, interrupted):
    page = client.get("/quotes/").text

    assert '<span class="between"> Ada Lovelace told reporters. </span>' in page


def test_a_phrase_is_marked_in_both_pieces_and_not_between(client, interrupted):
    page = client.get('/quotes/?q="may it is safe"').text

    assert "in <mark>May,</mark>”" in page
    assert "“<mark>It is safe</mark>.”" in page


def test_a_word_between_is_neither_found_nor_marked(client, interrupted):
    assert not client.get("/quotes/?q=reporters").context["page"].quotes

    page = client.get("/quotes/?q=bridge speaker:lovelace").text

    assert "<mark>bridge</mark>" in page
    assert page.count("<mark>") == 1


def test_a_quote_of_several_paragraphs_is_one(client):
    article = make_article("“We close it.\n\n“It is old,” she said.")
    make_quote("We close it.", "It is old,", article=article)

    page = client.get("/quotes/").text

    assert "“We close it.<br>“It is old”</a>" in page


def test_the_citations_and_json_ld_have_them_too(client, interrupted):
    page = client.get(interrupted.get_absolute_url())

    assert page.context["described"]["text"] == PRINTED
    assert page.context["citations"][0].text.startswith(PRINTED)


def test_titles_have_no_gap_either(client, interrupted):
    page = client.get(interrupted.get_absolute_url()).text

    assert "<title>“The bridge will open in May,” Ada Lovelace told" in page


def test_files_keep_the_pieces_joined(client, interrupted):
    answer = client.get("/quotes.csv")

    text = b"".join(answer.streaming_content).decode()
    assert "The bridge will open in May, […] It is safe." in text
