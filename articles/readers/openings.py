"""Finds title, byline and date in the first lines of plain text."""

import re
from itertools import pairwise

from articles.readers.dates import read_date
from articles.readers.drafts import Details
from articles.text.lines import is_marked, is_stopped
from articles.text.wrapping import LONGEST_WRAPPED_LINE

# The Guardian's and Reuters's longest headlines have about 130 characters.
LONGEST_TITLE = 150
LONGEST_BYLINE = 120
# A line that sums up the article below its title, above the byline.
LONGEST_STANDFIRST = 300

# SEOUL, May 15 (Reuters) - The   or   WASHINGTON — The
_dateline = re.compile(r"[A-Z][A-Z .]{2,}(?:[,(][^—–]{0,60})? (?:--?|–|—) ")

# Jane Doe   or   Jane M. Doe, Bo Lind and Ana de la Cruz
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_NAME = rf"""
    {_CAPITAL} [\w.'’-]*
    (?: [ ] (?: (?: de | del | la | van | von | der | den | bin | al | di | da ) [ ] )*
        {_CAPITAL} [\w.'’-]*
    ){{1,3}}
"""
_NAMES = rf"{_NAME} (?: (?: ,[ ] | ,?[ ]and[ ] | [ ]&[ ] ) {_NAME} )*"
_bare_byline = re.compile(_NAMES, re.VERBOSE)

# By Jane Doe and John Roe, Political Correspondent   or   BY OUR FOREIGN STAFF
_byline = re.compile(
    rf"""
    by :? [ ]
    (?P<names>
      (?-i: {_NAMES} | {_CAPITAL} [\w.'’-]* )
      (?: (?: ,[ ] | [ ]in[ ] ) [^.!?]{{2,60}} )?
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)

# Jane Doe | 15 May 2017   or   By Jane Doe, May 15, 2017
# But not "New York, 15 May 2017": that is a place.
_byline_and_date = re.compile(
    r"""
    (?P<byline> by [ ] \D{4,}? | [^\d,]{5,}? (?! , ) )
    (?: [ ]? [,|·•] | [ ] [-–—] ) [ ]
    (?P<date> [A-Za-z0-9] .{5,} )
    """,
    re.VERBOSE | re.IGNORECASE,
)

# Published: 15 May 2017   or   First published on Mon 15 May 2017
_date_label = re.compile(
    r"(?:first )?(?:published|posted|issued|date)(?: on)?:? ", re.IGNORECASE
)

# Last updated on 16 May 2017: no date of publication, and no text either.
_change_label = re.compile(
    r"(?:last )?(?:updated|modified|changed)(?: on)?:? ", re.IGNORECASE
)


def cut_opening(text: str) -> tuple[Details, str]:
    """Return title, byline and date as the first lines give them, and the rest."""
    lines = text.strip("\n").split("\n")
    if not _is_title(lines):
        return _cut_below_title(lines, {})
    title = lines[0].lstrip("#").strip()
    return _cut_below_title(["", *lines[1:]], {"title": title})


def cut_byline_and_date(text: str) -> tuple[Details, str]:
    """Return byline and date of a text whose title is known, and the rest."""
    return _cut_below_title(text.split("\n"), {})


def _is_title(lines: list[str]) -> bool:
    """Tell whether the first line is a title: short, without a stop, and alone.

    "Can the harbour last?" may be one too, "The harbour is lost." may not.
    """
    first, following = lines[0], next(filter(None, lines[1:]), "")
    if not 0 < len(first) <= LONGEST_TITLE or not _stands_alone(lines, following):
        return False
    if is_stopped(first.rstrip("?!")) or is_marked(first) or _dateline.match(first):
        return False
    return not _is_opening_line(first) and not following[0].islower()


def _stands_alone(lines: list[str], following: str) -> bool:
    """Tell whether what follows the first line is no more of the same paragraph."""
    if not following:
        return False
    is_paragraph = len(following) > LONGEST_WRAPPED_LINE
    return not lines[1] or is_paragraph or _is_opening_line(following)


def _is_opening_line(line: str) -> bool:
    return bool(_read_opening_line(line)) or _is_change_of_date(line)


def _cut_below_title(lines: list[str], details: Details) -> tuple[Details, str]:
    """Take byline and dates out of the lines; a standfirst above them stays."""
    rest = list(lines)
    may_be_standfirst = "title" in details
    for number, below in pairwise(_numbers_at_top(lines)):
        line, following = lines[number], lines[below]
        found = _read_opening_line(line)
        if not found and "title" in details:
            found = _read_bare_byline(line, following)
        if found.keys() & details.keys():
            break
        if found or _is_change_of_date(line):
            details, rest[number] = details | found, ""
        elif not (may_be_standfirst and _is_standfirst(line, following)):
            break
        may_be_standfirst = False
    return details, "\n".join(rest)


def _numbers_at_top(lines: list[str]) -> list[int]:
    return [number for number, line in enumerate(lines[:16]) if line]


def _is_standfirst(line: str, following: str) -> bool:
    return len(line) <= LONGEST_STANDFIRST and _is_opening_line(following)


def _read_opening_line(line: str) -> Details:
    if len(line) > LONGEST_BYLINE:
        return {}
    if published_on := read_date(_date_label.sub("", line, count=1)):
        return {"published_on": published_on}
    if both := _byline_and_date.fullmatch(line):
        return _read_byline_and_date(both["byline"], both["date"])
    byline = _byline.fullmatch(line)
    return {"byline": byline["names"]} if byline else {}


def _read_byline_and_date(byline: str, date: str) -> Details:
    named = _byline.fullmatch(byline) or _bare_byline.fullmatch(byline)
    published_on = read_date(_date_label.sub("", date, count=1))
    if not named or not published_on:
        whole = _byline.fullmatch(f"{byline}, {date}")
        return {"byline": whole["names"]} if whole else {}
    names = named.groupdict().get("names") or named[0]
    return {"byline": names, "published_on": published_on}


def _read_bare_byline(line: str, following: str) -> Details:
    """Read "Ben McGrath" as a byline where a date stands below it, else not."""
    is_dated = "published_on" in _read_opening_line(following)
    is_name = is_dated and _bare_byline.fullmatch(line)
    return {"byline": line} if is_name else {}


def _is_change_of_date(line: str) -> bool:
    label = _change_label.match(line)
    return bool(label) and read_date(line[label.end() :]) is not None
