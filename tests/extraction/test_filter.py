"""The command-line filter writes what the contract promises."""

import io
import json

from quotes.extraction.__main__ import asked_for, main


def rows_of(text, *arguments):
    out, given = io.StringIO(), json.dumps({"id": "a", "text": text})
    finder, people = asked_for(list(arguments))
    main(io.StringIO(f"{given}\n\n"), out, finder, people=people)
    written = json.loads(out.getvalue())
    assert written["id"] == "a"
    return written["quotes"]


def test_it_writes_one_row_a_span_and_one_utterance_a_quote():
    rows = rows_of("“It turns,” Maren Holt said. “It sings.”")

    assert [row["utterance"] for row in rows] == [1, 1]
    assert rows[0]["speaker"] == rows[0]["speakers"][0]
    assert rows[0]["speaker"]["text"] == "Maren Holt"
    assert rows[0]["cue"] == {"start": 23, "end": 27}


def test_a_pronoun_keeps_its_text_and_gains_a_name():
    rows = rows_of("Maren Holt came. “It turns,” Holt said. She added: “It sings.”")

    assert rows[1]["speaker"]["text"] == "She"
    assert rows[1]["speaker"]["name"] == "Maren Holt"


def test_a_quote_without_a_speaker_has_null():
    [row] = rows_of("“It turns, and has turned for a hundred years.”")

    assert row["speaker"] is None
    assert row["speakers"] == []


def test_an_unnamed_speaker_has_a_label_and_no_name():
    [row] = rows_of("“It turns,” said a spokesman for the mill.")

    assert row["speaker"]["name"] is None
    assert row["speaker"]["type"] == "unnamed"
    assert row["speaker"]["text"] == "a spokesman for the mill"
    assert row["speaker"]["label"] == "a spokesman for the mill"


def test_it_writes_what_is_reported_without_marks_only_where_asked():
    text = "Maren Holt said the mill turns."

    assert rows_of(text) == []
    [row] = rows_of(text, "--indirect")
    assert row["kind"] == "indirect"
    assert text[row["start"] : row["end"]] == "the mill turns"
    assert row["speaker"]["text"] == "Maren Holt"
