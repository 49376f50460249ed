"""Reads the many articles of one text that LexisNexis exports, old and new manner.

1 of 25 DOCUMENTS              Harbour tolls to rise
The Bay Courier                The Bay Courier
May 14, 2031 Wednesday         May 14, 2031 Wednesday
Harbour tolls to rise          Copyright 2031 Bay Press All Rights Reserved
BYLINE: Ada Quill              Section: NEWS; Pg. 3
LENGTH: 532 words              Length: 532 words
                               Byline: Ada Quill
Tolls will rise …              Body
LOAD-DATE: May 15, 2031        Tolls will rise …
                               End of Document
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from articles.readers.bylines import byline_of
from articles.readers.dates import read_date

_old_head = re.compile(r"^[ \t]*\d+ of \d+ DOCUMENTS[ \t]*$", re.MULTILINE)
_new_end = re.compile(r"^[ \t]*End of Document[ \t]*$", re.MULTILINE)
# BYLINE: Ada Quill   or   Load-Date: May 15, 2031
_field = re.compile(r"(?P<name>[A-Z][A-Za-z-]{3,20}):[ \t]*(?P<value>.*)")
_body = re.compile(r"^[ \t]*Body[ \t]*$", re.MULTILINE)
# May 14, 2031 Wednesday 6:00 AM EST
_day = re.compile(r"[A-Z][a-z]{2,8} \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4}")
_edition = re.compile(r"\bedition(?: \d)?$", re.IGNORECASE)  # Final Edition
_copyright = re.compile(r"Copyright \d{4}|All Rights Reserved", re.IGNORECASE)
_BELOW = {"load-date", "language", "publication-type", "classification", "subject"}
_ABOVE = {"byline", "section", "length", "dateline", "headline", "graphic", "highlight"}


@dataclass(frozen=True)
class NexisArticle:
    """One article, with the line in the file on which it begins."""

    line: int
    values: dict[str, str]


def is_nexis(text: str) -> bool:
    """Say whether a text is such an export, of one article or more."""
    is_old = _old_head.search(text) and "LENGTH:" in text
    return bool(is_old or (_new_end.search(text) and _body.search(text)))


def articles_of(text: str) -> Iterator[NexisArticle]:
    """Yield the articles of an export in their order."""
    edges = _old_head if _old_head.search(text) else _new_end
    start = 0
    pieces = []
    for edge in edges.finditer(text):
        pieces.append((start, text[start : edge.start()]))
        start = edge.end()
    pieces.append((start, text[start:]))
    line = counted = 0
    for begin, piece in pieces:
        line, counted = line + text.count("\n", counted, begin), begin
        values = _read(piece)
        if values.get("text"):
            yield NexisArticle(line + 1, values)


def _read(piece: str) -> dict[str, str]:
    """Return title, outlet, day, byline and text of one article."""
    body = _body.search(piece)
    if body:
        head, text = piece[: body.start()], piece[body.end() :]
    else:
        head, text = _parted(piece)
    lines = [line.strip() for line in head.split("\n") if line.strip()]
    fields = {
        found["name"].lower(): found["value"].strip()
        for line in lines
        if (found := _field.fullmatch(line)) and found["name"].lower() in _ABOVE
    }
    above = [line for line in lines if not _field.fullmatch(line)]
    above = [line for line in above if not _copyright.search(line)]
    return _details(above, fields) | {"text": _without_foot(text)}


def _details(above: list[str], fields: dict[str, str]) -> dict[str, str]:
    """Tell title and outlet apart by which of them stands beside the day."""
    number = next((n for n, line in enumerate(above) if _day.match(line)), None)
    said = {"byline": byline_of([fields.get("byline", "")])}
    if number is None:
        return said | {"title": fields.get("headline") or " ".join(above[:1])}
    day = read_date(_day.match(above[number])[0])
    before, behind = above[:number], above[number + 1 :]
    behind = [line for line in behind if not _edition.search(line)]
    title = fields.get("headline") or " ".join(behind[:1] or before[:-1])
    details = {
        "title": title,
        "outlet": before[-1] if before else "",
        "published_on": day.isoformat() if day else "",
    }
    return {n: value for n, value in (said | details).items() if value}


def _parted(piece: str) -> tuple[str, str]:
    """Part an article of the old manner below the last line of its head."""
    last = 0
    for line in re.finditer(r"^.*$", piece, re.MULTILINE):
        field = _field.fullmatch(line[0].strip())
        if field and field["name"].lower() in _ABOVE:
            last = line.end()
    return piece[:last], piece[last:]


def _without_foot(text: str) -> str:
    """Return the text above “LOAD-DATE:” and what else stands below an article."""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        field = _field.fullmatch(line.strip())
        if field and field["name"].lower() in _BELOW:
            return "\n".join(lines[:number]).strip()
    return text.strip()
