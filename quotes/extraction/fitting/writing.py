"""Writes fitted weights and curves as the modules that the engine reads."""

from pathlib import Path

from quotes.extraction import weights
from quotes.extraction.fitting.learning import rising
from quotes.extraction.weights.tables import write_table

FOLDER = Path(weights.__file__).parent
# So many quotes share one knot of the curve of confidence.
KNOT = 120

TABLE = '''"""{sentence}, as fitted."""

from quotes.extraction.weights.tables import read_table

# Written by `python -m quotes.extraction.{command}`: headings and clues.
{name} = read_table("""
{table}
""")
'''
CURVE = '''"""How often {what} with a raw figure are right; fitted."""

# Raw figure and share that was right, on outlets left out of the fitting.
{name} = [
{knots}
]
'''


def write_weights(
    name: str, sentence: str, table: dict[str, float], command: str = "fitting"
) -> None:
    written = TABLE.format(
        sentence=sentence, command=command, name=name.upper(), table=write_table(table)
    )
    (FOLDER / f"{name}.py").write_text(written, encoding="utf8")


def write_curve(name: str, what: str, points: list[tuple[float, bool]]) -> None:
    knots = "\n".join(f"    ({raw}, {share})," for raw, share in rising(points, KNOT))
    written = CURVE.format(what=what, name=name.upper(), knots=knots)
    (FOLDER / f"{name}.py").write_text(written, encoding="utf8")
