"""Change many quotes at once: one batch of decisions, which is undone as one."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field

from django.db import transaction

from articles.refusals import RefusedError
from quotes.decisions.acts import attributing
from quotes.decisions.writing import changing, forget_check
from quotes.models import PartialDate, Quote, Role, Speaker


@dataclass
class Changed:
    """How many quotes were changed, and why others were left as they are."""

    done: int = 0
    refusals: list[str] = field(default_factory=list)
    batch: uuid.UUID = field(default_factory=uuid.uuid4)


def give_speaker(quotes, speaker: Speaker, actor) -> Changed:
    """Give each quote this speaker; one with several speakers is left as it is."""
    return each(
        quotes,
        lambda quote, batch: to_one(
            quote, attributing.set_speaker, speaker, actor, batch=batch
        ),
    )


def give_role(quotes, role: Role, actor) -> Changed:
    """Give each quote’s speaker this role; likewise."""
    return each(
        quotes,
        lambda quote, batch: to_one(
            quote, attributing.set_role, role, actor, batch=batch
        ),
    )


def give_date(quotes, said_on: PartialDate, actor) -> Changed:
    """Date the words of each quote, as its article does."""

    def date(quote, batch):
        with changing(quote, "edit", actor=actor, batch=batch):
            quote.said_on, quote.said_on_basis = said_on, Quote.Basis.STATED
            quote.save()
            forget_check(quote)

    return each(quotes, date)


def to_one(quote, give, *given, **more) -> None:
    """Give something to a quote’s speaker; raise RefusedError where it has several."""
    if quote.attributions.count() > 1:
        raise RefusedError(f"“{quote}” has several speakers. Choose on its own page.")
    give(quote, *given, **more)


def each(quotes, change: Callable[[Quote, uuid.UUID], None]) -> Changed:
    """Change each of some quotes, a queryset or numbers; one may be refused."""
    changed = Changed()
    if not isinstance(quotes, list):
        quotes = list(quotes.values_list("pk", flat=True).order_by("pk"))
    for pk in quotes:
        try:
            with transaction.atomic():
                quote = (
                    Quote.objects.select_for_update(of=("self",)).filter(pk=pk).first()
                )
                if quote is None:
                    raise RefusedError(f"Quote {pk} no longer exists.")
                change(quote, changed.batch)
            changed.done += 1
        except RefusedError as refusal:
            changed.refusals.append(str(refusal))
    return changed
