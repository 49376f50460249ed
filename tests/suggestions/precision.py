"""Prints how many suggestions say the same, for each threshold.

    python -m tests.suggestions.precision

Two sets of pairs: invented ones, which are hard on purpose, and all pairs of quotes and
statements in the sample articles. Of the samples only precision is told: nobody has
read all of their 39,340 pairs.
"""

import os
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "quotes.settings")
django.setup()

import articles  # noqa: E402
from articles.readers.reading import read_text  # noqa: E402
from quotes.extraction import find_statements  # noqa: E402
from quotes.models.folding import fold  # noqa: E402
from quotes.suggestions.similar_claims import LEAST  # noqa: E402
from quotes.suggestions.wording import likeness  # noqa: E402
from tests.suggestions.pairs import ALIKE, ALIKE_IN_SAMPLES, UNLIKE  # noqa: E402

SAMPLES = Path(articles.__file__).parent / "samples"
THRESHOLDS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7]


@dataclass(frozen=True)
class Scored:
    """A pair of statements: how alike they are by the score, and if they truly are."""

    score: float
    is_alike: bool


def invented() -> list[Scored]:
    alike = [Scored(score(*pair), True) for pair in ALIKE]
    return alike + [Scored(score(*pair), False) for pair in UNLIKE]


def of_samples() -> list[Scored]:
    words = [
        " ".join(" ".join(span.of(text) for span in quote.spans).split())
        for path in sorted(SAMPLES.glob("*.txt"))
        for text in [read_text(path.read_text(encoding="utf8")).text]
        for quote in find_statements(text)
    ]
    pairs = combinations(words, 2)
    return [Scored(score(*pair), are_alike(*pair)) for pair in pairs]


def are_alike(one: str, other: str) -> bool:
    """Say whether a pair of the samples was judged to say the same."""
    shorter, longer = sorted((fold(one), fold(other)), key=len)
    if shorter == longer or (len(shorter.split()) > 2 and shorter in longer):
        return True
    return any(
        one.startswith(first) and other.startswith(second)
        for pair in ALIKE_IN_SAMPLES
        for first, second in (pair, reversed(pair))
    )


def score(one: str, other: str) -> float:
    return likeness(fold(one), fold(other))


def precision(pairs: list[Scored], least: float) -> float:
    """Return which part of the pairs that are suggested say the same."""
    suggested = [pair for pair in pairs if pair.score >= least]
    return sum(pair.is_alike for pair in suggested) / (len(suggested) or 1)


def recall(pairs: list[Scored], least: float) -> float:
    """Return which part of the pairs that say the same are suggested."""
    alike = [pair for pair in pairs if pair.is_alike]
    return sum(pair.score >= least for pair in alike) / len(alike)


def main():
    own, samples = invented(), of_samples()
    print(f"{len(own)} invented pairs, {len(samples):,} of the sample articles")
    print("from    invented             samples")
    print("        precision   recall   precision   suggested")
    for least in THRESHOLDS:
        suggested = sum(pair.score >= least for pair in samples)
        print(
            f"{least:.2f}  {precision(own, least):9.0%}  {recall(own, least):9.0%}"
            f"  {precision(samples, least):9.0%}  {suggested:9}"
            f"{'   in force' if least == LEAST else ''}"
        )


if __name__ == "__main__":
    main()
