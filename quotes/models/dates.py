"""Dates known to a day, a month or a year, kept as a first day and a last one."""

import calendar
import datetime
import re
from dataclasses import dataclass

from django.db import models
from django.utils.formats import date_format

# "2017", "2017-05", "2017-05-15"
WRITTEN = re.compile(r"(?P<year>\d{4})(-(?P<month>\d{2})(-(?P<day>\d{2}))?)?", re.ASCII)


class Precision(models.TextChoices):
    """How exactly a date is known."""

    DAY = "day", "to the day"
    MONTH = "month", "to the month"
    YEAR = "year", "to the year"


@dataclass(frozen=True)
class PartialDate:
    """A day, month or year, from its first day to its last."""

    first: datetime.date
    last: datetime.date
    precision: str = Precision.DAY

    @classmethod
    def parse(cls, written: str) -> "PartialDate":
        """Read "2017", "2017-05" or "2017-05-15"; raise ValueError on all else."""
        match = WRITTEN.fullmatch(written.strip())
        if not match:
            raise ValueError(
                f"“{written}” isn’t a date. Write 2017, 2017-05 or 2017-05-15."
            )
        year, month, day = (int(n) if n else None for n in match.group(1, 3, 5))
        try:
            return cls._from_parts(year, month, day)
        except (ValueError, calendar.IllegalMonthError):
            raise ValueError(f"There is no day {written} in the calendar.") from None

    @classmethod
    def _from_parts(cls, year, month, day):
        if day:
            date = datetime.date(year, month, day)
            return cls(date, date, Precision.DAY)
        if month:
            first = datetime.date(year, month, 1)
            length = calendar.monthrange(year, month)[1]
            return cls(first, first.replace(day=length), Precision.MONTH)
        first = datetime.date(year, 1, 1)
        return cls(first, datetime.date(year, 12, 31), Precision.YEAR)

    @classmethod
    def on(cls, day: datetime.date) -> "PartialDate":
        """Return the date known to that day."""
        return cls(day, day, Precision.DAY)

    @property
    def in_words(self) -> str:
        """Return "15 May 2017", "May 2017" or "2017"."""
        written = {"year": "Y", "month": "F Y"}.get(self.precision, "j F Y")
        return date_format(self.first, written)

    def __str__(self):
        return self.first.isoformat()[: {"year": 4, "month": 7}.get(self.precision, 10)]


class PartialDateColumns:
    """Three columns of a model, <name>_first, _last and _precision, as one date."""

    def __init__(self, help_text: str = ""):
        self.help_text = help_text

    def contribute_to_class(self, model, name):
        for suffix in ("first", "last"):
            field = models.DateField(null=True, blank=True, help_text=self.help_text)
            field.contribute_to_class(model, f"{name}_{suffix}")
        field = models.CharField(max_length=5, blank=True, choices=Precision)
        field.contribute_to_class(model, f"{name}_precision")
        setattr(model, name, property(*accessors(name)))


def accessors(name: str):
    """Return the getter and the setter of a partial date's columns."""

    def get(instance):
        first = getattr(instance, f"{name}_first")
        if first is None:
            return None
        last = getattr(instance, f"{name}_last")
        return PartialDate(first, last, getattr(instance, f"{name}_precision"))

    def put(instance, date):
        setattr(instance, f"{name}_first", date and date.first)
        setattr(instance, f"{name}_last", date and date.last)
        setattr(instance, f"{name}_precision", date.precision if date else "")

    return get, put


def as_day(day) -> datetime.date:
    """Return a day as Python has it; SQLite gives plain text."""
    return datetime.date.fromisoformat(day) if isinstance(day, str) else day
