"""Template tags of the public lists."""

from django import template
from django.template.defaultfilters import pluralize

from quotes.models.attributions import MOST_COUNTED
from quotes.templatetags.markup import html_of, joined
from quotes.templatetags.quotation import address_of

register = template.Library()


@register.filter
def capped(number):
    """Return a number of quotes; 1,000+ where counting stopped."""
    more = number > MOST_COUNTED
    return f"{min(number, MOST_COUNTED):,}{'+' if more else ''}"


@register.filter
def grouped(number):
    """Return a number as it is printed: 1,234."""
    return f"{number:,}"


@register.simple_tag
def speaker_rows(speakers):
    """Return speakers as rows of a list, with their latest roles.

    In a template a hundred took a third of the page’s time.
    """
    return joined("", [speaker_row(speaker) for speaker in speakers])


def speaker_row(speaker):
    number, role = speaker.quote_count, speaker.latest_role
    return html_of(
        '<li>\n  <a href="{}">{}</a>\n  <span class="number">{}'
        '<span class="unseen"> quote{}</span></span>\n{}</li>\n',
        address_of("speaker", speaker.pk, speaker.slug),
        speaker.name,
        capped(number),
        pluralize(number),
        html_of('  <span class="printed">{}</span>\n', role) if role else "",
    )
