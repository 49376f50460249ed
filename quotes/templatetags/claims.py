"""How pages show a claim: the sign of a stance, and what other tools read of it."""

import json

from django import template
from django.utils.html import format_html

from quotes.models import Stance
from quotes.published.json_ld import NO_VERDICT
from quotes.published.links import web_address

register = template.Library()
register.filter(web_address)

# Around 0, in pixels; told apart by their form, whatever the colour.
SHAPES = {
    Stance.STATES: "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0",
    Stance.REPEATS: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0",
    Stance.DENIES: "M-5 -5L5 5M5 -5L-5 5",
    Stance.RETRACTS: "M6 0H-5M0 -6L-6 0L0 6",
    Stance.QUESTIONS: "M0 -6L6 0L0 6L-6 0Z",
}
# What would end the script, or begin a comment in it.
ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


class Json:
    """A value as JSON that is safe within a script, where HTML is not unescaped."""

    def __init__(self, value):
        self.value = value

    def __html__(self):
        return json.dumps(self.value, ensure_ascii=False).translate(ESCAPES)


@register.simple_tag
def json_ld_script(described):
    """Return what is described as JSON-LD for the head of a page."""
    return format_html(
        '<script type="application/ld+json">{}</script>', Json(described)
    )


@register.simple_tag
def stance_sign(stance):
    """Return the sign of what a quote does with a claim, to stand before its words."""
    return format_html(
        '<svg class="stance {}" viewBox="-8 -8 16 16" width="16" height="16" '
        'aria-hidden="true"><path d="{}"/></svg>',
        stance,
        SHAPES[stance],
    )


@register.simple_tag
def narrowed(filter_, **more):
    """Return the query of a filter that is narrowed further."""
    return filter_.query(**more)


@register.filter
def shape(stance):
    """Return the path of a stance’s sign, around 0."""
    return SHAPES[stance]


@register.filter
def in_a_line(claim):
    """Return the latest finding on a claim, else the claim, for who links to it."""
    if not claim.findings:
        return claim.sentence
    latest = claim.findings[0]
    verdict = f"{latest.rating or NO_VERDICT}. {latest.summary}"
    if not latest.is_corrected:
        return verdict
    return f"{verdict} Corrected on {latest.corrected_on:%Y-%m-%d}: {latest.correction}"
