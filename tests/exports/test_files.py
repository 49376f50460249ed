"""export_quotes writes what the file's ending says, and a whole file or none."""

import datetime
import io
import json
import sys

import pytest
from django.core.management import CommandError, call_command
from pyarrow import parquet

from quotes.exports import parquet as our_parquet
from quotes.exports.columns import NAMES
from quotes.management.commands.export_quotes import opened
from tests.making import make_quote

pytestmark = pytest.mark.django_db


def test_json_lines_are_those_of_the_site(client, tmp_path):
    make_quote()
    path = tmp_path / "quotes.jsonl"

    call_command("export_quotes", path)

    response = client.get("/quotes.jsonl")
    assert path.read_bytes() == b"".join(response.streaming_content)


def test_parquet_holds_what_json_lines_hold(tmp_path):
    make_quote()
    make_quote(speaker=None, state="found")
    path, lines = tmp_path / "quotes.parquet", tmp_path / "quotes.jsonl"

    call_command("export_quotes", path, every_state=True)
    call_command("export_quotes", lines, every_state=True)

    table = parquet.read_table(path)
    rows = table.to_pylist()
    assert table.column_names == NAMES
    assert rows[0]["published_on"] == datetime.date(2024, 5, 13)
    for row in rows:
        row["published_on"] = row["published_on"].isoformat()
    assert rows == [json.loads(line) for line in lines.read_text().splitlines()]


def test_parquet_of_no_quotes_has_its_columns(tmp_path):
    call_command("export_quotes", tmp_path / "quotes.parquet")

    table = parquet.read_table(tmp_path / "quotes.parquet")
    assert (table.num_rows, table.column_names) == (0, NAMES)


def test_parquet_without_pyarrow_says_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setattr(our_parquet, "pyarrow", None)

    with pytest.raises(CommandError, match=r"onrecord\[parquet\]"):
        call_command("export_quotes", tmp_path / "quotes.parquet")


def test_parquet_needs_a_file():
    with pytest.raises(CommandError, match="Name one"):
        call_command("export_quotes", format="parquet")


def test_an_ending_that_says_no_format_is_refused(tmp_path):
    with pytest.raises(CommandError, match="--format"):
        call_command("export_quotes", tmp_path / "quotes.xlsx")


def test_the_format_can_be_named(tmp_path):
    make_quote()

    call_command("export_quotes", tmp_path / "quotes.txt", format="jsonl")

    assert json.loads((tmp_path / "quotes.txt").read_text())["kind"] == "direct"


def test_standard_output_gets_the_same_bytes(tmp_path, monkeypatch):
    make_quote()
    out = io.TextIOWrapper(io.BytesIO())
    monkeypatch.setattr(sys, "stdout", out)

    call_command("export_quotes")
    call_command("export_quotes", tmp_path / "quotes.csv")

    assert out.buffer.getvalue() == (tmp_path / "quotes.csv").read_bytes()


def test_a_file_that_fails_midway_leaves_the_old_one(tmp_path):
    path = tmp_path / "quotes.csv"
    path.write_text("old")

    with pytest.raises(KeyboardInterrupt), opened(path) as out:
        out.write(b"half of it")
        raise KeyboardInterrupt

    assert [one.name for one in tmp_path.iterdir()] == ["quotes.csv"]
    assert path.read_text() == "old"
