"""Finds the head of a list, however many lines it takes, and which column is what.

Heads go first; where they leave a question, or where there are none, what the cells
hold answers it. What stays open is left out, and said.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from articles.refusals import RefusedError
from articles.tables.grids import Line
from quotes.imports.lists.heads import FIELDS, IGNORED, SEVERAL, named, order_of_days
from quotes.imports.lists.holding import Holding

HEAD_AMONG = 20  # lines
LONGEST_HEAD = 3  # lines
LEAST_QUOTE = 4  # words, where only their number tells
# Heads that mean one thing in one list and another in the next.
DOUBTFUL = ("author", "text", "heading", "comment", "source")


@dataclass
class Layout:
    """Where the rows begin, what the columns are called, and what they are.

    `fields` has for each detail the numbers of its columns, from 0. `day_first` is what
    a head says of 3/4/2017.
    """

    first: int
    heads: list[str]
    fields: dict[str, list[int]] = field(default_factory=dict)
    day_first: bool | None = None

    @property
    def left_out(self) -> list[str]:
        taken = {column for some in self.fields.values() for column in some}
        return [h for n, h in enumerate(self.heads) if n not in taken and h]

    def field_of(self, column: int) -> str:
        return next((f for f, some in self.fields.items() if column in some), "")

    def values(self, cells: Sequence[str]) -> dict[str, str]:
        """Return a line’s details; what several columns say of one stands together."""
        found = {
            name: [cells[n] for n in columns if n < len(cells) and cells[n]]
            for name, columns in self.fields.items()
        }
        return {name: "; ".join(some) for name, some in found.items() if some}


def layout_of(lines: Sequence[Line], mapped: Mapping[str, str] = {}) -> Layout:
    """Recognise a list’s head and columns; `mapped` says which column is what.

    A column is named by its head, or by its number from 1.
    """
    layout = with_head(lines) or without_head(lines)
    cells = [line.cells for line in lines[layout.first :]]
    holdings = [
        Holding.of([row[n] for row in cells if n < len(row)])
        for n in range(len(layout.heads))
    ]
    take_heads(layout, holdings)
    take_contents(layout, holdings)
    take_mapped(layout, mapped)
    return layout


def refuse_without_quotes(layout: Layout) -> None:
    """Raise RefusedError where no column is the quotes."""
    if "quote" not in layout.fields:
        there = ", ".join(f"“{head}”" for head in layout.heads) or "none"
        raise RefusedError(
            f"No column is the quotes. There are: {there}. Say which it is: "
            "--map COLUMN=quote"
        )


def with_head(lines: Sequence[Line]) -> Layout | None:
    """Return the head that names most, of one line or of several put together."""
    best, most = None, 2.9
    for first in range(min(HEAD_AMONG, len(lines))):
        for depth in range(1, LONGEST_HEAD + 1):
            heads = heads_of(lines[first : first + depth])
            if (score := score_of(heads, depth)) > most:
                best, most = Layout(first + depth, heads), score
    return best


def heads_of(lines: Sequence[Line]) -> list[str]:
    """Return a column’s heads from all lines, the last one first where it suffices."""
    width = max((len(line.cells) for line in lines), default=0)
    heads = []
    for column in range(width):
        parts = [line.cells[column] for line in lines if column < len(line.cells)]
        parts = list(dict.fromkeys(" ".join(part.split()) for part in parts if part))
        alone = parts[-1] if parts else ""
        heads.append(alone if named(alone)[1] == 3 else " ".join(parts))
    return heads


def score_of(heads: Sequence[str], depth: int) -> float:
    """Return how much heads look like some: each detail counts once.

    A title merged over all columns is no head; nor is a line that holds a quote.
    """
    if len(set(filter(None, heads))) < 2 or any(len(head) > 120 for head in heads):
        return 0
    found: dict[str, int] = {}
    for head in heads:
        name, sure = named(head)
        found[name] = max(found.get(name, 0), sure)
    found.pop("", None)
    strange = sum(1 for head in heads if Holding.of([head]).addresses or is_date(head))
    known = sum(sure for name, sure in found.items() if name != IGNORED)
    return known + 0.1 * found.get(IGNORED, 0) - 4 * strange - 0.6 * (depth - 1)


def is_date(head: str) -> bool:
    return bool(Holding.of([head]).days)


def without_head(lines: Sequence[Line]) -> Layout:
    """Return a layout without names, or with a first line that is unlike the others."""
    widths = [len(line.cells) for line in lines]
    usual = max(set(widths), key=widths.count) if widths else 0
    first = next((n for n, width in enumerate(widths) if width >= usual), 0)
    heads = [f"Column {number}" for number in range(1, max(widths, default=0) + 1)]
    layout = Layout(first, heads)
    if len(lines) > first + 1 and is_unlike(lines[first], lines[first + 1 :]):
        given = lines[first].cells
        named_heads = [g or h for g, h in zip(given, heads, strict=False)]
        return Layout(first + 1, named_heads + heads[len(given) :])
    return layout


def is_unlike(line: Line, others: Sequence[Line]) -> bool:
    """Say whether a line is an odd head: short words over days or sentences."""
    for column, cell in enumerate(line.cells):
        below = Holding.of([o.cells[column] for o in others if column < len(o.cells)])
        own = Holding.of([cell])
        if not own.cells:
            continue
        if below.addresses > 0.7 and not own.addresses:
            return True
        if below.days > 0.7 and not own.days:
            return True
        if below.words >= 7 and own.words <= 3 and not own.marks:
            return True
    return False


def take_heads(layout: Layout, holdings: Sequence[Holding]) -> None:
    """Give each detail the column whose head names it most surely."""
    found = [
        corrected(*named(head), holding)
        for head, holding in zip(layout.heads, holdings, strict=True)
    ]
    sure = sorted(range(len(found)), key=lambda n: -found[n][1])
    for column in sure:
        name = found[column][0]
        if name in FIELDS and name not in DOUBTFUL:
            give(layout, name, column)
    for column, (name, _) in enumerate(found):
        if name in DOUBTFUL:
            give(layout, meant(name, layout, holdings[column]), column)
    hints = [order_of_days(layout.heads[n]) for n in columns_of_days(layout)]
    layout.day_first = next((hint for hint in hints if hint is not None), None)


def corrected(name: str, sure: int, holding: Holding) -> tuple[str, int]:
    """Return what a head names, unless the cells are clearly something else."""
    if name and name not in ("date", "said_on", IGNORED) and holding.days > 0.9:
        return "date", 2
    if name and name not in ("url", "source", IGNORED) and holding.addresses > 0.9:
        return "url", 2
    return name, sure


def columns_of_days(layout: Layout) -> list[int]:
    return [n for name in ("date", "said_on") for n in layout.fields.get(name, [])]


def give(layout: Layout, name: str, column: int) -> None:
    if name in SEVERAL or (name and name not in layout.fields):
        layout.fields.setdefault(name, []).append(column)


def meant(name: str, layout: Layout, holding: Holding) -> str:
    """Return what a doubtful head means, as its cells and the other heads tell."""
    has = layout.fields
    if name == "author":
        return "byline" if has.keys() & {"speaker", "family"} else "speaker"
    if name in ("text", "comment"):
        is_long = holding.words >= LEAST_QUOTE or holding.marks > 0.5
        if "quote" not in has and is_long:
            return "quote"
        return "notes" if name == "comment" else "title"
    if name == "heading":
        is_role = holding.roles > 0.5 and holding.roles >= holding.papers
        return "role" if is_role and "role" not in has else "title"
    if holding.addresses > 0.9 and "url" not in has:
        return "url"
    if "speaker" not in has and holding.names > 0.5 and not holding.papers > 0.3:
        return "speaker"
    if not holding.addresses and "outlet" not in has:
        return "outlet"
    return "source"


def take_contents(layout: Layout, holdings: Sequence[Holding]) -> None:
    """Give the details that no head named the columns that hold such things."""
    open_ = [n for n in range(len(holdings)) if is_open(layout, n, holdings[n])]
    for name, likeness, least in (
        ("url", lambda h: h.addresses, 0.5),
        ("quote", lambda h: h.marks * 10 + h.words, LEAST_QUOTE),
        ("date", lambda h: h.days, 0.5),
        ("speaker", lambda h: h.names - h.papers, 0.4),
        ("outlet", lambda h: h.papers, 0.4),
        ("role", lambda h: h.roles, 0.4),
        ("title", lambda h: h.words * (h.words > 3) * (h.marks < 0.5), 3.01),
    ):
        best = max(open_, key=lambda n: likeness(holdings[n]), default=None)
        if best is None or is_given(layout, name):
            continue
        if likeness(holdings[best]) >= least:
            give(layout, name, best)
            open_.remove(best)


def is_given(layout: Layout, name: str) -> bool:
    """Say whether a detail has a column; a source may be the outlet or the address."""
    others = {
        "url": ["source"],
        "outlet": ["source"],
        "date": ["said_on"],
        "speaker": ["family"],
    }
    return any(one in layout.fields for one in [name, *others.get(name, [])])


def is_open(layout: Layout, column: int, holding: Holding) -> bool:
    name = named(layout.heads[column])[0]
    return holding.cells > 0 and not layout.field_of(column) and name != IGNORED


def take_mapped(layout: Layout, mapped: Mapping[str, str]) -> None:
    """Let a person’s word on a column go before every guess; “” leaves it out."""
    columns = {column: numbered(layout, column) for column in mapped}
    for column, name in mapped.items():
        if name and name not in FIELDS:
            raise RefusedError(
                f"“{name}” is no detail of a quote. Choose of: {', '.join(FIELDS)}."
            )
        for some in layout.fields.values():
            if columns[column] in some:
                some.remove(columns[column])
    for column, name in mapped.items():
        if name and name not in SEVERAL:
            layout.fields[name] = [columns[column]]
        elif name:
            layout.fields.setdefault(name, []).append(columns[column])
    layout.fields = {name: some for name, some in layout.fields.items() if some}


def numbered(layout: Layout, column: str) -> int:
    """Return the number of a column that a person named; raise RefusedError if none."""
    if column in layout.heads:
        return layout.heads.index(column)
    if column.isdecimal() and 0 < int(column) <= len(layout.heads):
        return int(column) - 1
    there = ", ".join(layout.heads)
    raise RefusedError(f"There is no column “{column}”. There are: {there}.")
