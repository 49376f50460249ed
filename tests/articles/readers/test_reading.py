"""Reading: title, byline, date, outlet and text out of pastes and plain files."""

import datetime
import re
from pathlib import Path

import pytest

from articles.readers.files import KINDS
from articles.readers.reading import UnreadableError, read_file, read_text
from articles.tables.files import READERS

SEED = Path(__file__).parents[4] / "shared" / "seed" / "article.txt"
MAY_14 = datetime.date(2031, 5, 14)
BODY = "The tolls will rise in June.\n\n“We have no choice,” said Ada Quill."
TEN_MB = 10_000_000


@pytest.fixture
def seed():
    if not SEED.exists():
        pytest.skip("the shared seed article is not beside the project")
    return read_text(SEED.read_text(encoding="utf-8"))


@pytest.mark.shared
def test_it_reads_the_details_of_the_seed(seed):
    assert seed.title.startswith("US, South Korea emphasise alliance")
    assert seed.byline == "Ben McGrath"
    assert seed.published_on == datetime.date(2017, 5, 15)
    assert seed.outlet == "wsws.org"


@pytest.mark.shared
def test_it_leaves_title_and_footer_out_of_the_seeds_text(seed):
    assert seed.text.startswith("The relationship between")
    assert "Ben McGrath" not in seed.text
    assert "To contact" not in seed.text
    assert "wsws.org" not in seed.text


@pytest.mark.shared
@pytest.mark.parametrize(
    "words",
    [
        "the Trump administration threatened military strikes",
        "the firing of FBI director",
        "led by Park Byeong-seok of",
    ],
)
def test_it_rejoins_the_seeds_page_breaks(seed, words):
    assert words in seed.text


@pytest.mark.shared
def test_it_keeps_the_seeds_paragraphs(seed):
    assert seed.text.count("\n\n") == 18
    assert seed.text.count("\n") == 36


def test_it_reads_a_header_in_any_order():
    draft = read_text(
        "Date: 2031-05-14\nOutlet: The Bay Courier\nTitle: Tolls: a history\n"
        f"Address: https://baycourier.example/tolls\nByline: Jane Doe\n\n{BODY}"
    )

    assert draft.title == "Tolls: a history"
    assert draft.byline == "Jane Doe"
    assert draft.outlet == "The Bay Courier"
    assert draft.published_on == MAY_14
    assert draft.url == "https://baycourier.example/tolls"
    assert draft.text == BODY


def test_it_leaves_out_a_date_and_an_address_that_are_none():
    draft = read_text(f"Title: Tolls\nDate: 03/04/2031\nAddress: the quay\n\n{BODY}")

    assert draft.published_on is None
    assert draft.url is None
    assert draft.title == "Tolls"


def test_it_takes_no_interview_for_a_header():
    text = "Title: none\nBo Lind: We meet again.\n\nAda Quill: We do."

    assert read_text(text).text == text


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Jane Doe", "Jane Doe"),
        ("BY JANE DOE", "JANE DOE"),
        (
            "By Jane Doe and John Roe, Political Correspondent",
            "Jane Doe and John Roe",
        ),
        ("By Ana de la Cruz in Madrid", "Ana de la Cruz"),
        ("By Élodie Ünal", "Élodie Ünal"),
        ("By Reuters", "Reuters"),
        ("By Jane Doe | 14 May 2031", "Jane Doe"),
        ("By Jane Doe, May 14, 2031", "Jane Doe"),
        ("Jane Doe – 14 May 2031", "Jane Doe"),
        ("Jane Doe\n14 May 2031", "Jane Doe"),
    ],
)
def test_it_reads_a_byline(line, byline):
    draft = read_text(f"Tolls to rise\n\n{line}\n\n{BODY}")

    assert draft.title == "Tolls to rise"
    assert draft.byline == byline
    assert draft.text == BODY


def test_a_place_beside_the_day_is_no_author():
    draft = read_text(f"Tolls to rise\n\nNew York, 14 May 2031\n\n{BODY}")

    assert (draft.byline, draft.published_on) == (None, MAY_14)
    assert draft.text == BODY


@pytest.mark.parametrize(
    "line",
    [
        "By Monday the harbour had emptied of its boats.",
        "By the quay they waited, and some of them",
        "Ada Quill",
    ],
)
def test_it_takes_no_text_for_a_byline(line):
    draft = read_text(f"Tolls to rise\n\n{line}\n\n{BODY}")

    assert draft.byline is None
    assert draft.text.startswith(line)


@pytest.mark.parametrize(
    "line",
    [
        "14 May 2031",
        "14th of May, 2031",
        "Wednesday, 14 May 2031",
        "May 14, 2031",
        "Wed. May 14 2031",
        "2031-05-14",
        "2031-05-14T08:00:00+02:00",
        "14/05/2031",
        "05/14/2031",
        "14.05.2031",
        "14 May 2031 09:30 BST",
        "May 14, 2031 at 3:45 p.m. ET",
        "Published: May 14, 2031",
        "First published on Wed 14 May 2031",
    ],
)
def test_it_reads_a_date(line):
    draft = read_text(f"Tolls to rise\n\n{line}\n\n{BODY}")

    assert draft.published_on == MAY_14
    assert draft.text == BODY


@pytest.mark.parametrize(
    "line", ["03/04/2031", "31 June 2031", "May 2031", "2031", "14 May", "Yesterday"]
)
def test_it_guesses_no_date(line):
    draft = read_text(f"Tolls to rise\n\n{line}\n\n{BODY}")

    assert draft.published_on is None
    assert draft.text.startswith(line)


def test_it_leaves_the_date_of_a_change_out():
    draft = read_text(
        f"Tolls to rise\n14 May 2031\nLast updated on 15 May 2031\n\n{BODY}"
    )

    assert draft.published_on == MAY_14
    assert draft.text == BODY


def test_it_reads_a_title_right_above_a_long_paragraph():
    long = "The tolls will rise in June, which nobody on the quay had seen coming. " * 3
    draft = read_text(f"Tolls to rise\n{long}\n{long}")

    assert draft.title == "Tolls to rise"
    assert draft.text == f"{long.strip()}\n\n{long.strip()}"


def test_it_takes_no_first_line_of_a_wrapped_paragraph_for_a_title():
    text = "The tolls of the harbour will\nrise in June, said the mayor.\n\nShe left."

    assert read_text(text).title is None


def test_it_keeps_a_standfirst_above_a_byline():
    standfirst = "Skippers are angry, and some will leave."
    draft = read_text(f"Tolls to rise\n\n{standfirst}\n\nBy Jane Doe\n\n{BODY}")

    assert draft.byline == "Jane Doe"
    assert draft.text == f"{standfirst}\n\n{BODY}"


@pytest.mark.parametrize(
    "first",
    [
        "The harbour is lost.",
        "ST IVES, May 14 (Norwire) – Tolls at the harbour will rise",
        "ST IVES — Tolls at the harbour will rise",
        "Ada Quill: We have no choice",
        "- lower fees for boats",
        "The mayor wrote this:",
        "Tolls at the harbour will rise by a tenth in June, the mayor said on Monday"
        " after a year in which the port had lost many of its ships to its rivals on"
        " the northern coast",
    ],
)
def test_it_takes_no_text_for_a_title(first):
    draft = read_text(f"{first}\n\n{BODY}")

    assert draft.title is None
    assert draft.text == f"{first}\n\n{BODY}"


@pytest.mark.parametrize("text", ["Tolls to rise", "The tolls will rise in June."])
def test_it_takes_a_single_paragraph_for_text(text):
    draft = read_text(text)

    assert draft.title is None
    assert draft.text == text


@pytest.mark.parametrize(
    ("footer", "outlet"),
    [
        (
            "To contact The Bay Courier visit:\n\nhttps://www.baycourier.example/contact",
            "baycourier.example",
        ),
        ("To contact the BBC, write to its desk.", "BBC"),
        ("© 2031 The Bay Courier. All rights reserved.", "The Bay Courier"),
        ("Copyright 2031 Bay Media", "Bay Media"),
    ],
)
def test_it_reads_the_outlet_in_a_footer(footer, outlet):
    draft = read_text(f"Tolls to rise\n\n{BODY}\n\n{footer}\n")

    assert draft.outlet == outlet
    assert draft.text == BODY


def test_it_keeps_a_last_paragraph_that_is_no_footer():
    text = f"{BODY}\n\nTo contact the mayor, skippers had to write letters."

    assert read_text(text).text == text


@pytest.mark.parametrize("text", ["", " \n\u200b\n", "\x00"])
def test_it_refuses_an_empty_paste(text):
    with pytest.raises(UnreadableError, match="There is no text here; paste"):
        read_text(text)


def test_it_refuses_a_header_without_a_text():
    with pytest.raises(UnreadableError, match="nothing below the title"):
        read_text("Title: Tolls to rise\nDate: 2031-05-14")


@pytest.mark.parametrize(
    "content",
    [
        BODY.encode(),
        b"\xef\xbb\xbf" + BODY.encode(),
        BODY.encode("utf-16"),
        BODY.encode("utf-32"),
        BODY.encode("cp1252"),
        BODY.replace("\n", "\r\n").encode(),
    ],
)
@pytest.mark.parametrize("name", ["tolls.txt", "tolls.text", "TOLLS.MD"])
def test_it_reads_text_files_in_the_usual_encodings(name, content):
    assert read_file(name, content, TEN_MB).text == BODY


def test_it_reads_a_markdown_heading_as_title():
    draft = read_file("tolls.md", f"# Tolls to rise\n\n{BODY}".encode(), TEN_MB)

    assert draft.title == "Tolls to rise"


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.txt", b"", "This file is empty"),
        ("a.txt", b" \n ", "There is no text here"),
        ("a.txt", b"x" * 2001, "has 2,001 bytes and 2,000 bytes is the most"),
        ("a.xyz", b"PK\x03\x04", "This kind of file can't be read; choose one"),
        (
            "a.txt",
            b"PK\x03\x04",
            "but it is a damaged archive",
        ),
        ("a.txt", b"{\\rtf1 x}", "ends in .txt, but it is a rich text"),
        ("a.txt", b"%PDF-1.7\n", "ends in .txt, but it is a PDF"),
        ("a.txt", b"<!DOCTYPE html><p>x", "ends in .txt, but it is an HTML page"),
        ("a.html", b"%PDF-1.7\n", "ends in .html, but it is a PDF"),
        ("a.html", b"Only words.", "ends in .html, but it is plain text"),
        ("a.pdf", b"Only words.", "ends in .pdf, but it is plain text"),
        ("a.pdf", b"\x89PNG\r\n", "ends in .pdf, but it is a picture"),
        ("a.txt", bytes(range(256)) * 4, "The file has no readable text"),
        ("a.txt", b"\x00\x01\x02\x03", "The file has no readable text"),
        ("a.txt", b"\xff\xfe\x00\xd8", "The file has no readable text"),
    ],
)
def test_it_refuses_files_with_name_and_reason(name, content, reason):
    with pytest.raises(UnreadableError) as refusal:
        read_file(name, content, 2000)

    assert str(refusal.value).startswith(f"{name}: ")
    assert reason in str(refusal.value)


def test_the_readme_names_every_kind_of_file():
    readme = (Path(__file__).parents[3] / "README.md").read_text(encoding="utf-8")
    begin = readme.index("| file | holds |")
    table = readme[begin : readme.index("\n\n", begin)]

    named = set(re.findall(r"`(\.\w+)`", table))
    assert named == {*KINDS, *READERS, ".zip"}
