"""Weighs where reported words stand, and whether they are anybody's."""

from collections.abc import Iterator
from dataclasses import dataclass

from quotes.extraction.found import Span
from quotes.extraction.reported.clues import (
    end_clues,
    layout_clues,
    start_clues,
    whether_clues,
)
from quotes.extraction.reported.layouts import Layout, layouts_of
from quotes.extraction.reported.reports import Report
from quotes.extraction.sentences import HIDDEN
from quotes.extraction.tokens import Token
from quotes.extraction.voicing import logistic

# Below this chance a verb is taken for one that reports nothing.
ENOUGH = 0.5
Table = dict[str, float]


@dataclass(frozen=True, slots=True)
class Placed:
    """A report with one place of its words, as numbers of tokens."""

    report: Report
    layout: Layout
    start: int
    end: int

    def parts(self) -> list[tuple[int, int]]:
        """Return the runs of tokens, trimmed; none is empty."""
        runs = []
        if self.layout.starts:
            runs.append((self.start, self.layout.left_end))
        if self.layout.ends:
            runs.append((self.layout.right_start, self.end))
        trimmed = [trim(self.report.tokens, *run) for run in runs]
        return [run for run in trimmed if run[0] < run[1]]

    def tokens(self) -> list[Token]:
        return [t for first, last in self.parts() for t in self.report.tokens[first:last]]

    def spans(self) -> tuple[Span, ...]:
        tokens = self.report.tokens
        return tuple(
            Span(tokens[first].start, tokens[last - 1].end)
            for first, last in self.parts()
        )


def trim(tokens: list[Token], first: int, last: int) -> tuple[int, int]:
    """Leave marks at either end out; a quote is no mark."""
    while first < last and is_mark(tokens[first]) and tokens[first].text not in "$£€#@(":
        first += 1
    while first < last and is_mark(tokens[last - 1]) and tokens[last - 1].text not in "%)":
        last -= 1
    return first, last


def is_mark(token: Token) -> bool:
    return not token.is_word and token.text[0] != HIDDEN


def is_reported(placed: Placed) -> bool:
    """Tell words of the writer's from a quote alone."""
    parts = placed.parts()
    return bool(parts) and any(
        token.is_word for token in placed.report.tokens[slice(*parts[0])]
    )


def places_of(report: Report) -> Iterator[tuple[Placed, list[str]]]:
    """Yield every place that a report's words may have, with its clues."""
    for layout in layouts_of(report):
        own = layout_clues(report, layout)
        starts = [(s, start_clues(report, layout, s, n)) for n, s in enumerate(layout.starts)]
        ends = [(e, end_clues(report, layout, e, n)) for n, e in enumerate(layout.ends)]
        for start, before in starts or [(0, [])]:
            for end, after in ends or [(0, [])]:
                placed = Placed(report, layout, start, end)
                if is_reported(placed):
                    yield placed, own + before + after


def heaviest_place(report: Report, where: Table) -> tuple[Placed, float] | None:
    """Return the likeliest place; its start and its end weigh independently."""
    best = None
    for layout in layouts_of(report):
        weight = total(layout_clues(report, layout), where)
        start = end = 0
        if layout.starts:
            gain, start = max(
                (total(start_clues(report, layout, s, n), where), -n, s)[::2]
                for n, s in enumerate(layout.starts)
            )
            weight += gain
        if layout.ends:
            gain, end = max(
                (total(end_clues(report, layout, e, n), where), -n, e)[::2]
                for n, e in enumerate(layout.ends)
            )
            weight += gain
        if best is None or weight > best[1]:
            placed = Placed(report, layout, start, end)
            if is_reported(placed):
                best = placed, weight
    return best


def total(clues: list[str], table: Table) -> float:
    return sum(table.get(clue, 0.0) for clue in clues)


@dataclass(frozen=True, slots=True)
class Judged:
    """A place of reported words, and how likely it is that somebody says them."""

    placed: Placed
    clues: tuple[str, ...]
    chance: float


def judged_in(reports: list[Report], where: Table, whether: Table) -> list[Judged]:
    """Judge the reports of one sentence, from left to right."""
    found: list[Judged] = []
    for report in reports:
        best = heaviest_place(report, where)
        if best is None:
            continue
        clues = clues_for(best[0], [one.placed for one in found if one.chance >= ENOUGH])
        chance = logistic(total(clues, whether))
        found.append(Judged(best[0], tuple(clues), chance))
    return found


def clues_for(placed: Placed, earlier: list[Placed]) -> list[str]:
    report, layout = placed.report, placed.layout
    inside = any(covers(one, report.cue) for one in earlier)
    return [
        *(f"place: {clue}" for clue in layout_clues(report, layout)),
        *whether_clues(report, layout, placed.tokens(), inside),
    ]


def covers(placed: Placed, number: int) -> bool:
    return any(first <= number < last for first, last in placed.parts())
