"""Prints how well the engine does on annotated texts; `make accuracy` runs it."""

import json
import sys
from collections.abc import Iterator
from contextlib import redirect_stdout
from functools import partial
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType

from quotes.extraction import find_statements
from quotes.extraction.__main__ import rows
from quotes.extraction.fitting import people
from quotes.extraction.fitting.__main__ import figures
from quotes.extraction.fitting.crossing import leave_one_out
from quotes.extraction.fitting.gold import read_explaining, read_marked
from quotes.extraction.weights.pointing import POINTING
from tests.extraction.measuring import (
    CORPORA,
    PEOPLE,
    SHARED,
    Measure,
    load_scorer,
    print_heading,
    print_measures,
    read_lines,
    share,
)
from tests.extraction.people_accuracy import (
    all_mentions,
    beside_quotes,
    how_sure,
    on_pages,
    two_names,
)
from tests.extraction.statements import (
    INDIRECT,
    Score,
    found_statements,
    marked_statements,
)
from tests.extraction.statements import judge as judge_statements

# Quotes given this confidence or more, up to the next limit.
LIMITS = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)
TRAIN = CORPORA / "polnear_direct_train.jsonl.gz"
GUM_TRAIN, GAP_TRAIN = PEOPLE / "gum_train.jsonl.gz", PEOPLE / "gap_train.jsonl.gz"


def main() -> int:
    if not CORPORA.exists():
        print("Not measured: annotated texts stand in ../shared, which is absent.")
        return 0
    print_heading()
    print_people()
    print_news()
    print_measures("The seed", seed())
    print_left_out()
    return 0


def print_people() -> None:
    pages, answers = on_pages()
    print_measures("News pages, in per cent of the utterances", pages)
    pronouns, answered = beside_quotes()
    print_measures("PolNeAR dev, pronouns beside quotes", pronouns)
    print_measures("Of all answers in these two", how_sure(answers + answered))
    print_measures("GAP dev, a pronoun and two names", two_names())
    print_measures("GUM dev, all mentions", all_mentions())


def print_news() -> None:
    scorer = load_scorer("score")
    documents = read_dev()
    found = {document["id"]: rows(document["text"]) for document in documents}
    print_measures("PolNeAR dev, quotes", news_measures(scorer, documents, found))
    print_measures("PolNeAR dev, verbs of saying", statement_measures(scorer))
    print_measures(
        "PolNeAR dev, words given a confidence that are a quote",
        calibration(scorer, documents, found),
    )


def read_dev() -> list[dict]:
    documents = read_lines(CORPORA / "polnear_direct_dev.jsonl.gz")
    for document in documents:
        for quote in document["quotes"]:
            add_words(document["text"], quote["speaker"])
    return documents


def add_words(text: str, speaker: dict | None) -> None:
    """Give a speaker its words, which the scorer compares."""
    if speaker and "text" not in speaker:
        speaker["text"] = text[speaker["start"] : speaker["end"]]


def news_measures(
    scorer: ModuleType, documents: list[dict], found: dict
) -> Iterator[Measure]:
    ranked = {name: [by_the_smaller(q) for q in some] for name, some in found.items()}
    everything = scorer.score(documents, ranked)
    direct = scorer.score(documents, ranked, ["direct"])
    confident = everything["precision_when_confident"]
    for name, figure, result, reach, aim in (
        ("span F1", everything["span"]["f1"], everything, 97.2, 97.5),
        ("joint lenient F1", everything["joint_lenient"]["f1"], everything, 89.5, 91),
        ("… direct only", direct["joint_lenient"]["f1"], direct, 92.9, 95),
        ("joint strict F1", everything["joint_strict"]["f1"], everything, 81.0, 83),
        ("… right at 75 % of them", confident.get("at_75%", 0.0), everything, 95, ""),
    ):
        yield Measure(name, figure, result["gold"], f"≥ {reach}", str(aim))


def by_the_smaller(quote: dict) -> dict:
    """Rank a quote by how sure its words or its speaker are, whichever is less."""
    sure = [one["sure"] for one in quote["speakers"]]
    return {**quote, "confidence": min([quote["confidence"], *sure])}


def statement_measures(scorer: ModuleType) -> Iterator[Measure]:
    """Measure the statements whose cue is a verb of saying."""
    said, reported = Score(), Score()
    for document in read_lines(CORPORA / "polnear_dev.jsonl.gz"):
        text = document["text"]
        gold, found = marked_statements(document), find_statements(text)
        ours = found_statements(text, found)
        for score, is_asked in ((said, is_said), (reported, is_reported)):
            judge_statements(
                score, gold, ours, is_asked, partial(scorer.same_speaker, lenient=True)
            )
    for name, score, content, joint in (
        ("all types", said, 81, 78),
        ("without marks", reported, 70, 60),
    ):
        overlap, both = score.f1(score.content), score.f1(score.joint)
        yield Measure(f"{name}, content F1", overlap, score.gold, f"≥ {content}")
        yield Measure(f"{name}, with speaker F1", both, score.gold, f"≥ {joint}")


def is_said(statement) -> bool:
    return statement.is_said


def is_reported(statement) -> bool:
    return statement.is_said and statement.kind == INDIRECT


def calibration(
    scorer: ModuleType, documents: list[dict], found: dict
) -> Iterator[Measure]:
    """Measure how many quotes there are for each confidence, and how many truly."""
    judged = [
        (quote["confidence"], is_quote)
        for document in documents
        for quote, is_quote in judge(scorer, document, found[document["id"]])
    ]
    for low, high in zip(LIMITS, LIMITS[1:], strict=False):
        right = [is_quote for sure, is_quote in judged if low <= sure < high]
        if right:
            name = f"{low:.2f} to {min(high, 1):.2f}"
            yield Measure(name, share(sum(right), len(right)), len(right), "")


def judge(
    scorer: ModuleType, document: dict, found: list[dict]
) -> Iterator[tuple[dict, bool]]:
    """Yield each quote found and whether people marked the same words."""
    text = document["text"]
    gold = {scorer.bare(text, q["start"], q["end"]) for q in document["quotes"]}
    for quote in found:
        yield quote, scorer.bare(text, quote["start"], quote["end"]) in gold


def seed() -> Iterator[Measure]:
    """Measure the article that the project was conceived on, as a program would."""
    text = (SHARED / "seed" / "article.txt").read_text(encoding="utf8")
    line = json.dumps({"id": "seed", "quotes": rows(text)})
    with TemporaryDirectory() as folder, redirect_stdout(StringIO()) as printed:
        path = Path(folder) / "seed.jsonl"
        path.write_text(line, encoding="utf8")
        load_scorer("score_seed").main(path)
    found = json.loads(printed.getvalue().splitlines()[-1])
    for name, key, reach in (
        ("found", "found", 19),
        ("right speaker", "speaker_right", 19),
        ("right speaker and role", "speaker_and_role_right", 19),
        ("right kind", "kind_right", 18),
    ):
        yield Measure(f"{name} (a count)", found[key], found["quotes"], f"≥ {reach}")


def print_left_out() -> None:
    print("\nTrain, each outlet or document judged by weights fitted on the others:")
    train = read_marked(TRAIN)
    gold = sum(len(one.speakers) for one in train)
    explaining = read_explaining(GUM_TRAIN)
    print(figures(leave_one_out(train, explaining), gold), end="", flush=True)
    examples = [
        example
        for path in (TRAIN, GAP_TRAIN, GUM_TRAIN)
        for document in read_lines(path)
        for example in people.examples_of(document, POINTING)
    ]
    print("Whom a pronoun means, or the name that was hidden:")
    print(people.figures(people.judged_elsewhere(examples)), end="")


if __name__ == "__main__":
    sys.exit(main())
