"""How far back words are looked for: in months, no more of them than a page needs.

The index of words knows each quote's month. So a word that thousands hold is found in
the newest months first, and the database reads some hundred quotes instead of all.
"""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count, takewhile
from math import sqrt

from django.db import connection

from quotes.models.dates import as_day
from quotes.search import index
from quotes.search.fields import FIELDS
from quotes.search.filter_terms import of_months, of_row

# Where a page needs no more quotes than these, looking at one by one is quicker.
LOOKED_AT_SOON = 1_500
# So many quotes the index finds at once nearly as soon as those of some months.
FEW = 1_000
LONGEST = 36  # months
WIDER = 4
DAYS_A_MONTH = 30.4
DAYS = """
SELECT (SELECT min(sorted_on) FROM quotes_quote WHERE state = 'confirmed'),
    (SELECT max(sorted_on) FROM quotes_quote WHERE state = 'confirmed')
"""


@dataclass(frozen=True)
class Window:
    """Some of the months in which quotes can fit, as terms of the index."""

    terms: tuple[str, ...]
    months: int
    of: int

    @property
    def is_whole(self) -> bool:
        return self.months == self.of


@dataclass(frozen=True)
class Span:
    """The days in which quotes can fit, and the months that hold them."""

    first: datetime.date
    last: datetime.date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    @property
    def months(self) -> int:
        return month_of(self.last) - month_of(self.first) + 1

    def window(self, days: float, *, is_newer: bool, by_year: bool) -> Window:
        """Return the months of so many days at one end, or the years of these months.

        The index reads fewer months sooner than years, and one year than all of its
        months.
        """
        days = datetime.timedelta(min(int(days), self.days - 1))
        first = month_of(self.first if is_newer else self.last - days)
        last = month_of(self.first + days if is_newer else self.last)
        if by_year:
            first, last = first // 12 * 12, last // 12 * 12 + 11
        within = min(last, month_of(self.last)) - max(first, month_of(self.first)) + 1
        return Window(tuple(of_months(first, last)), within, self.months)


def terms_of(filter_) -> tuple[tuple[str, ...], ...]:
    """Return the terms of whom and what a filter names; each group in one of them."""
    narrow = filter_.narrowed_to
    names = [n for n, field in FIELDS.items() if field.has_term and n in narrow]
    return tuple((of_row(name, narrow[name].pk),) for name in names)


def tried(filter_, cut, size: int) -> Iterator[Window | None]:
    """Yield the windows in which so many quotes are looked for; the last is certain.

    None is for all months; it isn't yielded for words of which the index would give too
    many. Nothing is where looking at the quotes in turn finds them sooner.
    """
    known, quotes = filter_.statistics
    words = index.share_of(filter_.words, known)
    narrowed = index.share_of_terms(terms_of(filter_), known)
    expected = quotes * words * narrowed
    if filter_.has_too_frequent_words and not stands_by_chance(filter_, expected):
        return
    if filter_.has_frequent_words and min(size, expected) <= LOOKED_AT_SOON * words:
        return
    every = first_and_last() if expected > FEW else None
    if every and (span := span_of(filter_, cut, every)).days > 0:
        # Chance gives fewer at times.
        days = (size + 5 * sqrt(size)) / expected * every.days
        yield from wider(span, days, min(words, narrowed) * every.days, cut.is_newer)
    if not filter_.has_too_frequent_words:
        yield None


def stands_by_chance(filter_, expected: float) -> bool:
    """Say whether what is found in some months tells what there is in others.

    A phrase stands more rarely than its words, and words that keep company more often.
    """
    has_phrases = any(" " in term.words for term in filter_.words.terms)
    return expected >= index.MOST_SIFTED and not has_phrases


def wider(span: Span, days: float, most: float, is_newer: bool) -> list[Window]:
    """Return wider and wider windows at one end of a span, as long as they are short.

    From `most` days on the index had better read the words than the months.
    """
    longest = LONGEST * DAYS_A_MONTH
    lengths = list(takewhile(lambda n: n < longest, (days * WIDER**n for n in count())))
    if span.months <= LONGEST:
        lengths.append(span.days)
    windows = [span.window(n, is_newer=is_newer, by_year=n > most) for n in lengths]
    return list(dict.fromkeys(windows))


def first_and_last() -> Span | None:
    """Return the days of all public quotes; None where there is none."""
    with connection.cursor() as cursor:
        cursor.execute(DAYS)
        first, last = cursor.fetchone()
    return first and Span(as_day(first), as_day(last))


def span_of(filter_, cut, every: Span) -> Span:
    """Return the days in which quotes can fit, of those that all quotes have."""
    first, last = narrowed_to_days(filter_, every.first, every.last)
    if cut.place and cut.is_newer:
        return Span(max(first, cut.place.day), last)
    return Span(first, min(last, cut.place.day) if cut.place else last)


def narrowed_to_days(filter_, first: datetime.date, last: datetime.date):
    """Return first and last day again, nearer where the filter says so."""
    narrow = filter_.narrowed_to
    edges = [(one.field.name, one.value) for one in filter_.operators]
    for name, value in [*narrow.items(), *edges]:
        if name in ("since", "after"):
            first = max(first, value.first)
        elif name in ("until", "before"):
            last = min(last, value.last)
    return first, last


def about(filter_, window: Window, found: int) -> int:
    """Return about how many quotes fit, from those that were found in a window.

    What the database knows of a single word holds for all its months.
    """
    terms = terms_of(filter_)
    if len(filter_.words.words) == 1 and not (terms or filter_.operators):
        share, quotes = index.expected(filter_.words, filter_.statistics)
        return int(share * quotes)
    return found * window.of // window.months


def month_of(day: datetime.date) -> int:
    return day.year * 12 + day.month - 1
