"""What is taken is told for many quotes as quickly as for a few, and no otherwise."""

import random
import time

import pytest

from quotes.decisions.acts.overlapping import overlaps
from quotes.extraction import FoundQuote
from quotes.extraction.found import Span
from quotes.recording.articles import Taken

pytestmark = pytest.mark.once


def quote(kind, *spans):
    spans = tuple(Span(*span) for span in spans)
    return FoundQuote(spans, kind, None, None, (), (), 1.0, "by hand", ())


def test_it_says_the_same_as_one_comparison_after_the_other():
    rng = random.Random(7)
    for _ in range(300):
        places = [place(rng) for _ in range(rng.randrange(5))]
        kind, *spans = rng.choice(["direct", "indirect"]), place(rng)[1:]
        spans.append(place(rng)[1:])

        found = quote(kind, *spans)

        assert Taken(places).holds(found) == overlaps(kind, found.spans, places)


def place(rng):
    start = rng.randrange(40)
    return rng.choice(["direct", "partial", "indirect"]), start, start + 1 + start % 7


def test_eight_times_the_quotes_take_no_sixty_four_times_as_long():
    assert seconds(16_000) / seconds(2000) < 24


def seconds(number):
    places = [("direct", 3 * n, 3 * n + 1) for n in range(number)]
    start = time.process_time()
    taken = Taken(places)
    for n in range(number):
        assert not taken.holds(quote("direct", (3 * n + 1, 3 * n + 2)))
    return time.process_time() - start
