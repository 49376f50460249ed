"""What the measurements share: annotated texts, reference scorers, a table's rows."""

import gzip
import importlib.util
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

SHARED = Path(__file__).resolve().parents[3] / "shared"
CORPORA = SHARED / "corpora"
PEOPLE = CORPORA / "people"


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure, of how many it is, and what it should reach."""

    name: str
    figure: float
    of: int
    reach: str
    aim: str = ""


def print_heading() -> None:
    print(f"{'':<46}{'figure':>7}{'of':>7}{'reach':>12}{'aim':>7}")


def print_measures(heading: str, measures: Iterable[Measure]) -> None:
    print(f"\n{heading}")
    for one in measures:
        print(
            f"  {one.name:<44}{one.figure:>7}{one.of:>7}{one.reach:>12}{one.aim:>7}",
            flush=True,
        )


def share(part: int, whole: int) -> float:
    return round(100 * part / max(1, whole), 1)


def load_scorer(name: str) -> ModuleType:
    """Return a reference scorer, a program beside the project, as a module."""
    path = SHARED / "tools" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(name, path)
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    return scorer


def read_lines(path: Path) -> list[dict]:
    with gzip.open(path, "rt", encoding="utf8") as lines:
        return [json.loads(line) for line in lines]
