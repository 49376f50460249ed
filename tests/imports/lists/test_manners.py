"""Manners in which people keep lists of quotes: what is read of each row."""

import pytest

from quotes.imports.lists.people import OnRecord
from quotes.imports.lists.reading import Manner, Reader, read_table

pytestmark = pytest.mark.django_db


def rows_of(tmp_path, text, name="list.csv"):
    path = tmp_path / name
    path.write_text(text, encoding="utf8")
    table = read_table(path)
    reader = Reader(table, Manner({}, True), OnRecord())
    return [reader.read(line) for line in table.lines]


def row_of(tmp_path, text):
    (row,) = rows_of(tmp_path, text)
    return row


@pytest.mark.parametrize(
    ("cell", "outlet", "title", "day"),
    [
        (
            "“It is late.” – Ada Quill (Bay Courier, 15 May 2031)",
            "Bay Courier",
            "",
            "15",
        ),
        (
            "“It is late.” – Ada Quill (Kelmouth Notes, 15 May 2031)",
            "Kelmouth Notes",
            "",
            "15",
        ),
        (
            "Ada Quill: “It is late.” [Bay Courier, May 15, 2031]",
            "Bay Courier",
            "",
            "15",
        ),
        (
            "“It is late,” said Ada Quill (Bay Courier, May 2031)",
            "Bay Courier",
            "",
            "01",
        ),
        (
            "“It is late.” – Ada Quill (Bay Courier, Tolls, 15 May 2031)",
            "Bay Courier",
            "Tolls",
            "15",
        ),
        ("“It is late.” – Ada Quill (Bay Courier)", "Bay Courier", "", None),
    ],
)
def test_the_source_may_stand_in_brackets_behind_the_quote(
    tmp_path, cell, outlet, title, day
):
    row = row_of(tmp_path, f'Quote\n"{cell}"\n')

    assert row.words.startswith("It is late")
    assert [one.name for one in row.named] == ["Ada Quill"]
    assert (row.outlet, row.title) == (outlet, title)
    assert row.day == day or row.day.first.isoformat() == f"2031-05-{day}"


def test_a_role_beside_the_name_stays_with_it(tmp_path):
    cell = "“It is late.” – Ada Quill, mayor (Bay Courier, 15 May 2031)"

    row = row_of(tmp_path, f'Quote\n"{cell}"\n')

    assert [(one.name, one.role) for one in row.named] == [("Ada Quill", "mayor")]


def test_brackets_of_the_quote_stay_in_it(tmp_path):
    row = row_of(tmp_path, "Quote,Outlet\nI read it twice (Daily Post),Bay Courier\n")

    assert row.words == "I read it twice (Daily Post)"


@pytest.mark.parametrize("beside", ["Monday, 3 May 2031", "Mayor, 3 May 2031"])
def test_a_weekday_or_a_role_is_no_source(tmp_path, beside):
    rows = f'Quote,Outlet\n"“It is late.” ({beside})",\n'

    row = row_of(tmp_path, rows)

    assert row.outlet == ""
    assert row.problem


def test_a_speaker_goes_before_a_name(tmp_path):
    head = "Name,Quote text,Speaker,Outlet\n"

    row = row_of(tmp_path, head + "#1,It is late.,Ada Quill,Bay Courier\n")

    assert [one.name for one in row.named] == ["Ada Quill"]


def test_a_column_of_outlet_and_day_is_taken_apart(tmp_path):
    head = "Quote,Speaker,Publication / Date\n"

    row = row_of(tmp_path, head + 'It is late.,Ada Quill,"Bay Courier, 15 May 2031"\n')

    assert (row.outlet, str(row.day)) == ("Bay Courier", "2031-05-15")


def test_ibid_repeats_the_source_above(tmp_path):
    head = "Quote,Speaker,Source\n"

    _, row = rows_of(
        tmp_path, f"{head}It is late.,Ada Quill,Bay Courier\nGo.,Bo Ek,ibid.\n"
    )

    assert row.outlet == "Bay Courier"


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("15. Mai 2031", "2031-05-15"),
        ("1er août 2031", "2031-08-01"),
        ("3 de mayo de 2031", "2031-05-03"),
        ("März 2031", "2031-03"),
        ("15 December 2031", "2031-12-15"),
    ],
)
def test_months_may_be_named_in_another_language(tmp_path, written, day):
    head = "Quote,Speaker,Outlet,Date\n"

    row = row_of(tmp_path, f"{head}It is late.,Ada Quill,Bay Courier,{written}\n")

    assert str(row.day) == day


def test_hypothesis_exports_of_late_are_known(tmp_path):
    rows = rows_of(
        tmp_path,
        "Created at,Author,Page,URL,Group,Type,Quote,Comment,Tags\n"
        "2031-05-16 09:12,pia,,https://bay.example/t,Desk,Annotation,It is late.,"
        "Speaker: Ada Quill,tolls\n"
        "2031-05-16 09:13,tom,,https://bay.example/t,Desk,Reply,,Who?,\n",
    )

    assert [(row.url, row.named[0].name) for row in rows] == [
        ("https://bay.example/t", "Ada Quill")
    ]
    assert rows[0].day is None
