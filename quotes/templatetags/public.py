"""What every public page says of itself to those who link to it."""

from django import template
from django.urls import reverse

from quotes.canonical import canonical, filled
from quotes.cited import NO_SPEAKER, cited

register = template.Library()


@register.simple_tag(takes_context=True)
def canonical_address(context):
    """Return the one address of the page, on the site, without paging."""
    request = context["request"]
    return canonical(request.path, request.GET.dict())


@register.simple_tag(takes_context=True)
def feed_address(context, **fixed):
    """Return where the page's quotes are as a feed: its filters and the fixed one."""
    return reverse("quotes_atom") + filled(context["request"].GET.dict() | fixed)


@register.filter
def in_a_sentence(quote):
    """Return the words, and who said them in which role."""
    source = cited(quote)
    return f"{source.words} – {source.said_by or NO_SPEAKER}"
