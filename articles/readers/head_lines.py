"""Reads a line of the head that papers print above an article: who, when and where.

“Ada Quill | The Bay Courier | May 14, 2031”, “Published: 06:00, 14 May 2031”.
"""

import re

from articles.addresses import is_address
from articles.readers.dates import read_date
from articles.readers.drafts import Details
from articles.readers.heads.asides import is_about_author, is_aside
from articles.readers.heads.names import CAPITAL, has_post_beside, names_in
from articles.readers.heads.papers import is_agency, is_host, is_outlet
from articles.readers.heads.posts import is_post

LONGEST = 160

# By Ada Quill, Written by, Words: Ada Quill, Story by
_by = re.compile(
    r"(?:(?:written|reported|story|text|posted|submitted|exclusive|analysis|report"
    r"|curated|compiled|interview|opinion|words(?: and \w+)?) )?by:?\s+"
    r"|words:\s+",
    re.IGNORECASE,
)
# Published: 14 May, First published on, Posted, Issued
_dated = re.compile(
    r"(?:first |originally )?(?:published|posted|issued|created|date|on|at)"
    r"\b[\s:,–—-]*",
    re.IGNORECASE,
)
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
# Updated 15 May 2031, Last modified on Mon 9 May, Updated 2 hours ago
_changed = re.compile(
    rf"""
    (?: ^ | [\s,;|•·–—-] ) (?: last[ ] )? (?: updated | modified | edited | revised )
    \b [\s:–—-]* (?: on[ ] | at[ ] )? (?= \d | {_WEEKDAY}\b | {_MONTH}\b | $ )
    """,
    re.VERBOSE | re.IGNORECASE,
)
# 14 May 2031, May 14, 2031, May 14 2031, 2031-05-14, 14/05/2031
_day = re.compile(
    rf"""
    (?: \b {_WEEKDAY} [.,]? [ ] )?
    (?: \d{{4}}-\d\d-\d\d
    | \d{{1,2}}(?:st|nd|rd|th)? [ ] (?:of[ ])? {_MONTH}\.? ,? [ ] \d{{4}}
    | {_MONTH}\.? [ ] \d{{1,2}}(?:st|nd|rd|th)? ,? [ ] \d{{4}}
    | \d{{1,2}} [./] \d{{1,2}} [./] (?: \d{{4}} | \d\d (?=[ ]\d{{1,2}}:\d\d) )
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_short_year = re.compile(r"\b(\d{1,2}[./]\d{1,2}[./])(\d\d)(?=\s)")  # 05/14/31 6:00
# 6:00 a.m. EDT, 06.00 BST, 12.01am BST, 09:12 am IST, 6:00 AM UTC
_time = re.compile(
    r"(?:at\s+)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?\s?m\.?)?"
    r"(?:\s*(?:(?:GMT|UTC)[+-]\d+|[A-Z]{2,4}T?|Z|[+-]\d\d:?\d\d)\b)?"
    r"|\d{1,2}\s?[ap]\.?m\b\.?(?:\s[A-Z]{2,4}\b)?"
    r"|\d{1,2} ?[dhm](?: ago)?|\d+ (?:min(?:ute)?s?|hours?)(?: (?:ago|read))?",
    re.IGNORECASE,
)
_contact = re.compile(r"\S+@\S+\.\w+|@\w{2,30}|edited by:? .{3,40}", re.IGNORECASE)
_separator = re.compile(r"\s*[|•·]\s*|\s+/\s+|\s+[–—-]\s+")

# A place, as “Kelmouth” or “New Haven, Conn.”
_place = re.compile(rf"{CAPITAL}[\w.'’-]*(?:,? {CAPITAL}[\w.'’-]*){{0,3}}")


def read_head_line(line: str) -> Details | None:
    """Return what a line says; {} where that is nothing to keep, None of other lines.

    A bare name counts as a byline only in a line that also gives a day, an outlet or a
    post; what stands beside a day and is none of these is a place.
    """
    line = line.strip()
    if is_aside(line) or is_about_author(line) or is_post(line):
        return {}
    if is_address(line):
        return {"url": line}
    if is_agency(line) or is_host(line):
        return {"outlet": line}
    if len(line) > LONGEST or line.endswith((".", "?", "!")) and not _is_end(line):
        return None
    line = re.sub(r"(?<=\d{4})(?=\d{1,2}:\d\d)", " ", line)  # May 14, 20316:00 AM
    line = re.sub(r"^By(?=[A-Z][a-z])", "By ", line)  # ByAda Quill
    line = re.sub(r"(?<=[A-Z]{3})(?=Updated\b)", " | ", line)
    found: Details = {}
    unknown: list[str] = []
    dropped = False
    first = _without_change(line)
    for part in filter(None, _separator.split(first)):
        said = _read_part(part)
        if said is None:
            unknown.append(part)
        dropped = dropped or said == {}
        found = {**(said or {}), **found}
    return _settled(found, unknown, dropped or first != line)


def bare_names(line: str) -> str:
    """Return the authors in a line that holds nothing but names; empty for others."""
    return names_in(line) if len(line) <= LONGEST else ""


def _is_end(line: str) -> bool:
    """Say whether a stop at the end is that of “a.m.” or “Conn.”."""
    return bool(re.search(r"(?:[ap]\.m|\b[A-Z][a-z]{1,4})\.$", line))


def _settled(found: Details, unknown: list[str], dropped: bool) -> Details | None:
    has_day = "published_on" in found
    if unknown and "byline" in found and all(map(names_in, unknown)) and not has_day:
        # Ada Quill, Transport Editor | Bo Lind
        return found | {"byline": names_in(" | ".join([found["byline"], *unknown]))}
    if unknown and not (has_day or "outlet" in found or dropped):
        return None
    for part in unknown:
        names = names_in(part)
        if names and "byline" not in found and not _is_place_of(part, found):
            found = found | {"byline": names}
        elif not (has_day or dropped) or not _place.fullmatch(part):
            return None
    return found if found or dropped else None


def _is_place_of(part: str, found: Details) -> bool:
    """Say whether one word beside a day is a place: no author has one name."""
    return " " not in part and "published_on" in found


def _without_change(line: str) -> str:
    """Return a line without what it says of a later change."""
    changed = _changed.search(line)
    if not changed:
        return line
    rest = line[changed.end() :]
    # “Updated: 9:12, 15 May 2031 | Published: …”: the first day may stand behind it.
    behind = re.search(r"(?:first )?published\b.*", rest, re.IGNORECASE)
    return f"{line[: changed.start()]} {behind[0] if behind else ''}".strip(
        " ,;|/•·–—-"
    )


def _read_part(part: str) -> Details | None:
    part = part.strip(" ,;")
    if not part or _time.fullmatch(part) or _contact.fullmatch(part):
        return {}
    if day := _day.search(part):
        return _read_dated(part, day)
    if labelled := _by.match(part):
        return _read_byline(part[labelled.end() :])
    if is_outlet(part):
        return {"outlet": part}
    if is_agency(part):
        return {}
    names, _, paper = part.rpartition(", ")
    if is_outlet(paper) and not is_post(paper) and names_in(names):
        return {"byline": names_in(names), "outlet": paper}
    head, _, tail = part.partition(", ")
    if is_outlet(head) and _place.fullmatch(tail):
        return {"outlet": head}
    named = names_in(part)
    has_post = named and part.rstrip() != named and has_post_beside(part, named)
    return {"byline": named} if has_post else None


def _read_dated(part: str, day: re.Match) -> Details | None:
    """Read a day with what stands before and after it: label, time, place, outlet."""
    labelled = _dated.sub("", _short_year.sub(r"\g<1>20\2", part)).strip(" ,;:(")
    date = read_date(labelled) or read_date(day[0])
    if date is None:
        return None
    said: Details = {"published_on": date}
    before = _dated.sub("", part[: day.start()]).strip(" ,;:(")
    before = re.sub(r"\s+on$", "", _time.sub("", before))
    after = _time.sub("", part[day.end() :]).strip(" ,;:-–—")
    agency = re.match(r"\((?P<name>[^)]+)\)", after)
    if agency:
        said["outlet"], after = agency["name"], after[agency.end() :].strip(" ,;:-–—")
    for rest in (before.strip(" ,;:("), after):
        beside = _read_beside(rest)
        if beside is None:
            return None
        said = beside | said
    return said


def _read_beside(rest: str) -> Details | None:
    """Read outlet, byline and place beside a day; None of other words.

    Bay Courier   or   by Ada Quill   or   Ada Quill, Bay Courier
    """
    if not rest or is_outlet(rest):
        return {"outlet": rest} if rest else {}
    if byline := _labelled_byline(rest):
        return {"byline": byline}
    head, _, tail = rest.rpartition(", ")
    if is_outlet(tail) and names_in(head):
        return {"outlet": tail, "byline": names_in(head)}
    return {} if _place.fullmatch(rest) or is_aside(rest) else None


def _labelled_byline(rest: str) -> str:
    """Return whom “By Ada Quill” names; without the label it may be a place."""
    labelled = _by.match(rest)
    said = labelled and _read_byline(rest[labelled.end() :])
    return (said or {}).get("byline", "")


def _read_byline(written: str) -> Details | None:
    """Read what stands after “By”: names, then a place, a post or for whom."""
    said: Details = {}
    paper = re.search(r"\s+(?:for|of)\s+(?P<name>.+)$", written, re.IGNORECASE)
    if paper and (is_outlet(paper["name"]) or is_agency(paper["name"])):
        said["outlet"], written = paper["name"], written[: paper.start()]
    tail = written.rpartition(", ")
    if tail[0] and (is_outlet(tail[2]) or is_agency(tail[2])) and not is_post(tail[2]):
        said["outlet"], written = tail[2], tail[0]
    head, _, place = written.rpartition(", ")
    names = names_in(written) or (place.isalpha() and names_in(head))
    if not names and (is_outlet(written) or is_agency(written)):
        names = written
    if not names and re.fullmatch(
        rf"{CAPITAL}[\w.'’-]*(?: {CAPITAL}[\w.'’-]*)*", written
    ):
        names = written
    return said | {"byline": names} if names else None
