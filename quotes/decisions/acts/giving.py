"""Give several quotes a speaker or a role, as one batch."""

from django.db import transaction

from articles.refusals import RefusedError
from quotes.decisions.acts.attributing import new_speaker, set_role, set_speaker
from quotes.decisions.acts.deciding import Outcome
from quotes.decisions.quote_acts import CHOOSE_ROLE, CHOOSE_SPEAKER
from quotes.models import Quote, Speaker


def give_speaker(numbers: list[int], speaker: Speaker, actor, outcome=None) -> Outcome:
    """Set the speaker of quotes; those that can't have it are left, with the reason.

    Of a quote with several speakers, it is the one that waits who is named.
    """
    outcome = outcome or Outcome(CHOOSE_SPEAKER)
    for number in numbers:
        try:
            with transaction.atomic():
                quote = Quote.objects.select_for_update().get(pk=number)
                refuse_several(quote)
                set_speaker(quote, speaker, actor, batch=outcome.batch)
            outcome.done += 1
        except RefusedError as refusal:
            outcome.refusals.append(f"“{quote}”: {refusal}")
    return outcome


def give_new_speaker(numbers: list[int], name: str, kind: str, actor) -> Outcome:
    """Put a speaker on record and give them the quotes; an undo takes back both."""
    outcome = Outcome(CHOOSE_SPEAKER)
    with transaction.atomic():
        speaker = new_speaker(name, kind, actor=actor, batch=outcome.batch)
        return give_speaker(numbers, speaker, actor, outcome)


def give_roles(roles, actor) -> Outcome:
    """Set the role of each of these attributions, given as pairs of both."""
    outcome = Outcome(CHOOSE_ROLE)
    for attribution, role in roles:
        number, quotes = attribution.number, Quote.objects.select_for_update()
        try:
            with transaction.atomic():
                quote = quotes.get(pk=attribution.quote_id)
                set_role(quote, role, actor, number=number, batch=outcome.batch)
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
