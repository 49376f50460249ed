"""What an article prints between a quote's spans is copied beside their text."""

import json

import pytest
from django.db import connection, transaction

from quotes.decisions.acts.placing import set_words
from quotes.extraction.found import Span
from quotes.models import Quote, QuoteSpan
from tests.making import TEXT, add_version, make_article, make_quote, place_spans
from tests.promises.ways import WAYS_TO_CHANGE, insert_in_bulk, insert_raw

pytestmark = pytest.mark.django_db

BETWEEN = "” Ada Lovelace told reporters. “"


def gaps_of(quote):
    written = Quote.objects.values_list("gaps", flat=True).get(pk=quote.pk)
    return json.loads(written) if written else []


def test_it_is_what_stands_between_two_spans():
    assert gaps_of(make_quote()) == [[28, BETWEEN]]


def test_it_is_empty_for_one_span():
    assert Quote.objects.values_list("gaps").get(pk=make_quote("It is safe.").pk) == (
        "",
    )


def test_three_spans_have_two_in_their_order():
    article = make_article("“One,” she said, “two,” and then: “three.”")

    quote = make_quote("One,", "two,", "three.", article=article)

    assert gaps_of(quote) == [[4, "” she said, “"], [4, "” and then: “"]]


def test_what_is_long_is_left_out():
    long = make_article(f"“Aye,” she {'x' * 240} said. “No.” “Yes,” he said.")

    quote = make_quote("Aye,", "No.", "Yes,", article=long)

    assert gaps_of(quote) == [[4, None], [3, "” “"]]


def test_characters_are_counted_as_code_points():
    article = make_article("“👩‍🚀 é,” the 𝒲 said. “No.”")

    quote = make_quote("👩‍🚀 é,", "No.", article=article)

    assert gaps_of(quote) == [[6, "” the 𝒲 said. “"]]


def test_a_span_that_goes_takes_it_along():
    quote = make_quote()

    quote.spans.last().delete()

    assert gaps_of(quote) == []


def test_the_same_words_elsewhere_have_others_between():
    article = make_article("“Aye,” she said. “No.” He asked again. “No.”")
    quote = make_quote("Aye,", "No.", article=article)
    start = article.current_version.text.rindex("No.")

    quote.spans.filter(number=2).update(start=start, end=start + 3)

    assert gaps_of(quote) == [[4, "” she said. “No.” He asked again. “"]]


def test_spans_in_another_version_change_nothing():
    quote = make_quote()
    other = add_version(quote.article, TEXT.replace("told reporters", "told us"))

    place_spans(quote, other, ["The bridge will open in May,", "It is safe."])

    assert gaps_of(quote) == [[28, BETWEEN]]


def test_another_version_brings_its_own():
    quote = make_quote()
    text = TEXT.replace("told reporters", "told us")
    other = add_version(quote.article, text)
    places = [text.index("The bridge will"), text.index("It is safe.")]

    set_words(
        quote,
        other,
        [Span(places[0], places[0] + 28), Span(places[1], places[1] + 11)],
    )

    assert gaps_of(quote) == [[28, "” Ada Lovelace told us. “"]]


@pytest.mark.parametrize("alter", WAYS_TO_CHANGE)
@pytest.mark.parametrize("wrong", ["", "made up", '[[1, "” I lied. “"]]'])
def test_what_else_is_written_is_put_right(alter, wrong):
    quote, alone = make_quote(), make_quote("It is safe.", article=make_article())

    alter(quote, gaps=wrong)
    alter(alone, gaps=wrong)

    assert gaps_of(quote) == [[28, BETWEEN]]
    assert gaps_of(alone) == []


@pytest.mark.parametrize("insert", [insert_in_bulk, insert_raw])
def test_a_new_quote_brings_none_of_its_own(insert):
    article = make_article()
    quote = Quote(article=article, version=article.current_version, kind="direct")
    quote.pk, quote.gaps = 7, '[[1, "made up"]]'

    insert(quote)

    assert gaps_of(quote) == []


def test_many_spans_added_at_once_are_all_seen():
    quotes = [make_quote(article=make_article(f"{n} {TEXT}")) for n in range(3)]
    spans = list(QuoteSpan.objects.all())
    QuoteSpan.objects.all().delete()
    for span in spans:
        span.pk = None

    QuoteSpan.objects.bulk_create(spans)

    assert [gaps_of(quote) for quote in quotes] == [[[28, BETWEEN]]] * 3


def test_a_quote_put_back_under_its_spans_finds_them():
    quote = make_quote()
    kept = Quote.objects.get(pk=quote.pk)
    kept.gaps = ""

    if connection.vendor == "sqlite":
        insert_raw(kept, "INSERT OR REPLACE")
    else:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("DELETE FROM quotes_quote WHERE id = %s", [quote.pk])
            insert_raw(kept)

    assert gaps_of(quote) == [[28, BETWEEN]]
