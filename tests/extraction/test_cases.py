"""Each case is a paragraph and what should be found in it."""

import json
from pathlib import Path

import pytest

from quotes.extraction import (
    FoundAttribution,
    FoundQuote,
    Span,
    find_quotes,
    find_statements,
)

CASES = sorted((Path(__file__).parent / "cases").glob("*.txt"))

# What the engine can't do yet, and why; a case that passes has to leave the list.
NOT_YET = {
    "hard_speaker_named_only_after_the_next_sentence": "no cue, and a possessive",
}


def with_reasons(cases: list[Path]) -> list:
    return [
        pytest.param(
            case,
            id=case.stem,
            marks=pytest.mark.xfail(reason=NOT_YET[case.stem], strict=True)
            if case.stem in NOT_YET
            else (),
        )
        for case in cases
    ]


@pytest.mark.parametrize("case", with_reasons(CASES))
def test_it_finds_what_the_case_expects(case):
    text = case.read_text(encoding="utf8")
    expected = json.loads(case.with_suffix(".json").read_text(encoding="utf8"))

    for name, found in (("quotes", find_quotes), ("statements", statements_in)):
        if name in expected:
            assert_shown(text, found(text), expected[name])


def statements_in(text: str) -> list[FoundQuote]:
    return [quote for quote in find_statements(text) if quote.kind == "indirect"]


def assert_shown(text: str, found: list[FoundQuote], expected: list[dict]) -> None:
    shown = [
        shown_like(text, quote, wanted)
        for quote, wanted in zip(found, expected, strict=False)
    ]
    assert shown == expected
    assert len(found) == len(expected)


def test_every_case_has_its_pair():
    expectations = {path.stem for path in CASES[0].parent.glob("*.json")}

    assert expectations == {path.stem for path in CASES}


def shown_like(text: str, quote: FoundQuote, wanted: dict) -> dict:
    """Show the facts of a quote that the case mentions, and no others."""
    facts = {
        "spans": [span.of(text) for span in quote.spans],
        "kind": quote.kind,
        "cue": words_at(text, quote.cue),
        "context": words_at(text, quote.context),
        "rule": quote.rule,
        "insertions": [span.of(text) for span in quote.insertions],
    }
    shown = {key: facts[key] for key in wanted if key in facts}
    if "speakers" in wanted:
        shown["speakers"] = speakers_like(quote, wanted["speakers"])
    return shown


def speakers_like(quote: FoundQuote, wanted: list[dict]) -> list[dict]:
    shown = [speaker_facts(one) for one in quote.attributions]
    if len(shown) != len(wanted):
        return shown
    return [
        {key: facts[key] for key in keys}
        for facts, keys in zip(shown, wanted, strict=True)
    ]


def speaker_facts(one: FoundAttribution) -> dict:
    return {
        "name": one.resolved_name,
        "title": one.resolved_title,
        "type": one.kind,
        "label": one.unnamed_label,
        "organisation": one.organisation,
        "candidates": list(one.candidates),
    }


def words_at(text: str, span: Span | None) -> str | None:
    return span.of(text) if span else None
