"""What print does to the lines of PDFs is undone: numbers, hyphens and ligatures."""

import pytest

from articles.readers.documents.print_lines import without_hyphens
from articles.readers.plain_text import read_plain_text
from articles.readers.reading import read_pdf
from tests.articles.readers.test_pdfs import make_pdf

SAID = [
    *("THE CHAIR: The hearing is open.", "MS. QUILL: Thank you, Chair. I have"),
    *("waited for this since the day on which", "the harbour board took our berth"),
    *("away and gave it to the ferry company.", "THE CHAIR: And what did you do?"),
    *("MS. QUILL: I wrote a letter, and then", "I wrote it again, and the answer was"),
    *('that "the quay will not wait", as if I', "could."),
]
TURNS = [
    "THE CHAIR: The hearing is open.",
    "MS. QUILL: Thank you, Chair. I have waited for this since the day on which the "
    "harbour board took our berth away and gave it to the ferry company.",
    "THE CHAIR: And what did you do?",
    "MS. QUILL: I wrote a letter, and then I wrote it again, and the answer was that "
    '"the quay will not wait", as if I could.',
]


def numbered(lines):
    return "\n".join(f"{n} {line}" for n, line in enumerate(lines, 1))


def test_the_numbers_of_a_transcripts_lines_go():
    text = read_pdf(make_pdf(numbered(SAID))).text

    assert text.split("\n\n") == TURNS


def test_they_go_where_they_stand_on_lines_of_their_own():
    apart = "\n".join(f"{n}\n{line}" for n, line in enumerate(SAID, 1))

    assert read_pdf(make_pdf(apart)).text.split("\n\n") == TURNS


def test_a_turn_goes_on_over_the_page():
    pages = numbered(SAID[:9]), numbered(["said no more than this:", *SAID[8:], *SAID])

    turns = read_pdf(make_pdf(*pages)).text.split("\n\n")

    assert turns[3].startswith(
        "MS. QUILL: I wrote a letter, and then I wrote it again, and the answer was"
    )
    assert "said no more than this: that" in turns[3]


def test_a_numbered_list_keeps_its_numbers():
    points = ["1 Open the quay.", "2 Pay the pilots.", "3 Vote in May."]

    text = read_pdf(make_pdf("\n".join(["The board asks:", *points]))).text

    assert "2 Pay the pilots." in text


def test_a_running_head_with_the_pages_number_goes():
    pages = [
        f"Bay Council 2031, page {n} of 3\n\nThe mayor spoke on day {n} of it, and said"
        " so.\nIt was late."
        for n in (1, 2, 3)
    ]

    text = read_pdf(make_pdf(*pages)).text

    assert "Bay Council" not in text
    assert "day 2 of it" in text


@pytest.mark.parametrize(
    ("printed", "whole"),
    [
        ("the gover-\nnment fell", "the government fell"),
        ("an unfore-\nseeable end", "an unforeseeable end"),
        ("the gover-\n\nnment fell", "the government fell"),
        ("a well-\nknown pier", "a well-\nknown pier"),
        ("a three-\nyear plan", "a three-\nyear plan"),
        ("the Anglo-\nSaxon quay", "the Anglo-\nSaxon quay"),
        ("in 2016-\n17 it", "in 2016-\n17 it"),
        ("pre-\nand post-war", "pre-\nand post-war"),
        ("a harbour-\nside inn, harbour-side", "a harbour-\nside inn, harbour-side"),
        ("a mayor-\nelect", "a mayor-\nelect"),
    ],
)
def test_a_word_that_was_parted_is_whole_again(printed, whole):
    assert without_hyphens(printed) == whole


def test_a_pdf_has_its_words_whole():
    page = (
        "The harbour board said on Monday that the tolls would remain un-\n"
        "changed until the inquiry into the sinking of the ferry was comple-\n"
        "ted, which nobody expects to happen before the well-known judge re-\n"
        "turns."
    )

    text = read_pdf(make_pdf(page)).text

    assert "remain unchanged until" in text
    assert "was completed, which" in text
    assert "well-known judge" in text


def test_ligatures_are_letters():
    draft = read_plain_text(
        "Oﬃce\n\nBy Ada Quill\n\nThe ﬁrst ﬂood of aﬄuence ﬁlled it."
    )

    assert draft.title == "Office"
    assert draft.text == "The first flood of affluence filled it."
