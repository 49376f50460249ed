"""Reads a line of the head that papers print above an article: who, when and where.

“Ada Quill | The Bay Courier | May 14, 2031”, “Published: 06:00, 14 May 2031”.
"""

import re

from articles.readers.bylines import listed
from articles.readers.dates import read_date
from articles.readers.drafts import Details

LONGEST = 160

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_PARTICLES = "de|del|de\\ la|la|van|von|der|den|bin|al|di|da|du|le"
# Ada Quill, Ada M. Quill-Marr, ADA QUILL, Ana de la Cruz
_NAME = rf"""
    (?: {_CAPITAL} [\w.'’-]* )
    (?: [ ] (?: (?: {_PARTICLES} ) [ ] )* {_CAPITAL} [\w.'’-]* ){{1,3}}
"""
_name = re.compile(_NAME, re.VERBOSE)
_between_names = re.compile(r",?\s+and\s+|\s*,\s*|\s+&\s+|\s+with\s+", re.IGNORECASE)

# Political correspondent, Staff Writer, Transport Editor
_POSTS = (
    "correspondent editor reporter writer staff chief columnist critic analyst bureau "
    "producer contributor journalist author photographer political senior special "
    "chief deputy foreign business economics transport health science sports legal "
    "court crime national international affairs environment education news"
).split()
_post = re.compile(
    rf"(?:\b(?:{'|'.join(_POSTS)})\b|\band\b|\bfor\b|[\s,])+", re.IGNORECASE
)

# By Ada Quill, Written by, Words: Ada Quill, Story by
_by = re.compile(
    r"(?:(?:written|reported|story|text|posted|words(?: and \w+)?) )?by:?\s+"
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
_weekday = re.compile(rf"^{_WEEKDAY}\b[.,]?\s*", re.IGNORECASE)
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
    \d{{4}}-\d\d-\d\d
    | \d{{1,2}}(?:st|nd|rd|th)? [ ] (?:of[ ])? {_MONTH}\.? ,? [ ] \d{{4}}
    | {_MONTH}\.? [ ] \d{{1,2}}(?:st|nd|rd|th)? ,? [ ] \d{{4}}
    | \d{{1,2}} [./] \d{{1,2}} [./] \d{{4}}
    """,
    re.VERBOSE | re.IGNORECASE,
)
# 6:00 a.m. EDT, 06.00 BST, 12.01am BST, 09:12 am IST, 6:00 AM UTC
_time = re.compile(
    r"(?:at\s+)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?\s?m\.?)?"
    r"(?:\s*(?:[A-Z]{2,4}T?|Z|GMT[+-]\d+|[+-]\d\d:?\d\d)\b)?"
    r"|\d+ (?:min(?:ute)?s?|hours?)(?: (?:ago|read))?",
    re.IGNORECASE,
)
_separator = re.compile(r"\s*[|•·]\s*|\s+/\s+|\s+[–—-]\s+")

# What papers call themselves by.
_PAPERS = (
    "advertiser age argus beacon bee bulletin chronicle courier daily dispatch echo "
    "enquirer examiner express gazette globe guardian herald independent inquirer "
    "journal leader ledger magazine mail mercury mirror monitor news observer online "
    "post press record register reporter review sentinel standard star sun telegraph "
    "times today tribune union voice weekly world agency network radio wire"
).split()
_paper = re.compile(rf"\b(?:{'|'.join(_PAPERS)})\b", re.IGNORECASE)
_AGENCIES = "Reuters|AP|AFP|PTI|TNN|IANS|ANI|PA Media|Bloomberg|AAP|Xinhua"
_agency = re.compile(_AGENCIES)
# A place, as “Kelmouth” or “New Haven, Conn.”
_place = re.compile(rf"{_CAPITAL}[\w.'’-]*(?:,? {_CAPITAL}[\w.'’-]*){{0,3}}")


def read_head_line(line: str) -> Details | None:
    """Return what a line says; {} where that is nothing to keep, None of other lines.

    A bare name counts as a byline only in a line that also gives a day, an outlet or a
    post; what stands beside a day and is none of these is a place.
    """
    if len(line) > LONGEST or line.endswith((".", "?", "!")) and not _is_end(line):
        return None
    line = re.sub(r"(?<=\d{4})(?=\d{1,2}:\d\d)", " ", line)  # May 14, 20316:00 AM
    line = re.sub(r"(?<=[A-Z]{3})(?=Updated\b)", " | ", line)
    found: Details = {}
    unknown: list[str] = []
    dropped = False
    first = _without_change(line.strip())
    for part in filter(None, _separator.split(first)):
        said = _read_part(part)
        if said is None:
            unknown.append(part)
        dropped = dropped or said == {}
        found = {**(said or {}), **found}
    return _settled(found, unknown, dropped or first != line.strip())


def bare_names(line: str) -> str:
    """Return the authors in a line that holds nothing but names; empty for others."""
    return _names(line) if len(line) <= LONGEST else ""


def _is_end(line: str) -> bool:
    """Say whether a stop at the end is that of “a.m.” or “Conn.”."""
    return bool(re.search(r"(?:[ap]\.m|\b[A-Z][a-z]{1,4})\.$", line))


def _settled(found: Details, unknown: list[str], dropped: bool) -> Details | None:
    has_day = "published_on" in found
    if unknown and not (has_day or "outlet" in found or dropped):
        return None
    for part in unknown:
        names = _names(part)
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
    return f"{line[: changed.start()]} {behind[0] if behind else ''}".strip(" ,;|•·–—-")


def _read_part(part: str) -> Details | None:
    part = part.strip(" ,;")
    if not part or _time.fullmatch(part):
        return {}
    if day := _day.search(part):
        return _read_dated(part, day)
    if labelled := _by.match(part):
        return _read_byline(part[labelled.end() :])
    if _is_outlet(part):
        return {"outlet": part}
    if _agency.fullmatch(part):
        return {}
    named = _names(part)
    has_post = named and part.rstrip() != named and _posts_beside(part, named)
    return {"byline": named} if has_post else None


def _read_dated(part: str, day: re.Match) -> Details | None:
    """Read a day with what stands before and after it: label, time, place, outlet."""
    date = read_date(day[0])
    if date is None:
        return None
    said: Details = {"published_on": date}
    before = _dated.sub("", part[: day.start()]).strip(" ,;:(")
    before = _time.sub("", re.sub(rf"\b{_WEEKDAY}\b[.,]?\s*$", "", before, flags=re.I))
    before = before.strip(" ,;:(")
    after = _time.sub("", part[day.end() :]).strip(" ,;:")
    agency = re.match(r"\((?P<name>[^)]+)\)", after)
    if agency:
        said["outlet"], after = agency["name"], after[agency.end() :].strip(" ,;:-–—")
    for rest in (before, after):
        if _is_outlet(rest):
            said["outlet"] = rest
        elif rest == before and (byline := _labelled_byline(rest)):
            said["byline"] = byline
        elif rest and not _place.fullmatch(rest):
            return None
    return said


def _labelled_byline(rest: str) -> str:
    """Return whom “By Ada Quill” names; without the label it may be a place."""
    labelled = _by.match(rest)
    said = labelled and _read_byline(rest[labelled.end() :])
    return (said or {}).get("byline", "")


def _read_byline(written: str) -> Details | None:
    """Read what stands after “By”: names, then a place, a post or for whom."""
    said: Details = {}
    paper = re.search(r"\s+(?:for|of)\s+(?P<name>.+)$", written, re.IGNORECASE)
    if paper and _is_outlet(paper["name"]):
        said["outlet"], written = paper["name"], written[: paper.start()]
    tail = written.rpartition(", ")
    if tail[0] and _is_outlet(tail[2]):
        said["outlet"], written = tail[2], tail[0]
    names = _names(written)
    if not names and (_is_outlet(written) or _agency.fullmatch(written)):
        names = written
    if not names and re.fullmatch(
        rf"{_CAPITAL}[\w.'’-]*(?: {_CAPITAL}[\w.'’-]*)*", written
    ):
        names = written
    return said | {"byline": names} if names else None


def _names(written: str) -> str:
    """Return the names of a byline, without places and posts; empty for other words."""
    found = []
    for part in _between_names.split(written.strip(" ,;")):
        part = re.sub(r"\s+in\s+[A-Z][\w .,'’-]*$", "", part.strip())
        if not part or _post.fullmatch(part):
            continue
        name = _without_posts(part)
        if not _name.fullmatch(name) or _is_outlet(name) or re.search(r"\d", name):
            return ""
        found.append(name)
    return listed(found)


def _without_posts(part: str) -> str:
    """Return a name without the post before or behind it."""
    words = part.split(" ")
    is_post = [word.lower().strip(",") in _POSTS for word in words]
    while words and is_post[-1] and len(words) > 1:
        words, is_post = words[:-1], is_post[:-1]
    while words and (is_post[0] or words[0].islower()) and len(words) > 2:
        words, is_post = words[1:], is_post[1:]
    return " ".join(words).strip(" ,")


def _posts_beside(part: str, named: str) -> bool:
    rest = part.replace(named, "", 1)
    return bool(rest.strip(" ,")) and bool(_post.fullmatch(rest))


def _is_outlet(words: str) -> bool:
    """Say whether words name a paper: by one of the words that papers are called by."""
    if len(words) > 50 or not words[:1].isupper() or re.search(r"\d|[.!?:]", words):
        return False
    capitals = [w for w in words.split() if w.lower() not in ("of", "the", "and", "on")]
    is_title = all(word[:1].isupper() for word in capitals) and len(capitals) <= 5
    last = capitals[-1].lower() if capitals else ""
    return (
        is_title
        and (last in _PAPERS or words.lower().startswith("the "))
        and bool(_paper.search(words))
    )
