"""A draft becomes an article, a new version, or is recognised."""

import datetime

import pytest

from articles.loading import load
from articles.models import Article, ArticleVersion, Outlet
from articles.readers.reading import Draft
from articles.refusals import RefusedError

pytestmark = pytest.mark.django_db

TEXT = "The bridge opens in May.\n\nNobody objects."


def put_in(text=TEXT, **details):
    return load(Draft(text=text, **details), ArticleVersion.CapturedVia.PASTE)


def test_it_adds_an_article_with_its_first_version():
    loaded = put_in(title="Bridge to open", outlet="The Daily Example")

    version = loaded.article.current_version
    assert loaded.outcome == "added"
    assert (version.number, version.text) == (1, TEXT)
    assert loaded.article.outlet.name == "The Daily Example"


def test_it_knows_the_same_text_again():
    first = put_in(outlet="The Daily Example")

    again = put_in(outlet="The Daily Example")

    assert again.outcome == "already there"
    assert again.article == first.article
    assert "already" in again.sentence


def test_it_fills_gaps_in_the_details_of_the_same_text():
    first = put_in(outlet="The Daily Example")

    day = datetime.date(2024, 5, 13)
    again = put_in(title="Bridge to open", published_on=day)

    first.article.refresh_from_db()
    assert again.notes == ["Filled in: title, published on."]
    assert first.article.published_on == day


def test_it_keeps_apart_what_shares_neither_outlet_nor_address():
    put_in(outlet="The Daily Example")

    other = put_in(url="https://e.example/b")

    assert other.outcome == "added"


def test_it_fills_gaps_where_nothing_was_known():
    first = put_in()

    again = put_in(title="Bridge to open", url="https://e.example/b")

    first.article.refresh_from_db()
    assert again.notes == ["Filled in: title, url."]
    assert first.article.title == "Bridge to open"
    assert first.article.url_key


def test_it_keeps_what_was_known_when_filling_gaps():
    first = put_in(title="Bridge to open")

    put_in(title="Another title")

    first.article.refresh_from_db()
    assert first.article.title == "Bridge to open"


def test_it_makes_a_changed_text_at_the_same_address_a_new_version():
    first = put_in(url="https://www.e.example/b?utm_source=x")

    changed = put_in("The bridge opens in June.", url="http://e.example/b/")

    assert changed.outcome == "new version"
    assert changed.article == first.article
    assert changed.article.current_version.number == 2
    assert "version 2" in changed.sentence


def test_it_points_at_the_old_version_when_a_text_comes_back():
    put_in(url="https://e.example/b")
    put_in("The bridge opens in June.", url="https://e.example/b")

    back = put_in(url="https://e.example/b")

    assert back.outcome == "came back"
    assert back.article.current_version.number == 1
    assert back.article.versions.count() == 2


def test_it_keeps_agency_copy_in_two_outlets_apart_and_says_so():
    first = put_in(title="Bridge", outlet="The Daily Example")

    second = put_in(title="Bridge", outlet="The Evening Example")

    assert second.outcome == "added"
    assert second.article != first.article
    assert "The Daily Example" in second.notes[0]


def test_it_keeps_two_addresses_of_one_outlet_apart():
    put_in(outlet="The Daily Example", url="https://e.example/a")

    second = put_in(outlet="The Daily Example", url="https://e.example/b")

    assert second.outcome == "added"


def test_it_finds_an_outlet_whatever_its_case():
    put_in(outlet="The Daily Example")

    put_in("Another text.", outlet="the  daily example")

    assert Outlet.objects.count() == 1


@pytest.mark.parametrize("text", ["", "  \n "])
def test_it_refuses_an_article_without_text(text):
    with pytest.raises(RefusedError, match="no text"):
        put_in(text)

    assert Article.objects.count() == 0


def test_it_refuses_what_is_no_address():
    with pytest.raises(RefusedError):
        put_in(url="not an address")

    assert Article.objects.count() == 0


@pytest.mark.parametrize(
    ("said", "is_noted"),
    [
        ("It is safe, she said.", True),
        ("It’s the mayor’s bridge, she said.", True),
        ("“It is safe,” she said.", False),
        ("‘It is safe,’ she said.", False),
        ('"It is safe," she said.', False),
        ("« C’est sûr », dit-elle.", False),
    ],
)
def test_it_tells_that_a_text_lost_its_marks(said, is_noted):
    loaded = put_in("The bridge opens in May. " * 100 + said)

    assert any("quotation mark" in note for note in loaded.notes) == is_noted


def test_a_short_text_may_quote_nobody():
    assert put_in().notes == []
