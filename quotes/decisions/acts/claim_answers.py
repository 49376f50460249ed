"""Remember what people answered when a claim or a quote was suggested."""

import uuid

from django.db import transaction

from quotes.decisions.acts.claiming import attach
from quotes.decisions.rows import changed_rows, rows_of
from quotes.decisions.writing import write
from quotes.models import Appearance, Stance, SuggestionAnswer

Answer = SuggestionAnswer.Answer


def accept(claim, quote, stance=Stance.STATES, actor=None, *, seen=None) -> Appearance:
    """Attach a quote that was suggested for a claim, and remember the answer."""
    batch = uuid.uuid4()
    with transaction.atomic():
        appearance = attach(claim, quote, stance, actor, seen=seen, batch=batch)
        about = {"quote": quote, "claim": appearance.claim}
        remember(Answer.ATTACHED, actor, batch, **about)
    return appearance


def keep_from(claim, quote, actor=None) -> None:
    """Remember that a quote doesn't make a claim, so that nobody is asked again."""
    remember(Answer.APART, actor, quote=quote, claim=claim)


def keep_quotes_apart(one, other, actor=None) -> None:
    """Remember that two quotes don't say the same thing."""
    first, second = sorted((one, other), key=lambda quote: quote.pk)
    remember(Answer.APART, actor, quote=first, other=second)


def remember(answer, actor, batch=None, **about) -> None:
    """Save an answer, replacing an earlier one, with its decision."""
    given = {"answer": answer, "by": actor}
    own = SuggestionAnswer.objects.filter(**about)
    with transaction.atomic():
        before = rows_of([own])
        SuggestionAnswer.objects.update_or_create(defaults=given, **about)
        write(
            "answer",
            about.get("claim") or about["quote"],
            actor=actor,
            batch=batch,
            after={"answer": answer.label, "quote": about["quote"].pk},
            rows=changed_rows(before, rows_of([own])),
        )
