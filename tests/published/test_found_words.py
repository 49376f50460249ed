"""The words that were looked for are marked where they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotes.models.folding import fold
from quotes.published.words.found_words import pieces_of


def marked(text, *phrases):
    return [piece.text for piece in pieces_of(text, phrases) if piece.is_found]


@pytest.mark.parametrize(
    ("text", "phrases", "found"),
    [
        ("The bridge, the Bridge!", ["bridge"], ["bridge", "Bridge"]),
        ("It will open in May.", ["open in may"], ["open in May"]),
        ("A U.S.-backed plan", ["u s backed"], ["U.S.-backed"]),
        ("Naïve café", ["cafe"], ["café"]),
        ("bridges", ["bridge"], []),
        ("a b c", ["a b", "b c"], ["a b"]),
        ("ﬁnal", ["final"], ["ﬁnal"]),
    ],
)
def test_it_finds_words_as_they_are_printed(text, phrases, found):
    assert marked(text, *phrases) == found


@given(st.text(), st.lists(st.text()))
def test_the_pieces_are_the_text(text, phrases):
    phrases = [folded for phrase in phrases if (folded := fold(phrase))]

    assert "".join(piece.text for piece in pieces_of(text, phrases)) == text


@given(st.text(alphabet=st.characters(max_codepoint=0x2FF)))
def test_each_word_that_the_search_finds_is_marked(text):
    for word in fold(text).split():
        pieces = marked(text, word)

        assert pieces
        assert all(word in fold(piece).split() for piece in pieces)
