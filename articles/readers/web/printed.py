"""Reads who wrote an article and when, where the page prints it above the text."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from articles.readers.bylines import byline_of
from articles.readers.dates import read_date
from articles.readers.drafts import Details
from articles.readers.head_lines import bare_names, read_head_line
from articles.readers.web.blocks import words_in

LONGEST = 160  # characters
LEAST_TEXT = 180  # characters; a standfirst may be as long, and stands above the head
# What a byline below the text begins with.
_label = re.compile(r"(?:posted|written|published|story|words|text)?\s*by\b", re.I)
_words = re.compile(r"[^a-zA-Z]+|(?<=[a-z])(?=[A-Z])")
_BYLINES = {"byline", "author", "authors", "writer", "contributor", "vcard", "credits"}
_DATES = {
    *("date", "dateline", "time", "timestamp", "published", "posted", "pubdate"),
    *("publish", "meta", "submitted", "info", "datetime", "datepublished"),
}
_WITH_BOTH = {"meta", "info", "byline"}
_ELSEWHERE = {"nav", "aside", "footer", "form", "li"}
_changed = re.compile(r"updat|modif|revis|edited", re.IGNORECASE)
_iso_day = re.compile(r"\s*(\d{4}-\d\d-\d\d)(?!\d)")


def printed_on(page: HtmlElement) -> Details:
    """Return byline and date as elements that are named for them print them.

    What stands above the headline may be the day of the visit, and counts last.
    """
    details: Details = {}
    above: Details = {}
    is_head = True
    headings = list(page.iter("h1"))
    for element in page.iter():
        if len(headings) == 1 and element is headings[0]:
            above, details = details, {}
        is_head = is_head and not _is_text(element)
        named = _names_of(element)
        if _is_elsewhere(element) or not _is_candidate(element, named, is_head):
            continue
        for name, value in _read(element, named).items():
            if value:
                details.setdefault(name, value)
    return above | details


def _is_candidate(element: HtmlElement, named: set[str], is_head: bool) -> bool:
    """Say whether an element is named for it, or is a short block of the head."""
    if named & (_BYLINES | _DATES):
        return is_head or bool(_label.match(words_in(element)))
    is_block = element.tag in ("p", "div", "td", "font", "h2", "h3", "h4")
    return is_head and is_block and len(element.text_content()) <= LONGEST


def _is_text(element: HtmlElement) -> bool:
    """Say whether an element is a paragraph of the article, below its head."""
    return element.tag == "p" and len(words_in(element)) >= LEAST_TEXT


def _names_of(element: HtmlElement) -> set[str]:
    if not isinstance(element.tag, str):
        return set()
    said = " ".join(element.get(n) or "" for n in ("class", "id", "itemprop", "rel"))
    tag = {"time"} if element.tag in ("time", "abbr") else set()
    return {word.lower() for word in _words.split(said)} | tag


def _is_elsewhere(element: HtmlElement) -> bool:
    return any(one.tag in _ELSEWHERE for one in element.iterancestors())


def _read(element: HtmlElement, named: set[str]) -> Details:
    if len(element.text_content()) > 3 * LONGEST:
        return {}
    found: Details = {}
    is_named = bool(named & (_BYLINES | _DATES))
    for line in _lines(element):
        said = read_head_line(line) or {}
        for name in ("byline", "published_on"):
            if name in said and (name != "byline" or is_named or _label.match(line)):
                found.setdefault(name, said[name])
    names = bare_names(" ".join(" ".join(element.itertext()).split()))
    if named & _BYLINES and names:
        found.setdefault("byline", names)
    if named & _WITH_BOTH and "published_on" in found:
        # “Ada Quill” beside “4 October 2023”
        names = filter(None, map(bare_names, _pieces(element)))
        found.setdefault("byline", next(names, ""))
    if day := _day_of(element):
        found.setdefault("published_on", day)
    if found.get("byline"):
        found["byline"] = byline_of([found["byline"]])
    return found


def _lines(element: HtmlElement) -> Iterator[str]:
    """Yield the pieces of an element and pairs of them, then all of its words."""
    pieces = _pieces(element)
    for number, piece in enumerate(pieces):
        yield piece
        # “By” and the name in elements of their own
        yield " ".join(pieces[number : number + 2])
    yield " ".join(pieces)


def _pieces(element: HtmlElement) -> list[str]:
    return [one for piece in element.itertext() if (one := " ".join(piece.split()))]


def _day_of(element: HtmlElement):
    """Return the day in an element’s attributes, unless it is that of a change."""
    around = [element, *element.iterancestors()][:2]
    if any(
        _changed.search(f"{one.get('class')} {one.get('itemprop')}") for one in around
    ):
        return None
    if _changed.match(words_in(element)):
        return None
    written = element.get("datetime") or element.get("title") or element.get("content")
    iso = _iso_day.match(written or "")
    return read_date(iso[1]) if iso else None
