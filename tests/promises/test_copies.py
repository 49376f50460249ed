"""What the database copies from other rows, so that lists need no join."""

import datetime

import pytest
from django.db import connection

from articles.models import Article, Outlet
from quotes.models import Attribution, Quote
from tests.making import make_article, make_quote

pytestmark = pytest.mark.django_db

DAY = datetime.date(2017, 5, 15)
LATER = datetime.date(2018, 1, 1)


def make_printed(**more):
    article = make_article(outlet="The Example", published_on=DAY)
    return make_quote(article=article, **more)


def public_on(quote):
    return set(quote.attributions.values_list("public_on", flat=True))


def outlet_of(quote):
    return Quote.objects.values_list("outlet__name", flat=True).get(pk=quote.pk)


def other_outlet():
    return Outlet.objects.create(name="The Other")


def test_a_quote_has_its_articles_outlet():
    quote = make_printed()

    assert outlet_of(quote) == "The Example"


def test_the_outlet_follows_the_article():
    quote = make_printed()

    Article.objects.filter(pk=quote.article_id).update(outlet=other_outlet())

    assert outlet_of(quote) == "The Other"


def test_an_outlet_of_its_own_is_put_right():
    quote = make_printed()

    Quote.objects.filter(pk=quote.pk).update(outlet=other_outlet())

    assert outlet_of(quote) == "The Example"


def test_raw_sql_is_put_right_too():
    quote = make_printed()

    with connection.cursor() as cursor:
        cursor.execute("UPDATE quotes_quote SET outlet_id = NULL")
        cursor.execute("UPDATE quotes_attribution SET public_on = NULL")

    assert outlet_of(quote) == "The Example"
    assert public_on(quote) == {DAY}


def test_only_a_confirmed_quotes_attribution_is_public():
    quote = make_printed(state="found")
    before = public_on(quote)

    Quote.objects.filter(pk=quote.pk).update(state="confirmed")
    confirmed = public_on(quote)
    Quote.objects.filter(pk=quote.pk).update(state="withdrawn")

    assert (before, confirmed, public_on(quote)) == ({None}, {DAY}, {None})


def test_the_day_follows_the_article():
    quote = make_printed()

    Article.objects.filter(pk=quote.article_id).update(published_on=LATER)

    assert public_on(quote) == {LATER}


def test_an_attribution_added_later_has_the_day():
    quote = make_printed()

    Attribution.objects.bulk_create(
        [Attribution(quote=quote, number=2, unnamed_label="an aide")]
    )

    assert public_on(quote) == {DAY}


def test_an_attribution_that_moves_takes_the_other_quotes_day():
    quote, other = make_printed(), make_quote(state="rejected")
    other.attributions.all().delete()

    quote.attributions.update(quote=other)

    assert public_on(other) == {None}


def copies(quote):
    return set(quote.attributions.values_list("kind", "outlet__name"))


def test_an_attribution_has_its_quotes_kind_and_outlet():
    assert copies(make_printed()) == {("direct", "The Example")}


def test_they_follow_the_quote_and_the_article():
    quote = make_printed()

    Quote.objects.filter(pk=quote.pk).update(kind="partial")
    Article.objects.filter(pk=quote.article_id).update(outlet=other_outlet())

    assert copies(quote) == {("partial", "The Other")}


def test_others_are_put_right():
    quote = make_printed()

    quote.attributions.update(kind="indirect", outlet=other_outlet())

    assert copies(quote) == {("direct", "The Example")}


def test_raw_copies_are_put_right_too():
    quote = make_printed()

    with connection.cursor() as cursor:
        cursor.execute("UPDATE quotes_attribution SET kind = '', outlet_id = NULL")
        cursor.execute("UPDATE quotes_quote SET outlet_id = NULL")

    assert copies(quote) == {("direct", "The Example")}
