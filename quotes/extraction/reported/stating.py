"""Weighs where reported words stand, and whether they are anybody's."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import repeat

from quotes.extraction.clues.voicing import logistic
from quotes.extraction.reported.edge_clues import end_clues, start_clues
from quotes.extraction.reported.layouts import Layout, layouts_of
from quotes.extraction.reported.place_clues import place_clues
from quotes.extraction.reported.placed import Placed
from quotes.extraction.reported.reports import Report
from quotes.extraction.reported.whether_clues import whether_clues

# Below this chance a verb is taken for one that reports nothing.
ENOUGH = 0.45
# Too rare to be weighed, but certain: which Selby claimed could carry forty trucks
WITH_GAP = 0.8
Table = dict[str, float]
Clues = Callable[[Report, Layout, int, int], list[str]]


@dataclass(frozen=True, slots=True)
class Judged:
    """A place of reported words, and how likely it is that somebody says them."""

    placed: Placed
    chance: float


def judged_in(reports: list[Report], where: Table, whether: Table) -> list[Judged]:
    """Judge the reports of one sentence, from left to right."""
    found: list[Judged] = []
    for report in reports:
        placed = heaviest_place(report, where)
        if placed:
            earlier = [one.placed for one in found if one.chance >= ENOUGH]
            chance = logistic(total(clues_for(placed, earlier), whether))
            if report.has_gap:
                chance = max(chance, WITH_GAP)
            found.append(Judged(placed, chance))
    return found


def heaviest_place(report: Report, where: Table) -> Placed | None:
    """Return the likeliest place; where it begins and where it ends weigh apart."""
    best, most = None, 0.0
    for layout in layouts_of(report):
        start, before = heaviest(report, layout, layout.starts, start_clues, where)
        end, after = heaviest(report, layout, layout.ends, end_clues, where)
        own = place_clues(report, layout)
        weight = total(own, where) + before + after
        placed = Placed(report, layout, start, end, own)
        if (best is None or weight > most) and placed.is_plain:
            best, most = placed, weight
    return best


def heaviest(
    report: Report, layout: Layout, edges: list[int], clues: Clues, where: Table
) -> tuple[int, float]:
    """Return the heaviest of the edges with its weight, the first of equal ones."""
    best, most = 0, 0.0
    for order, edge in enumerate(edges):
        weight = total(clues(report, layout, edge, order), where)
        if not order or weight > most:
            best, most = edge, weight
    return best, most


def places_of(report: Report) -> Iterator[tuple[Placed, list[str]]]:
    """Yield every place that a report's words may have, with its clues."""
    for layout in layouts_of(report):
        own = place_clues(report, layout)
        for start, before in with_clues(report, layout, layout.starts, start_clues):
            for end, after in with_clues(report, layout, layout.ends, end_clues):
                placed = Placed(report, layout, start, end, own)
                if placed.is_plain:
                    yield placed, own + before + after


def with_clues(
    report: Report, layout: Layout, edges: list[int], clues: Clues
) -> list[tuple[int, list[str]]]:
    found = [(e, clues(report, layout, e, order)) for order, e in enumerate(edges)]
    return found or [(0, [])]


def clues_for(placed: Placed, earlier: list[Placed]) -> list[str]:
    """Return what tells reported words from a verb that only looks like saying."""
    is_inside = any(one.holds(placed.report.cue) for one in earlier)
    return [
        *(f"placed {clue}" for clue in placed.clues),
        *whether_clues(placed, is_inside=is_inside),
    ]


def total(clues: list[str], table: Table) -> float:
    return sum(map(table.get, clues, repeat(0.0)))
