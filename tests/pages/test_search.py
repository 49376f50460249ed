"""Words in the search box find the same quotes on both databases."""

import pytest

from quotes import search, typed
from quotes.models import Quote
from tests.making import make_quote

pytestmark = pytest.mark.django_db


def found(words):
    asked = typed.read(words)
    by_index = search.matching(Quote.objects.all(), asked)
    in_turn = search.holding(Quote.objects.all(), asked)

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

    assert not typed.read(words).has_words or found(words) == 0


def test_it_reads_a_word_of_two_parts_as_a_phrase():
    assert typed.read("U.S. co-op").terms == [typed.Term("u s"), typed.Term("co op")]
