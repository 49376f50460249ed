"""Fits the weights: `python -m quotes.extraction.fitting GOLD.jsonl.gz …`."""

import sys
from pathlib import Path

from quotes.extraction.clues.voicing import ENOUGH
from quotes.extraction.fitting.crossing import Outcome, fit, leave_one_out
from quotes.extraction.fitting.gold import read_marked
from quotes.extraction.fitting.writing import write_curve, write_weights


def main(paths: list[str]) -> None:
    articles = [one for path in paths for one in read_marked(Path(path))]
    outcomes = leave_one_out(articles)
    who, whether = fit(articles)
    write_weights("who", "Who says a quote: the weights of the clues", who)
    write_weights(
        "whether", "Whether somebody says it: the weights of the clues", whether
    )
    kept = [one for one in outcomes if one.chance >= ENOUGH]
    words = [(one.chance, one.is_quote) for one in kept]
    write_curve("sure", "words in quotation marks", words)
    people = [(one.share, one.is_right) for one in kept if one.is_quote]
    write_curve("sure_who", "mentions beside a quote", people)
    gold = sum(len(one.speakers) for one in articles)
    sys.stdout.write(
        f"{len(articles)} articles, {len(who)} and {len(whether)} weights\n"
    )
    sys.stdout.write(figures(outcomes, gold))


def figures(outcomes: list[Outcome], gold: int) -> str:
    """Return the figures on outlets left out, in one line."""
    found = [one for one in outcomes if one.chance >= ENOUGH]
    both = len(found) + gold
    span = 200 * sum(one.is_quote for one in found) / both
    joint = 200 * sum(one.is_right for one in found) / both
    return f"Each outlet left out in turn: span F1 {span:.1f}, joint F1 {joint:.1f}\n"


if __name__ == "__main__":
    main(sys.argv[1:])
