"""A quote with who said it and where it was printed, as each page shows it.

Tags and not templates: a list has fifty quotes, and in templates they took two thirds
of its page's time.
"""

import datetime
from functools import lru_cache
from urllib.parse import quote as quoted

from django import template
from django.urls import reverse
from django.utils.formats import date_format

from quotes.published.found_words import pieces_of
from quotes.templatetags.markup import html_of, joined

register = template.Library()

LISTS = {"quote": "quotes", "article": "articles", "speaker": "speakers"}
LISTS |= {"role": "roles", "outlet": "outlets"}


@register.simple_tag
def figures(quotes, chosen=None):
    """Return quotes as a list shows them, with the words of a filter marked."""
    terms = chosen.terms if chosen else []
    query = chosen.words_query if terms else ""
    return joined("", [figure(quote, terms, query) for quote in quotes])


def figure(quote, terms=(), query=""):
    article = quote.article
    return html_of(
        '<figure class="quote {}"><blockquote{}{}><p><a href="{}{}">{}</a></p>'
        "</blockquote><figcaption>{} {}</figcaption></figure>",
        quote.kind,
        html_of(' cite="{}"', article.url) if article.url else "",
        in_language(article.language),
        address_of("quote", quote.pk),
        query,
        words(quote, terms),
        said_by(quote),
        printed(quote),
    )


@lru_cache(maxsize=256)
def in_language(language):
    return html_of(' lang="{}"', language) if language else ""


@register.simple_tag
def words(quote, terms=()):
    """Return the words of a quote, in marks unless they are reported."""
    said = marked(quote.text, terms) if terms else quote.text
    return html_of("“{}”", said) if quote.is_verbatim else said


def marked(text, terms):
    """Return a text with the words that were looked for marked in it."""
    pieces = pieces_of(text, [term.words for term in terms])
    parts = [
        html_of("<mark>{}</mark>", piece.text) if piece.is_found else piece.text
        for piece in pieces
    ]
    return joined("", parts)


@register.simple_tag
def said_by(quote):
    """Return who said a quote in which role, each a link to a page."""
    said = [in_role(said) for said in quote.attributions.all()]
    everybody = said[0] if len(said) == 1 else joined("; ", said)
    return html_of('<span class="said-by">{}</span>', everybody or "no speaker given")


def in_role(said):
    speaker, role = said.speaker, said.role
    if speaker is None:
        spoke_for = said.unnamed_organisation
        return html_of("{} ({})", said, spoke_for) if spoke_for else str(said)
    who = (speaker.pk, speaker.slug, speaker.name)
    if role is None:
        return link("speaker", *who)
    return speaker_in_role(who, (role.pk, role.slug, str(role)))


# The same names stand in most lists. What is kept of them follows from the values.
@lru_cache(maxsize=4096)
def speaker_in_role(speaker, role):
    pk, slug, title = role
    return html_of(
        '{}, <a class="role" href="{}">{}</a>',
        link("speaker", *speaker),
        address_of("role", pk, slug),
        title,
    )


@register.simple_tag
def printed(quote):
    """Return the article, the outlet and the day in which a quote was printed."""
    article, outlet = quote.article, quote.article.outlet
    return html_of(
        '<span class="printed"><cite>{}</cite>{}, {}</span>',
        link("article", article.pk, article.slug, str(article)),
        in_outlet(outlet.pk, outlet.slug, outlet.name) if outlet else "",
        day_of(quote),
    )


@lru_cache(maxsize=4096)
def in_outlet(pk, slug, name):
    return html_of(", {}", link("outlet", pk, slug, name))


@register.simple_tag
def day_of(quote):
    """Return the day by which a quote is listed, and its own where that is another."""
    day = time_of(quote.sorted_on)
    if not quote.article.published_on:
        day = html_of("captured {}", day)
    if not quote.has_own_date:
        return day
    said_on = quote.said_on
    return html_of(
        '{} (said <time datetime="{}">{}</time>)', day, said_on, said_on.in_words
    )


@lru_cache(maxsize=4096)
def time_of(day: datetime.date) -> str:
    return html_of(
        '<time datetime="{}">{}</time>', day.isoformat(), date_format(day, "j F Y")
    )


@lru_cache(maxsize=4096)
def link(kind, pk, slug, text):
    """Return a link to the page of a row."""
    return html_of('<a href="{}">{}</a>', address_of(kind, pk, slug), text)


def address_of(name, pk, slug=None):
    """Return where a row is shown, as `reverse` does, and sooner."""
    begins = list_address(name)
    return f"{begins}{pk}/" if slug is None else f"{begins}{pk}/{quoted(slug)}/"


@lru_cache
def list_address(name):
    return reverse(LISTS[name])
