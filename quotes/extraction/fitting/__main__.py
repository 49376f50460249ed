"""Fits the weights: `python -m quotes.extraction.fitting GOLD.jsonl.gz …`.

`--explaining GUM.jsonl.gz` adds texts whose marks hold terms rather than speech.
"""

import argparse
import sys
from pathlib import Path

from quotes.extraction.clues.voicing import ENOUGH
from quotes.extraction.fitting.crossing import Outcome, fit, leave_one_out
from quotes.extraction.fitting.gold import read_explaining, read_marked
from quotes.extraction.fitting.writing import write_curve, write_weights


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m quotes.extraction.fitting")
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--explaining", type=Path)
    given = parser.parse_args(arguments)
    articles = [one for path in given.gold for one in read_marked(path)]
    explaining = read_explaining(given.explaining) if given.explaining else []
    outcomes = leave_one_out(articles, explaining)
    who, whether = fit(articles, explaining)
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
