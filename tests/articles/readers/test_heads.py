"""Heads of pasted articles: sixteen manners of papers, and what is no head."""

import datetime

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
    standfirst = STANDFIRST if STANDFIRST in head.lines else head.standfirst
    assert draft.text == f"{standfirst}\n\n{BODY}".strip()


@pytest.mark.parametrize(
    "lines",
    [
        "The Bay Courier\nWednesday, 14 May 2031\n\nTolls to rise\nADA QUILL",
        "POLITICS\n\nTolls to rise\nBy Ada Quill\nMay 14, 2031 6:00am",
        "Wednesday, May 14, 2031\nTHE BAY COURIER\nPage A1\n\nTolls to rise\n"
        "By Ada Quill\nCourier Staff Writer",
        "Ada Quill, Transport Editor\nMay 14 2031, 12.01am, The Bay Courier\n\n"
        "Tolls to rise",
        "By Ada Quill, Bay Courier\nPosted: 05/14/2031 06:00 AM PDT\n\nTolls to rise",
        "Tolls to rise | Kelmouth | The Bay Courier\nAda Quill\nMay 14, 2031",
    ],
)
def test_what_stands_above_the_title_is_read_too(lines):
    draft = read_text(f"{lines}\n\n{BODY}")

    assert draft.title == "Tolls to rise"
    assert draft.byline.lower() == "ada quill"
    assert str(draft.published_on) == "2031-05-14"
    assert draft.text == BODY


@pytest.mark.parametrize(
    ("lead", "outlet", "day"),
    [
        ("KELMOUTH, Maine (AP) — ", "AP", None),
        ("KELMOUTH, May 14 2031 (Reuters) - ", "Reuters", "2031-05-14"),
        ("Kelmouth (Norwire) – ", None, None),
    ],
)
def test_a_dateline_names_the_agency(lead, outlet, day):
    draft = read_text(f"Tolls to rise\n\n{lead}{BODY}")

    assert draft.outlet == outlet
    assert draft.published_on == (day and datetime.date.fromisoformat(day))
    assert draft.text == lead + BODY


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
        ("Senior Reporter", {}),
        ("@ada_quill", {}),
        ("Edited by: Bo Lind", {}),
        ("Curated By: Ada Quill", {"byline": "Ada Quill"}),
        ("Exclusive by Ada Quill", {"byline": "Ada Quill"}),
        ("Story by Ada Quill and Bo Lind • 2d", {"byline": "Ada Quill and Bo Lind"}),
        ("Ada Quill, Bay Post", {"byline": "Ada Quill", "outlet": "Bay Post"}),
        (
            "By Ada Quill | aq@bay.example | The Bay Post",
            {"byline": "Ada Quill", "outlet": "The Bay Post"},
        ),
        ("Ada Quill, Senior Reporter", {"byline": "Ada Quill"}),
        ("Ada Quill, Editor | Bo Lind", {"byline": "Ada Quill and Bo Lind"}),
        ("By Jan Doe", {"byline": "Jan Doe"}),
        ("By Reuters", {"byline": "Reuters"}),
        ("By April Marr and June Lind", {"byline": "April Marr and June Lind"}),
        ("Ada Quill, Health Editor", {"byline": "Ada Quill"}),
        ("Words: Ada Quill", {"byline": "Ada Quill"}),
    ],
)
def test_a_line_says_what_it_says(line, said):
    assert read_head_line(line) == said
