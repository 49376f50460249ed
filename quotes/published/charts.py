"""Drawn on the server: bars over the years, a speaker's roles on one time line.

Heights are in pixels and places in per cent, so that the letters stay as large on a
phone as on a desk.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urlencode

from django.utils import timezone

from quotes.published.holdings import Holding

WIDE = 100
TALL = 80  # the most that a bar takes
GAP = 0.2  # of a bar's place
LINES_DRAWN = 30


@dataclass(frozen=True)
class Bar:
    """A year, or a month, and how many quotes there are."""

    label: str
    number: int
    x: float
    width: float
    height: float
    query: str = ""

    @property
    def y(self):
        return round(TALL - self.height, 2)


@dataclass(frozen=True)
class Chart:
    """Bars side by side, in the order of time."""

    bars: list[Bar]

    @property
    def most(self):
        return max(bar.number for bar in self.bars)

    @property
    def ends(self):
        """Return the first bar and the last, which alone are labelled."""
        return self.bars[:1] + self.bars[-1:] if len(self.bars) > 1 else self.bars


@dataclass(frozen=True)
class Stretch:
    """The time for which a role was held, or in which quotes were said in it."""

    x: float
    width: float


@dataclass(frozen=True)
class Line:
    """A speaker in a role with its stretches of time, on a line of its own."""

    holding: Holding
    held: list[Stretch] = field(default_factory=list)
    quoted: Stretch | None = None


@dataclass(frozen=True)
class TimeLine:
    """Roles or holders, and the quotes of each year; of a single year, no chart."""

    lines: list[Line]
    chart: Chart | None = None

    @property
    def is_part(self):
        return len(self.lines) == LINES_DRAWN


def chart_of(counts: list[tuple[str, int, str]]) -> Chart | None:
    """Return bars for labels with numbers and queries; None where one says nothing."""
    if len(counts) < 2:
        return None
    place = WIDE / len(counts)
    most = max(number for _, number, _ in counts) or 1
    return Chart(
        [
            Bar(
                label,
                number,
                x=round(n * place + place * GAP / 2, 2),
                width=round(place * (1 - GAP), 2),
                height=round(max(TALL * number / most, 1 if number else 0), 2),
                query=query,
            )
            for n, (label, number, query) in enumerate(counts)
        ]
    )


def every_year(numbers: dict[int, int]) -> Iterable[tuple[int, int]]:
    """Return each year from the first to the last, with its number, 0 too."""
    if not numbers:
        return []
    years = range(min(numbers), max(numbers) + 1)
    return [(year, numbers.get(year, 0)) for year in years]


def time_line(holdings, counts, **whose) -> TimeLine:
    """Return a speaker's roles, or a role's holders, and the quotes of the same years.

    `whose` is the filter that each year's bar leads to: speaker=1.
    """
    by_year = Counter()
    for count in counts.by_year:
        if count.year:
            by_year[count.year] += count.number
    years = set(by_year) | {year for h in holdings for year in years_of(h)}
    if len(years) < 2:
        return TimeLine([Line(holding) for holding in holdings[:LINES_DRAWN]])
    first, last = min(years), max(years)
    numbers = dict.fromkeys(range(first, last + 1), 0) | by_year
    bars = [
        (str(year), number, f"?{urlencode(whose | {'since': year, 'until': year})}")
        for year, number in sorted(numbers.items())
    ]
    lines = [
        Line(holding, *stretches_of(holding, first, last))
        for holding in holdings[:LINES_DRAWN]
    ]
    return TimeLine(lines, chart_of(bars))


def years_of(holding) -> set[int]:
    """Return the years in which a role began, ended, or was spoken in."""
    days = [tenure.since and tenure.since.first for tenure in holding.tenures]
    days += [tenure.until and tenure.until.last for tenure in holding.tenures]
    years = {day.year for day in days if day}
    return years | {year for year in (holding.first_year, holding.last_year) if year}


def stretches_of(holding, first, last):
    held = [held_for(tenure, first, last) for tenure in holding.tenures]
    quoted = None
    if holding.first_year:
        quoted = stretch(holding.first_year, holding.last_year + 1, first, last)
    return held, quoted


def held_for(tenure, first, last) -> Stretch:
    """Return a tenure's stretch; where an end isn't known it goes on to the edge."""
    begun = in_years(tenure.since.first) if tenure.since else first
    ended = in_years(tenure.until.last) if tenure.until else this_day()
    return stretch(begun, ended, first, last)


def in_years(day) -> float:
    """Return a day as a number of years: 2 July 2017 is about 2017.5."""
    return day.year + (day.timetuple().tm_yday - 1) / 366


def this_day() -> float:
    return in_years(timezone.localdate())


def stretch(begun, ended, first, last) -> Stretch:
    scale = WIDE / (last + 1 - first)
    begun, ended = max(begun, first), min(max(ended, begun), last + 1)
    return Stretch(
        round((begun - first) * scale, 2), round(max((ended - begun) * scale, 2), 2)
    )
