"""Prints how well the engine does on annotated news; `make accuracy` runs it."""

import gzip
import importlib.util
import json
import sys
from functools import partial
from pathlib import Path

from quotes.extraction import find_statements
from quotes.extraction.__main__ import rows
from quotes.extraction.fitting.__main__ import figures
from quotes.extraction.fitting.crossing import leave_one_out
from quotes.extraction.fitting.gold import read_explaining, read_marked
from tests.extraction.statements import (
    INDIRECT,
    Score,
    found_statements,
    marked_statements,
)
from tests.extraction.statements import judge as judge_statements

SHARED = Path(__file__).resolve().parents[3] / "shared"
CORPORA = SHARED / "corpora"
# Quotes given this confidence or more, up to the next limit.
LIMITS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)


def main() -> int:
    if not CORPORA.exists():
        print("Not measured: the annotated news stands in ../shared, which is absent.")
        return 0
    scorer = reference_scorer()
    documents = read_dev()
    found = {document["id"]: rows(document["text"]) for document in documents}
    print_table(scorer, documents, found)
    print_calibration(scorer, documents, found)
    print_statements(scorer)
    print("\nThe train split, each outlet judged by weights fitted on the others:")
    train = read_marked(CORPORA / "polnear_direct_train.jsonl.gz")
    gold = sum(len(one.speakers) for one in train)
    explaining = read_explaining(CORPORA / "people" / "gum_train.jsonl.gz")
    print(figures(leave_one_out(train, explaining), gold), end="")
    return 0


def reference_scorer():
    spec = importlib.util.spec_from_file_location(
        "score", SHARED / "tools" / "score.py"
    )
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    return scorer


def read_dev() -> list[dict]:
    documents = read_lines("polnear_direct_dev.jsonl.gz")
    for document in documents:
        for quote in document["quotes"]:
            add_words(document["text"], quote["speaker"])
    return documents


def read_lines(name: str) -> list[dict]:
    with gzip.open(CORPORA / name, "rt", encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def add_words(text: str, speaker: dict | None) -> None:
    """Give a speaker its words, which the scorer compares."""
    if speaker and "text" not in speaker:
        speaker["text"] = text[speaker["start"] : speaker["end"]]


def print_statements(scorer) -> None:
    """Print how many statements are found whose cue is a verb of saying."""
    said, reported = Score(), Score()
    for document in read_lines("polnear_dev.jsonl.gz"):
        text = document["text"]
        gold, found = marked_statements(document), find_statements(text)
        ours = found_statements(text, found)
        for score, is_asked in ((said, is_said), (reported, is_reported)):
            judge_statements(
                score, gold, ours, is_asked, partial(scorer.same_speaker, lenient=True)
            )
    print("\nStatements whose cue is a verb of saying, dev (reach):")
    for name, score in (("all types", said), ("without marks", reported)):
        print(f"  {name + ', content F1':<34}{score.f1(score.content):>6} (70)")
        print(f"  {name + ', with speaker F1':<34}{score.f1(score.joint):>6} (60)")


def is_said(statement) -> bool:
    return statement.is_said


def is_reported(statement) -> bool:
    return statement.is_said and statement.kind == INDIRECT


def print_table(scorer, documents, found) -> None:
    everything = scorer.score(documents, found)
    direct = scorer.score(documents, found, ["direct"])
    confident = everything["precision_when_confident"]
    print("The dev split (reach):")
    for name, reach, figure in (
        ("span F1, all", 97.5, everything["span"]["f1"]),
        ("joint lenient F1, all", 88, everything["joint_lenient"]["f1"]),
        ("joint lenient F1, direct only", 93, direct["joint_lenient"]["f1"]),
        ("joint strict F1, all", 78, everything["joint_strict"]["f1"]),
        ("joint lenient precision at 75 %", 95, confident.get("at_75%", 0.0)),
    ):
        print(f"  {name:<34}{figure:>6} ({reach})")


def print_calibration(scorer, documents, found) -> None:
    print("\nConfidence given, how many quotes, how many of them right:")
    judged = [one for document in documents for one in judge(scorer, document, found)]
    for low, high in zip(LIMITS, LIMITS[1:], strict=False):
        right = [is_right for sure, is_right in judged if low <= sure < high]
        if right:
            share = 100 * sum(right) / len(right)
            print(f"  {low:.2f} to {min(high, 1):.2f}{len(right):>6}{share:>7.1f} %")


def judge(scorer, document, found) -> list[tuple[float, bool]]:
    """Return the confidence of each quote and whether it is right."""
    text = document["text"]
    gold = {
        scorer.bare(text, quote["start"], quote["end"]): quote["speaker"]
        for quote in document["quotes"]
    }
    judged = []
    for quote in found[document["id"]]:
        span = scorer.bare(text, quote["start"], quote["end"])
        right = span in gold and scorer.same_speaker(gold[span], quote["speaker"], True)
        judged.append((quote["confidence"], right))
    return judged


if __name__ == "__main__":
    sys.exit(main())
