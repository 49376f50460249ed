"""Reads a date as newspapers print it, unless it could mean two days."""

import datetime
import re

MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()

# What other languages call the months, in the order of the year, where English
# doesn’t begin alike. German, French, Spanish, Italian, Portuguese, Dutch.
_ABROAD = """
    januar jänner janvier janv enero gennaio janeiro januari
    februar feber février févr fevrier febrero febbraio fevereiro februari
    märz maerz mars marzo março maart
    april avril avr abril aprile
    mai mayo maggio maio mei
    juni juin junio giugno junho
    juli juillet juil julio luglio julho
    august août aout agosto augustus
    september septembre septiembre settembre setembro
    oktober octobre octubre ottobre outubro okt
    november novembre noviembre
    dezember décembre déc diciembre dicembre dezembro dez
"""
_ENGLISH = {
    name: month
    for month, names in zip(MONTHS, _ABROAD.strip().split("\n"), strict=True)
    for name in names.split()
}
# 3. Mai 2017, 1er mars 2017, 3 de mayo de 2017: the day, and the month behind it
_abroad = re.compile(
    r"(?P<day>\b\d{1,2}(?:\.|er|º)?\s+(?:de\s+)?)?(?P<month>[^\W\d_]{3,10})\b\.?"
    r"(?P<of>\s+(?:de\s+)?)(?=\d{4})",
    re.IGNORECASE,
)

_MONTH = r"""
    (?P<month> jan(?:uary)? | feb(?:ruary)? | mar(?:ch)? | apr(?:il)? | may | june?
      | july? | aug(?:ust)? | sept?(?:ember)? | oct(?:ober)? | nov(?:ember)?
      | dec(?:ember)? ) \.?
"""
_DAY = r"(?P<day> \d{1,2} ) (?: st | nd | rd | th )?"
_YEAR = r"(?P<year> \d{4} )"

_FORMS = [
    # 2017-05-15   or   2017/05/15
    r"(?P<year> \d{4} ) (?P<mark> [-/.] ) (?P<month> \d{1,2} ) (?P=mark)"
    r"(?P<day> \d{1,2} )",
    # 15 May 2017   or   15th of May, 2017
    rf"{_DAY} [ ] (?: of [ ] )? {_MONTH} ,? [ ] {_YEAR}",
    # May 15, 2017   or   Sept. 5th 2017
    rf"{_MONTH} [ ] {_DAY} ,? [ ] {_YEAR}",
    # 15/05/2017, 05/15/2017 or 15.05.2017: whether day or month leads is to be seen
    r"(?P<first> \d{1,2} ) (?P<mark> [-/.] ) (?P<second> \d{1,2} ) (?P=mark)"
    r"(?P<year> \d{4} )",
]

# Monday, ...   or   Mon ...
_WEEKDAYS = "mon tue wed thu fri sat sun".split()
_BEFORE = r"""
    (?: (?P<weekday> mon | tues? | wed(?:nes)? | thu(?:rs)? | fri | sat(?:ur)? | sun )
    (?:day)? [.,]? [ ] )?
"""

# ... 09:30 BST   or   ... at 3:45 p.m. ET   or   T08:00:00Z
_AFTER = r"""
    (?: (?: ,? [ ] (?: at [ ] | - [ ] )? | T ) \d{1,2} [:.h] \d{2} [\d:.]*
        (?: [ ]? [ap]\.?m\.? )? (?: [ ]? [+-] \d\d:?\d\d )?
        (?: [ ]? (?P<zone> [A-Z]{1,5} ) )?
    )?
"""
# Whose clock tells which number is the day: UTC tells nothing.
_MONTH_FIRST = frozenset(
    "et edt est ct cdt mt mdt mst pt pdt pst akdt akst hst".split()
)
_DAY_FIRST = frozenset(
    "bst gmt ist cet cest aest aedt acst awst nzst nzdt sast".split()
)

_dates = [
    re.compile(_BEFORE + form + _AFTER, re.VERBOSE | re.IGNORECASE) for form in _FORMS
]


def in_english(words: str) -> str:
    """Return a date with the month in English: 3 May 2017 for 3. Mai 2017."""
    found = _abroad.search(words)
    month = found and _ENGLISH.get(found["month"].lower())
    if not month:
        return words
    day = re.sub(r"\D", "", found["day"] or "")
    named = f"{day} {month.title()} ".lstrip()
    return words[: found.start()] + named + words[found.end() :]


def read_date(words: str) -> datetime.date | None:
    """Return the date, if the words are one date and nothing else.

    03/04/2017 is the third of April or the fourth of March, hence None, unless a
    weekday or the clock of a country stands beside it.
    """
    words = in_english(" ".join(words.split()))
    for form in _dates:
        if printed := form.fullmatch(words):
            return _date(printed.groupdict())
    return None


def _date(parts: dict[str, str]) -> datetime.date | None:
    if "first" in parts:
        return _date_with_unknown_order(parts)
    month = parts["month"].lower()
    number = int(month) if month.isdecimal() else MONTHS.index(month[:3]) + 1
    return _real_date(int(parts["year"]), number, int(parts["day"]))


def _date_with_unknown_order(parts: dict[str, str]) -> datetime.date | None:
    year, first, second = (int(parts[name]) for name in ("year", "first", "second"))
    days = [_real_date(year, second, first), _real_date(year, first, second)]
    real = list(dict.fromkeys(filter(None, days)))
    weekday, zone = (parts["weekday"] or "").lower(), (parts["zone"] or "").lower()
    if weekday:
        number = _WEEKDAYS.index(weekday[:3])
        real = [day for day in real if day.weekday() == number]
    elif len(real) == 2 and zone in _MONTH_FIRST | _DAY_FIRST:
        real = [days[zone in _MONTH_FIRST]]
    return real[0] if len(real) == 1 else None


def _real_date(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        # 31 June, or the year 0: no such day.
        return None
