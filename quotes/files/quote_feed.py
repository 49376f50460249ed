"""Quotes as an Atom feed: the same filters, rows and order as the pages.

The format: https://www.rfc-editor.org/rfc/rfc4287
"""

import datetime
import hashlib
from dataclasses import dataclass

from django.db.models import Subquery
from django.http import HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.cache import get_conditional_response
from django.utils.http import http_date

from quotes.files.atom import NEVER, AtomFeed, printable, start_of
from quotes.files.filtered import for_a_filter, quotes_chosen
from quotes.filters.addresses import canonical
from quotes.models import Decision, Quote
from quotes.published.citation import SITE
from quotes.published.listed import listed
from quotes.search import keyset

ENTRIES = 50
# What an entry says, so that a feed's tag changes when one of these does.
SAID_IN_ENTRIES = [
    *("pk", "row_version", "sorted_on", "decided_at", "article__language"),
    *("article__title", "article__url", "article__outlet__name"),
    *("attributions__speaker__name", "attributions__role__title"),
    "attributions__role__organisation",
]


@for_a_filter(quotes_chosen)
def quotes_atom(request, chosen):
    """Give the first of the quotes that fit; a bad filter is a 400."""
    keys = keyset.keys_of(chosen, keyset.Cut(), ENTRIES)
    now = state_of([key.number for key in keys])
    seconds = int(now.changed.timestamp())
    answer = get_conditional_response(request, now.etag, seconds)
    answer = answer or HttpResponse(
        feed_of(listed(now.numbers), chosen),
        content_type=AtomFeed.content_type,
    )
    answer.headers["ETag"] = now.etag
    answer.headers["Last-Modified"] = http_date(seconds)
    return answer


@dataclass(frozen=True)
class State:
    """Which quotes a feed holds, its tag, and a time since which it is the same."""

    numbers: list[int]
    etag: str
    changed: datetime.datetime


def state_of(numbers):
    """Return the state of a feed of the quotes of these numbers, by one query.

    Any decision may have renamed a speaker or withdrawn a quote, so the time is the
    last one's; the tag changes with the entries only.
    """
    last = Decision.objects.order_by("-id").values("at")[:1]
    said = (
        Quote.objects.filter(pk__in=numbers)
        .order_by("-sorted_on", "-pk", "attributions__number")
        .values_list(Subquery(last), *SAID_IN_ENTRIES)
    )
    times, entries = {row[0] for row in said}, [row[1:] for row in said]
    digest = hashlib.sha256(repr(entries).encode()).hexdigest()
    numbers = list(dict.fromkeys(entry[0] for entry in entries))
    return State(numbers, f'"{digest[:32]}"', (times and times.pop()) or NEVER)


def feed_of(quotes, chosen):
    """Return the feed of the quotes that a filter chose."""
    query = chosen.data.dict()
    address = canonical(reverse("quotes_atom"), query)
    feed = AtomFeed(
        title=printable(title_of(chosen)),
        link=canonical(reverse("quotes"), query),
        description=None,
        author_name=SITE,
        feed_url=address,
        feed_guid=address,
        language="en",
    )
    for quote in quotes:
        add_entry(feed, quote)
    return feed.writeString("utf-8")


def title_of(chosen):
    """Return “On Record: quotes, speaker Ada Lovelace, since 2017”."""
    fields, values = chosen.form.fields, chosen.form.cleaned_data
    said = [f"{fields[n].label.lower()} {v}" for n, v in values.items() if v]
    return ", ".join([f"{SITE}: quotes", *said])


def add_entry(feed, quote):
    """Add a quote, known by its address, which is never another's."""
    said_by = [str(said) for said in quote.attributions.all()]
    day = start_of(quote.sorted_on)
    address = canonical(quote.get_absolute_url(), {})
    content = render_to_string("files/_entry.html", {"quote": quote})
    feed.add_item(
        title=printable(f"{', '.join(said_by) or 'No speaker given'}: {quote}"),
        link=address,
        description=None,
        unique_id=address,
        pubdate=day,
        updateddate=quote.decided_at or day,
        authors=[printable(name) for name in said_by],
        content=printable(content),
    )
