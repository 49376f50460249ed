"""What the public pages' templates say."""

from django import template

from quotes.models.attributions import MOST_COUNTED

register = template.Library()


@register.filter
def capped(number):
    """Return a number of quotes; 1,000+ where counting stopped."""
    more = number > MOST_COUNTED
    return f"{min(number, MOST_COUNTED):,}{'+' if more else ''}"
