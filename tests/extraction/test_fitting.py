"""The weights can be fitted again, on any articles that people have marked."""

import gzip
import json

import pytest

from quotes.extraction.fitting import people, writing
from quotes.extraction.fitting.crossing import fit, leave_one_out
from quotes.extraction.fitting.gold import SAME, WRONG, agreement, marked, read_marked
from quotes.extraction.fitting.learning import (
    Choice,
    Verdict,
    learn_choices,
    learn_verdicts,
    rising,
)
from quotes.extraction.fitting.reported import fit_reported, guesses_in, read_told
from quotes.extraction.found import Span
from quotes.extraction.rules.saying import Saying
from quotes.extraction.weights.edges import EDGES
from quotes.extraction.weights.placed import PLACED
from quotes.extraction.weights.reported import REPORTED as REPORTED_WEIGHTS
from quotes.extraction.weights.sure import SURE
from quotes.extraction.weights.sure_reported import SURE_REPORTED
from quotes.extraction.weights.tables import read_table, write_table
from quotes.extraction.weights.where import WHERE
from quotes.extraction.weights.whether import WHETHER
from quotes.extraction.weights.who import WHO

TEXT = "“It turns,” Maren Holt said. The “old mill” stood still."


def test_a_table_reads_back_as_it_was_written():
    for table in (WHO, WHETHER, {"any": 0.5, "ends comma, 5 words": -1.25}):
        assert read_table(write_table(table)) == table


def test_the_right_reading_comes_to_weigh_more():
    choices = [Choice([("near",), ("far",)], [True, False])] * 40

    weights = learn_choices(choices)

    assert weights["near"] > 0 > weights["far"]


def test_a_clue_of_quotes_comes_to_speak_for_quotes():
    verdicts = [Verdict(("long",), True), Verdict(("short",), False)] * 40

    weights = learn_verdicts(verdicts)

    assert weights["long"] > 0 > weights["short"]


def test_a_rare_clue_has_no_weight():
    assert learn_verdicts([Verdict(("seldom",), True)] * 3) == {}


def test_the_curve_of_confidence_rises():
    for curve in (SURE, SURE_REPORTED):
        shares = [share for _, share in curve]
        assert shares == sorted(shares)


def test_shares_that_fall_are_pooled():
    points = [(0.1, True), (0.2, False), (0.9, True)]

    assert rising(points, 1) == [(0.15, 0.5), (0.9, 1.0)]


def test_it_reads_articles_that_a_curator_has_marked(tmp_path):
    path = tmp_path / "decided.jsonl.gz"
    quote = {"start": 1, "end": 10, "speaker": {"start": 12, "end": 22}}
    row = {"id": "a", "text": TEXT, "quotes": [quote]}
    with gzip.open(path, "wt", encoding="utf8") as lines:
        lines.write(json.dumps(row) + "\n")

    [article] = read_marked(path)

    assert article.speakers == {Span(1, 9): Span(12, 22)}
    assert len(fit([article] * 30)) == 2
    assert leave_one_out([article])[0].is_quote


def test_it_tells_the_same_speaker_from_another():
    same = Saying("rule", 1.0, None, (Span(12, 22),))
    other = Saying("rule", 1.0, None, (Span(33, 43),))

    assert agreement(TEXT, Span(12, 22), same) == SAME
    assert agreement(TEXT, Span(12, 22), other) == WRONG


REPORTED = (
    "Maren Holt said the mill turns, though she slept. She reported to the council."
)


def told_article(tmp_path, count=1):
    path = tmp_path / "marked.jsonl"
    quote = {
        "start": 16,
        "end": 30,
        "cue": {"start": 11, "end": 15},
        "speaker": {"start": 0, "end": 10},
    }
    row = {"id": "a", "text": REPORTED, "quotes": [quote]}
    path.write_text((json.dumps(row) + "\n") * count, encoding="utf8")
    return read_told(path)


def test_it_reads_articles_whose_statements_have_cues(tmp_path):
    [told] = told_article(tmp_path)

    assert [one.cue for one in told.marked] == [Span(11, 15)]
    assert [reports[0].word for reports in told.sentences] == ["said", "reported"]


def test_a_verb_that_reports_comes_to_speak_for_words(tmp_path):
    where, whether = fit_reported(told_article(tmp_path, 30))

    assert where["end, comma"] > 0 > where["last, after cue"]
    assert whether["verb, say"] > 0 > whether["verb, report"]


def test_each_report_is_judged_beside_what_people_say(tmp_path):
    [told] = told_article(tmp_path)

    guesses = list(guesses_in(told, {}, {}))

    assert [(one.is_said, one.is_right) for one in guesses] == [
        (True, True),
        (False, False),
    ]


def test_the_tables_of_statements_read_back_as_they_were_written():
    for table in (WHERE, EDGES, REPORTED_WEIGHTS, PLACED):
        assert table
        assert read_table(write_table(table)) == table


# Whom a pronoun means, by each of the three forms of line.

MET = "Maren Holt met Piet Calder at the mill. “It turns,” she said."
TWO = "Maren Holt met Ines Calder at the mill, and she showed the wheel."


def place_of(text, words):
    start = text.rindex(words)
    return {"start": start, "end": start + len(words)}


def decided_line():
    """Return an article as `export_decided` writes it, its pronoun decided."""
    speaker = place_of(MET, "she") | {"name": "Maren Holt"}
    quote = place_of(MET, "“It turns,”") | {"speaker": speaker}
    return {"id": "decided", "text": MET, "quotes": [quote]}


def two_names_line():
    names = {"a": ("Maren Holt", True), "b": ("Ines Calder", False)}
    sides = {
        side: place_of(TWO, name) | {"text": name, "is": right}
        for side, (name, right) in names.items()
    }
    pronoun = place_of(TWO, "she")
    return {"id": "two", "text": TWO, "pronoun": pronoun, **sides}


def entities_line():
    mentions = [
        place_of(TWO, words) | {"entity": entity, "kind": kind, "type": "person"}
        for words, entity, kind in (
            ("Maren Holt", "1", "name"),
            ("Ines Calder", "2", "name"),
            ("she", "2", "pronoun"),
        )
    ]
    return {"id": "all", "text": TWO, "genre": "news", "mentions": mentions}


def hidden_line():
    """Return an article whose later surname is to be found again."""
    text = "Maren Holt met Ines Calder at the mill. “It turns,” Holt said."
    quote = place_of(text, "“It turns,”") | {"speaker": place_of(text, "Holt")}
    return {"id": "hidden", "text": text, "quotes": [quote]}


@pytest.mark.parametrize(
    ("line", "source", "right"),
    [
        (decided_line(), "decided", [True]),
        (two_names_line(), "two names", [False, True]),
        (entities_line(), "mentions", [True, False]),
        (hidden_line(), "surnames", [False, True]),
    ],
)
def test_each_form_of_line_tells_whom_a_pronoun_means(line, source, right):
    """Those named last come first, and only those who may be "she"."""
    [example] = people.examples_of(line, {})

    assert (example.source, example.group) == (source, line["id"])
    assert example.choice.right == right
    assert all("person, named 1" in clues for clues in example.choice.readings)


def test_an_article_without_an_outlet_is_judged_by_the_others():
    line = decided_line() | {"id": 7, "publisher": ""}

    [(_, is_right, source)] = people.judged_elsewhere(
        list(people.examples_of(line, {}))
    )

    assert (is_right, source) == (True, "decided")


def test_an_article_without_an_outlet_is_left_out_by_itself():
    lines = [decided_line() | {"id": 7, "publisher": outlet} for outlet in ("", "A")]

    assert len(leave_one_out([marked(line) for line in lines])) == 2


def test_a_pronoun_that_nobody_decided_teaches_nothing():
    line = decided_line()
    del line["quotes"][0]["speaker"]["name"]

    assert list(people.examples_of(line, {})) == []


def test_texts_of_some_genres_teach_nothing():
    assert list(people.examples_of(entities_line() | {"genre": "fiction"}, {})) == []


@pytest.mark.parametrize("form", [two_names_line, hidden_line])
def test_who_is_right_comes_to_weigh_more(form):
    examples = list(people.examples_of(form(), {})) * 40

    weights = learn_choices([example.choice for example in examples])

    first, second = people.shares_of(examples[0].choice.readings, weights)
    assert second > 0.8 > first


def test_it_writes_tables_that_read_back(tmp_path, monkeypatch, capsys):
    lines = [decided_line(), two_names_line(), hidden_line()] * 30
    path = tmp_path / "decided.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf8")
    monkeypatch.setattr(writing, "FOLDER", tmp_path)

    people.main([str(path)])

    pointing = written_in(tmp_path / "pointing.py")["POINTING"]
    assert pointing
    assert read_table(write_table(pointing)) == pointing
    assert written_in(tmp_path / "sure_pointing.py")["SURE_POINTING"]
    assert written_in(tmp_path / "sure_thing.py")["SURE_THING"] == []
    assert "decided: 30, right 100.0 %" in capsys.readouterr().out


def written_in(path):
    written = {}
    exec(path.read_text(encoding="utf8"), written)
    return written
