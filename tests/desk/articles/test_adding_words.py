"""Words added by hand: a quote that the tool missed, or one that was rejected."""

import pytest

from quotes.models import Decision, Quote
from tests.making import make_article, make_quote

pytestmark = pytest.mark.django_db
WORDS = "The bridge will open in May,"


@pytest.fixture
def rejected():
    return make_quote(WORDS, article=make_article(), state="rejected")


def add(client, article, words):
    address = f"/desk/articles/{article.pk}/add-quote/"
    return client.post(address, {"words": words}, follow=True)


@pytest.mark.parametrize("words", [WORDS, "“The bridge will open in May”"])
def test_words_that_were_rejected_reopen_their_quote(curating, rejected, words):
    page = add(curating, rejected.article, words)

    rejected.refresh_from_db()
    assert rejected.state == "found"
    assert Quote.objects.count() == 1
    assert "These words were rejected before." in page.text
    assert f'data-quote="{rejected.pk}"' in page.text


def test_that_is_undone_by_the_undo_button(curating, rejected):
    add(curating, rejected.article, WORDS)

    curating.post(f"/desk/articles/{rejected.article_id}/undo/")

    rejected.refresh_from_db()
    assert rejected.state == "rejected"
    assert Decision.objects.first().act == "undo"


def test_some_of_rejected_words_are_a_quote_of_their_own(curating, rejected):
    page = add(curating, rejected.article, "will open in May")

    assert Quote.objects.latest("id").text == "will open in May"
    assert "Added." in page.text


def test_the_same_words_elsewhere_stay_rejected(curating):
    text = f"“{WORDS}” she said.\n\nLater: “{WORDS}” he said."
    first = make_quote(WORDS, article=make_article(text), state="rejected")
    given = {"words": WORDS, "before": "Later: “", "after": "” he said."}

    curating.post(f"/desk/articles/{first.article_id}/add-quote/", given)

    first.refresh_from_db()
    assert first.state == "rejected"
    assert Quote.objects.count() == 2


def test_words_of_a_standing_quote_are_refused(curating):
    quote = make_quote(WORDS, article=make_article())

    page = add(curating, quote.article, WORDS)

    assert "already has these words" in page.text
