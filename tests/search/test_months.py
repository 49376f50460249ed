"""Words are looked for in some months first; what is found is the same."""

import datetime

import pytest
from django.http import QueryDict

from quotes.filters import QuoteFilter
from quotes.models import Quote
from quotes.search import counting, index, keyset, months, paging
from quotes.search.keyset import Cut, Place, keys_of
from tests.examples import share_of
from tests.making import make_article, make_quote

pytestmark = pytest.mark.django_db

DAYS = ["2011-02-01", "2011-02-28", "2014-07-09", "2016-12-31", "2017-01-01"]
DAYS += ["2017-05-15", "2017-05-15", "2017-06-01"]
QUERIES = [
    "q=bridge",
    "q=bridge&speaker=Ada+Lovelace",
    "q=bridge+before:2017",
    "q=bridge+after:2014",
    "q=bridge&since=2014&until=2017-05",
    "q=bridge+speaker:lovelace&outlet=The+Daily+Example",
    'q="bridge will"',
    "q=bridge+or+tunnel",
    "q=tunnel",
    "q=bridge&since=2018",
]
# Each in turn, all of them in make check-long.
SIZES = [1, 2, 5, 9]


@pytest.fixture
def quotes():
    return [
        make_quote(
            article=make_article(published_on=day, outlet="The Daily Example"),
            speaker="Charles Babbage" if number % 3 == 1 else "Ada Lovelace",
        )
        for number, day in enumerate(DAYS)
    ]


@pytest.fixture
def narrow(monkeypatch):
    """Take each word for one that thousands of quotes hold, so many in each month."""
    monkeypatch.setattr(months, "FEW", 0)
    monkeypatch.setattr(months, "LOOKED_AT_SOON", 0)
    known = dict.fromkeys(["bridge", "will", "tunnel"], 0.5)
    statistics = index.Statistics(Every(known), 10_000)
    monkeypatch.setattr(index, "statistics", lambda *asked: statistics)


class Every(dict):
    """Shares of words; each term stands in every quote."""

    def get(self, word, default=0):
        return 1 if word.startswith("§") else super().get(word, default)


def chosen(query):
    return QuoteFilter(QueryDict(query), queryset=Quote.objects.confirmed())


def all_keys(query, cut, size=9):
    return keyset.fetched(keyset.found_first(chosen(query), cut, size))


def cuts():
    yield Cut()
    for day in [*sorted(set(DAYS)), "2009-01-01", "2030-01-01"]:
        for is_newer in (False, True):
            yield Cut(Place(datetime.date.fromisoformat(day), 10**6), is_newer)
            yield Cut(Place(datetime.date.fromisoformat(day), 0), is_newer)


def tried(number):
    """Return the sizes that a cut is tried with: all, or one, each in its turn."""
    return [SIZES[(number + n) % len(SIZES)] for n in range(share_of(len(SIZES)))]


@pytest.mark.long
@pytest.mark.parametrize("query", QUERIES)
def test_windows_find_the_same_as_everything(quotes, narrow, query):
    for number, cut in enumerate(cuts()):
        everything = all_keys(query, cut)
        for size in tried(number):
            found = keys_of(chosen(query), cut, size)
            assert found == everything[:size], (cut, size)


def spans_asked(monkeypatch, query, cut=None, size=2):
    """Return the terms of months by which quotes are looked for."""
    asked, found = [], keyset.found_first

    def noted(*args, window=None):
        asked.append(window and window.terms)
        return found(*args, window=window)

    monkeypatch.setattr(keyset, "found_first", noted)
    keys_of(chosen(query), cut or Cut(), size)
    return asked


def test_the_newest_months_are_looked_at_first(quotes, narrow, monkeypatch):
    assert spans_asked(monkeypatch, "q=bridge") == [("§m201705", "§m201706")]


def test_a_window_grows_where_it_held_too_few(quotes, narrow, monkeypatch):
    first, second, *_ = asked = spans_asked(monkeypatch, "q=bridge", size=5)

    assert first == ("§m201705", "§m201706")
    assert second[0] < "§m201705"
    assert len(set(asked)) == len(asked)


def test_dates_of_the_filter_are_the_window(quotes, narrow, monkeypatch):
    asked = spans_asked(monkeypatch, "q=bridge&since=2016-12&until=2017-01", size=9)

    assert asked == [("§m201701",), ("§m201612", "§m201701")]


def test_years_spare_the_index_many_months(quotes, narrow, monkeypatch):
    known = {"bridge": 1e-3}
    statistics = index.Statistics(Every(known), 200_000)
    monkeypatch.setattr(index, "statistics", lambda *asked: statistics)

    assert spans_asked(monkeypatch, "q=bridge") == [("§y2017",)]


def test_rare_words_are_looked_for_everywhere_at_once(quotes, monkeypatch):
    assert spans_asked(monkeypatch, "q=bridge") == [None]


def test_a_count_from_a_window_is_about(quotes, narrow):
    page = paging.page_of(chosen("q=bridge&speaker=Ada+Lovelace"), {}, 2)

    size = counting.size_of(chosen("q=bridge&speaker=Ada+Lovelace"), page)

    assert page.found is None
    # Three in the newest 13 of 77 months.
    assert (size.is_about, size.number) == (True, 17)


def test_a_count_of_all_that_dates_allow_is_exact(quotes, narrow):
    query = "q=bridge&since=2017-05&until=2017-05"

    page = paging.page_of(chosen(query), {}, 9)

    assert str(counting.size_of(chosen(query), page)) == "2"
