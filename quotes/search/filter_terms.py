"""What public quotes are narrowed by, as words in their index: §y2017 §m201705 §o3.

The database writes them into `Quote.filter_terms`: year and month of its day, its
outlet, who said it (§s12) and in which role (§r5). No folded word holds a “§”.
"""

import datetime
from collections.abc import Iterable


def filter_terms(
    day: datetime.date,
    outlet: int | None,
    speakers: Iterable[tuple[int | None, int | None]],
) -> str:
    """Return the terms of a confirmed quote; `said` gives speakers with their roles."""
    terms = [of_year(day.year), of_month(day.year, day.month)]
    terms += [] if outlet is None else [of_row("outlet", outlet)]
    for speaker, role in speakers:
        terms += [] if speaker is None else [of_row("speaker", speaker)]
        terms += [] if role is None else [of_row("role", role)]
    return " ".join(terms)


def of_row(name: str, pk: int) -> str:
    """Return the term of an outlet, a speaker or a role."""
    return f"§{name[0]}{pk}"


def of_year(year: int) -> str:
    return f"§y{year:04}"


def of_month(year: int, month: int) -> str:
    return f"§m{year:04}{month:02}"


def of_months(first: int, last: int) -> list[str]:
    """Return the terms of a span of months, each counted from the year 0 on.

    A year that is in it wholly is one term.
    """
    terms, month = [], first
    while month <= last:
        year, beginning = divmod(month, 12)
        if not beginning and month + 11 <= last:
            terms.append(of_year(year))
            month += 12
        else:
            terms.append(of_month(year, beginning + 1))
            month += 1
    return terms
