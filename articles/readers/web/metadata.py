"""Reads what a page says of its article: linked data first, then <meta>, then print.

Linked data: https://schema.org/Article
"""

import datetime
import html
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml import etree
from lxml.html import HtmlElement, fragment_fromstring

from articles.addresses import is_address, is_front_page
from articles.readers.bylines import byline_of
from articles.readers.dates import read_date
from articles.readers.drafts import Details
from articles.readers.web.blocks import leaves, words_in
from articles.readers.web.titles import (
    PLATFORMS,
    as_printed,
    is_same_site,
    outlet_in_copyright,
    parted_title,
    without_site,
)
from articles.text.characters import one_line

_TITLES = ("og:title", "twitter:title", "dc.title", "sailthru.title", "parsely-title")
_AUTHORS = (
    *("author", "byl", "article:author", "parsely-author", "sailthru.author"),
    *("dc.creator", "dcterms.creator", "citation_author", "byline"),
)
# What stands beside a name, on cards of posts: Written by | Ada Quill
_WRITTEN_BY = ("written by", "author", "by")
_OUTLETS = (
    "og:site_name",
    "application-name",
    "dc.publisher",
    "citation_journal_title",
)
_DATES = (
    *("article:published_time", "datepublished", "parsely-pub-date", "sailthru.date"),
    *("dc.date.issued", "dcterms.created", "dc.date", "citation_date", "pubdate"),
    *("publishdate", "publish-date", "ptime", "date"),
)
# NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting …
_article_type = re.compile(r"(?:Article|Posting|Report)$")

_tag = re.compile(r"</?(?:p|div|br|h\d|em|strong|a|blockquote)\b[^<>]*>")
# 2017-05-15T23:30:00-04:00: the day that the publisher’s own clock showed.
_local_day = re.compile(r"\s*(\d{4}-\d\d-\d\d)(?!\d)")

# 20170515 or 20170515T2330
_compact_day = re.compile(r"\s*(\d{4})(\d\d)(\d\d)(?=T|\s|$)")
# 2017-05-16T02:30:00Z, and /2017/05/15/ in the address of the page
_in_utc = re.compile(r"T[\d:.]+(?:Z|[+-]00:?00)\s*$")
_address_day = re.compile(r"(?<!\d)(20\d\d)[/-](\d\d)[/-](\d\d)(?!\d)")

DEEPEST = 4  # levels of an article’s linked data that are read
LONGEST_NAME = 120  # characters


def details_on(
    page: HtmlElement, url: str | None, printed: datetime.date | None
) -> Details:
    """Return what the page says of title, byline, outlet, date and address.

    `printed` is the day that it prints, which tells what a time in UTC is there.
    """
    said = _meta(page)
    linked = linked_article(page)
    headline, site = parted_title(page)
    outlet = _outlet(linked, said) or site or outlet_in_copyright(page)
    details = {
        "title": _title(linked, said, outlet, page) or headline,
        "byline": byline_of(_authors(linked, said) or _in_microdata(page), outlet),
        "outlet": outlet,
        "published_on": _published_on(linked, said, url, printed)
        or _day_in_microdata(page),
        "url": _canonical(page, said, url),
        "also_at": _amp_page(page, url),
    }
    return {name: value for name, value in details.items() if value}


def article_body(page: HtmlElement) -> str:
    """Return the text that the page has in its linked data only; empty for none."""
    body = linked_article(page).get("articleBody")
    body = body if isinstance(body, str) else ""
    if not _tag.search(body):
        return body
    parts = fragment_fromstring(body, create_parent="div")
    return "\n\n".join(map(words_in, leaves(parts))) or words_in(parts)


def _meta(page: HtmlElement) -> dict[str, list[str]]:
    """Return what each <meta> says, wherever it stands, by its name in small letters.

    An element that has no place in the head ends it, and moves the rest into the body.
    """
    said: dict[str, list[str]] = {}
    for meta in page.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop")
        content = (meta.get("content") or "").strip()
        if name and content:
            said.setdefault(name.strip().lower(), []).append(content)
    return said


def linked_article(page: HtmlElement) -> dict[str, Any]:
    """Return the linked data of the article; of several, that with a headline."""
    articles = [
        one
        for script in page.iter("script")
        if (script.get("type") or "").strip().lower() == "application/ld+json"
        for one in _objects(_parsed(script.text or ""))
        if _is_article(one)
    ]
    with_headline = [one for one in articles if one.get("headline")]
    return _unescaped(next(iter(with_headline or articles), {}))


def _unescaped(data: Any, depth: int = 0) -> Any:
    """Return linked data without HTML’s escapes, which have no meaning there."""
    if isinstance(data, str):
        return html.unescape(html.unescape(data)) if "&" in data else data
    if depth > DEEPEST:
        return data
    if isinstance(data, list):
        return [_unescaped(one, depth + 1) for one in data]
    if isinstance(data, dict):
        return {name: _unescaped(one, depth + 1) for name, one in data.items()}
    return data


def _parsed(source: str) -> Any:
    """Return linked data; None where it can’t be read."""
    source = re.sub(r"^\s*(?:<!--|//<!\[CDATA\[)|(?:-->|//\]\]>)\s*$", "", source)
    try:
        return json.loads(source, strict=False)
    except (ValueError, RecursionError):
        return None


def _objects(data: Any, depth: int = 0) -> Iterator[dict]:
    """Yield the objects of linked data: lists, graphs and main entities of pages."""
    if isinstance(data, list):
        for one in data:
            yield from _objects(one, depth)
    if isinstance(data, dict):
        yield data
        for key in ("@graph", "mainEntity", "mainEntityOfPage") if depth < 3 else ():
            yield from _objects(data.get(key), depth + 1)


def _is_article(one: dict) -> bool:
    kinds = one.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(k, str) and _article_type.search(k) for k in kinds)


def _name_of(who: Any) -> str:
    """Return a name, given as such or in an object."""
    if isinstance(who, list):
        return next(filter(None, map(_name_of, who)), "")
    if isinstance(who, dict):
        who = who.get("name")
    return who if isinstance(who, str) else ""


def _authors(linked: dict, said: dict) -> list[str]:
    """Return each author as printed: of the linked data, else of the first <meta>."""
    given = linked.get("author") or linked.get("creator")
    named = [_name_of(one) for one in (given if isinstance(given, list) else [given])]
    if said.get("twitter:label1", [""])[0].lower() in _WRITTEN_BY:
        named += said.get("twitter:data1", [])
    metas = [said[name] for name in _AUTHORS if name in said]
    found = [*filter(None, named), *(one for some in metas for one in some)]
    return [one_line(one) for one in found if not is_address(one)]


def _in_microdata(page: HtmlElement) -> list[str]:
    """Return the authors that attributes of the page’s elements tell."""
    found = []
    for author in page.iter(etree.Element):
        if author.get("itemprop") != "author":
            continue
        names = [
            one for one in author.iter(etree.Element) if one.get("itemprop") == "name"
        ]
        for one in names or [author]:
            found.append(one_line(one.get("content") or words_in(one)))
    return [name for name in found if len(name) <= LONGEST_NAME]


def _day_in_microdata(page: HtmlElement) -> datetime.date | None:
    """Return the day that an attribute of the page’s elements tells."""
    for element in page.iter(etree.Element):
        if "datePublished" in (element.get("itemprop") or "").split():
            written = [element.get(n) for n in ("content", "datetime", "title")]
            if day := next(filter(None, map(_day, written)), None):
                return day
    return None


def _title(linked: dict, said: dict, outlet: str, page: HtmlElement) -> str:
    """Return the headline, without the site’s name behind it."""
    headline = linked.get("headline")
    written = headline if isinstance(headline, str) else _first(said, _TITLES)
    return as_printed(without_site(one_line(written), outlet), page)


def _outlet(linked: dict, said: dict) -> str:
    """Return the site’s own name: an agency’s article has the agency for publisher."""
    named = (_first(said, _OUTLETS), _name_of(linked.get("publisher")))
    site, publisher = ("" if n.lower() in PLATFORMS else n for n in named)
    if site and publisher and site != publisher and is_same_site(site, publisher):
        # “the Bay Courier”, as some write it in small letters
        return one_line(max(site, publisher, key=lambda n: n[:1].isupper()))
    is_address = "." in site and " " not in site
    return one_line((publisher or site) if is_address else (site or publisher))


def _published_on(
    linked: dict, said: dict, url: str | None, printed: datetime.date | None
) -> datetime.date | None:
    """Return the local day of publication.

    A time in UTC may be of the day after: then the day in the page’s address tells, or
    the day in print.
    """
    times = [linked.get("datePublished"), *(t for n in _DATES for t in said.get(n, ()))]
    written, day = next(((t, day) for t in times if (day := _day(t))), ("", None))
    if not day or not _in_utc.search(written):
        return day
    address = _address_day.search(f"{url or ''} {_first(said, ('og:url',))}")
    printed = (address and read_date("-".join(address.groups()))) or printed
    return printed if printed and abs((printed - day).days) <= 1 else day


def _day(written: Any) -> datetime.date | None:
    """Return the day of a time, as its own clock showed it; None where it is none."""
    if not isinstance(written, str):
        return None
    if compact := _compact_day.match(written):
        return read_date("-".join(compact.groups()))
    local = _local_day.match(written)
    return read_date(local[1] if local else written)


def _first(said: dict[str, list[str]], names: Iterable[str]) -> str:
    return next((said[name][0] for name in names if name in said), "")


def _canonical(page: HtmlElement, said: dict, url: str | None) -> str:
    """Return the page’s own address, if it is one, on the site it came from.

    Some sites give their front page for that of every article.
    """
    links = _links(page, "canonical")
    for address in (*links, _first(said, ("og:url", "twitter:url"))):
        address = urljoin(url or "", address.strip())
        if (
            is_address(address)
            and (not url or _host(address) == _host(url))
            and not is_front_page(address)
        ):
            return address
    return ""


def _amp_page(page: HtmlElement, url: str | None) -> tuple[str, ...]:
    """Return the address of the same article for phones, which is the same article."""
    addresses = (urljoin(url or "", link.strip()) for link in _links(page, "amphtml"))
    return (*filter(is_address, addresses),)


def _links(page: HtmlElement, kind: str) -> list[str]:
    return [
        link.get("href") or ""
        for link in page.iter("link")
        if kind in (link.get("rel") or "").lower().split()
    ]


def _host(address: str) -> str:
    """Return the site of an address: www., m. and amp. are doors to the same."""
    host = (urlsplit(address).hostname or "").lower()
    return re.sub(r"^(?:www|m|mobile|amp)\.", "", host)
