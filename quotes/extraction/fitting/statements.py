"""Fits the weights of what is reported without marks.

`python -m quotes.extraction.fitting.statements GOLD.jsonl.gz …`
"""

import sys
from pathlib import Path

from quotes.extraction.fitting.reported import (
    Guess,
    fit_reported,
    leave_one_outlet_out,
    read_told,
)
from quotes.extraction.fitting.writing import write_curve, write_weights
from quotes.extraction.reported.stating import ENOUGH

COMMAND = "fitting.statements"


def main(paths: list[str]) -> None:
    articles = [one for path in paths for one in read_told(Path(path))]
    guesses = leave_one_outlet_out(articles)
    where, whether = fit_reported(articles)
    write_weights(
        "where", "Where reported words stand: the weights of the clues", where, COMMAND
    )
    write_weights(
        "reported", "Whether a verb reports words: the weights", whether, COMMAND
    )
    points = [(one.chance, one.is_right) for one in guesses if one.chance >= ENOUGH]
    write_curve("sure_reported", "reports", points)
    sys.stdout.write(
        f"{len(articles)} articles, {len(where)} and {len(whether)} weights\n"
    )
    sys.stdout.write(figures(guesses))


def figures(guesses: list[Guess]) -> str:
    """Return how many reports were right on outlets left out, in one line."""
    kept = [one for one in guesses if one.chance >= ENOUGH]
    said = 100 * sum(one.is_said for one in kept) / max(1, len(kept))
    right = 100 * sum(one.is_right for one in kept) / max(1, len(kept))
    return (
        f"Each outlet left out in turn: of {len(kept)} reports {said:.1f} % had "
        f"the words, {right:.1f} % the speaker too\n"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
