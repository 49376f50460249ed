"""Reads when something was said or published, in whatever manner a list writes it."""

import re

from django.utils import timezone

from articles.readers.dates import MONTHS, in_english
from articles.refusals import RefusedError
from articles.tables.days import read_day
from quotes.models import PartialDate

# May 2017   or   Sept. 2017
_month = re.compile(r"(?P<month>[A-Za-z]{3,9})\.?,? (?P<year>\d{4})")
# 05/2017
_number = re.compile(r"(?P<month>\d{1,2})[/.](?P<year>\d{4})")
# 3/4/17   or   3.4.17
_short_year = re.compile(r"(\d{1,2}[/.-]\d{1,2}[/.-])(\d{2})((?:[ ,].*)?)")
# 15-May-17   or   15 May 17   or   15-May-2017
_named_month = re.compile(r"(\d{1,2})[- ]([A-Za-z]{3,9})[- ](\d{2}|\d{4})")
# 3. Mai 2017   and   2017-05-15T08:00:00+02:00 are read by read_day
_weekday = re.compile(r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]? ", re.IGNORECASE)


def read_when(written: str, day_first: bool | None = None) -> PartialDate:
    """Return the day, month or year; raise RefusedError for none, or one of two days.

    `day_first` says whether 3/4/2017 is the third of April; None says nothing.
    """
    written = in_english(" ".join(written.split()))
    if partial := read_partial(written):
        return partial
    short = _short_year.fullmatch(written)
    full = in_full(short) if short else written
    if named := _named_month.fullmatch(full):
        day, month, year = named.groups()
        full = f"{day} {month} {century_of(year)}"
    if day_first is None and is_in_doubt(written):
        raise RefusedError(
            f"The date “{written}” may be two days. Say whether the day or the month "
            "comes first."
        )
    return PartialDate.on(read_day(full, day_first))


def is_in_doubt(written: str) -> bool:
    """Say whether a day may be two: 3/4/2017."""
    readings = set()
    for day_first in (True, False):
        try:
            readings.add(read_when(written, day_first))
        except RefusedError:
            return False
    return len(readings) > 1


def read_partial(written: str) -> PartialDate | None:
    """Return a month or a year, as 2017, 2017-05 or May 2017."""
    if re.fullmatch(r"\d{4}(-\d\d)?", written):
        try:
            return PartialDate.parse(written)
        except ValueError as problem:
            raise RefusedError(str(problem)) from None
    found = _month.fullmatch(written) or _number.fullmatch(written)
    if not found:
        return None
    month, year = found["month"], found["year"]
    if month.isdecimal():
        number = int(month)
    elif month[:3].lower() in MONTHS:
        number = MONTHS.index(month[:3].lower()) + 1
    else:
        return None
    if not 1 <= number <= 12:
        raise RefusedError(f"There is no month “{written}”.")
    return PartialDate.parse(f"{year}-{number:02}")


def in_full(short) -> str:
    return f"{short[1]}{century_of(short[2])}{short[3]}"


def century_of(year: str) -> str:
    """Return a year in full: 17 is 2017, and 88 is 1988, as 2088 is far off."""
    if len(year) == 4:
        return year
    now = timezone.now().year
    return str(2000 + int(year) if 2000 + int(year) <= now + 10 else 1900 + int(year))
