"""One quote: its words, who said them, where they stand."""

import datetime
import json
import re

import pytest
from django.conf import settings

from quotes.decisions.acts import deciding
from quotes.models import PartialDate, Quote
from tests.folding import folded
from tests.making import (
    add_version,
    make_article,
    make_capture,
    make_quote,
    make_role,
)

pytestmark = pytest.mark.django_db


def page_of(client, quote):
    return client.get(f"/quotes/{quote.pk}/")


def test_it_shows_the_words_the_speaker_and_the_role_then(client):
    page = page_of(client, make_quote(role=make_role("countess", "Lovelace")))

    assert "“The bridge will open in May,”" in page.text
    assert "Ada Lovelace" in page.text
    assert "countess, Lovelace" in page.text


@pytest.mark.parametrize("state", ["found", "rejected"])
def test_it_hides_a_quote_that_is_not_confirmed(client, state):
    assert page_of(client, make_quote(state=state)).status_code == 404


@pytest.mark.parametrize("pk", [0, 10**30])
def test_it_knows_no_such_quote(client, pk):
    assert client.get(f"/quotes/{pk}/").status_code == 404


def test_it_marks_the_words_in_their_paragraph_only(client):
    page = page_of(client, make_quote())

    assert "<mark>The bridge will open in May,</mark>” Ada Lovelace told" in page.text
    assert "Nobody else spoke." not in page.text


def test_it_puts_no_marks_round_reported_speech(client):
    quote = make_quote("The bridge was closed on Monday.", kind="indirect")

    assert "“The bridge was closed" not in page_of(client, quote).text


def test_it_says_where_the_words_stand(client):
    quote = make_quote("It is safe.")
    span = quote.spans.get()

    page = page_of(client, quote)

    assert f"characters {span.start}–{span.end} of version 1" in page.text
    assert quote.version.sha256 in page.text


def test_it_links_to_the_words_on_the_publishers_page(client):
    article = make_article(url="https://example.org/bridge")

    page = page_of(client, make_quote("It is safe.", article=article))

    assert 'href="https://example.org/bridge#:~:text=It%20is%20safe."' in page.text


def test_it_says_that_the_current_text_lacks_the_words(client):
    quote = make_quote()
    add_version(quote.article, "Nothing was said.")

    page = page_of(client, quote)

    assert "current text of the article no longer has these words" in page.text
    assert "<mark>It is safe.</mark>" in page.text


def test_it_says_no_such_thing_while_the_words_stand(client):
    assert "no longer has these words" not in page_of(client, make_quote()).text


@pytest.mark.parametrize(
    ("written", "shown"),
    [("2017", "2017"), ("2017-05", "May 2017"), ("2017-05-15", "15 May 2017")],
)
def test_it_prints_a_date_at_its_precision(client, written, shown):
    quote = make_quote(said_on_basis=Quote.Basis.STATED)
    quote.said_on = PartialDate.parse(written)
    quote.save()

    page = page_of(client, quote)

    assert f'<time datetime="{written}">{shown}</time>' in page.text


def test_it_gives_the_language_of_the_article(client):
    page = page_of(client, make_quote(article=make_article(language="fr")))

    assert 'lang="fr"' in page.text


def test_it_asks_the_database_as_often_for_many_speakers(
    client, django_assert_num_queries
):
    quote = make_quote(role=make_role())
    with django_assert_num_queries(6):
        page_of(client, quote)

    for number in range(2, 9):
        speaker = make_quote(speaker=f"Speaker {number}").attributions.get().speaker
        role = make_role(f"role {number}")
        quote.attributions.create(number=number, speaker=speaker, role=role)
    with django_assert_num_queries(6):
        page_of(client, quote)


def test_it_holds_the_quotation_for_other_tools(client):
    article = make_article("“</script> & so on,” she said.", title="Bridge")
    quote = make_quote("</script> & so on,", article=article)

    page = page_of(client, quote)

    script = re.search(r"ld\+json\">(.*?)</script>", page.text)[1]
    assert json.loads(script) == page.context["described"]
    assert page.context["described"]["text"] == "</script> & so on"


def test_its_link_and_its_words_with_credit_can_be_copied(client):
    page = page_of(client, make_quote()).text

    assert 'data-copies="share-link"' in page
    assert f'<pre id="share-link">{settings.ONRECORD_SITE_URL}/quotes/' in page
    assert '<pre id="share-words">“The bridge will open in May,” Ada' in page


@pytest.mark.parametrize(
    ("by_curator", "words"), [(True, "by a person"), (False, "in a run of the tool")]
)
def test_it_says_whether_a_person_confirmed_it(client, curator, by_curator, words):
    quote = make_quote(state="found")
    deciding.confirm([quote.pk], curator if by_curator else None)

    assert words in page_of(client, quote).text


def test_it_says_when_and_from_where_the_text_was_read(client):
    at = datetime.datetime(2031, 5, 4, 14, 2, tzinfo=datetime.UTC)
    capture = make_capture("https://paper.example/ferry", at)
    article = make_article(capture=capture)

    page = page_of(client, make_quote(article=article))

    told = folded(re.sub("</?(?:a|time)[^>]*>", "", page.text))
    assert "at 14:02 UTC on 4 May 2031 from https://paper.example/ferry" in told
    assert 'href="https://paper.example/ferry"' in page.text


def test_it_links_to_no_script_that_a_text_is_said_to_be_read_from(client):
    article = make_article(capture=make_capture("javascript:alert(1)"))

    assert "javascript:" not in page_of(client, make_quote(article=article)).text
