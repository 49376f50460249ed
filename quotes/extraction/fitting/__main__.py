"""Fits the weights: `python -m quotes.extraction.fitting GOLD.jsonl.gz …`."""

import sys
from pathlib import Path

from quotes.extraction import weights
from quotes.extraction.fitting.crossing import Outcome, Table, fit, leave_one_out
from quotes.extraction.fitting.gold import read_marked
from quotes.extraction.fitting.learning import rising
from quotes.extraction.voicing import ENOUGH
from quotes.extraction.weights.tables import write_table

FOLDER = Path(weights.__file__).parent
# So many quotes share one knot of the curve of confidence.
KNOT = 120

TABLE = '''"""{sentence}, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.fitting`: headings, then their clues.
{name} = read_table("""
{table}
""")
'''
CURVE = '''"""How often quotes with a raw figure are right; fitted."""

# Raw figure and share that was right, on outlets left out of the fitting.
SURE = [
{knots}
]
'''


def main(paths: list[str]) -> None:
    articles = [one for path in paths for one in read_marked(Path(path))]
    outcomes = leave_one_out(articles)
    who, whether = fit(articles)
    write("who", "Who says a quote: the weights of the clues", who)
    write("whether", "Whether somebody says it: the weights of the clues", whether)
    write_curve(outcomes)
    gold = sum(len(one.speakers) for one in articles)
    sys.stdout.write(
        f"{len(articles)} articles, {len(who)} and {len(whether)} weights\n"
    )
    sys.stdout.write(figures(outcomes, gold))


def write(name: str, sentence: str, table: Table) -> None:
    written = TABLE.format(
        sentence=sentence, name=name.upper(), table=write_table(table)
    )
    (FOLDER / f"{name}.py").write_text(written, encoding="utf8")


def write_curve(outcomes: list[Outcome]) -> None:
    points = [(one.raw, one.is_right) for one in outcomes if one.chance >= ENOUGH]
    knots = "\n".join(f"    ({raw}, {share})," for raw, share in rising(points, KNOT))
    (FOLDER / "sure.py").write_text(CURVE.format(knots=knots), encoding="utf8")


def figures(outcomes: list[Outcome], gold: int) -> str:
    """Return the figures on outlets left out, in one line."""
    found = [one for one in outcomes if one.chance >= ENOUGH]
    both = len(found) + gold
    span = 200 * sum(one.is_quote for one in found) / both
    joint = 200 * sum(one.is_right for one in found) / both
    return f"Each outlet left out in turn: span F1 {span:.1f}, joint F1 {joint:.1f}\n"


if __name__ == "__main__":
    main(sys.argv[1:])
