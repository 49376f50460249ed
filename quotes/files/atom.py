"""An Atom feed of entries that hold HTML; and text as XML can hold it.

The format: https://www.rfc-editor.org/rfc/rfc4287
"""

import datetime
import re

from django.utils.feedgenerator import Atom1Feed

from quotes.published.claims import NEVER

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


def printable(text):
    return NOT_IN_XML.sub("", text)


def start_of(day):
    """Return when a day begins, in UTC."""
    return datetime.datetime.combine(day, datetime.time(), datetime.UTC)
