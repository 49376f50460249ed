"""A claim's appearances drawn on the server: a line for each who said it, by time.

Heights are in pixels and places in per cent, so that the letters stay as large on a
phone as on a desk.
"""

from dataclasses import dataclass, field

from quotes.models import Appearance
from quotes.published.claims import first_shown

LINE = 44  # from one speaker to the next
LINES_DRAWN = 12
EDGE = 3  # per cent that stay free at either end, for half a mark
NAME_SHOWN = 44
NOBODY = "No speaker given"


@dataclass(frozen=True)
class Mark:
    """A quote on the line of who says it, at a place in per cent."""

    appearance: Appearance
    x: float
    is_first: bool


@dataclass
class Line:
    """One who said, repeated or denied it, and where they were quoted."""

    name: str
    y: int
    marks: list[Mark] = field(default_factory=list)

    @property
    def outlets(self) -> str:
        """Return the names of the outlets, in order, as far as there is room."""
        quotes = (mark.appearance.quote for mark in self.marks)
        names = (quote.article.outlet.name for quote in quotes if quote.article.outlet)
        return cut("; ".join(dict.fromkeys(names)), max(NAME_SHOWN - len(self.name), 0))


@dataclass(frozen=True)
class ClaimTimeLine:
    """The lines, one below the other, over the same time."""

    lines: list[Line]
    first: Appearance
    last: Appearance
    left_out: int = 0  # of those who said it

    @property
    def bottom(self):
        return LINE * len(self.lines) + 4

    @property
    def height(self):
        return self.bottom + 24

    @property
    def is_one_day(self):
        return self.first.appeared_on == self.last.appeared_on


def time_line(claim) -> ClaimTimeLine | None:
    """Return the appearances `shown` of a claim, drawn; None of a single one."""
    if len(claim.shown) < 2:
        return None
    first, last = claim.shown[0], claim.shown[-1]
    begun = first_shown(claim)
    lines: dict[str, Line] = {}
    for one in claim.shown:
        mark = Mark(one, place(one, first, last), is_first=one == begun)
        for name in names_of(one.quote):
            line = lines.setdefault(name, Line(cut(name), LINE * len(lines)))
            line.marks.append(mark)
    drawn = list(lines.values())[:LINES_DRAWN]
    return ClaimTimeLine(drawn, first, last, len(lines) - len(drawn))


def place(one, first, last) -> float:
    """Return where an appearance stands between the first and the last, in per cent."""
    days = (last.appeared_on - first.appeared_on).days
    if not days:
        return 50
    share = (one.appeared_on - first.appeared_on).days / days
    return round(EDGE + share * (100 - 2 * EDGE), 2)


def names_of(quote) -> list[str]:
    return [str(attribution) for attribution in quote.attributions.all()] or [NOBODY]


def cut(text: str, length: int = NAME_SHOWN) -> str:
    return text if len(text) <= length else f"{text[: max(length - 1, 0)]}…"


def by_stance(appearances) -> list[tuple[str, list[Appearance]]]:
    """Return who did what with a claim: each stance in words, with one quote each."""
    found: dict[str, dict] = {stance: {} for stance in Appearance.Stance}
    for one in appearances:
        who = tuple(names_of(one.quote))
        found[one.stance].setdefault(who, one)
    return [
        (stance.label.capitalize(), list(who.values()))
        for stance, who in found.items()
        if who
    ]
