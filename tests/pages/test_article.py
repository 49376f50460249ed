"""One article: its paragraphs with confirmed quotes marked in place."""

import pytest
from django.urls import reverse

from tests.folding import folded
from tests.making import add_version, make_article, make_quote, make_unnamed_quote

pytestmark = pytest.mark.django_db


def page_of(client, article):
    return client.get(reverse("article", args=[article.pk, article.slug]))


def test_it_marks_each_quote_and_links_it_to_its_page(client):
    quote = make_quote("It is safe.")

    page = page_of(client, quote.article)

    link = f'<a href="/quotes/{quote.pk}/">It is safe.</a></mark>'
    assert f'<mark class="direct" id="quote-{quote.pk}">{link}' in folded(page.text)


@pytest.mark.parametrize("state", ["found", "rejected", "withdrawn"])
def test_it_marks_and_names_confirmed_quotes_only(client, state):
    quote = make_quote("It is safe.")
    make_quote(
        "The bridge will open in May,",
        speaker="Charles Babbage",
        article=quote.article,
        state=state,
    )

    page = page_of(client, quote.article)

    assert page.text.count("<mark") == 1
    assert "Babbage" not in page.text
    assert [share.percent for share in page.context["shares"]] == [100]


@pytest.mark.parametrize("state", ["found", "rejected", "withdrawn"])
def test_it_hides_an_article_without_a_confirmed_quote(client, state):
    assert page_of(client, make_quote(state=state).article).status_code == 404


def test_it_shows_only_the_paragraphs_that_hold_quotes(client):
    page = page_of(client, make_quote().article)

    assert "Ada Lovelace told reporters." in page.text
    assert "Nobody else spoke." not in page.text
    assert page.text.count("Paragraphs left out") == 2


def test_it_shows_the_whole_text_where_that_is_allowed(client, settings):
    settings.ONRECORD_PUBLISH_FULL_TEXT = True

    page = page_of(client, make_quote().article)

    assert "Nobody else spoke." in page.text
    assert "Paragraphs left out" not in page.text
    assert "The article, its quotes marked" in page.text


def test_it_shows_the_share_of_the_quoted_words(client):
    quote = make_quote("The bridge will open in May,")
    make_unnamed_quote("a spokesman", article=quote.article)

    page = page_of(client, quote.article)

    shares = page.context["shares"]
    who = [str(share.quote.attributions.all()[0]) for share in shares]
    assert who == ["a spokesman", "Ada Lovelace"]
    assert [(share.words, share.percent) for share in shares] == [(9, 60), (6, 40)]
    assert "60%" in page.text


def test_it_counts_no_words_of_reported_speech(client):
    quote = make_quote("The bridge was closed on Monday.", kind="indirect")

    page = page_of(client, quote.article)

    assert "reported only" in page.text
    assert [share.percent for share in page.context["shares"]] == [0]


def test_it_lists_quotes_that_its_text_no_longer_has(client):
    quote = make_quote()
    add_version(quote.article, "Nothing was said.")

    page = page_of(client, quote.article)

    assert "No longer in the article’s text" in page.text
    assert f'href="/quotes/{quote.pk}/"' in page.text
    assert "Nothing was said." not in page.text


@pytest.mark.parametrize("slug", ["", "x/"])
def test_a_wrong_slug_redirects(client, slug):
    article = make_quote().article

    answer = client.get(f"/articles/{article.pk}/{slug}")

    assert answer.status_code == 301
    assert answer.url == f"/articles/{article.pk}/bridge-to-open/"


def test_it_asks_the_database_as_often_for_many_quotes(
    client, django_assert_num_queries
):
    article = make_article()
    make_quote(article=article)
    with django_assert_num_queries(6):
        page_of(client, article)

    for number in range(9):
        make_quote(article=article, speaker=f"Speaker {number}")
    with django_assert_num_queries(6):
        page_of(client, article)


@pytest.mark.parametrize(
    ("state", "hint"),
    [
        ("found", "Of the words in the 1 quote confirmed so far."),
        ("confirmed", "Of all quoted words."),
        ("rejected", "Of all quoted words."),
    ],
)
def test_it_says_of_how_much_the_shares_are(client, state, hint):
    article = make_article()
    make_quote("It is safe.", article=article)
    make_quote("The bridge will open in May,", article=article, state=state)

    assert hint in folded(page_of(client, article).text)
