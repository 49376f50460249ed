"""What is reported without marks is found beside the quotes, and judged by content."""

import pytest

from quotes.extraction import find_quotes, find_statements
from tests.extraction.statements import (
    Score,
    found_statements,
    judge,
    marked_statements,
)

TEXT = "Maren Holt said the mill turns. “It sings,” Ines Calder said."


def of_kind(text, kind):
    return [quote for quote in find_statements(text) if quote.kind == kind]


def test_quotes_are_found_as_they_are_without_statements():
    marked = [quote for quote in find_statements(TEXT) if quote.kind != "indirect"]

    assert marked == find_quotes(TEXT)
    assert len(find_statements(TEXT)) == 2


def test_they_come_in_the_order_of_the_text():
    starts = [quote.spans[0].start for quote in find_statements(TEXT)]

    assert starts == sorted(starts)


def test_a_pronoun_stands_for_whom_a_quote_before_named():
    text = "“It turns,” Maren Holt said. The river rose. She said the mill was old."

    [statement] = of_kind(text, "indirect")

    assert statement.attributions[0].resolved_name == "Maren Holt"


def test_where_statements_lie_in_one_another_one_is_kept():
    text = "Maren Holt said that Ines Calder claimed that the bridge was safe."

    assert len(of_kind(text, "indirect")) == 1


def test_evidence_is_what_stands_from_speaker_to_cue():
    [statement] = of_kind("Maren Holt said the mill turns.", "indirect")

    assert [span.start for span in statement.evidence] == [0]
    assert [span.end for span in statement.evidence] == [len("Maren Holt said")]


@pytest.mark.parametrize(
    "text",
    [
        "The report on the mill was read.",
        "He is said to be ill.",
        "Holt declined to say whether the mill turns.",
        "Selby will report to the council.",
    ],
)
def test_it_takes_no_other_verb_for_one_of_saying(text):
    assert of_kind(text, "indirect") == []


def gold(start, end, kind="indirect", cue="said", group="1"):
    return {
        "start": start,
        "end": end,
        "type": kind,
        "cue": {"text": cue},
        "speaker": {"text": "Maren Holt", "start": 0, "end": 10},
        "group": group,
    }


def judged(*marked):
    document = {"text": TEXT, "quotes": list(marked)}
    score = Score()
    judge(
        score,
        marked_statements(document),
        found_statements(TEXT, of_kind(TEXT, "indirect")),
        lambda statement: statement.is_said,
        lambda one, other: one["text"] == other["text"],
    )
    return score


def test_a_statement_that_shares_half_of_the_content_is_the_same():
    score = judged(gold(11, 30))

    assert (score.gold, score.found, score.content, score.joint) == (1, 1, 1, 1)


def test_one_that_shares_less_is_another():
    score = judged(gold(16, 60))

    assert (score.gold, score.found, score.content) == (1, 1, 0)


def test_what_people_marked_with_another_cue_counts_neither_way():
    score = judged(gold(16, 30, cue="according to"))

    assert (score.gold, score.found) == (0, 0)


def test_parts_of_one_group_are_one_statement():
    score = judged(gold(16, 20), gold(20, 30))

    assert (score.gold, score.content) == (1, 1)


def test_precision_and_recall_are_in_per_cent():
    score = Score(gold=4, found=2, content=1)

    assert score.shares(score.content) == (50.0, 25.0)
    assert score.f1(score.content) == 33.3


def test_a_quote_inside_a_statement_is_part_of_it():
    text = "Maren Holt said that the mill was “a joke” and old."

    found = found_statements(text, find_statements(text))

    assert [one.kind for one in found] == ["indirect"]
