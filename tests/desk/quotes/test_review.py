"""The review screen: the text with its quotes, and the card of one."""

import pytest

from quotes.models import Decision, Quote, Speaker
from tests.making import make_article, make_quote

TEXT = (
    "The bridge was closed.\n\n"
    "“The bridge will open in May,” Ada Lovelace told reporters. “It is safe.”\n\n"
    "“Nobody will pay,” said the mayor, Bo Ek."
)


@pytest.fixture
def article(db):
    return make_article(TEXT)


@pytest.fixture
def quote(article):
    return make_quote("It is safe.", article=article, state="found", cue="told")


@pytest.fixture
def second(article, quote):
    return make_quote(
        "Nobody will pay,", article=article, speaker="Bo Ek", state="found"
    )


def act(client, quote, name, **given):
    given.setdefault("seen", quote.row_version)
    return client.post(f"/desk/quotes/{quote.pk}/{name}/", given)


def test_it_shows_the_quote_marked_in_the_text(curating, quote):
    page = curating.get(f"/desk/quotes/{quote.pk}/").content.decode()

    assert f'id="mark-{quote.pk}"' in page
    assert "“It is safe.”" in page


def test_an_article_begins_with_its_first_undecided_quote(curating, article, second):
    response = curating.get(f"/desk/articles/{article.pk}/")

    first = article.quotes.order_by("id").first()
    assert response.url == f"/desk/quotes/{first.pk}/"


def test_confirming_leads_to_the_next(curating, quote, second):
    response = act(curating, quote, "confirm")

    assert response.url == f"/desk/quotes/{second.pk}/"
    assert Quote.objects.get(pk=quote.pk).state == "confirmed"


def test_an_answer_to_htmx_is_the_next_card_alone(curating, quote, second):
    response = curating.post(
        f"/desk/quotes/{quote.pk}/confirm/",
        {"seen": quote.row_version},
        headers={"HX-Request": "true"},
    )

    page = response.content.decode()
    assert "<html" not in page
    assert f'data-quote="{second.pk}"' in page
    assert "Confirmed." in page
    assert "1 of 2 decided" in page


def test_a_stale_card_changes_nothing_and_says_what_was_changed(curating, quote):
    act(curating, quote, "kind", kind="partial")

    response = act(curating, quote, "confirm")

    assert response.status_code == 409
    assert "from “direct” to “partial”" in response.content.decode()
    assert Quote.objects.get(pk=quote.pk).state == "found"


@pytest.mark.parametrize(
    ("edge", "words"), [("[", None), ("]", "is safe."), ("{", "It is"), ("}", None)]
)
def test_words_move_by_one(curating, quote, edge, words):
    response = act(curating, quote, "edge", edge=edge)

    quote.refresh_from_db()
    if words:
        assert quote.text == words
    else:
        assert response.status_code in (302, 422)


def test_undo_takes_back_what_i_did_last(curating, article, quote, second):
    act(curating, quote, "confirm")

    response = curating.post(f"/desk/articles/{article.pk}/undo/")

    assert response.url == f"/desk/quotes/{quote.pk}/"
    assert Quote.objects.get(pk=quote.pk).state == "found"
    assert Decision.objects.first().act == "undo"


def test_a_missed_quote_is_added_by_its_words(curating, article, quote):
    words = {"words": "The bridge will open in May,"}

    response = curating.post(f"/desk/articles/{article.pk}/add-quote/", words)

    added = Quote.objects.latest("id")
    assert added.text == "The bridge will open in May,"
    assert response.url == f"/desk/quotes/{added.pk}/"


def test_two_quotes_are_joined(curating, quote, second):
    act(curating, quote, "join", **{"with": second.pk})

    quote.refresh_from_db()
    assert quote.text == "It is safe. […] Nobody will pay,"
    assert Quote.objects.get(pk=second.pk).state == "rejected"


def test_the_picker_offers_speakers_and_sets_one(curating, quote, second):
    page = curating.get(f"/desk/quotes/{quote.pk}/speaker/?q=ek").content.decode()
    assert "<strong>Bo Ek</strong>" in page

    bo = Speaker.objects.get(name="Bo Ek")
    act(curating, quote, "speaker", speaker=bo.pk)

    assert quote.attributions.get().speaker == bo


@pytest.mark.parametrize("panel", ["speaker", "role", "edit", "send-back"])
def test_each_panel_is_a_page_without_scripts(curating, quote, panel):
    response = curating.get(f"/desk/quotes/{quote.pk}/{panel}/")

    assert response.status_code == 200
    assert "<html" in response.content.decode()


def test_the_page_to_add_an_article_is_there(curating):
    assert curating.get("/desk/add/").status_code == 200


@pytest.mark.parametrize("address", ["/desk/quotes/{}/", "/desk/search/?q=bridge"])
def test_the_words_stand_as_the_article_prints_them(curating, address):
    quote = make_quote(state="found")

    page = curating.get(address.format(quote.pk)).text

    assert 'class="between"' in page
    assert "[…]" not in page[page.index("<main") :]
