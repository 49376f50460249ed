"""The weights can be fitted again, on any articles that people have marked."""

import gzip
import json

from quotes.extraction.fitting.crossing import fit, leave_one_out
from quotes.extraction.fitting.gold import SAME, WRONG, agreement, read_marked
from quotes.extraction.fitting.learning import (
    Choice,
    Verdict,
    learn_choices,
    learn_verdicts,
    rising,
)
from quotes.extraction.found import Span
from quotes.extraction.saying import Saying
from quotes.extraction.weights.sure import SURE
from quotes.extraction.weights.tables import read_table, write_table
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
    shares = [share for _, share in SURE]

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

    [marked] = read_marked(path)

    assert marked.speakers == {Span(1, 9): Span(12, 22)}
    assert len(fit([marked] * 30)) == 2
    assert leave_one_out([marked])[0].is_quote


def test_it_tells_the_same_speaker_from_another():
    same = Saying("rule", 1.0, None, (Span(12, 22),))
    other = Saying("rule", 1.0, None, (Span(33, 43),))

    assert agreement(TEXT, Span(12, 22), same) == SAME
    assert agreement(TEXT, Span(12, 22), other) == WRONG
