"""What is typed into the search box is read as words, phrases and operators."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotes.search.syntax import read, read_words


def words_of(typed):
    return [[term.words for term in any_of] for any_of in read(typed).all_of]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("bridge may", [["bridge"], ["may"]]),
        ('"open in May"', [["open in may"]]),
        ("“open in May”", [["open in may"]]),
        ("bridge or tunnel", [["bridge", "tunnel"]]),
        ("bridge OR tunnel or ferry now", [["bridge", "tunnel", "ferry"], ["now"]]),
        ("or bridge", [["or"], ["bridge"]]),
        ("bridge or", [["bridge"], ["or"]]),
        ('"to be" or "not to be"', [["to be", "not to be"]]),
        ("U.S.-backed R-Ind.", [["u s backed"], ["r ind"]]),
        ("2,000 COVID-19", [["2 000"], ["covid 19"]]),
        ("https://a.example/x", [["https a example x"]]),
        ("10:30", [["10 30"]]),
        ("… —", []),
    ],
)
def test_words_are_read(typed, words):
    assert words_of(typed) == words


def test_a_minus_leaves_out():
    asked = read('bridge -tunnel -"open in May"')

    assert [term.words for term in asked.none_of] == ["tunnel", "open in may"]


@pytest.mark.parametrize(
    ("typed", "name", "value"),
    [
        ("speaker:haley", "speaker", "haley"),
        ("Speaker:Haley", "speaker", "Haley"),
        ('outlet:"The Example"', "outlet", "The Example"),
        ("before:2017-06", "before", "2017-06"),
    ],
)
def test_an_operator_has_a_name_and_a_value(typed, name, value):
    (operator,) = read(typed).operators

    assert (operator.name, operator.value) == (name, value)


@pytest.mark.parametrize("typed", ["speker:haley", "-speaker:haley", "note:this"])
def test_an_operator_that_is_none_is_plain_words_and_said_to_be(typed):
    asked = read(typed)

    assert asked.operators == ()
    assert len(asked.terms) + len(asked.none_of) == 1
    assert "was searched as plain words" in asked.notices[0]


@pytest.mark.parametrize("typed", ["speaker: haley", "https://a.example", "10:30"])
def test_a_colon_alone_makes_no_operator(typed):
    asked = read(typed)

    assert (asked.operators, asked.notices) == ((), ())


def test_a_box_for_words_knows_no_operators():
    assert [term.words for term in read_words("speaker:haley").terms] == [
        "speaker haley"
    ]


@given(st.text())
def test_any_text_is_read(typed):
    asked = read(typed)

    assert all(term.words for term in [*asked.terms, *asked.none_of])
