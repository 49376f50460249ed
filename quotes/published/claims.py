"""What readers see of public claims: their appearances, findings and first one."""

import datetime
from dataclasses import dataclass
from itertools import groupby

from django.db.models import (
    Count,
    DateTimeField,
    Exists,
    OuterRef,
    Prefetch,
    Subquery,
    Value,
    prefetch_related_objects,
)
from django.db.models.functions import Coalesce, Greatest

from quotes.models.claims import Appearance, Claim
from quotes.models.decisions import Decision
from quotes.models.reviews import Rating, Review
from quotes.models.speakers import Speaker
from quotes.published.listed import listed

NEVER = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


def with_findings(claims):
    """Add `findings`: the public reviews, the latest first, with what they rest on."""
    return claims.prefetch_related(findings(Review.objects.public().with_evidence()))


def with_verdicts(claims):
    """Add `findings`, without what they rest on."""
    return claims.prefetch_related(verdicts())


def verdicts():
    return findings(Review.objects.public().select_related("rating"))


def findings(reviews):
    return Prefetch("reviews", reviews.newest_first(), to_attr="findings")


def with_appearances(claims):
    """Add `shown`: the public appearances, the oldest first, with their quotes."""
    shown = public_appearances().oldest_first()
    return claims.prefetch_related(Prefetch("appearances", shown, to_attr="shown"))


def public_appearances():
    """Return the public appearances with their quotes."""
    # Nobody reads the articles' texts here.
    shown = Appearance.objects.public().with_quotes()
    return shown.select_related(None).select_related("quote__article__outlet")


def first_shown(claim):
    """Return the first of the appearances `shown`, known or by date; None of none."""
    known = [one for one in claim.shown if one.pk == claim.first_known_id]
    asserting = (one for one in claim.shown if one.is_asserting)
    return known[0] if known else next(asserting, None)


def first_of(claim):
    """Return the same as `first_shown` of a claim whose appearances weren't read."""
    public = Appearance.objects.public().filter(claim=claim)
    known = public.filter(pk=claim.first_known_id).first()
    return known or public.asserting().oldest_first().first()


def for_lists(claims):
    """Add what a list shows: findings, how many appearances, and from when to when."""
    shown = Appearance.objects.public().filter(claim=OuterRef("pk")).oldest_first()
    counted = shown.order_by().values("claim").annotate(number=Count("pk"))
    day = shown.values("appeared_on")
    first = Coalesce(
        Subquery(shown.filter(pk=OuterRef("first_known")).values("quote")[:1]),
        Subquery(shown.asserting().values("quote")[:1]),
    )
    return with_verdicts(claims).annotate(
        shown_count=Subquery(counted.values("number")),
        first_on=Subquery(day[:1]),
        last_on=Subquery(day.reverse()[:1]),
        first_quote=first,
        stance_changed=Exists(
            Appearance.objects.contradicted().filter(claim=OuterRef("pk"))
        ),
    )


def with_firsts(claims):
    """Give each listed claim its `first`: the quote that readers see it in first."""
    numbers = {claim.first_quote for claim in claims} - {None}
    quotes = {quote.pk: quote for quote in listed(list(numbers))}
    for claim in claims:
        claim.first = quotes.get(claim.first_quote)
    return claims


def rated(claims, rating):
    """Return the claims of which the latest public review gives this rating."""
    return claims.alias(latest=latest_rating()).filter(latest=rating)


def latest_rating():
    latest = Review.objects.out().filter(claim=OuterRef("pk")).newest_first()
    return Subquery(latest.values("rating")[:1])


def by_finding(claims) -> list[tuple[Rating | None, int]]:
    """Return how many of the claims have which rating, the best first, none last."""
    counted = claims.annotate(latest=latest_rating()).order_by().values("latest")
    numbers = dict(counted.annotate(number=Count("pk")).values_list("latest", "number"))
    ratings = [*Rating.objects.best_first(), None] if numbers else []
    found = ((one, numbers.get(one and one.pk)) for one in ratings)
    return [(one, number) for one, number in found if number]


def changed_last_first(claims):
    """Add `changed_at`, when a claim or a finding on it was published or corrected."""
    reviews = Review.objects.out().filter(claim=OuterRef(OuterRef("pk")))
    decided = decided_of_reviews().filter(subject_id__in=reviews.values("pk"))
    last = Subquery(decided.order_by("-at").values("at")[:1])
    never = Value(NEVER, output_field=DateTimeField())
    published, reviewed = Coalesce("published_at", never), Coalesce(last, never)
    changed = claims.annotate(changed_at=Greatest(published, reviewed))
    return changed.order_by("-changed_at", "-pk")


def last_changes(reviews):
    """Return when each public review was published or corrected last, by its number.

    What was decided of it since was one of these: it can’t be edited otherwise.
    """
    decided = decided_of_reviews().filter(subject_id__in=[one.pk for one in reviews])
    return dict(decided.order_by("at").values_list("subject_id", "at"))


def decided_of_reviews():
    return Decision.objects.filter(subject_kind="review")


def latest_findings():
    """Return the public reviews with their claims, the latest first."""
    return Review.objects.public().select_related("claim", "rating").newest_first()


def ratings_given():
    """Return the ratings that public reviews give, the best first."""
    given = Review.objects.public().filter(rating=OuterRef("pk"))
    return Rating.objects.filter(Exists(given)).best_first()


def claims_in(quotes, most):
    """Return the newest public claims in these quotes, each with what they do with it.

    Each has its appearances in them as `shown`.
    """
    claims = list(Claim.objects.public().appearing_in(quotes).newest_first()[:most])
    if not claims:
        return []
    shown = Appearance.objects.public().filter(quote__in=quotes).order_by("quote_id")
    prefetch_related_objects(
        claims, Prefetch("appearances", shown, to_attr="shown"), verdicts()
    )
    return claims


@dataclass(frozen=True)
class StanceChange:
    """A speaker who asserts a claim in one quote and denies it in another.

    Of each turn it has the first appearance, the oldest first.
    """

    claim: Claim
    speaker: Speaker
    turns: list[Appearance]


def stance_changes(claim) -> list[StanceChange]:
    """Return who changed their stance on a claim with its appearances `shown`."""
    said: dict[Speaker, list[Appearance]] = {}
    for one in claim.shown:
        if one.is_asserting or one.is_denying:
            for attribution in one.quote.attributions.all():
                said.setdefault(attribution.speaker, []).append(one)
    said.pop(None, None)
    changes = []
    for speaker, appearances in said.items():
        runs = groupby(appearances, key=lambda one: one.is_asserting)
        turns = [next(run) for _, run in runs]
        if len(turns) > 1:
            changes.append(StanceChange(claim, speaker, turns))
    return changes


def stance_changes_of(speaker, most) -> list[StanceChange]:
    """Return the newest claims on which a speaker changed their stance."""
    claims = Claim.objects.public().with_changed_stance(by=speaker).newest_first()
    changes = [
        change
        for claim in with_appearances(claims)[:most]
        for change in stance_changes(claim)
    ]
    return [change for change in changes if change.speaker == speaker]
