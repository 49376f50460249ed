"""Finds title, byline and date in the first lines of plain text."""

import re
from itertools import pairwise

from articles.readers.drafts import Details
from articles.readers.head_lines import bare_names, read_head_line
from articles.text.lines import is_marked, is_stopped
from articles.text.wrapping import LONGEST_WRAPPED_LINE

# The Guardian's and Reuters's longest headlines have about 130 characters.
LONGEST_TITLE = 150
# A line that sums up the article below its title, above the byline.
LONGEST_STANDFIRST = 300

# SEOUL, May 15 (Reuters) - The   or   WASHINGTON — The
_dateline = re.compile(r"[A-Z][A-Z .]{2,}(?:[,(][^—–]{0,60})? (?:--?|–|—) ")


def cut_opening(text: str) -> tuple[Details, str]:
    """Return title, byline and date as the first lines give them, and the rest."""
    lines = text.strip("\n").split("\n")
    if not _is_title(lines):
        return _cut_below_title(lines, {})
    title = lines[0].lstrip("#").strip()
    return _cut_below_title(["", *lines[1:]], {"title": title})


def cut_byline_and_date(text: str, title: str) -> tuple[Details, str]:
    """Return byline and date of a text below its title, and the rest."""
    return _cut_below_title(text.split("\n"), {"title": title} if title else {})


def _is_title(lines: list[str]) -> bool:
    """Tell whether the first line is a title: short, without a stop, and alone.

    "Can the harbour last?" may be one too, "The harbour is lost." may not.
    """
    first, following = lines[0], next(filter(None, lines[1:]), "")
    if not 0 < len(first) <= LONGEST_TITLE or not _stands_alone(lines, following):
        return False
    if is_stopped(first.rstrip("?!")) or is_marked(first) or _dateline.match(first):
        return False
    return not _is_head_line(first) and not following[0].islower()


def _stands_alone(lines: list[str], following: str) -> bool:
    """Tell whether what follows the first line is no more of the same paragraph."""
    if not following:
        return False
    is_paragraph = len(following) > LONGEST_WRAPPED_LINE
    return not lines[1] or is_paragraph or _is_head_line(following) or _is_over(lines)


def _is_over(lines: list[str]) -> bool:
    """Tell whether the second line is a standfirst, with a head below it."""
    top = [lines[number] for number in _numbers_at_top(lines)[1:4]]
    if len(top) < 3 or not is_stopped(top[0]):
        return False
    return _is_head_line(top[1]) or bool(bare_names(top[1]) and _is_head_line(top[2]))


def _is_head_line(line: str) -> bool:
    return read_head_line(line) is not None


def _cut_below_title(lines: list[str], details: Details) -> tuple[Details, str]:
    """Take byline, outlet and dates out of the lines; a standfirst above them stays."""
    rest = list(lines)
    may_be_standfirst = has_title = "title" in details
    for number, below in pairwise(_numbers_at_top(lines)):
        line, following = lines[number], lines[below]
        found = read_head_line(line)
        if found is None and has_title:
            found = _read_bare_byline(line, following, details)
        if found is None:
            if not (may_be_standfirst and _is_standfirst(line, following)):
                break
            may_be_standfirst = False
            continue
        if _is_name_alone(found, details, following):
            break
        if any(details.get(name, value) != value for name, value in found.items()):
            break
        details, rest[number] = details | found, ""
        may_be_standfirst = False
    return details, "\n".join(rest)


def _numbers_at_top(lines: list[str]) -> list[int]:
    return [number for number, line in enumerate(lines[:20]) if line]


def _is_standfirst(line: str, following: str) -> bool:
    """Tell whether a line sums up the article, with a head or an author below it."""
    is_above = _is_head_line(following) or bool(bare_names(following))
    return len(line) <= LONGEST_STANDFIRST and is_above


def _is_name_alone(found: Details, details: Details, following: str) -> bool:
    """Tell whether a paper’s name stands with no byline or day near it."""
    near = details.keys() & {"byline", "published_on"} or _is_head_line(following)
    return found.keys() == {"outlet"} and not near


def _read_bare_byline(line: str, following: str, details: Details) -> Details | None:
    """Read “Ada Quill” as a byline where a day stands below or above it, else not."""
    names = bare_names(line)
    is_dated = "published_on" in (read_head_line(following) or {}) or (
        "published_on" in details and "byline" not in details
    )
    return {"byline": names} if names and is_dated else None
