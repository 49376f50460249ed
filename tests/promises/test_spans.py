"""The database keeps spans verbatim, and the text of quotes that of their spans."""

import pytest
from django.db import IntegrityError, connection, transaction

from quotes.models import Quote, QuoteSpan
from tests.making import make_article, make_quote
from tests.promises.ways import WAYS_IN, WAYS_TO_CHANGE, change_raw, refuses

pytestmark = pytest.mark.django_db


def span_of(quote, **values):
    span = QuoteSpan.objects.filter(quote=quote).last()
    values.setdefault("number", 9)
    given = {"version": span.version, "start": span.end, "end": span.end + 3}
    given["text"] = span.version.text[span.end : span.end + 3]
    return QuoteSpan(quote=quote, **(given | values))


BAD_SPANS = {
    "other words": ({"text": "xyz"}, "the very words of its version"),
    "words too long": ({"end": 9999}, "the very words of its version"),
    "no words": ({"text": "", "start": 5, "end": 5}, "ends after its start"),
    "end before start": ({"text": "", "start": 7, "end": 5}, "ends after its start"),
    "overlapping": ({"text": "The", "start": 0, "end": 3}, "order of the text"),
}


@pytest.mark.parametrize("insert", WAYS_IN)
@pytest.mark.parametrize("bad", BAD_SPANS)
def test_it_refuses_a_span_that_is_not_verbatim(insert, bad):
    quote = make_quote()
    values, sentence = BAD_SPANS[bad]

    with refuses(sentence):
        insert(span_of(quote, **values))


@pytest.mark.parametrize("insert", WAYS_IN)
def test_it_refuses_a_span_in_another_article(insert):
    quote = make_quote()
    elsewhere = make_article("The bridge").current_version

    with refuses("its quote's own article"):
        insert(span_of(quote, version=elsewhere, start=0, end=3, text="The"))


def test_it_counts_code_points_in_spans():
    text = "👩‍🚀 “Né 𝒲 ö,” she said."
    quote = make_quote("Né 𝒲 ö,", article=make_article(text))

    assert quote.text == "Né 𝒲 ö,"


@pytest.mark.parametrize("alter", WAYS_TO_CHANGE)
@pytest.mark.parametrize(
    "values", [{"text": "It was safe"}, {"start": 4}, {"end": 9}, {"start": -1}]
)
def test_it_refuses_to_change_a_span_away_from_its_words(alter, values):
    span = make_quote().spans.last()

    with pytest.raises(
        Exception, match=r"very words|after its start|out of range|>= 0"
    ):
        alter(span, **values)


@pytest.mark.parametrize("alter", WAYS_TO_CHANGE)
def test_it_refuses_to_number_spans_against_the_text(alter):
    first = make_quote().spans.first()

    with refuses("order of the text"):
        alter(first, number=5)


def test_a_quotes_text_follows_from_its_spans():
    quote = make_quote()
    before = quote.text

    quote.spans.last().delete()
    quote.refresh_from_db()

    assert before == "The bridge will open in May, […] It is safe."
    assert quote.text == "The bridge will open in May,"


@pytest.mark.parametrize("alter", WAYS_TO_CHANGE)
def test_it_refuses_another_text_on_a_quote(alter):
    quote = make_quote()

    with refuses("follows from its spans"):
        alter(quote, text="The bridge is falling down.")


@pytest.mark.parametrize("insert", WAYS_IN)
def test_it_refuses_a_new_quote_with_a_text_of_its_own(insert):
    article = make_article()
    quote = Quote(article=article, version=article.current_version, kind="direct")
    quote.text = "Made up."

    with refuses("follows from its spans"):
        insert(quote)


@pytest.mark.parametrize("insert", WAYS_IN)
def test_it_refuses_a_quote_on_another_articles_version(insert):
    version = make_article("Other.").current_version

    with refuses("one of its own article"):
        insert(Quote(article=make_article(), version=version, kind="direct"))


def test_a_span_is_counted_in_whole_characters():
    span = make_quote().spans.last()

    with refuses("starts at 0") if connection.vendor == "sqlite" else refused():
        change_raw(span, start=span.start + 0.5, end=span.end + 0.5)


def refused():
    """PostgreSQL rounds the halves in both, away from the words."""
    return pytest.raises(IntegrityError)


def test_a_span_can_not_be_put_in_anothers_place():
    one, other = make_quote().spans.first(), make_quote().spans.first()
    replacing = "OR REPLACE" if connection.vendor == "sqlite" else ""

    with pytest.raises(IntegrityError), connection.cursor() as cursor:
        cursor.execute(
            f"UPDATE {replacing} quotes_quotespan SET id = %s WHERE id = %s",
            [other.pk, one.pk],
        )


def test_spans_that_go_take_the_quotes_text_along():
    quote = make_quote()
    connection.check_constraints()

    if connection.vendor == "postgresql":
        with (
            refuses("Spans are not truncated"),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute("TRUNCATE quotes_quotespan")
    QuoteSpan.objects.all()._raw_delete("default")

    quote.refresh_from_db()
    assert quote.text == ""
