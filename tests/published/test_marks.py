"""A text is cut where quotes begin and end, and says the same as before."""

from hypothesis import given
from hypothesis import strategies as st

from quotes.published.marks import Mark, marked_paragraphs, paragraphs_with_quotes

TEXT = "One 𝒜 two.\n\nThree “four five” six.\n\nSeven.\n\nEight nine."


def mark(words, quote):
    start = TEXT.index(words)
    return Mark(start, start + len(words), quote)


def cut(paragraphs):
    return [
        [(piece.text, piece.quote) for piece in paragraph.pieces]
        for paragraph in paragraphs
    ]


def test_it_leaves_a_text_without_quotes_whole():
    paragraphs = marked_paragraphs("One.\n\nTwo.", [])

    assert cut(paragraphs) == [[("One.", None)], [("Two.", None)]]


def test_it_marks_a_quote_in_place():
    paragraph = marked_paragraphs(TEXT, [mark("four five", 1)])[1]

    assert cut([paragraph]) == [[("Three “", None), ("four five", 1), ("” six.", None)]]


def test_it_counts_code_points():
    paragraph = marked_paragraphs(TEXT, [mark("two", 1)])[0]

    assert cut([paragraph]) == [[("One 𝒜 ", None), ("two", 1), (".", None)]]


def test_words_in_several_quotes_belong_to_the_innermost():
    marks = [mark("Three “four five” six.", 1), mark("four", 2)]

    paragraph = marked_paragraphs(TEXT, marks)[1]

    assert cut([paragraph]) == [[("Three “", 1), ("four", 2), (" five” six.", 1)]]
    assert [piece.is_first for piece in paragraph.pieces] == [True, True, False]


def test_overlapping_quotes_mark_each_word_once():
    marks = [mark("Three “four five", 1), mark("five” six.", 2)]

    paragraph = marked_paragraphs(TEXT, marks)[1]

    assert cut([paragraph]) == [[("Three “four ", 1), ("five” six.", 2)]]


def test_a_quote_over_two_paragraphs_is_marked_in_both():
    paragraphs = marked_paragraphs(TEXT, [mark("six.\n\nSeven.", 1)])

    assert cut(paragraphs)[1][-1] == ("six.", 1)
    assert cut(paragraphs)[2] == [("Seven.", 1)]


def test_only_paragraphs_with_quotes_are_shown_with_a_gap_between():
    shown = paragraphs_with_quotes(TEXT, [mark("two", 1), mark("nine", 2)])

    assert [paragraph.is_gap for paragraph in shown] == [False, True, False]


def test_a_gap_stands_before_the_first_and_after_the_last():
    shown = paragraphs_with_quotes(TEXT, [mark("four", 1)])

    assert [paragraph.is_gap for paragraph in shown] == [True, False, True]


@given(
    st.text("ab \n𝒜", max_size=40),
    st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9)), max_size=5),
)
def test_no_word_is_lost_or_shown_twice(text, places):
    marks = [Mark(start, start + length, n) for n, (start, length) in enumerate(places)]

    paragraphs = marked_paragraphs(text, marks)

    pieces = [piece.text for paragraph in paragraphs for piece in paragraph.pieces]
    assert "".join("".join(pieces).split()) == "".join(text.split())
    assert all(pieces)
