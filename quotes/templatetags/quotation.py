"""A quote as each page shows it: the macros of `templates/published/quote.jinja`."""

import datetime
from functools import lru_cache
from urllib.parse import quote as quoted

from django import template
from django.template import engines
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.safestring import SafeString
from jinja2 import Environment, StrictUndefined

from quotes.published.links import web_address
from quotes.published.words.as_printed import as_printed, without_comma
from quotes.published.words.found_words import cut, places_of

register = template.Library()

LISTS = {"quote": "quotes", "article": "articles", "speaker": "speakers"}
LISTS |= {"role": "roles", "outlet": "outlets"}


def environment(**options) -> Environment:
    """Return Jinja2’s environment, with what its templates may call."""
    options |= {"trim_blocks": True, "lstrip_blocks": True}
    jinja = Environment(**options)  # noqa: S701 (Django turns autoescape on)
    jinja.undefined = StrictUndefined
    jinja.filters |= {
        "address": address,
        "attributions": lambda quote: quote.attributions.all(),
        "in_full": in_full,
        "web_address": web_address,
        "as_printed": as_printed,
        "without_comma": without_comma,
        "places": lambda text, terms: places_of(text, [term.words for term in terms]),
        "cut": cut,
    }
    return jinja


@lru_cache
def macros():
    return engines["jinja2"].env.get_template("published/quote.jinja").module


@register.simple_tag
def figures(quotes, chosen=None):
    """Return quotes as a list shows them, with the words of a filter marked."""
    terms = chosen.terms if chosen else ()
    query = chosen.words_query if terms else ""
    return macros().figures(quotes, terms, query)


@register.simple_tag
def whole_figure(quote, terms=()):
    """Return a quote as its own page shows it."""
    return macros().figure(quote, terms, whole=True)


@register.simple_tag
def entry(quote):
    """Return a quote as a feed shows it, its marks written as they always were.

    A feed whose bytes change looks to its readers as if everything in it had changed.
    """
    html = str(macros().entry(quote))
    return SafeString(html.replace("&#39;", "&#x27;").replace("&#34;", "&quot;"))


@register.simple_tag
def words(quote, terms=()):
    """Return the words of a quote, in marks unless they are reported."""
    return macros().words(quote, terms)


@register.simple_tag
def said_by(quote):
    """Return who said a quote in which role, each a link to a page."""
    return macros().said_by(quote)


@register.simple_tag
def printed(quote):
    """Return the article, the outlet and the day in which a quote was printed."""
    return macros().printed(quote)


@lru_cache(maxsize=4096)
def in_full(day: datetime.date) -> str:
    return date_format(day, "j F Y")


def address(row, name):
    return address_of(name, row.pk, getattr(row, "slug", None))


@lru_cache(maxsize=8192)
def address_of(name, pk, slug=None):
    """Return where a row is shown, as `reverse` does, and sooner."""
    begins = list_address(name)
    return f"{begins}{pk}/" if slug is None else f"{begins}{pk}/{quoted(slug)}/"


@lru_cache
def list_address(name):
    return reverse(LISTS[name])
