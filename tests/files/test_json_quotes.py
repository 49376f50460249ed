"""Quotes as JSON: the same rows as the page and the file, in pages of their own."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from quotes.decisions.acts import deciding
from quotes.exports.columns import NAMES
from quotes.exports.rows import values_numbered
from quotes.models import Quote
from tests.files.reading_json import (
    SITE,
    lines_of,
    make_quotes,
    numbers_of,
    told,
    walked,
)
from tests.making import make_article, make_quote, make_role, make_speaker

pytestmark = pytest.mark.django_db


def test_quotes_are_what_the_lines_of_the_file_are(client):
    make_quote(role=make_role(), article=make_article(outlet="The Daily Example"))
    make_quote("It is safe.", speaker="Charles Babbage")

    values = told(client, "/quotes.json")

    lines = lines_of(client)
    assert values["quotes"] == [lines[number] for number in sorted(lines, reverse=True)]
    assert list(values["quotes"][0]) == NAMES
    assert values["next"] is None


@pytest.mark.parametrize(
    "query",
    ["", "?speaker=Charles+Babbage", "?q=safe", "?order=best&q=safe", "?kind=any"],
)
def test_quotes_are_those_of_the_page_in_its_order(client, query):
    make_quotes(2)
    make_quote("It is safe.", speaker="Charles Babbage", article=make_article())
    make_quote("Nobody else spoke.", kind=Quote.Kind.INDIRECT)

    page = client.get(f"/quotes/{query}").context["page"]

    assert numbers_of(told(client, f"/quotes.json{query}")) == [
        quote.pk for quote in page.quotes
    ]


@pytest.mark.parametrize("query", ["", "&q=safe", "&q=safe&order=best", "&speaker=1"])
def test_the_next_links_lead_to_all_quotes_once(client, query):
    make_speaker(pk=1)
    made = make_quotes(5)

    pages = walked(client, f"/quotes.json?page_size=2{query}")

    assert [len(page) for page in pages] == [2, 2, 1]
    found = [quote["id"] for page in pages for quote in page]
    assert found == [quote.pk for quote in reversed(made)]


def test_the_next_link_keeps_what_was_asked(client):
    make_quotes(2)

    values = told(client, "/quotes.json?page_size=1&speaker=Ada+Lovelace")

    assert values["next"].startswith(
        f"{SITE}/quotes.json?page_size=1&speaker=Ada+Lovelace&older="
    )
    assert values["address"] == f"{SITE}/quotes/?speaker=Ada+Lovelace"


def test_a_page_has_fifty_quotes_and_at_most_a_hundred(client):
    make_quotes(51)

    assert len(told(client, "/quotes.json")["quotes"]) == 50
    assert len(told(client, "/quotes.json?page_size=100")["quotes"]) == 51


@pytest.mark.parametrize("address", ["/quotes", "/speakers/1", "/articles/1"])
@pytest.mark.parametrize("size", ["0", "101", "many", "-1"])
def test_no_other_size_is_given(client, address, size):
    make_quote(article=make_article(pk=1), speaker=make_speaker(pk=1))

    answer = client.get(f"{address}.json?page_size={size}")

    assert answer.status_code == 400
    assert answer.json() == {"errors": ["page_size: Write a number from 1 to 100."]}


def test_it_says_which_operators_were_taken_for_words(client):
    make_quote()

    (notice,) = told(client, "/quotes.json?q=speaker:nobody")["notices"]

    assert "nobody" in notice


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("since=2024-99", "since: "),
        ("speeker=1", "There is no filter called “speeker”"),
        ("older=2024", "older: Write the place that “next” gives"),
        ("newer=x", "newer: Write the place that “next” gives"),
        ("from=never", "from: "),
    ],
)
@pytest.mark.parametrize("address", ["/quotes", "/speakers/1"])
def test_a_bad_filter_is_a_400_with_its_sentence(client, address, query, sentence):
    make_quote(speaker=make_speaker(pk=1))

    answer = client.get(f"{address}.json?{query}")

    assert answer.status_code == 400
    assert list(answer.json()) == ["errors"]
    assert answer.json()["errors"][0].startswith(sentence)


def test_a_quote_is_its_line_of_the_file(client):
    quote = make_quote(role=make_role())

    assert told(client, f"/quotes/{quote.pk}.json") == lines_of(client)[quote.pk]


def test_a_withdrawn_quote_is_gone_with_the_reason_and_without_its_words(client):
    quote = make_quote()
    deciding.withdraw([quote.pk], reason="The article was corrected.")

    answer = client.get(f"/quotes/{quote.pk}.json")

    assert answer.status_code == 410
    assert answer.json() == {
        "errors": [
            f"The quote with the number {quote.pk} was withdrawn. Please don’t cite it."
        ],
        "reason": "The article was corrected.",
        "withdrawn_on": Quote.objects.get(pk=quote.pk).decided_at.date().isoformat(),
    }
    assert numbers_of(told(client, "/quotes.json")) == []


def test_a_page_costs_the_same_however_many_quotes_it_has(
    client, django_assert_max_num_queries
):
    make_quotes(30)

    for address in ("/quotes.json", f"/speakers/{make_speaker().pk}.json"):
        with django_assert_max_num_queries(12):
            client.get(address)


def test_the_quotes_of_a_page_are_read_by_their_numbers():
    numbers = [quote.pk for quote in make_quotes(2)]

    with CaptureQueriesContext(connection) as queries:
        values = values_numbered(numbers[::-1])

    assert [one["id"] for one in values] == numbers[::-1]
    (query,) = queries
    assert query["sql"].count("SELECT") == 1  # else all quotes might be read
