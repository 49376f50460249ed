"""Finds title, byline and date in the first lines of plain text.

The head reaches down to the last line that gives a day or an author: what stands there
and says neither is the title, a standfirst, the paper’s name or its section.
"""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from articles.readers.dates import read_date
from articles.readers.drafts import Details
from articles.readers.head_lines import bare_names, read_head_line
from articles.readers.heads.asides import is_section
from articles.readers.heads.papers import (
    dateline,
    is_agency,
    is_host,
    without_paper,
)
from articles.text.lines import is_marked, is_stopped
from articles.text.wrapping import LONGEST_WRAPPED_LINE

# The Guardian's and Reuters's longest headlines have about 130 characters.
LONGEST_TITLE = 150
# A line that sums up the article below its title, above the byline.
LONGEST_STANDFIRST = 300
MOST_LINES = 20
MOST_OTHERS = 4  # title, standfirst, section and the like

# SEOUL, May 15 (Reuters) - The   or   WASHINGTON — The
_dateline = re.compile(r"[A-Z][A-Z .]{2,}(?:[,(][^—–]{0,60})? (?:--?|–|—) ")
_STRONG = {"byline", "published_on"}


@dataclass
class Head:
    """The lines of a head by their numbers: what they say, and all others."""

    said: dict[int, Details] = field(default_factory=dict)
    others: list[int] = field(default_factory=list)

    @property
    def details(self) -> Details:
        """Return what the lines say first; a paper goes before an agency."""
        found: Details = {}
        for said in self.said.values():
            paper = found.get("outlet", "")
            if (is_agency(paper) or is_host(paper)) and "outlet" in said:
                found.pop("outlet")
            found = said | found
        return found

    def take(self, below: "Head") -> None:
        self.said |= below.said
        self.others += below.others


def cut_opening(text: str) -> tuple[Details, str]:
    """Return title, byline and date as the first lines give them, and the rest."""
    lines = text.strip("\n").split("\n")
    head = _head_of(lines)
    title = _title_of(lines, head)
    details: Details = {}
    if title is not None:
        head.said[title] = {}
        printed, paper = without_paper(lines[title].lstrip("#").strip())
        details = {"title": printed} | ({"outlet": paper} if paper else {})
    _take_below(lines, head)
    _take_author(lines, head, title)
    _take_below(lines, head)
    details, rest = _cut(lines, head, details)
    return _of_dateline(rest) | details, rest


def cut_byline_and_date(text: str, title: str) -> tuple[Details, str]:
    """Return byline and date of a text below its title, and the rest."""
    lines = text.split("\n")
    head = _head_of(lines, has_title=bool(title))
    _take_below(lines, head)
    _take_author(lines, head, -1 if title else None)
    _take_below(lines, head)
    return _cut(lines, head, {"title": title} if title else {})


def _cut(lines: list[str], head: Head, details: Details) -> tuple[Details, str]:
    rest = ["" if number in head.said else line for number, line in enumerate(lines)]
    return head.details | details, "\n".join(rest)


def _head_of(lines: list[str], *, has_title: bool = False) -> Head:
    """Return the head: the lines down to the last that gives a day or an author."""
    head, below = Head(), Head()
    for number, following in pairwise(_numbers_at_top(lines)):
        said = _said_in(lines[number])
        others = head.others + below.others
        if said is None:
            if not _may_stand_in_head(lines, number, following, others, has_title):
                break
            below.others.append(number)
            continue
        if _is_another(said, head.details | below.details):
            break
        below.said[number] = said
        if said.keys() & _STRONG:
            head.take(below)
            below = Head()
    return head


def _said_in(line: str) -> Details | None:
    said = read_head_line(line)
    return {} if said is None and is_section(line) else said


def _is_another(said: Details, known: Details) -> bool:
    """Say whether a line names another author: the head of another story."""
    return said.get("byline", known.get("byline")) != known.get(
        "byline", said.get("byline")
    )


def _may_stand_in_head(
    lines: list[str], number: int, following: int, others: list[int], has_title: bool
) -> bool:
    """Tell whether a line may be title, standfirst or the like, and no text yet."""
    line = lines[number]
    if len(line) > LONGEST_STANDFIRST or len(others) >= MOST_OTHERS:
        return False
    if is_marked(line) or _dateline.match(line) or _goes_on(lines[following]):
        return False
    if not is_stopped(line.rstrip("?!")):
        return True
    is_first = not others and not has_title
    is_second = any(is_stopped(lines[other]) for other in others)
    return not (is_first or is_second or line[0] in "“\"‘'")


def _goes_on(following: str) -> bool:
    """Tell whether a line goes on with a sentence of the one above."""
    return following[0].islower() and _said_in(following) is None


def _title_of(lines: list[str], head: Head) -> int | None:
    """Return the number of the title: in the head, or right below it."""
    others = [number for number in head.others if _may_be_title(lines[number])]
    wordy = [number for number in others if not bare_names(lines[number])]
    if wordy:
        return wordy[0]
    end = max(head.said, default=-1) + 1
    while end < len(lines) and not lines[end]:
        end += 1
    if _is_title(lines[end:], has_head=bool(head.said)):
        return end
    return others[0] if others else None


def _take_below(lines: list[str], head: Head) -> None:
    """Take the lines right below a head that say something too, and its places."""
    for number in _numbers_at_top(lines):
        if not head.said:
            return
        said = _said_in(lines[number])
        if _is_place(lines[number], head, number):
            head.said[number] = {}
        elif number > max(head.said):
            if said is None or _is_another(said, head.details):
                return
            head.said[number] = said


def _is_place(line: str, head: Head, number: int) -> bool:
    """Say whether a line in a head is a place by its capitals: KELMOUTH."""
    return number in head.others and line.isalpha() and line.isupper()


def _may_be_title(line: str) -> bool:
    is_short = 0 < len(line) <= LONGEST_TITLE
    return is_short and not (
        is_stopped(line.rstrip("?!")) or is_marked(line) or _dateline.match(line)
    )


def _is_title(lines: list[str], *, has_head: bool) -> bool:
    """Tell whether the first line is a title: short, without a stop, and alone.

    "Can the harbour last?" may be one too, "The harbour is lost." may not.
    """
    first, following = lines[0] if lines else "", next(filter(None, lines[1:]), "")
    is_above_author = has_head and bool(bare_names(following))
    if not _may_be_title(first):
        return False
    if not (is_above_author or _stands_alone(lines, following)):
        return False
    return read_head_line(first) is None and not following[0].islower()


def _stands_alone(lines: list[str], following: str) -> bool:
    """Tell whether what follows the first line is no more of the same paragraph."""
    if not following:
        return False
    return not lines[1] or len(following) > LONGEST_WRAPPED_LINE


def _take_author(lines: list[str], head: Head, title: int | None) -> None:
    """Take a line that is nothing but names as the author’s, below or above a day."""
    if not head.said.keys() or "byline" in head.details:
        return
    ends = [n for n in _numbers_at_top(lines) if n > max(head.said)][:1]
    for number in [*head.others, *ends]:
        names = bare_names(lines[number])
        if names and number != title and "published_on" in head.details:
            head.said[number] = {"byline": names}
            return


def _of_dateline(text: str) -> Details:
    """Return agency and day in front of the text: KELMOUTH, May 14, 2031 (Reuters) -"""
    top = [line for line in text.split("\n") if line][:3]
    found = next(filter(None, map(dateline.match, top)), None)
    if not found or not is_agency(found["agency"]):
        return {}
    day = found["place"].partition(",")[2].strip()
    date = read_date(day)
    return {"outlet": found["agency"]} | ({"published_on": date} if date else {})


def _numbers_at_top(lines: list[str]) -> list[int]:
    return [number for number, line in enumerate(lines[:MOST_LINES]) if line]
