"""The terms that the database writes of each public quote into its index of words."""

import datetime

import pytest
from django.db import connection

from articles.models import Article, Outlet
from quotes.models import Attribution, Quote
from quotes.search import index, syntax
from quotes.search.filter_terms import filter_terms, of_months
from tests.making import make_article, make_quote, make_role, make_speaker

pytestmark = pytest.mark.django_db

DAY = datetime.date(2017, 5, 15)


def make_printed(**more):
    article = make_article(outlet="The Example", published_on=DAY)
    return make_quote(article=article, **more)


def terms_of(quote):
    return Quote.objects.values_list("filter_terms", flat=True).get(pk=quote.pk)


def due(quote):
    """Return the terms that follow from the quote's other rows."""
    quote.refresh_from_db()
    if quote.state != "confirmed":
        return ""
    said = quote.attributions.order_by("number").values_list("speaker", "role")
    return filter_terms(quote.sorted_on, quote.outlet_id, said)


def found(term):
    """Return the quotes that the index finds by a word and a term."""
    asked = syntax.read("bridge")
    return set(index.matching(Quote.objects.all(), asked, [[term]]))


def test_they_name_day_outlet_and_speaker():
    quote = make_printed(role=make_role())
    said = quote.attributions.get()

    assert terms_of(quote) == (
        f"§y2017 §m201705 §o{quote.article.outlet_id} "
        f"§s{said.speaker_id} §r{said.role_id}"
    )


@pytest.mark.parametrize("state", ["found", "rejected", "withdrawn"])
def test_only_public_quotes_have_them(state):
    quote = make_printed()

    Quote.objects.filter(pk=quote.pk).update(state=state)
    hidden = terms_of(quote)
    Quote.objects.filter(pk=quote.pk).update(state="confirmed")

    assert (hidden, terms_of(quote)) == ("", due(quote))
    assert terms_of(quote)


def test_a_quote_without_outlet_and_names_has_its_day_alone():
    article = make_article(published_on=DAY)
    article.outlet = None
    article.save()
    quote = make_quote(article=article)

    quote.attributions.all().delete()

    assert terms_of(quote) == "§y2017 §m201705"


CHANGES = {
    "another day": lambda q: Article.objects.update(published_on="1999-12-31"),
    "another outlet": lambda q: Article.objects.update(
        outlet=Outlet.objects.create(name="The Other")
    ),
    "another speaker": lambda q: q.attributions.update(speaker=make_speaker("Bo")),
    "another role": lambda q: q.attributions.update(role=make_role("mayor")),
    "a second one": lambda q: q.attributions.create(
        number=2, speaker=make_speaker("Bo"), role=make_role("mayor")
    ),
    "one unnamed": lambda q: Attribution.objects.bulk_create(
        [Attribution(quote=q, number=2, unnamed_label="an aide")]
    ),
    "nobody": lambda q: q.attributions.all().delete(),
    "moved": lambda q: q.attributions.update(quote=make_quote(speaker="Bo"), number=2),
    "wrong terms": lambda q: Quote.objects.update(filter_terms="§s1"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_they_follow_what_they_are_copied_from(change):
    quote = make_printed(role=make_role())

    change(quote)

    for one in Quote.objects.all():
        assert terms_of(one) == due(one)


def test_raw_sql_is_put_right_too():
    quote = make_printed()

    with connection.cursor() as cursor:
        cursor.execute("UPDATE quotes_quote SET filter_terms = 'bridge'")
        cursor.execute("UPDATE quotes_attribution SET role_id = NULL")

    assert terms_of(quote) == due(quote)


def test_the_index_of_words_knows_them():
    quote = make_printed()
    before, speaker = found("§y2017"), quote.attributions.get().speaker_id

    Article.objects.update(published_on="1999-12-31")

    assert (before, found("§y2017")) == ({quote}, set())
    assert found("§m199912") == found(f"§s{speaker}") == {quote}


def test_a_word_that_looks_like_a_term_finds_no_term():
    make_printed()

    assert not index.matching(Quote.objects.all(), syntax.read("bridge y2017")).exists()
    assert not index.matching(Quote.objects.all(), syntax.read("bridge §y2017"))


def test_a_span_of_months_takes_whole_years_as_one():
    months = of_months(2015 * 12 + 10, 2018 * 12)

    assert months == ["§m201511", "§m201512", "§y2016", "§y2017", "§m201801"]
