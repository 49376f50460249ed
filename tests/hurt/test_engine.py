"""Time and text grow together: eight times the text takes no sixty-four times as long.

Each is a ratio within one run, with three-fold slack.
"""

import gc
import time

import pytest

from quotes.extraction import find_statements
from quotes.extraction.people.clusters import Cluster
from quotes.extraction.people.trails import NAME, Step, Trails
from tests.hurt.making import text_of

pytestmark = pytest.mark.once
TIMES, SLACK = 8, 3


def growth(act, length) -> float:
    """Return how many times longer an act takes for so many times the length."""
    return seconds(act, length * TIMES) / max(seconds(act, length), 0.005)


def seconds(act, length) -> float:
    """Return the shortest of three times: a busy machine makes the others longer."""
    return min(seconds_once(act, length) for _ in range(3))


def seconds_once(act, length) -> float:
    start = time.process_time()
    act(length)
    return time.process_time() - start


@pytest.fixture(autouse=True)
def uncollected():
    """Keep the collector from going through what other tests have left."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.parametrize(
    ("piece", "length"),
    [
        (".", 4000),
        ("…", 4000),
        ('"', 10_000),
        ("“We go. ", 10_000),
        ("[(", 10_000),
        ("A. ", 20_000),
        ("said ", 20_000),
        ("Ada, the mayor, ", 10_000),
        ("“We go,” said Ada. ", 3000),
    ],
)
def test_finding_takes_as_long_as_the_text_is(piece, length):
    def find(length):
        find_statements(text_of(piece, length).decode())

    assert growth(find, length) < TIMES * SLACK


def test_following_people_takes_as_long_as_there_are_people():
    def follow(number):
        trails = Trails()
        people = [Cluster(n, "person", f"Ada {n}", n) for n in range(number)]
        for person in [*people, *people]:
            trails.add(person, Step(person.number, 0, 0, 0, "subject", True, NAME))
            trails.speaks(person)

    assert growth(follow, 2000) < TIMES * SLACK
