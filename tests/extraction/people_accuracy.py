"""Measures who is who: on news pages, for pronouns beside quotes, in other texts."""

import gzip
import json
from collections.abc import Iterator
from types import ModuleType
from typing import NamedTuple

from articles.readers.reading import read_file
from quotes.extraction import find_quotes
from quotes.extraction.__main__ import mentions, rows
from tests.extraction.measuring import (
    PEOPLE,
    SHARED,
    Measure,
    load_scorer,
    read_lines,
    share,
)

MOST_BYTES = 99_000_000
# What the pages' scorer calls an answer: a name was given, right or not.
ANSWERED = ("right", "padded", "wrong")
# How sure, how many of those should be right, and how many of all answers they are.
SURE = ((0.9, 92, 50), (0.8, 85, 65), (0.6, 75, 80))


class Answer(NamedTuple):
    """Somebody named as a speaker, how surely, and whether rightly."""

    sure: float  # the smaller of how sure the words and the person are
    is_right: bool


def on_pages() -> tuple[list[Measure], list[Answer]]:
    """Measure the speakers and roles of real news pages."""
    scorer, judged, extras = load_scorer("score_pages"), [], []
    for path in sorted((SHARED / "pages").glob("*.json")):
        page = json.loads(path.read_text("utf8"))
        html = gzip.decompress(path.with_suffix(".html.gz").read_bytes())
        text = read_file("page.html", html, MOST_BYTES).text
        found = find_quotes(text)
        scorer.score_page(path.stem, page, text, found, judged, extras, [])
    answers = [
        Answer(row["confidence"], row["verdict"] == "right")
        for row in judged
        if row["verdict"] in ANSWERED and not row.get("continues")
    ]
    return list(page_measures(scorer.summary(judged, extras))), answers


def page_measures(found: dict) -> Iterator[Measure]:
    everybody, roles = found["person"]["all"], found["roles"][""]
    number, surest = everybody["of"], found["sure"]["0.95"]
    yield Measure("right person", everybody["right"], number, "≥ 88", "93")
    yield Measure("wrong person", everybody["wrong"], number, "≤ 4", "3")
    yield Measure("left open", everybody["open"], number, "≤ 8")
    for name, row, reach, aim in (
        ("right, he and she", found["hard"]["pronoun"], "≥ 85", "90"),
        ("right, descriptions", found["hard"]["description"], "≥ 50", "75"),
        ("right, organisations", found["type"]["organisation"], "≥ 65", "80"),
    ):
        yield Measure(name, row["right"], row["of"], reach, aim)
    yield Measure("right role", roles["right"], roles["of"], "≥ 82", "90")
    nobodys = found["extras"][""].get("nobody said it", 0)
    yield Measure("quotes that nobody said (a count)", nobodys, number, "≤ 3", "1")
    wrong = surest["wrong ones"]
    yield Measure("wrong at ≥ 0.95 (a count)", wrong, surest["of"], "≤ 1 of 50", "0")


def beside_quotes() -> tuple[list[Measure], list[Answer]]:
    """Measure whom he and she mean beside a quote."""
    scorer = load_scorer("score_resolution")
    gold = read_lines(PEOPLE / "polnear_pronouns_dev.jsonl.gz")
    found = {one["id"]: read(one["text"]) for one in gold}
    figures = scorer.score(gold, found, [])
    pronouns = figures["beside quotes: he and she"]
    surest = figures["beside quotes: the surest 80%"]
    asked = round(0.8 * surest["of"])
    measures = [
        Measure("he and she, right", pronouns["right"], pronouns["of"], "≥ 82", "90"),
        Measure("right of the surest 80 %", surest["precision"], asked, "≥ 92", "95"),
    ]
    answers = [a for one in gold for a in answers_in(scorer, one, found[one["id"]])]
    return measures, answers


def read(text: str) -> dict[str, list[dict]]:
    """Return what the filter writes of a text with `--people`."""
    return {"quotes": rows(text), "mentions": mentions(text)}


def answers_in(scorer: ModuleType, gold: dict, found: dict) -> Iterator[Answer]:
    said = [
        (min(quote["confidence"], speaker["sure"]), speaker)
        for quote in found["quotes"]
        for speaker in quote["speakers"]
        if speaker["start"] is not None
    ]
    for quote in gold["quotes"]:
        asked = quote["speaker"]
        sure, speaker = next((s for s in said if overlaps(asked, s[1])), (0.0, {}))
        if speaker.get("name"):
            names = gold["entities"][asked["entity"]]["names"]
            yield Answer(sure, scorer.is_full(speaker["name"], names))


def overlaps(one: dict, other: dict) -> bool:
    return min(one["end"], other["end"]) > max(one["start"], other["start"])


def two_names() -> list[Measure]:
    """Measure which of two people a pronoun in Wikipedia means."""
    gold = read_lines(PEOPLE / "gap_dev.jsonl.gz")
    found = {one["id"]: {"name": name_at_pronoun(one)} for one in gold}
    figures = load_scorer("score_resolution").score_gap(gold, found)
    fair, number = figures["feminine / masculine"], len(gold)
    return [
        Measure("F1", figures["all"]["f1"], number, "≥ 60", "67"),
        Measure("F1, feminine over masculine", fair, number, "0.93–1.07"),
    ]


def name_at_pronoun(document: dict) -> str | None:
    start = document["pronoun"]["start"]
    found = (m["name"] for m in mentions(document["text"]) if m["start"] == start)
    return next(found, None)


def all_mentions() -> list[Measure]:
    """Measure every mention in texts of fourteen kinds."""
    gold = read_lines(PEOPLE / "gum_dev.jsonl.gz")
    found = {one["id"]: read(one["text"]) for one in gold}
    figures = load_scorer("score_resolution").score(gold, found, [])
    return [
        Measure(name, row["right"], row["of"], reach, aim)
        for name, row, reach, aim in (
            ("he and she, right", figures["all: he and she"], "≥ 45", "60"),
            (
                "he and she, two in play, right",
                figures["all: he and she, two in play"],
                "≥ 45",
                "60",
            ),
            ("surnames, right", figures["all: surname or short name"], "≥ 70", "85"),
        )
    ]


def how_sure(answers: list[Answer]) -> Iterator[Measure]:
    """Measure whether what is called sure is right, and how much is sure."""
    for least, right, some in SURE:
        sure = [one.is_right for one in answers if one.sure >= least]
        name, enough = f"sure ≥ {least}", f"≥ {right}"
        yield Measure(f"{name}, right", share(sum(sure), len(sure)), len(sure), enough)
        part = share(len(sure), len(answers))
        yield Measure(f"{name}, share of answers", part, len(answers), f"≥ {some}")
