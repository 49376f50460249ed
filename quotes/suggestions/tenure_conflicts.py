"""Quotes whose role and date conflict with their speaker's tenures."""

from dataclasses import dataclass

from django.db.models import Case, IntegerField, Q, Value, When

from quotes.models.attributions import Attribution
from quotes.models.quotes import Quote
from quotes.models.speakers import Role, Tenure

AT_MOST = 200


@dataclass(frozen=True)
class Disagreement:
    """A quote, and why its role conflicts with its speaker's tenures, in words.

    `role` is the one held then, if the quote was given none or another.
    """

    quote: Quote
    reason: str
    attribution: Attribution
    role: Role | None


def disagreeing(speaker, role=None) -> list[Disagreement]:
    """Return the quotes of a speaker that conflict with their tenures, newest first.

    They are those said in a role outside all its tenures, and those said in no role,
    or in one without a tenure then, on a day that another tenure certainly covers. With
    a role, only its tenures are considered. At most 200 are returned.
    """
    tenures = list(speaker.tenures.select_related("role").order_by("id"))
    asked = [t for t in tenures if role is None or t.role_id == role.pk]
    if not asked:
        return []
    by_number = {tenure.pk: tenure for tenure in asked}
    attributions = said_by(speaker).annotate(against=tenure_against(asked, tenures))
    attributions = attributions.exclude(against=None).order_by(
        "-quote__sorted_on", "-quote_id"
    )
    return [
        disagreement(one, by_number[one.against])
        for one in attributions.select_related("quote__article__outlet", "role")[
            :AT_MOST
        ]
    ]


def disagreement(attribution, tenure) -> Disagreement:
    held_then = tenure.role if attribution.role_id != tenure.role_id else None
    why = reason(attribution, tenure)
    return Disagreement(attribution.quote, why, attribution, held_then)


def said_by(speaker):
    """Return a speaker's attributions on dated quotes, found or confirmed."""
    standing = [Quote.State.FOUND, Quote.State.CONFIRMED]
    dated = Attribution.objects.exclude(quote__said_on_first=None)
    return dated.filter(speaker=speaker, quote__state__in=standing)


def tenure_against(asked: list[Tenure], tenures: list[Tenure]):
    """Return the number of the tenure that conflicts with an attribution's role."""
    outside = [
        When(Q(role=t.role_id) & ~Q(possibly_in(t.role_id, tenures)), then=Value(t.pk))
        for t in asked
    ]
    held_then = Q(pk=None)
    for number in {tenure.role_id for tenure in tenures}:
        held_then |= Q(role=number) & possibly_in(number, tenures)
    no_role = [
        When(
            (Q(role=None) | ~Q(role=t.role_id)) & ~held_then & certainly(t),
            then=Value(t.pk),
        )
        for t in asked
    ]
    return Case(*outside, *no_role, default=None, output_field=IntegerField())


def possibly_in(role_number: int, tenures: list[Tenure]) -> Q:
    """Return the condition that one of a role's tenures touches the quote's date."""
    condition = Q(pk=None)
    for tenure in tenures:
        if tenure.role_id == role_number:
            condition |= possibly(tenure)
    return condition


def possibly(tenure: Tenure) -> Q:
    """Return `Tenure.touches` as a condition on attributions."""
    condition = Q(quote__said_on_first__isnull=False)
    if tenure.since:
        condition &= Q(quote__said_on_last__gte=tenure.since.first)
    if tenure.until:
        condition &= Q(quote__said_on_first__lte=tenure.until.last)
    return condition


def certainly(tenure: Tenure) -> Q:
    """Return `Tenure.covers` as a condition on attributions."""
    if tenure.since is None:
        return Q(pk=None)
    condition = Q(quote__said_on_first__gt=tenure.since.last)
    if tenure.until:
        condition &= Q(quote__said_on_last__lt=tenure.until.first)
    return condition


def reason(attribution: Attribution, tenure: Tenure) -> str:
    """Return why, in words: said on 5 May 2019 as ambassador, held until 2018."""
    day = attribution.quote.said_on.in_words
    if attribution.role_id == tenure.role_id:
        return f"Said {day} as {attribution.role}, which was held {tenure.period}."
    given = f"as {attribution.role}" if attribution.role else "in no role"
    return f"Said {day} {given}, when they were {tenure.role} ({tenure.period})."
