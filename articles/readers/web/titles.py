"""Tells the headline of a page from its outlet and section, which stand beside it.

“Harbour tolls to rise | News | The Bay Courier”
"""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from articles.readers.footers import outlet_of_copyright
from articles.readers.web.blocks import folded, leaves, words_in
from articles.text.characters import one_line

# Where anybody writes: none of them is the outlet.
PLATFORMS = {"medium", "substack", "blogger", "wordpress.com", "tumblr", "blogspot"}
_title_mark = re.compile(r"\s+[|\-–—·•»›]\s+|:\s+")
_headline_named = re.compile(r"headline|title", re.IGNORECASE)
MOST_LINES = 8  # of a footer
LONGEST_LINE = 120  # characters
_HEADLINES = ("h1", "h2", "h3", "b", "strong", "td", "font")
# “… | The Bay Courier” and “… - The Bay Courier”
_site_at_end = re.compile(r"\s+[|\-–—:·•»]\s+(?P<site>[^|]+)$")


def parted_title(page: HtmlElement) -> tuple[str, str]:
    """Return headline and site of a <title>, where the page prints the headline too.

    “Harbour tolls to rise | News | The Bay Courier”, “The Bay Courier: Tolls to rise”.
    """
    written = one_line(page.findtext(".//title"))
    parts = [part.strip() for part in _title_mark.split(written) if part.strip()]
    while parts and parts[-1].lower() in PLATFORMS:
        parts.pop()
    if len(parts) < 2:
        return "", ""
    printed = {folded(words_in(one)) for one in _headlines_on(page)}
    # “Harbour” above “Tolls to rise” may stand in the same heading.
    ends = tuple(folded(words_in(one)) for one in page.iter("h1") if len(one))
    found = []
    for is_first in (True, False):
        for number in range(len(parts) - 1, 0, -1):
            start, rest = (parts[:number], parts[number:])
            if not is_first:
                start, rest = parts[-number:], parts[:-number]
            headline = _between(written, start)
            key = folded(headline)
            if key in printed or any(end.endswith(f" {key}") for end in ends):
                site = rest[-1] if is_first else rest[0]
                found.append((headline, "" if re.search(r"\.\w", site) else site))
                break
    # A page may print both apart: the paper has the fewer words.
    return max(found, key=lambda one: len(one[0].split()), default=("", ""))


def _headlines_on(page: HtmlElement) -> Iterator[HtmlElement]:
    yield from page.iter(*_HEADLINES)
    for element in page.iter("div", "span", "p", "a"):
        if _headline_named.search(element.get("class") or ""):
            yield element


def _between(written: str, parts: list[str]) -> str:
    """Return the stretch of a title that holds these parts, with their marks."""
    start = written.index(parts[0])
    return written[start : written.index(parts[-1], start) + len(parts[-1])]


def without_site(title: str, outlet: str) -> str:
    end = _site_at_end.search(title)
    if end and outlet and is_same_site(end["site"], outlet):
        return title[: end.start()]
    return title


def as_printed(title: str, page: HtmlElement) -> str:
    """Return a title without the section behind it: the page’s own heading has none."""
    for heading in page.iter("h1"):
        printed = words_in(heading)
        behind = title[len(printed) :]
        if printed and title.startswith(printed) and _title_mark.match(behind):
            return printed
    return title


def is_same_site(one: str, other: str) -> bool:
    one, other = (re.sub(r"\W|^the\s", "", name.lower()) for name in (one, other))
    return one == other


def outlet_in_copyright(page: HtmlElement) -> str:
    """Return the outlet that the last lines of a page name as the owner."""
    lines = [words_in(leaf) for leaf in list(leaves(page))[-MOST_LINES:]]
    marked = [line for line in lines if len(line) < LONGEST_LINE]
    return next(filter(None, map(outlet_of_copyright, marked)), "")
