"""How far back words are looked for: in months, no more of them than a page needs.

The index of words knows each quote's month. So a word that thousands hold is found in
the newest months first, and the database reads some hundred quotes instead of all.
"""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import ceil

from django.db import connection

from quotes import search
from quotes.models.dates import as_day
from quotes.models.filter_terms import of_months, of_row

# Where a page needs no more quotes than these, looking at one by one is quicker.
LOOKED_AT_SOON = 1_500
# So many quotes the index finds at once nearly as soon as those of some months.
FEW = 1_000
LONGEST = 36
DAYS = """
SELECT (SELECT min(sorted_on) FROM quotes_quote WHERE state = 'confirmed'),
    (SELECT max(sorted_on) FROM quotes_quote WHERE state = 'confirmed')
"""
TWICE = 2  # as many as are wanted, since chance gives fewer at times
WIDER = 4


@dataclass(frozen=True)
class Window:
    """Months from the first to the last, each counted from the year 0 on."""

    first: int
    last: int
    of: int = 0  # so many months can hold what fits

    @property
    def terms(self) -> tuple[str, ...]:
        return tuple(of_months(self.first, self.last))

    @property
    def months(self) -> int:
        return self.last - self.first + 1

    @property
    def is_whole(self) -> bool:
        return self.months == self.of


def terms_of(chosen) -> tuple[tuple[str, ...], ...]:
    """Return the terms of whom and what a filter names; each group in one of them."""
    narrow = chosen.narrowed_to
    names = [name for name in ("speaker", "role", "outlet") if name in narrow]
    return tuple((of_row(name, narrow[name].pk),) for name in names)


def tried(chosen, cut, size: int) -> Iterator[Window | None]:
    """Yield the windows in which so many quotes are looked for; the last is certain.

    None is for all months. Nothing is yielded where looking at the quotes in turn finds
    them sooner.
    """
    known, quotes = search.statistics(chosen.words, terms_of(chosen))
    words = search.share_of(chosen.words, known)
    narrowed = search.share_of_terms(terms_of(chosen), known)
    expected = quotes * words * narrowed
    if chosen.has_frequent_words and min(size, expected) <= LOOKED_AT_SOON * words:
        return
    days = first_and_last() if expected > FEW else None
    if not days:
        yield None
        return
    every = Window(*map(month_of, days)).months
    span = span_of(chosen, cut, *days)
    yield from within(span, ceil(TWICE * size * every / expected) + 1, cut.is_newer)


def within(span: Window, months: int, is_newer: bool) -> Iterator[Window | None]:
    """Yield wider and wider windows at one end of a span."""
    while months < min(span.of, LONGEST):
        if is_newer:
            yield replace(span, last=span.first + months - 1)
        else:
            yield replace(span, first=span.last - months + 1)
        months *= WIDER
    yield span if 0 < span.of <= LONGEST else None


def first_and_last() -> tuple[datetime.date, datetime.date] | None:
    """Return the first and the last day of all public quotes; None where none is."""
    with connection.cursor() as cursor:
        cursor.execute(DAYS)
        first, last = cursor.fetchone()
    return first and (as_day(first), as_day(last))


def span_of(chosen, cut, first: datetime.date, last: datetime.date) -> Window:
    """Return the months in which quotes can fit, of those between two days."""
    first, last = narrowed_to_days(chosen, first, last)
    if cut.place and cut.is_newer:
        first = max(first, cut.place.day)
    elif cut.place:
        last = min(last, cut.place.day)
    span = Window(month_of(first), month_of(last))
    return replace(span, of=span.months)


def narrowed_to_days(chosen, first: datetime.date, last: datetime.date):
    """Return first and last day again, nearer where the filter says so."""
    narrow = chosen.narrowed_to
    edges = [(one.name, one.value) for one in chosen.operators]
    for name, value in [*narrow.items(), *edges]:
        if name in ("since", "after"):
            first = max(first, value.first)
        elif name in ("until", "before"):
            last = min(last, value.last)
    return first, last


def about(chosen, window: Window, found: int) -> int:
    """Return about how many quotes fit, from those that were found in a window.

    What the database knows of a single word holds for all its months.
    """
    terms = terms_of(chosen)
    if len(chosen.words.words) == 1 and not (terms or chosen.operators):
        share, quotes = search.expected(chosen.words)
        return int(share * quotes)
    return found * window.of // window.months


def month_of(day: datetime.date) -> int:
    return day.year * 12 + day.month - 1
