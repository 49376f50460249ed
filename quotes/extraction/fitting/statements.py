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
from quotes.extraction.reported.stating import ENOUGH, Table

COMMAND = "fitting.statements"
# The tables are in two parts each, so that a person can read them.
EDGES, PLACED = ("begin ", "end", "last"), ("placed ",)


def main(paths: list[str]) -> None:
    articles = [one for path in paths for one in read_told(Path(path))]
    guesses = leave_one_outlet_out(articles)
    places, whether = fit_reported(articles)
    for name, sentence, table in (
        ("where", "Where reported words stand", apart(places, EDGES)[1]),
        ("edges", "Where reported words begin and end", apart(places, EDGES)[0]),
        ("reported", "Whether a verb reports words", apart(whether, PLACED)[1]),
        ("placed", "Whether words so placed are reported", apart(whether, PLACED)[0]),
    ):
        write_weights(name, f"{sentence}: the weights of the clues", table, COMMAND)
    points = [(one.chance, one.is_right) for one in guesses if one.chance >= ENOUGH]
    write_curve("sure_reported", "reports", points)
    sys.stdout.write(
        f"{len(articles)} articles, {len(places)} and {len(whether)} weights\n"
    )
    sys.stdout.write(figures(guesses))


def apart(table: Table, openings: tuple[str, ...]) -> tuple[Table, Table]:
    """Return the clues that begin so, and the others."""
    taken = {
        clue: weight for clue, weight in table.items() if clue.startswith(openings)
    }
    return taken, {clue: table[clue] for clue in table if clue not in taken}


def figures(guesses: list[Guess]) -> str:
    """Return how many reports were right on outlets left out, in one line."""
    kept = [one for one in guesses if one.chance >= ENOUGH]
    share = 100 * sum(one.is_said for one in kept) / max(1, len(kept))
    right = 100 * sum(one.is_right for one in kept) / max(1, len(kept))
    return (
        f"Each outlet left out in turn: of {len(kept)} reports {share:.1f} % had "
        f"the words, {right:.1f} % the speaker too\n"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
