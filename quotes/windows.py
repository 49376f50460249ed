"""How far back words are looked for: in months, no more of them than a page needs.

The index of words knows each quote's month. So a word that thousands hold is found in
the newest months first, and the database reads some hundred quotes instead of all.
"""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from quotes import search
from quotes.models import Quote
from quotes.models.filter_terms import of_months, of_row

# Where a page needs no more quotes than these, looking at one by one is quicker.
LOOKED_AT_SOON = 1_500
# So many quotes the index finds at once nearly as soon as those of some months.
FEW = 1_000
LONGEST = 36
TWICE = 2  # as many as are wanted, since chance gives fewer at times
WIDER = 4


@dataclass(frozen=True)
class Window:
    """Months from the first to the last, each counted from the year 0 on."""

    first: int
    last: int
    is_whole: bool = False  # nothing that fits lies outside

    @property
    def terms(self) -> tuple[str, ...]:
        return tuple(of_months(self.first, self.last))

    @property
    def months(self) -> int:
        return self.last - self.first + 1


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
    if expected > FEW and (span := span_of(chosen, cut)):
        a_month = expected / span_of(chosen, None).months
        yield from within(span, ceil(TWICE * size / a_month) + 1, cut.is_newer)
        return
    yield None


def within(span: Window, months: int, is_newer: bool) -> Iterator[Window | None]:
    """Yield wider and wider windows at one end of a span."""
    while months < min(span.months, LONGEST):
        if is_newer:
            yield Window(span.first, span.first + months - 1)
        else:
            yield Window(span.last - months + 1, span.last)
        months *= WIDER
    yield span if span.months <= LONGEST else None


def span_of(chosen, cut) -> Window | None:
    """Return the months in which quotes can fit; None where no quote can."""
    days = Quote.objects.confirmed().order_by("sorted_on", "pk")
    days = days.values_list("sorted_on", flat=True)
    first, last = days.first(), days.last()
    if first is None:
        return None
    first, last = narrowed_to_days(chosen, first, last)
    if cut and cut.place:
        if cut.is_newer:
            first = max(first, cut.place.day)
        else:
            last = min(last, cut.place.day)
    span = Window(month_of(first), month_of(last), is_whole=True)
    return span if span.months > 0 else None


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
    return found * span_of(chosen, None).months // window.months


def month_of(day: datetime.date) -> int:
    return day.year * 12 + day.month - 1
