"""Fetching: it reaches nobody's own network, whatever an address or a server does."""

import re

import pytest

from tests.articles.fetching.cases import SECONDS, a_place, cases

CASES = list(cases())


@pytest.fixture(scope="module")
def place():
    with a_place() as place:
        yield place


@pytest.fixture(scope="module")
def ends(place):
    """Return how each case ended, met once."""
    return {}


@pytest.fixture
def end(request, place, ends):
    case = request.param
    if case not in ends:
        ends[case] = place.meet(case)
    return ends[case]


def each(*tests):
    return pytest.mark.parametrize(
        "end, case",
        [(c, c) for c in CASES],
        indirect=["end"],
        ids=[c.name for c in CASES],
    )


@each()
def test_it_connects_to_nothing_that_is_not_public(end, case, place):
    assert set(end.connections) <= place.let_through


@each()
def test_it_ends_as_it_should(end, case):
    assert end.why == case.why


@each()
def test_it_is_over_in_time(end, case):
    assert end.seconds < 5 * SECONDS


@pytest.mark.parametrize(
    "end",
    [c for c in CASES if c.why],
    indirect=True,
    ids=[c.name for c in CASES if c.why],
)
def test_it_says_why_in_a_sentence(end):
    sentence = str(end.reason)

    assert re.search(r"[a-z].*[.)]$", sentence)
    assert not re.search(
        r"Error|Exception|errno|HTTPConnection|\n|0x7f[0-9a-f]{6}\b",
        end.reason.sentence,
    )
