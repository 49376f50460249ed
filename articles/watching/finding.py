"""Finds the feed of a site whose front page somebody gave instead."""

from urllib.parse import urljoin

from lxml import etree, html

from articles.bounded import OutOfBoundsError, run_bounded
from articles.watching.entries import web_address

KINDS = {
    "application/rss+xml",
    "application/atom+xml",
    "application/feed+json",
    "application/json",
}
# Where sites have their feed without saying so.
USUAL = "/feed /rss.xml /feed.xml /atom.xml /rss /index.xml /news-sitemap.xml".split()
MOST = 10
COMMENTS = "comments"


def feeds_of(page: bytes, address: str) -> list[str]:
    """Return the addresses of feeds that a page names, else those that are usual."""
    try:
        named = run_bounded(named_on, page, address)
    except OutOfBoundsError:
        named = []
    return named or [urljoin(address, path) for path in USUAL]


def named_on(page: bytes, address: str) -> list[str]:
    """Return the feeds in a page’s links, its articles’ before its comments’."""
    try:
        root = html.document_fromstring(page)
    except (etree.ParserError, ValueError):
        return []
    links = [
        web_address(link.get("href") or "", address)
        for link in root.iter("link", "a")
        if "alternate" in (link.get("rel") or "").lower().split()
        and (link.get("type") or "").partition(";")[0].strip().lower() in KINDS
    ]
    found = [link for link in dict.fromkeys(links) if link and link != address]
    return sorted(found, key=lambda link: COMMENTS in link)[:MOST]
