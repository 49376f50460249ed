"""Give several quotes a speaker, a role or a date, as one batch."""

import uuid
from collections.abc import Callable

from django.db import transaction

from articles.refusals import RefusedError
from quotes.decisions.acts.attributing import new_speaker, set_role, set_speaker
from quotes.decisions.acts.deciding import Outcome
from quotes.decisions.quote_acts import CHOOSE_ROLE, CHOOSE_SPEAKER, EDIT
from quotes.decisions.writing import changing, forget_check
from quotes.models import PartialDate, Quote, Role, Speaker

Give = Callable[[Quote, uuid.UUID], object]


def give_speaker(numbers: list[int], speaker: Speaker, actor, outcome=None) -> Outcome:
    """Set the speaker of quotes; those that can't have it are left, with the reason.

    Of a quote with several speakers, it is the one that waits who is named.
    """

    def give(quote, batch):
        refuse_several(quote)
        set_speaker(quote, speaker, actor, batch=batch)

    return give_each(numbers, give, outcome or Outcome(CHOOSE_SPEAKER))


def give_new_speaker(numbers: list[int], name: str, kind: str, actor) -> Outcome:
    """Put a speaker on record and give them the quotes; an undo takes back both."""
    outcome = Outcome(CHOOSE_SPEAKER)
    with transaction.atomic():
        speaker = new_speaker(name, kind, actor=actor, batch=outcome.batch)
        return give_speaker(numbers, speaker, actor, outcome)


def give_role(numbers: list[int], role: Role, actor) -> Outcome:
    """Set the role in which the one speaker of each quote said it."""

    def give(quote, batch):
        refuse_several(quote)
        set_role(quote, role, actor, batch=batch)

    return give_each(numbers, give, Outcome(CHOOSE_ROLE))


def give_roles(roles, actor) -> Outcome:
    """Set the role of each of these attributions, given as pairs of both."""
    outcome = Outcome(CHOOSE_ROLE)
    for attribution, role in roles:

        def give(quote, batch, number=attribution.number, role=role):
            set_role(quote, role, actor, number=number, batch=batch)

        give_each([attribution.quote_id], give, outcome)
    return outcome


def give_date(numbers: list[int], said_on: PartialDate, actor) -> Outcome:
    """Date the words of each quote, as the article does."""

    def give(quote, batch):
        with changing(quote, "edit", actor=actor, batch=batch):
            quote.said_on, quote.said_on_basis = said_on, Quote.Basis.STATED
            quote.save()
            forget_check(quote)

    return give_each(numbers, give, Outcome(EDIT))


def give_each(numbers: list[int], give: Give, outcome: Outcome) -> Outcome:
    """Give each quote something, unless that is refused."""
    for number in numbers:
        try:
            with transaction.atomic():
                quote = Quote.objects.select_for_update(of=("self",)).get(pk=number)
                give(quote, outcome.batch)
            outcome.done += 1
        except RefusedError as refusal:
            outcome.refusals.append(f"“{quote}”: {refusal}")
    return outcome


def refuse_several(quote) -> None:
    """Raise RefusedError if a quote has several speakers and doesn't wait for one."""
    attributions = list(quote.attributions.all())
    waiting = [one for one in attributions if one.is_waiting]
    if len(waiting) != 1 and len(attributions) > 1:
        raise RefusedError("It has several speakers. Choose each on its own page.")
