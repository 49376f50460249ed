"""Words in the search box find the same quotes on both databases."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given, settings
from hypothesis import strategies as st

from quotes.models import Quote
from quotes.models.folding import fold
from quotes.search import index, syntax
from tests.examples import share_of
from tests.making import make_article, make_quote

# What the cleaner lets through: neither NUL nor lone surrogates.
STORABLE = st.characters(exclude_characters="\0", exclude_categories=["Cs"])

pytestmark = pytest.mark.django_db


def found(words):
    asked = syntax.read(words)
    by_index = index.matching(Quote.objects.all(), asked)
    in_turn = index.holding(Quote.objects.all(), asked)

    assert set(by_index) == set(in_turn)
    return by_index.count()


@pytest.mark.parametrize(
    "words",
    [
        "bridge",
        "BRIDGE may",
        "safe bridge",
        '"will open in may"',
        "“open in May”",
        "brídge",
        "bridge,",
        '"open in',
        "bridge -tunnel",
        '-"open in June"',
        "- bridge",
    ],
)
def test_it_finds_a_quote_by_its_words(words):
    make_quote("The bridge will open in May,", "It is safe.")

    assert found(words) == 1


@pytest.mark.parametrize(
    "words",
    ["bridg", "ridge", "tunnel", "bridge tunnel", '"open May"', "-bridge", "safe -may"],
)
def test_it_leaves_out_a_quote_without_the_words(words):
    make_quote("The bridge will open in May,", "It is safe.")

    assert found(words) == 0


@pytest.mark.parametrize("words", ["%", "_", "\\", "' OR 1=1"])
def test_it_takes_no_sign_for_a_pattern(words):
    make_quote()

    assert not syntax.read(words).has_words or found(words) == 0


def test_it_reads_a_word_of_two_parts_as_a_phrase():
    assert syntax.read("U.S. co-op").terms == [syntax.Term("u s"), syntax.Term("co op")]


SAID = (
    "U.S.-backed talks, said R-Ind. Holt: 2,000 jobs, COVID-19, naïve café, don’t; "
    "see https://a.example/x?y=1 or mail a@b.example – ß, ﬁnal, ½, देवनागरी, ไทย, 𝔘x."
)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("U.S.-backed", 1),
        ("us backed", 0),
        ("R-Ind.", 1),
        ("2,000", 1),
        ("2000", 0),
        ("COVID-19", 1),
        ("covid", 1),
        ("NAIVE CAFE", 1),
        ("don't", 1),
        ("dont", 0),
        ("https://a.example/x?y=1", 1),
        ("a@b.example", 1),
        ("ss", 1),
        ("final", 1),
        ("देवनागरी", 1),
        ("ไทย", 1),
        ("𝔘x", 1),
        ("ux", 1),
        ("tunnel or cafe", 1),
        ("tunnel or ferry", 0),
        ('"2,000 jobs" or tunnel', 1),
        ("cafe -covid", 0),
    ],
)
def test_both_databases_find_the_same(words, number):
    make_quote(SAID, article=make_article(text=SAID))

    assert found(words) == number


@settings(max_examples=share_of(200))
@given(st.data())
def test_whatever_is_said_is_found_by_its_words(data):
    said = data.draw(st.text(alphabet=STORABLE, min_size=1, max_size=60))
    words = fold(said).split()
    if not words:
        return
    quote = make_quote()
    Quote.objects.filter(pk=quote.pk).update(folded=" ".join(words))
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    phrase = " ".join(words[first : last + 1])

    try:
        assert found(f'"{phrase}"') == 1
        assert found(" ".join(sorted(words))) == 1
    finally:
        quote.spans.all().delete()
        quote.attributions.all().delete()
        quote.delete()


def test_a_page_asks_once_how_frequent_its_words_are(client):
    make_quote()

    with CaptureQueriesContext(connection) as asked:
        client.get("/quotes/?q=bridge")

    counts = [query for query in asked if "quotes_word_counts" in query["sql"]]
    assert len(counts) == (1 if connection.vendor == "sqlite" else 0)
