"""What a feed holds: RSS, Atom, JSON Feed, and sitemaps of news."""

import calendar
import datetime
import hashlib
import json
from dataclasses import dataclass
from urllib.parse import urljoin

import feedparser
from lxml import etree

from articles.bounded import OutOfBoundsError, run_bounded
from articles.readers.drafts import Draft, UnreadableError

MOST = 2000
LONGEST_ADDRESS = 2000
NO_FEED = (
    "There is no feed at this address. Give the address of an RSS, Atom or JSON feed, "
    "or of a news sitemap; or the site’s front page, to look for one."
)
TOO_LONG = "This feed takes too long to read, so it was not read."
OLDEST = datetime.date(1990, 1, 1)

NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"


class NoFeedError(UnreadableError):
    """This is no feed; it may be a page that names one."""


@dataclass(frozen=True)
class Entry:
    """An article as a feed tells of it; "" and None where it says nothing."""

    key: str
    """SHA-256 of the name by which the feed knows it, as 64 hex digits."""
    address: str = ""
    title: str = ""
    published_on: datetime.date | None = None
    html: str = ""
    """The article’s own words, where it has no address."""


@dataclass(frozen=True)
class Contents:
    """A feed that was read: its entries as they stand there, each once."""

    title: str
    entries: tuple[Entry, ...]
    notes: str = ""
    drafts: tuple[tuple[Entry, Draft | None], ...] = ()
    """The articles that have no address, as they were read."""


def read_feed(body: bytes, address: str, content_type: str = "") -> Contents:
    """Return what a feed holds, in bounded time; raise UnreadableError for none."""
    try:
        return run_bounded(contents_of, body, address, content_type)
    except OutOfBoundsError:
        raise UnreadableError(TOO_LONG) from None


def contents_of(body: bytes, address: str, content_type: str) -> Contents:
    """Return what a feed holds; raise UnreadableError if these bytes are none."""
    start = body.lstrip(b"\xef\xbb\xbf \t\r\n")[:2000]
    if start[:1] == b"{":
        title, found = json_feed(body, address)
    elif b"<urlset" in start:
        title, found = "", sitemap(body)
    else:
        title, found = xml_feed(body, address, content_type)
    return sifted(title, found)


def sifted(title: str, found: list[Entry]) -> Contents:
    """Leave out what stands there twice or leads nowhere, and say so."""
    notes, kept, seen = [], [], set()
    if len(found) > MOST:
        notes.append(f"Only the first {MOST:,} of its {len(found):,} entries are read.")
    shared = shared_keys(found[:MOST])
    for entry in found[:MOST]:
        if entry.key in shared:
            entry = Entry(key_of(entry.address), *list(vars(entry).values())[1:])
        if entry.key not in seen and (entry.address or entry.html):
            kept.append(entry)
        seen.add(entry.key)
    bare = sum(not (entry.address or entry.html) for entry in found[:MOST])
    if bare:
        what = "entry has" if bare == 1 else "entries have"
        notes.append(f"{bare} {what} neither an address nor a text.")
    return Contents(title, tuple(kept), " ".join(notes))


def shared_keys(entries: list[Entry]) -> set[str]:
    """Return the names that a feed gives to several of its articles: they are none."""
    addresses: dict[str, set[str]] = {}
    for entry in entries:
        addresses.setdefault(entry.key, set()).add(entry.address)
    return {key for key, different in addresses.items() if len(different) > 1}


def key_of(name: str) -> str:
    return hashlib.sha256(name.encode("utf8", "surrogatepass")).hexdigest()


def xml_feed(body: bytes, address: str, content_type: str) -> tuple[str, list[Entry]]:
    """Read RSS or Atom, well-formed or not."""
    named = "charset" in content_type.lower()
    headers = {"content-type": content_type} if named else {}
    read = feedparser.parse(body, response_headers=headers)
    if not (read.version or read.entries):
        raise NoFeedError(NO_FEED)
    return text_of(read.feed.get("title")), [of_xml(e, address) for e in read.entries]


def of_xml(entry, address: str) -> Entry:
    name, link = entry.get("id") or "", entry.get("link") or ""
    if not entry.get("links"):
        # A name that is said to be a link, or may be, is one only as a whole address.
        link = name if name.startswith(("http://", "https://")) else ""
    link = web_address(link, address) if link else ""
    moment = entry.get("published_parsed") or entry.get("updated_parsed")
    bodies = [part.get("value", "") for part in entry.get("content", [])]
    html = max([*bodies, entry.get("summary", "")], key=len)
    return Entry(
        key_of(name or link or text_of(entry.get("title")) + html),
        link,
        text_of(entry.get("title")),
        day_of(moment),
        "" if link else html,
    )


def day_of(moment) -> datetime.date | None:
    """Return the day of a moment in UTC, where it can be true."""
    if moment is None:
        return None
    try:
        seconds = calendar.timegm(moment)
        return likely(datetime.datetime.fromtimestamp(seconds, datetime.UTC).date())
    except (ValueError, OverflowError, OSError):
        return None


def likely(day: datetime.date) -> datetime.date | None:
    tomorrow = datetime.datetime.now(datetime.UTC).date() + datetime.timedelta(days=1)
    return day if OLDEST <= day <= tomorrow else None


def json_feed(body: bytes, address: str) -> tuple[str, list[Entry]]:
    try:
        read = json.loads(body)
        items = read["items"]
        if not isinstance(items, list):
            raise TypeError
    except (ValueError, KeyError, TypeError, RecursionError):
        raise NoFeedError(NO_FEED) from None
    found = [of_json(item, address) for item in items if isinstance(item, dict)]
    return text_of(read.get("title")), found


def of_json(item: dict, address: str) -> Entry:
    link = web_address(text_of(item.get("url") or item.get("external_url")), address)
    html = text_of(item.get("content_html") or item.get("content_text"))
    name = text_of(item.get("id")) or link or html
    said = text_of(item.get("date_published"))
    title = text_of(item.get("title"))
    return Entry(key_of(name), link, title, iso_day(said), "" if link else html)


def iso_day(said: str) -> datetime.date | None:
    try:
        return likely(datetime.date.fromisoformat(said[:10]))
    except ValueError:
        return None


def sitemap(body: bytes) -> list[Entry]:
    """Read a sitemap; of news it also gives titles and days."""
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, recover=True, huge_tree=False
    )
    root = etree.fromstring(body, parser)
    if root is None:
        raise NoFeedError(NO_FEED)
    return [
        Entry(
            key_of(address),
            address,
            " ".join((url.findtext(f".//{NEWS}title") or "").split()),
            iso_day((url.findtext(f".//{NEWS}publication_date") or "").strip()),
        )
        for url in root.iter("{*}url")
        if (address := web_address(url.findtext("{*}loc") or "", ""))
    ]


def web_address(link: str, base: str) -> str:
    """Return a link in full; "" where it leads to no page on the web."""
    try:
        link = urljoin(base, link.strip())
    except ValueError:
        return ""
    is_one = link.lower().startswith(("http://", "https://"))
    return link if is_one and len(link) <= LONGEST_ADDRESS else ""


def text_of(value) -> str:
    """Return a text in one line; "" for what is none."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = str(value)
    return " ".join(value.split()) if isinstance(value, str) else ""
