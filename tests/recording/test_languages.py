"""In a language that the engine doesn't know, quotes are kept and nobody is named."""

import pytest

from quotes.decisions.acts import deciding
from quotes.extraction.workers import engines
from quotes.models import Attribution, Quote, Speaker
from quotes.recording.articles import record_articles, record_quotes, search_current
from tests.making import add_version, make_article

pytestmark = pytest.mark.django_db

# Too short for its small words to tell its language: its mark does.
SHORT = "“Dogs bark,” Ada Lovelace said."


def rules(article):
    return list(article.quotes.order_by("id").values_list("rule", flat=True))


@pytest.mark.parametrize("language", ["de", "de-CH"])
def test_the_articles_own_mark_counts_where_its_words_dont_tell(language):
    article = make_article(SHORT, language=language)

    record_quotes(article)

    quote = article.quotes.get()
    assert (quote.text, quote.confidence) == ("Dogs bark,", 0.3)
    assert rules(article) == ["language not read"]
    assert not Attribution.objects.exists()
    assert not Speaker.objects.exists()


def test_the_mark_goes_along_to_the_workers():
    article = make_article(SHORT, language="de")

    record_articles([article], workers=2)

    assert rules(article) == ["language not read"]


def test_a_mark_that_was_changed_meanwhile_counts():
    article = make_article(SHORT)
    with engines(1) as pool:
        searched = search_current(article, pool)
    type(article).objects.filter(pk=article.pk).update(language="de")

    record_quotes(article, searched)

    assert rules(article) == ["language not read"]


def test_new_versions_are_searched_by_the_same_mark():
    article = make_article(SHORT, language="de")
    record_quotes(article)
    deciding.confirm(article.quotes.all())
    for day in ("Monday", "Tuesday"):
        add_version(article, f"{SHORT}\n\n“Cats purr each {day},” Ada Lovelace said.")
        record_quotes(article)

    assert rules(article) == ["language not read"] * 3
    assert not Quote.objects.changed().exists()
