"""Filters narrow the quotes; a field that is wrong gives its error and no rows."""

import datetime

import pytest

from quotes.filters import QuoteFilter
from quotes.models import Quote
from tests.making import make_article, make_quote, make_role, make_speaker

pytestmark = pytest.mark.django_db


def filtered(**fields):
    return QuoteFilter(fields, queryset=Quote.objects.confirmed())


def printed_on(*day, **details):
    article = make_article(published_on=datetime.date(*day), **details)
    return make_quote(article=article)


def test_it_takes_every_quote_when_nothing_is_asked():
    make_quote()

    assert filtered().rows().count() == 1


def test_it_filters_by_words():
    make_quote()

    assert filtered(q="bridge").rows().count() == 1
    assert filtered(q="tunnel").rows().count() == 0


def test_it_filters_by_the_number_of_a_speaker():
    make_quote(speaker="Ada Lovelace")
    babbage = make_quote(speaker="Charles Babbage")
    speaker = make_speaker("Charles Babbage")

    assert list(filtered(speaker=str(speaker.pk)).rows()) == [babbage]


def test_it_filters_by_the_name_of_a_speaker():
    make_quote(speaker="Ada Lovelace")
    babbage = make_quote(speaker="Charles Babbage")

    assert list(filtered(speaker="charles babbage").rows()) == [babbage]


def test_it_follows_a_merged_speaker():
    quote = make_quote()
    merged = make_speaker("A. Lovelace", merged_into=make_speaker())

    assert list(filtered(speaker=str(merged.pk)).rows()) == [quote]


def test_it_chooses_neither_of_two_speakers_of_one_name():
    make_quote(speaker="Ada Lovelace")
    make_quote(speaker="Byron Lovelace")

    chosen = filtered(speaker="Lovelace")

    assert list(chosen.rows()) == []
    assert chosen.errors["speaker"] == [
        "Several speakers have this name. Choose one of them in the list."
    ]


@pytest.mark.parametrize("state", ["found", "rejected", "withdrawn"])
def test_it_knows_no_speaker_who_is_not_public(state):
    make_quote(speaker="Ada Lovelace")
    make_quote(speaker="Charles Babbage", state=state)

    chosen = filtered(speaker="Charles Babbage")

    assert list(chosen.rows()) == []
    assert chosen.errors["speaker"] == [
        "No speaker on record has this name. See the list of speakers."
    ]


def test_it_filters_by_role():
    role = make_role("countess", "Lovelace")
    make_quote()
    countess = make_quote(role=role)

    assert list(filtered(role=str(role.pk)).rows()) == [countess]
    assert list(filtered(role="Countess, Lovelace").rows()) == [countess]


def test_it_filters_by_outlet():
    make_quote()
    quote = make_quote(article=make_article(outlet="The Daily Example"))

    outlet = quote.article.outlet

    assert list(filtered(outlet=str(outlet.pk)).rows()) == [quote]
    assert list(filtered(outlet="the daily example").rows()) == [quote]


@pytest.mark.parametrize("state", ["found", "rejected", "withdrawn"])
def test_it_knows_no_role_or_outlet_that_is_not_public(state):
    article = make_article(outlet="The Nightly")
    make_quote(article=article, role=make_role("spy", ""), state=state)

    chosen = filtered(role="spy", outlet="The Nightly")

    assert list(chosen.rows()) == []
    assert set(chosen.errors) == {"role", "outlet"}


def test_it_finds_an_outlet_whose_name_is_a_number():
    quote = make_quote(article=make_article(outlet="1843"))

    assert list(filtered(outlet="1843").rows()) == [quote]


def test_it_filters_by_kind():
    make_quote()
    partial = make_quote(kind="partial")

    assert list(filtered(kind="partial").rows()) == [partial]


@pytest.mark.parametrize("since", ["2017", "2017-05", "2017-05-15"])
def test_since_takes_the_first_day(since):
    printed_on(2016, 12, 31)
    quote = printed_on(2017, 5, 15)

    assert list(filtered(since=since).rows()) == [quote]


@pytest.mark.parametrize("until", ["2017", "2017-05", "2017-05-15"])
def test_until_takes_the_last_day(until):
    quote = printed_on(2017, 5, 15)
    printed_on(2018, 1, 1)

    assert list(filtered(until=until).rows()) == [quote]


@pytest.mark.parametrize(
    "fields",
    [
        {"since": "2025-99-99"},
        {"until": "yesterday"},
        {"since": "0000"},
        {"kind": "shouted"},
        {"kind": "null"},
        {"speaker": "0"},
        {"speaker": "9" * 30},
        {"role": "nobody"},
        {"outlet": "²"},
        {"q": "…"},
        {"q": "nul\x00"},
        {"q": "long " * 100},
    ],
)
def test_a_wrong_field_gives_its_error_and_no_rows(fields):
    make_quote()

    wrong = filtered(**fields)

    assert list(wrong.rows()) == []
    assert set(wrong.errors) == set(fields)


@pytest.mark.parametrize(
    "typed",
    [
        "speaker:lovelace",
        'speaker:"Ada Lovelace" bridge',
        "role:countess",
        'outlet:"The Daily Example"',
        'outlet:"daily example"',
        "before:2017-06",
        "after:2016",
        "kind:partial",
        "after:2016 before:2018 bridge -tunnel",
    ],
)
def test_an_operator_narrows(typed):
    article = make_article(
        outlet="The Daily Example", published_on=datetime.date(2017, 5, 15)
    )
    quote = make_quote(article=article, role=make_role("countess"), kind="partial")
    other = make_article(published_on=datetime.date(2015, 1, 1))
    if "before" in typed and "after" not in typed:
        other = make_article(published_on=datetime.date(2019, 1, 1))
    make_quote(article=other, speaker="Charles Babbage")

    assert list(filtered(q=typed).rows()) == [quote]


def test_before_and_after_leave_the_day_itself_out():
    printed_on(2017, 5, 15)

    assert not filtered(q="before:2017-05-15").rows()
    assert not filtered(q="after:2017-05").rows()


def test_an_operator_means_all_of_one_surname():
    make_quote(speaker="Ada Lovelace")
    make_quote(speaker="Byron Lovelace")
    make_quote(speaker="Charles Babbage")

    assert filtered(q="speaker:lovelace").rows().count() == 2


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("speaker:nobody bridge", "no speaker on record has this name"),
        ("before:soon bridge", "“soon” isn’t a date"),
        ("kind:shouted bridge", "a quote is direct, partial or indirect"),
        ("speker:ada bridge", "The operators are speaker:, role:, outlet:"),
    ],
)
def test_a_bad_operator_is_searched_as_words_and_the_page_says_so(typed, why):
    make_quote()

    chosen = filtered(q=typed)

    assert chosen.is_valid()
    assert not chosen.rows()
    assert why in chosen.notices[0]


def test_an_operator_knows_no_speaker_who_is_not_public():
    make_quote(speaker="Charles Babbage", state="found")

    assert "no speaker on record" in filtered(q="speaker:babbage").notices[0]


def test_what_one_reader_wrote_stands_in_no_other_page(client):
    make_quote(speaker="Ada Lovelace")
    blank = client.get("/quotes/").content.decode()

    filled = client.get("/quotes/?q=%3Cash&speaker=Ada+Lovelace&since=2o17")
    again = client.get("/quotes/?raw=1").content.decode()

    assert 'value="&lt;ash"' in filled.content.decode()
    assert bar_of(again) == bar_of(blank)


def bar_of(html):
    """Return the filter bar of a page."""
    return html[html.index('<form class="filter"') : html.index("Clear all filters")]
