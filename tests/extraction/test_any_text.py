"""The engine copes with any text, and in time linear in its length."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quotes.extraction import find_quotes

# Words and marks that rules look at: random text seldom holds them.
PIECES = st.sampled_from(
    [
        *"“”\"„«»‘’'.,:;?!()[]—-\n \t\x00\x01\ud800",
        *("''", "``", "\n\n", "…", "Q: ", "A: ", "HOLT: ", "– Maren Holt\n"),
        *("Maren", "Holt", "said", " said ", "who", "he", "according to ", "and"),
        *(", a doctor,", "the statement", "Mr. ", "U.S.", "of", "the", "saying", "İ"),
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=60).map("".join))
def test_it_never_raises_on_news_like_pieces(text):
    assert_sound(text)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_it_never_raises_on_any_unicode(text):
    assert_sound(text)


def assert_sound(text: str) -> None:
    """Check that spans lie in the text, in order, without overlap."""
    end = 0
    for quote in find_quotes(text):
        assert 0.0 <= quote.confidence <= 1.0
        for span in quote.spans:
            assert end <= span.start < span.end <= len(text)
            end = span.end


@pytest.mark.parametrize(
    "unit",
    [
        '"',
        "“",
        "‘a’ ",
        "'a ",
        "“Q,” Maren Holt said. ",
        "MAREN HOLT SAID ",
        "said Holt, a doctor, and ",
        "(Holt) ",
        "[",
        "a\n\n\n",
        "“a ",
        "HOLT: a\n",
        "- ",
    ],
)
def test_time_grows_with_length_and_no_faster(unit):
    short = seconds_for(unit, 20_000)

    long = seconds_for(unit, 80_000)

    assert long < 12 * max(short, 0.02)


def seconds_for(unit: str, length: int) -> float:
    text = (unit * length)[:length]
    started = time.perf_counter()
    find_quotes(text)
    return time.perf_counter() - started


def test_it_copes_with_a_hundred_thousand_marks():
    assert_sound('"' * 100_000)


def test_it_copes_with_one_line_of_a_million_characters():
    assert_sound("Maren Holt went to the mill and “wept,” she said. " * 20_000)
