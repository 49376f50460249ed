"""Two texts compared word by word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotes.published.told import differences
from quotes.published.told.differences import compared

pytestmark = pytest.mark.once


def marked(paragraphs) -> str:
    return "\n\n".join(
        "".join(f"[{one.text}]" if one.is_changed else one.text for one in paragraph)
        for paragraph in paragraphs
    )


@pytest.mark.parametrize(
    ("was", "now", "old", "new"),
    [
        ("It is safe.", "It is safe.", "It is safe.", "It is safe."),
        ("It is safe.", "It was safe.", "It [is] safe.", "It [was] safe."),
        (
            "It is safe, he said.",
            "It is safe!",
            "It is safe[, he said.]",
            "It is safe[!]",
        ),
        ("", "It is safe.", "", "[It is safe.]"),
        (
            "It costs £5.2 million",
            "It costs £5.3 million",
            *["It costs £[5.2] million", "It costs £[5.3] million"],
        ),
        ("One.\n\nTwo.", "One.\n\nThree.", "One.\n\n[Two].", "One.\n\n[Three]."),
        ("One.\n\nTwo.", "", "[One.]\n\n[Two.]", ""),
    ],
)
def test_it_marks_what_the_other_lacks(was, now, old, new):
    both = compared(was, now)

    assert (marked(both.was), marked(both.now)) == (old, new)


def test_a_very_long_text_is_compared_at_its_ends(monkeypatch):
    monkeypatch.setattr(differences, "MOST_WORDS", 3)

    both = compared("a b c d e", "a x c y e")

    assert marked(both.was) == "a [b c d] e"


WORDS = st.lists(st.sampled_from(["a", "b", "c,", "\n\n", "“d”"]), max_size=12)


@given(WORDS, WORDS)
def test_no_word_is_lost(was, now):
    was, now = " ".join(was).strip(), " ".join(now).strip()

    both = compared(was, now)

    assert marked(both.was).replace("[", "").replace("]", "").split() == was.split()
    assert marked(both.now).replace("[", "").replace("]", "").split() == now.split()
