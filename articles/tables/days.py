"""Reads the day in a cell, in whatever manner it is written there."""

import datetime
import re

from articles.readers.dates import read_date
from articles.refusals import RefusedError

# 2017-05-15   or   2017-05-15 08:00:00   or   2017-05-15T08:00:00Z
_iso = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ].*)?")
# 3/4/2017   or   03.04.17 09:30
_short = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[T ,].*)?")


def read_day(written: str, day_first: bool | None = None) -> datetime.date:
    """Return the day; raise RefusedError for none, and for one that may be two.

    `day_first` says whether 3/4/2017 is the third of April; None says nothing.
    """
    written = written.strip()
    if iso := _iso.fullmatch(written):
        return day_of(iso[1], written)
    if day := read_date(written):
        return day
    short = _short.fullmatch(written)
    if not short:
        raise RefusedError(f"The date is “{written}”. Write it as 2017-05-15.")
    first, second, year = int(short[1]), int(short[3]), short[4]
    if day_first is None and max(first, second) <= 12:
        raise RefusedError(
            f"The date “{written}” may be two days. Say which number is the day: "
            "--dates day-first or --dates month-first"
        )
    is_day_first = first > 12 if max(first, second) > 12 else day_first
    day, month = (first, second) if is_day_first else (second, first)
    return day_of(f"{year}-{month:02}-{day:02}", written)


def day_of(iso: str, written: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(iso)
    except ValueError:
        raise RefusedError(f"There is no day “{written}” in the calendar.") from None
