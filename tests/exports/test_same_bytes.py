"""Every way of writing a file gives the same bytes, on both databases."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotes.exports import csv_chunks, jsonl_chunks, rows
from quotes.models import Quote
from tests.examples import share_of
from tests.exports.plain_files import plain_csv, plain_jsonl
from tests.making import make_article, make_quote
from tests.nasty import build, forgotten

pytestmark = pytest.mark.django_db

SLOWLY = settings(max_examples=share_of(100))


@SLOWLY
@given(data=st.data())
def test_the_csv_is_what_plain_code_writes(data):
    with forgotten():
        build(data)
        quotes = Quote.objects.all()

        assert b"".join(csv_chunks(quotes)) == plain_csv(quotes)
        assert b"".join(csv_chunks(quotes, raw=True)) == plain_csv(quotes, raw=True)


@SLOWLY
@given(data=st.data())
def test_the_json_lines_are_what_plain_code_writes(data):
    with forgotten():
        build(data)
        quotes = Quote.objects.all()

        assert b"".join(jsonl_chunks(quotes)).decode() == plain_jsonl(quotes)


@SLOWLY
@given(data=st.data())
def test_the_way_through_python_writes_the_same(data):
    """It is SQLite's; on PostgreSQL it is compared with COPY."""
    with forgotten():
        build(data)
        quotes = Quote.objects.all()

        lines = b"".join(rows.csv_lines(quotes, raw=False))
        assert b"".join(csv_chunks(quotes)).endswith(lines)
        assert b"".join(rows.json_lines(quotes)) == b"".join(jsonl_chunks(quotes))


def test_the_filter_of_a_list_goes_into_the_file_as_it_is():
    make_quote("=1+1; %s", article=make_article("“=1+1; %s,” she said."))
    quotes = Quote.objects.confirmed().filter(text__contains="1; %s")

    content = b"".join(csv_chunks(quotes))

    assert content == plain_csv(quotes)
    assert b'"\'=1+1; %s"' in content
