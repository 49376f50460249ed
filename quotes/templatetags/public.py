"""What every public page says of itself to sites that link to it."""

from functools import lru_cache
from pathlib import Path
from urllib.parse import quote

from django import template
from django.conf import settings
from django.urls import reverse

from quotes.filters import ClaimFilter
from quotes.filters.addresses import FILTERS, canonical, filled
from quotes.published.citation import NO_SPEAKER, cited
from quotes.published.told.changes import words_compared
from quotes.published.words import as_printed

register = template.Library()

MEANINGS = {
    "direct": "whole sentences in quotation marks",
    "partial": "the speaker’s own words in quotation marks, within a sentence of the "
    "writer’s",
    "indirect": "what was said in the writer’s words, without quotation marks",
}
ICON = Path(__file__).parent.parent / "static" / "quotes" / "favicon.svg"


@register.simple_tag
@lru_cache
def icon():
    """Return the icon inside its address: nobody has to ask for it."""
    return f"data:image/svg+xml,{quote(ICON.read_text())}"


@register.simple_tag
def site_name():
    return settings.ONRECORD_SITE_NAME


@register.simple_tag(takes_context=True)
def canonical_address(context):
    """Return the one address of the page, on the site, without paging."""
    request = context["request"]
    names = getattr(context.get("filter"), "base_filters", FILTERS)
    return canonical(request.path, request.GET.dict(), frozenset(names))


@register.simple_tag(takes_context=True)
def feed_address(context, **fixed):
    """Return where the page's quotes are as a feed: its filters and the fixed one."""
    return reverse("quotes_atom") + filled(context["request"].GET.dict() | fixed)


@register.simple_tag(takes_context=True)
def json_address(context, name, *numbers):
    """Return where the page is as JSON, with its filters."""
    return reverse(name, args=numbers) + filled(context["request"].GET.dict())


@register.simple_tag(takes_context=True)
def claim_feed_address(context):
    """Return where the claims of the page’s filters are as a feed."""
    query = context["request"].GET.dict()
    return reverse("claims_atom") + filled(query, frozenset(ClaimFilter.base_filters))


@register.filter
def in_a_sentence(row):
    """Return the words, and who said them in which role."""
    source = cited(row)
    return f"{source.words} – {source.said_by or NO_SPEAKER}"


@register.filter
def word_by_word(change):
    """Return what an outlet’s change made of a quote, its words compared."""
    return words_compared(change)


@register.filter
def in_short(quote):
    """Return the beginning of a quote’s words, for a title."""
    return as_printed.in_short(quote)


@register.filter
def what_kind(kind):
    """Return what a kind of quote is: “whole sentences in quotation marks”."""
    return MEANINGS[kind]
