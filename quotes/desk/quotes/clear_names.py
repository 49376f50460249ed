"""Confirm several quotes at once, but no new name that is similar to one on record."""

from django.template.defaultfilters import pluralize

from quotes.decisions.acts import attributing, deciding
from quotes.decisions.acts.deciding import Outcome
from quotes.models import Speaker
from quotes.suggestions.similar_names import near


def confirm_clear(quotes, person) -> Outcome:
    """Confirm found quotes as one batch; those of an unclear name are refused."""
    unclear = similar_names(quotes.found())
    clear = quotes.exclude(attributions__resolved_name__in=unclear)
    refused = list(quotes.filter(attributions__resolved_name__in=unclear).distinct())
    outcome = deciding.confirm_found(clear, person)
    for quote in refused:
        names = ", ".join(
            one.resolved_name
            for one in quote.attributions.all()
            if one.resolved_name in unclear
        )
        outcome.refusals.append(
            f"“{quote}”: {names} is similar to a name on record. Look at it by itself."
        )
    return outcome


def similar_names(quotes) -> list[str]:
    """Return the new names in quotes that are similar to ones on record."""
    new = attributing.names_to_add(quotes)
    return [
        name["resolved_name"]
        for name in new
        if near(name["resolved_name"], kind_or_none(name["resolved_kind"]))
    ]


def kind_or_none(kind):
    return kind if kind in Speaker.Kind.values else None


def why_left(quotes, least: float, person) -> str:
    """Return how many found quotes are left, and why, in a sentence; "" for none.

    `least` is how sure the tool had to be of those that were to be confirmed.
    """
    left = quotes.found().queued()
    open_ = left.to_be_decided_by(person)
    sure = open_.surer_than(least)
    unclear = similar_names(sure)
    reasons = {
        f"below {least:.0%}": open_.count() - sure.count(),
        "without a clear speaker": sure.to_choose_a_speaker_for().count(),
        f"named like one on record ({', '.join(unclear)})": sure.filter(
            attributions__resolved_name__in=unclear
        )
        .distinct()
        .count(),
        "waiting for a second person": left.count() - open_.count(),
    }
    told = {reason: number for reason, number in reasons.items() if number}
    total = left.count()
    if not total:
        return ""
    says = f"{total} {pluralize(total, 'is,are')} left"
    if len(told) < 2:
        return ", ".join([says, *told]) + "."
    return f"{says}: {', '.join(f'{number} {why}' for why, number in told.items())}."
