"""Where looking at quotes in turn ends, and that going on from there finds them all."""

import pytest
from django.core.cache import cache
from django.http import QueryDict

from quotes.filters import QuoteFilter
from quotes.models import Quote
from quotes.search import counting, facets, index, keyset, paging
from tests.making import make_article, make_quote, make_role

pytestmark = pytest.mark.django_db

DAYS = ["2011-02-01", "2014-07-09", "2014-07-09", "2016-12-31", "2017-01-01"]
DAYS += ["2017-05-15", "2017-05-15", "2017-06-01", "2018-01-01"]
# What one index has in order is left alone; what narrows it further is looked at.
QUERIES = [
    "kind=direct",
    "kind=partial",
    "kind=any&q=bridge",
    "language=fr",
    "language=fr&kind=partial",
    "speaker=Ada+Lovelace&language=fr",
    "speaker=Ada+Lovelace&role=countess",
    "speaker=Ada+Lovelace&outlet=The+Daily+Example",
    "role=countess&outlet=The+Daily+Example&since=2014",
    "outlet=The+Daily+Example&kind=partial&until=2017-05",
    "q=bridge+language:fr",
    "q=-tunnel+speaker:lovelace",
    'q="bridge will"&kind=direct',
]


@pytest.fixture
def quotes():
    countess = make_role("countess", "")
    for number, day in enumerate(DAYS):
        article = make_article(
            published_on=day,
            outlet="The Weekly Example" if number % 3 == 2 else "The Daily Example",
            language="fr" if number % 2 else "en",
        )
        make_quote(
            article=article,
            speaker="Charles Babbage" if number % 3 == 1 else "Ada Lovelace",
            kind="partial" if number % 4 == 3 else "direct",
            role=countess if number % 2 else None,
        )


def near(monkeypatch):
    """Look at one quote, and then at two; take each word for a frequent one."""
    for name in ("FIRST_LOOKED_AT", "MOST_LOOKED_AT", "MOST_WALKED"):
        monkeypatch.setattr(keyset, name, 1 if name.startswith("FIRST") else 2)
    monkeypatch.setattr(index, "FREQUENT_FROM", 0)
    monkeypatch.setattr(index, "FREQUENT_SHARE", 0)


def chosen(query):
    return QuoteFilter(QueryDict(query), queryset=Quote.objects.confirmed())


def walked(query, size=3):
    """Return the numbers on all pages, and how many pages say how far they looked."""
    numbers, said, given = [], 0, {}
    for _ in range(3 * len(DAYS)):
        page = paging.page_of(chosen(query), given, size)
        numbers += [quote.pk for quote in page]
        said += page.looked_back_to is not None
        if page.older is None:
            return numbers, said
        given = {"older": str(page.older)}
    raise AssertionError(f"{query} goes on for ever")


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("is_in_index", [True, False])
def test_going_on_finds_each_once(quotes, monkeypatch, query, is_in_index):
    everything, _ = walked(query)
    near(monkeypatch)
    monkeypatch.setattr(index, "MOST_SIFTED", 100 if is_in_index else 0)

    assert walked(query)[0] == everything
    assert everything == list(
        chosen(query).rows().order_by("-sorted_on", "-pk").values_list("pk", flat=True)
    )


def test_the_index_spares_the_way_where_it_knows_what_is_named(quotes, monkeypatch):
    near(monkeypatch)
    query = "speaker=Ada+Lovelace&role=countess"

    assert walked(query)[1] == 0
    cache.clear()
    monkeypatch.setattr(index, "MOST_SIFTED", 0)
    assert walked(query)[1] > 0


@pytest.mark.parametrize("query", ["language=fr", "q=bridge+language:fr"])
def test_numbers_say_that_there_may_be_more(quotes, monkeypatch, query):
    near(monkeypatch)
    monkeypatch.setattr(index, "MOST_SIFTED", 0)
    filter_ = chosen(query)

    assert str(counting.size_of(filter_)).endswith(" or more")
    assert facets.facets_of(filter_).is_part


@pytest.mark.parametrize("query", ["speaker=Ada+Lovelace", "outlet=The+Daily+Example"])
def test_what_one_index_has_in_order_is_not_cut(quotes, monkeypatch, query):
    near(monkeypatch)

    assert walked(query)[1] == 0
    assert not facets.facets_of(chosen(query)).is_part
