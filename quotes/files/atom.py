"""An Atom feed of entries that hold HTML, and how it is sent.

The format: https://www.rfc-editor.org/rfc/rfc4287
"""

import datetime
import hashlib
import re
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.cache import get_conditional_response
from django.utils.feedgenerator import Atom1Feed
from django.utils.http import http_date

from quotes.models import Decision
from quotes.published.citation import SITE
from quotes.published.claims import NEVER

ENTRIES = 50

# XML 1.0 holds none of these, however they are written.
NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class AtomFeed(Atom1Feed):
    """An Atom feed whose entries hold HTML, and each of those who said it."""

    def add_item_elements(self, handler, item):
        super().add_item_elements(handler, item)
        for name in item["authors"]:
            handler.startElement("author", {})
            handler.addQuickElement("name", name)
            handler.endElement("author")
        handler.addQuickElement("content", item["content"], {"type": "html"})

    def latest_post_date(self):
        """Return when the last of the entries was updated."""
        return max((item["updateddate"] for item in self.items), default=NEVER)


def feed_of(title: str, *, page: str, address: str) -> AtomFeed:
    """Return a feed without entries, of a page and at an address of its own."""
    return AtomFeed(
        title=printable(title),
        link=page,
        description=None,
        author_name=SITE,
        feed_url=address,
        feed_guid=address,
        language="en",
    )


def add_entry(feed: AtomFeed, *, title, content, authors, **entry) -> None:
    feed.add_item(
        title=printable(title),
        description=None,
        authors=[printable(name) for name in authors],
        content=printable(content),
        **entry,
    )


def decided(decision: Decision, address: str, name: str) -> dict:
    """Return what every entry about a decision says: when, and where it is told."""
    return {
        "link": address,
        "unique_id": f"{address}#{name}",
        "pubdate": decision.at,
        "updateddate": decision.at,
        "authors": [],
    }


def entry_of_quote(quote) -> dict:
    """Return what every entry about a quote says: when, by whom, and its words."""
    day = start_of(quote.sorted_on)
    return {
        "pubdate": day,
        "updateddate": quote.decided_at or day,
        "authors": [str(attribution) for attribution in quote.attributions.all()],
        "content": render_to_string("files/_entry.html", {"quote": quote}),
    }


def all_of(authors: list[str]) -> str:
    return ", ".join(authors) or "No speaker given"


def answer(
    request: HttpRequest,
    tag: str,
    changed: datetime.datetime,
    write: Callable[[], str],
) -> HttpResponse:
    """Send a feed, or say that the reader has it already, by its tag or its time."""
    etag, seconds = f'"{tag[:32]}"', int(changed.timestamp())
    response = get_conditional_response(request, etag, seconds)
    if response is None:
        response = HttpResponse(write(), content_type=AtomFeed.content_type)
    response.headers["ETag"] = etag
    response.headers["Last-Modified"] = http_date(seconds)
    return response


def answered(request, feed):
    """Return a feed; who has it already is told so.

    Its tag changes with what it says. Any decision may have changed that, so the time
    is the last one’s.
    """
    written = feed.writeString("utf-8")
    last = Decision.objects.order_by("-id").values_list("at", flat=True).first()
    return answer(request, tag_of(written), last or NEVER, lambda: written)


def tag_of(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def printable(text):
    return NOT_IN_XML.sub("", text)


def start_of(day):
    """Return when a day begins, in UTC."""
    return datetime.datetime.combine(day, datetime.time(), datetime.UTC)
