"""Heads of pasted articles: sixteen manners of papers, and what is no head."""

import pytest

from articles.readers.head_lines import read_head_line
from articles.readers.reading import read_text
from tests.articles.readers.heads import BODY, HEADS, STANDFIRST


@pytest.mark.parametrize("head", HEADS, ids=lambda head: head.manner)
def test_a_head_is_read_and_taken_out_of_the_text(head):
    draft = read_text(head.text)

    assert draft.title == head.lines.split("\n")[0]
    assert str(draft.published_on) == head.day
    assert (draft.byline, draft.outlet) == (head.byline, head.outlet)
    standfirst = f"{STANDFIRST}\n\n" if STANDFIRST in head.lines else ""
    assert draft.text == standfirst + BODY


@pytest.mark.parametrize(
    "line",
    [
        "Ada Quill",
        "The mayor said so on 14 May 2031, and again on Tuesday",
        "On May 14, 2031, the tolls rise",
        "The harbour and the council",
        "Kelmouth",
        "By the quay they waited",
        "A week in May",
        "Tolls: a history",
        "May Day Express derailed",
        "Tolls Updated After Protest",
        "Updated plans for the pier",
        "He wrote for The Bay Courier in 2031",
    ],
)
def test_other_lines_are_none(line):
    assert read_head_line(line) is None


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Updated 2 hours ago", {}),
        ("3 min read", {}),
        ("By Jan Doe", {"byline": "Jan Doe"}),
        ("By Reuters", {"byline": "Reuters"}),
        ("By April Marr and June Lind", {"byline": "April Marr and June Lind"}),
        ("Ada Quill, Health Editor", {"byline": "Ada Quill"}),
        ("Words: Ada Quill", {"byline": "Ada Quill"}),
    ],
)
def test_a_line_says_what_it_says(line, said):
    assert read_head_line(line) == said
