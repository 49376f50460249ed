"""How many quotes fit: exact while that is quick, and labelled where it isn’t."""

import pytest
from django.http import QueryDict

from quotes.filters import QuoteFilter
from quotes.models import Quote
from quotes.search import counting, index, keyset, paging
from quotes.search.counting import Size, rounded, size_of
from tests.making import make_article, make_quote

pytestmark = pytest.mark.django_db


def chosen(query=""):
    return QuoteFilter(QueryDict(query), queryset=Quote.objects.confirmed())


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (Size(1), "1"),
        (Size(9_999), "9,999"),
        (Size(10_000, is_more=True), "more than 10,000"),
        (Size(1_234_567, is_about=True), "about 1,200,000"),
    ],
)
def test_it_says_how_far_to_trust_it(size, words):
    assert str(size) == words


@pytest.mark.parametrize(
    ("number", "round_one"), [(0, 0), (7, 7), (99, 99), (1_251, 1_300)]
)
def test_an_estimate_has_two_digits(number, round_one):
    assert rounded(number) == round_one


@pytest.mark.parametrize("query", ["", "q=bridge", "speaker=Ada+Lovelace", "q=or+may"])
def test_a_small_number_is_exact(query):
    make_quote()
    make_quote(speaker="Charles Babbage", state="found")

    assert size_of(chosen(query)) == Size(1 if "or" not in query else 0)


@pytest.mark.parametrize("query", ["", "speaker=Ada+Lovelace", "kind=direct"])
def test_a_page_that_holds_all_is_not_counted_again(query, django_assert_num_queries):
    make_quote()
    found = chosen(query)
    page = paging.page_of(found, {})

    with django_assert_num_queries(0):
        size = size_of(found, page)

    assert size == Size(1)


def test_counting_stops_at_a_limit(monkeypatch):
    monkeypatch.setattr(counting, "EXACT_BELOW", 2)
    article = make_article()
    for _ in range(4):
        make_quote(article=article)

    size = size_of(chosen("q=bridge"))

    assert size == Size(2, is_more=True)


def test_a_wrong_filter_fits_nothing():
    make_quote()

    assert size_of(chosen("since=soon")) == Size(0)


def frequent(monkeypatch):
    """Take every word for a frequent one, of which a few quotes tell enough."""
    monkeypatch.setattr(index, "FREQUENT_FROM", 0)
    monkeypatch.setattr(index, "FREQUENT_SHARE", 0)


@pytest.mark.parametrize(
    "query", ["q=bridge", "q=bridge&speaker=Ada+Lovelace", "q=bridge+-tunnel"]
)
def test_looking_in_turn_finds_what_the_index_finds(monkeypatch, query):
    article = make_article()
    quotes = [make_quote(article=article) for _ in range(3)]
    by_index = keyset.keys_of(chosen(query), keyset.Cut(), 9)
    frequent(monkeypatch)

    in_turn = keyset.keys_of(chosen(query), keyset.Cut(), 9)

    assert in_turn == by_index
    assert [key.number for key in in_turn] == [q.pk for q in reversed(quotes)]


def test_the_index_is_asked_where_looking_found_too_few(monkeypatch):
    article = make_article()
    quote = make_quote(article=article)
    for _ in range(3):
        make_quote("Nobody else spoke.", article=article)
    frequent(monkeypatch)
    monkeypatch.setattr(keyset, "FIRST_LOOKED_AT", 1)
    monkeypatch.setattr(keyset, "MOST_LOOKED_AT", 2)

    keys = keyset.keys_of(chosen("q=bridge"), keyset.Cut(), 9)

    assert [key.number for key in keys] == [quote.pk]


def test_a_frequent_word_is_counted_by_its_share(monkeypatch):
    article = make_article()
    for _ in range(4):
        make_quote(article=article)
    frequent(monkeypatch)
    monkeypatch.setattr(counting, "ENOUGH_HITS", 1)
    monkeypatch.setattr(counting, "LOOKED_AT", 4)
    monkeypatch.setattr(counting, "expected", lambda rows: 1_000)

    assert size_of(chosen("q=bridge")) == Size(1_000, is_about=True)


@pytest.fixture
def looking_at_two(monkeypatch):
    """Words too frequent for the index: two quotes are looked at for a page."""
    frequent(monkeypatch)
    monkeypatch.setattr(index, "MOST_SIFTED", 0)
    monkeypatch.setattr(keyset, "FIRST_LOOKED_AT", 1)
    monkeypatch.setattr(keyset, "MOST_LOOKED_AT", 2)


def test_too_frequent_words_are_looked_for_so_far_and_then_further(looking_at_two):
    article = make_article()
    quote = make_quote(article=article)
    others = [make_quote("Nobody else spoke.", article=article) for _ in range(3)]

    page = paging.page_of(chosen("q=bridge"), {})
    further = paging.page_of(chosen("q=bridge"), {"older": str(page.older)})

    assert (page.quotes, page.looked_back_to.number) == ([], others[1].pk)
    assert page.older == page.looked_back_to
    assert str(size_of(chosen("q=bridge"))) == "0 or more"
    assert ([one.pk for one in further.quotes], further.older) == ([quote.pk], None)
    assert further.looked_back_to is None


@pytest.mark.parametrize("order", ["newest", "best"])
def test_the_page_says_how_far_was_looked_and_leads_further(
    client, looking_at_two, order
):
    article = make_article(published_on="2019-05-03")
    for _ in range(3):
        make_quote("Nobody else spoke.", article=article)
    make_quote(article=article)

    page = client.get(f"/quotes/?q=bridge&order={order}").text

    assert "Only quotes back to 3 May 2019 were looked through." in page
    assert "older=2019-05-03." in page
    assert "<mark>bridge</mark> will open" in page


def test_no_page_says_that_nothing_fits_where_not_all_was_looked_at(
    client, looking_at_two
):
    article = make_article()
    for _ in range(4):
        make_quote("Nobody else spoke.", article=article)

    first = client.get("/quotes/?q=bridge").text

    assert "None of these quotes fits" in first
    assert "No confirmed quote fits" not in first


def test_words_that_keep_company_are_not_all_read(monkeypatch):
    """By chance one in four has both words; here it is every one."""
    article = make_article()
    for _ in range(3):
        make_quote(article=article)
    known = index.Statistics({"bridge": 0.5, "open": 0.5}, 4)
    monkeypatch.setattr(index, "statistics", lambda *asked: known)
    monkeypatch.setattr(index, "MOST_SIFTED", 2)

    assert chosen('q="open bridge"').has_too_frequent_words
    assert not chosen('q="open bridge"+tunnel').has_too_frequent_words
    assert paging.page_of(chosen('q="open bridge"'), {}).looked_back_to is None


def test_a_word_said_twice_is_no_rarer():
    (once,), (twice,) = (
        [chosen(query).typed.asked] for query in ("q=bridge", 'q="bridge bridge"')
    )

    assert index.share_of(twice, {"bridge": 0.3}) == 0.3
    assert index.share_of(once, {"bridge": 0.3}) == 0.3


@pytest.mark.parametrize("order", ["newest", "best"])
def test_a_page_knows_how_many_a_rare_word_finds(order):
    article = make_article()
    for _ in range(3):
        make_quote(article=article)

    page = paging.page_of(chosen("q=bridge"), {"order": order}, size=2)

    assert (len(page.quotes), page.found) == (2, 3)


def test_a_later_page_says_the_same_of_many(monkeypatch):
    monkeypatch.setattr(counting, "EXACT_BELOW", 2)
    article = make_article()
    for _ in range(4):
        make_quote(article=article)
    first = size_of(chosen("q=bridge"))
    make_quote("It is safe.", article=article)

    assert size_of(chosen("q=bridge")) == first


def test_a_later_page_counts_few_itself():
    article = make_article()
    for _ in range(3):
        make_quote(article=article)
    older = str(paging.page_of(chosen("q=bridge"), {}, size=1).older)

    page = paging.page_of(chosen("q=bridge"), {"older": older})

    assert (len(page.quotes), page.found) == (2, None)
    assert size_of(chosen("q=bridge"), page) == Size(3)
