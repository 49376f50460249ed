"""What the public pages' templates say."""

from django import template
from django.utils.html import format_html, format_html_join

from quotes.models.attributions import MOST_COUNTED
from quotes.models.found_words import pieces_of

register = template.Library()


@register.simple_tag
def marked(text, terms):
    """Return a text with the words that were looked for marked in it."""
    if not terms:
        return text
    pieces = pieces_of(text, [term.words for term in terms])
    return format_html_join(
        "",
        "{}",
        [
            (format_html("<mark>{}</mark>", p.text) if p.is_found else p.text,)
            for p in pieces
        ],
    )


@register.filter
def capped(number):
    """Return a number of quotes; 10,000+ where counting stopped."""
    more = number > MOST_COUNTED
    return f"{min(number, MOST_COUNTED):,}{'+' if more else ''}"
