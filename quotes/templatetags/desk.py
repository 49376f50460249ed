"""Template tags of the desk."""

from urllib.parse import urlencode

from django import template
from django.conf import settings
from django.urls import reverse
from django.utils.html import format_html

from quotes.decisions.quote_acts import QUOTE_ACTS
from quotes.models import Claim
from quotes.recording.languages import rule_in_words

register = template.Library()


@register.simple_tag
def command():
    """Return how the commands are called here: onrecord, or python manage.py."""
    return settings.ONRECORD_COMMAND


@register.filter
def reason(quote):
    """Return why the engine proposes what it does: name before *told*."""
    rule = rule_in_words(quote)
    if not quote.cue or "cue" not in rule.replace(",", "").split():
        return rule
    before, _, after = rule.partition("cue")
    return format_html("{}<em>{}</em>{}", before, quote.cue, after)


@register.filter
def review_address(pk, round_):
    """Return where a quote is reviewed, in the same round."""
    return reverse("review_quote", args=[pk]) + round_.query


@register.simple_tag
def querystring_of(round_, **more):
    """Return the query of a round with more in it."""
    given = {"queue": round_.queue, "name": round_.name, **more}
    return "?" + urlencode({name: value for name, value in given.items() if value})


@register.simple_tag
def pressed_by(act):
    """Return the attributes by which an act's key presses a button."""
    return format_html('data-key="{0}" aria-keyshortcuts="{0}"', letter_of(act))


@register.simple_tag
def letter_of(act):
    return QUOTE_ACTS[act].key


@register.simple_tag
def key_of(act):
    """Return an act's key, as it stands on its button."""
    return format_html('<kbd aria-hidden="true">{}</kbd>', letter_of(act))


@register.simple_tag
def label_of(act):
    return QUOTE_ACTS[act].button


@register.filter
def named(row):
    """Return what a row is called, a claim in quotation marks."""
    return f"“{row}”" if isinstance(row, Claim) else str(row)


@register.filter
def subject_address(decision):
    """Return where a decision’s subject is at the desk; None where it has no page."""
    pages = {
        "quote": "review_quote",
        "article": "article_history",
        "speaker": "speaker_history",
        "role": "role_history",
        "outlet": "outlet_history",
        "claim": "claim_history",
    }
    if decision.subject_id is None or decision.act == "delete":
        return None
    page = pages.get(decision.subject_kind)
    return page and reverse(page, args=[decision.subject_id])
