"""A quote as each page shows it: the macros of `templates/published`."""

import datetime
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple
from urllib.parse import quote as quoted

from django import template
from django.template import engines
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.safestring import SafeString
from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from quotes.published.links import web_address
from quotes.published.words.as_printed import as_printed, without_comma
from quotes.published.words.found_words import cut, places_of

register = template.Library()

LISTS = {"quote": "quotes", "article": "articles", "speaker": "speakers"}
LISTS |= {"role": "roles", "outlet": "outlets"}
MARK = Markup("<mark>{}</mark>")


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
        "marked": marked,
        "by_article": by_article,
        "are_credited_alike": are_credited_alike,
    }
    jinja.globals["nowhere"] = NOWHERE
    return jinja


class Here(NamedTuple):
    """Whose page a list is on, by number: what it says already isn't repeated."""

    speaker: int | None = None
    role: int | None = None
    outlet: int | None = None


NOWHERE = Here()


def by_article(quotes):
    """Return the quotes in runs of neighbours from one article.

    In a list with the newest first, each run is read as the article is: downwards.
    """
    runs = groupby(quotes, key=lambda quote: quote.article.pk)
    if getattr(quotes, "is_newest_first", False):
        return [list(run)[::-1] for _, run in runs]
    return [list(run) for _, run in runs]


def marked(text, places, start=0):
    """Return a text that begins at `start` with what was found at the places marked."""
    if not places:
        return text
    stretches = cut(text, places, start)
    return Markup().join(
        MARK.format(stretch.text) if stretch.is_found else stretch.text
        for stretch in stretches
    )


def are_credited_alike(quotes):
    """Say whether the same people said all of these, in the same roles."""
    credits = {
        tuple((said.speaker, said.role, str(said)) for said in quote.attributions.all())
        for quote in quotes
    }
    return len(credits) == 1


@lru_cache
def macros(name="quote"):
    return engines["jinja2"].env.get_template(f"published/{name}.jinja").module


@register.simple_tag
def figures(quotes, chosen=None, **here):
    """Return quotes as a list shows them, with the words of a filter marked."""
    terms = chosen.terms if chosen else ()
    query = chosen.words_query if terms else ""
    rows = (chosen.fixed if chosen else {}) | here
    here = Here(**{name: row.pk for name, row in rows.items()})
    return macros().figures(quotes, terms, query, here)


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
def words(quote):
    """Return the words as they are on record, in marks unless they are reported."""
    return f"“{quote.text}”" if quote.is_verbatim else quote.text


@register.simple_tag
def printed_words(quote):
    """Return the words as the article prints them."""
    return macros("words").words(quote)


@register.simple_tag
def said_by(quote):
    """Return who said a quote in which role, each a link to a page."""
    return macros("credit").said_by(quote)


@register.simple_tag
def printed(quote):
    """Return the article, the outlet and the day in which a quote was printed."""
    return macros("credit").printed(quote)


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
