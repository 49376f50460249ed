"""What follows an undo: the same words in newer texts, the dates of other quotes."""

import datetime

import pytest

from articles.refusals import RefusedError
from quotes.decisions.acts import deciding, placing
from quotes.decisions.undo import undoing
from quotes.decisions.writing import changing
from quotes.models import Decision, PartialDate, Quote
from tests.dumps import dump
from tests.making import TEXT, add_version, make_article, make_quote, place_spans

pytestmark = pytest.mark.django_db


@pytest.fixture
def article():
    return make_article()


def latest():
    return Decision.objects.latest("id")


def set_date(article, day):
    with changing(article, "change"):
        article.published_on = day and datetime.date.fromisoformat(day)
        article.save()
        deciding.follow_publication(article)
    return latest()


def days():
    return [str(quote.said_on) for quote in Quote.objects.order_by("pk")]


def test_quotes_added_since_have_the_articles_date_again(article):
    make_quote("It is safe.", article=article, state="found")
    change = set_date(article, "2020-01-02")
    make_quote("Nobody else spoke.", article=article, state="found")

    undoing.undo(change)

    assert days() == ["2024-05-13", "2024-05-13"]


def test_the_redo_gives_them_the_other_date_again(article):
    change = set_date(article, "2020-01-02")
    make_quote("It is safe.", article=article, state="found")
    before = dump()

    [undo] = undoing.undo(change).decisions
    make_quote("Nobody else spoke.", article=article, state="found")
    undoing.undo(undo)

    assert days() == ["2020-01-02", "2020-01-02"]
    Quote.objects.latest("id").attributions.all().delete()
    Quote.objects.latest("id").delete()
    assert dump() == before


def test_they_have_no_date_where_the_article_had_none():
    article = make_article(published_on=None)
    change = set_date(article, "2020-01-02")
    make_quote(article=article, state="found")

    undoing.undo(change)

    assert days() == ["None"]


def test_a_date_that_the_article_states_stays(article):
    change = set_date(article, "2020-01-02")
    stated = {"said_on": PartialDate.parse("2019"), "said_on_basis": "stated"}
    make_quote(article=article, state="found", **stated)

    undoing.undo(change)

    assert days() == ["2019"]


def test_a_quote_dated_by_publication_since_follows_too(article):
    stated = {"said_on": PartialDate.parse("2019"), "said_on_basis": "stated"}
    quote = make_quote(article=article, state="found", **stated)
    change = set_date(article, "2020-01-02")
    with changing(quote, "change"):
        Quote.objects.update(said_on_basis="published")
        deciding.follow_publication(article)
    edit = latest()

    undone = undoing.undo(change)
    assert days() == ["2024-05-13"]
    with pytest.raises(RefusedError, match="Undo this first: undo, article"):
        undoing.undo(edit)
    undoing.undo(undone.decisions[0])
    undoing.undo(edit)
    assert days() == ["2019"]


def moved(article):
    """Return a quote that lost a word before a newer text came, and the decision."""
    quote = make_quote("It is safe.", article=article, state="found")
    placing.move_edge(quote, "end", -1)
    return quote, latest()


def test_words_go_back_in_a_newer_text_too(article):
    quote, move = moved(article)
    newer = add_version(article, f"Mended. {TEXT}")
    place_spans(quote, newer, ["It is"])

    undoing.undo(move)

    assert quote.spans.get(version=newer).text == "It is safe."
    assert Quote.objects.get().text == "It is safe."


def test_the_redo_moves_them_in_both(article):
    quote, move = moved(article)
    newer = add_version(article, f"Mended. {TEXT}")
    place_spans(quote, newer, ["It is"])
    before = dump()

    undoing.undo(undoing.undo(move).decisions[0])

    assert dump() == before


def test_it_is_refused_where_a_newer_text_lacks_the_words_as_they_were(article):
    quote, move = moved(article)
    newer = add_version(article, TEXT.replace("safe", "sound"))
    place_spans(quote, newer, ["It is"])
    before = dump()

    with pytest.raises(RefusedError, match="aren’t in version 2"):
        undoing.undo(move)

    assert dump() == before


def test_it_is_refused_where_another_quote_has_them_in_the_newer_text(article):
    quote, move = moved(article)
    newer = add_version(article, f"Mended. {TEXT}")
    place_spans(quote, newer, ["It is"])
    make_quote("safe.", article=article, state="found")

    with pytest.raises(RefusedError, match="aren’t in version 2"):
        undoing.undo(move)


def test_a_quote_that_is_not_in_the_newer_text_stays_away_from_it(article):
    quote, move = moved(article)
    newer = add_version(article, "Nothing of it.")

    undoing.undo(move)

    assert Quote.objects.get().text == "It is safe."
    assert not quote.spans.filter(version=newer).exists()
