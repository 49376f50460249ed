"""Quotes as an Atom feed: the same filters, rows and order as the pages."""

import datetime
from dataclasses import dataclass

from django.db.models import Subquery
from django.urls import reverse

from quotes.files.atom import (
    ENTRIES,
    NEVER,
    add_entry,
    all_of,
    answer,
    entry_of_quote,
    feed_of,
    tag_of,
)
from quotes.files.filtered import for_a_filter, quote_filter
from quotes.filters.addresses import canonical
from quotes.models import Decision, Quote
from quotes.published.citation import SITE
from quotes.published.listed import listed
from quotes.published.words.as_printed import in_short
from quotes.search import keyset

# What an entry says, so that a feed's tag changes when one of these does.
IN_ENTRIES = [
    *("pk", "row_version", "sorted_on", "decided_at", "article__language"),
    *("article__title", "article__url", "article__outlet__name"),
    *("attributions__speaker__name", "attributions__role__title"),
    "attributions__role__organisation",
]


@for_a_filter(quote_filter)
def quotes_atom(request, filter_):
    """Give the first of the quotes that fit; a bad filter is a 400."""
    keys = keyset.keys_of(filter_, keyset.Cut(), ENTRIES)
    now = state_of([key.number for key in keys])
    return answer(
        request, now.tag, now.changed, lambda: written(listed(now.numbers), filter_)
    )


@dataclass(frozen=True)
class State:
    """Which quotes a feed holds, its tag, and a time since which it is the same."""

    numbers: list[int]
    tag: str
    changed: datetime.datetime


def state_of(numbers):
    """Return the state of a feed of the quotes of these numbers, by one query.

    Any decision may have renamed a speaker or withdrawn a quote, so the time is the
    last one's; the tag changes with the entries only.
    """
    last = Decision.objects.order_by("-id").values("at")[:1]
    rows = (
        Quote.objects.filter(pk__in=numbers)
        .order_by("-sorted_on", "-pk", "attributions__number")
        .values_list(Subquery(last), *IN_ENTRIES)
    )
    times, entries = {row[0] for row in rows}, [row[1:] for row in rows]
    numbers = list(dict.fromkeys(entry[0] for entry in entries))
    return State(numbers, tag_of(repr(entries)), (times and times.pop()) or NEVER)


def written(quotes, filter_):
    """Return the feed of the quotes that a filter chose."""
    query = filter_.data.dict()
    feed = feed_of(
        title_of(filter_),
        page=canonical(reverse("quotes"), query),
        address=canonical(reverse("quotes_atom"), query),
    )
    for quote in quotes:
        # A quote is known by its address, which is never another's.
        address, entry = canonical(quote.get_absolute_url(), {}), entry_of_quote(quote)
        title = f"{all_of(entry['authors'])}: {in_short(quote)}"
        add_entry(feed, title=title, link=address, unique_id=address, **entry)
    return feed.writeString("utf-8")


def title_of(filter_):
    """Return “On Record: quotes, speaker Ada Lovelace, since 2017”."""
    fields, values = filter_.form.fields, filter_.form.cleaned_data
    given = [f"{fields[n].label.lower()} {v}" for n, v in values.items() if v]
    return ", ".join([f"{SITE}: quotes", *given])
