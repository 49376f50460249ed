"""Atom feeds of claims: one for any filter, and one for each claim."""

from django.shortcuts import get_object_or_404
from django.template.loader import render_to_string
from django.urls import reverse
from django.views.decorators.http import require_safe

from quotes.files.atom import (
    ENTRIES,
    NEVER,
    add_entry,
    all_of,
    answered,
    entry_of_quote,
    feed_of,
    start_of,
)
from quotes.files.filtered import claim_filter, for_a_filter
from quotes.filters.addresses import canonical
from quotes.models import Claim
from quotes.published.citation import SITE
from quotes.published.claims import (
    changed_last_first,
    for_lists,
    last_changes,
    with_appearances,
    with_verdicts,
)
from quotes.published.json_ld import NO_VERDICT
from quotes.published.public import at_address


@for_a_filter(claim_filter)
def claims_atom(request, filter_):
    """Give the claims that fit, what was published or corrected last first."""
    query, names = filter_.data.dict(), frozenset(filter_.base_filters)
    feed = feed_of(
        f"{SITE}: claims",
        page=canonical(reverse("claims"), query, names),
        address=canonical(reverse("claims_atom"), query, names),
    )
    for claim in changed_last_first(for_lists(filter_.rows()))[:ENTRIES]:
        add_claim(feed, claim)
    return answered(request, feed)


@require_safe
def claim_atom(request, pk):
    """Give the findings on one claim and its appearances, the latest first."""
    public = with_verdicts(with_appearances(Claim.objects.public()))
    claim = get_object_or_404(at_address(public, pk))
    feed = feed_of(
        f"{SITE}: {claim}",
        page=canonical(claim.get_absolute_url(), {}),
        address=canonical(reverse("claim_atom", args=[claim.pk]), {}),
    )
    changes = last_changes(claim.findings)
    entries = [of_review(claim, one, changes.get(one.pk)) for one in claim.findings]
    entries += [of_appearance(claim, one) for one in claim.shown]
    entries.sort(key=lambda entry: entry["updateddate"], reverse=True)
    for entry in entries[:ENTRIES]:
        add_entry(feed, **entry)
    return answered(request, feed)


def add_claim(feed, claim):
    """Add a claim with its latest finding, which says whether it was corrected."""
    latest = claim.findings[0] if claim.findings else None
    published = claim.published_at or NEVER
    add_entry(
        feed,
        title=f"{verdict(latest)}: {claim}" if latest else str(claim),
        link=canonical(claim.get_absolute_url(), {}),
        unique_id=lasting(claim),
        pubdate=published,
        updateddate=max(claim.changed_at, published),
        authors=[latest.reviewer] if latest else [],
        content=told(claim, latest, claim.shown_count),
    )


def of_review(claim, review, changed_at):
    """Return the entry of a finding; a correction is an update of it."""
    day = review.corrected_on if review.is_corrected else review.reviewed_on
    return {
        "title": f"{verdict(review)}: {claim}",
        "link": f"{canonical(claim.get_absolute_url(), {})}#review-{review.pk}",
        "unique_id": f"{lasting(claim)}#review-{review.pk}",
        "pubdate": start_of(review.reviewed_on) if review.reviewed_on else NEVER,
        "updateddate": changed_at or (start_of(day) if day else NEVER),
        "authors": [review.reviewer],
        "content": told(claim, review, len(claim.shown)),
    }


def of_appearance(claim, one):
    """Return the entry of a quote in which the claim appears."""
    entry = entry_of_quote(one.quote)
    return entry | {
        "title": f"{all_of(entry['authors'])} {one.get_stance_display()}: {claim}",
        "link": canonical(one.quote.get_absolute_url(), {}),
        "unique_id": f"{lasting(claim)}#appearance-{one.pk}",
    }


def told(claim, review, number):
    """Return a claim and a finding on it, which says whether it was corrected."""
    rating = review and (review.rating or NO_VERDICT)
    context = {"claim": claim, "review": review, "rating": rating, "number": number}
    return render_to_string("files/_claim_entry.html", context)


def verdict(review):
    """Return “Corrected: Mostly false”, as a finding’s title begins."""
    rating = str(review.rating or NO_VERDICT)
    return f"Corrected: {rating}" if review.is_corrected else rating


def lasting(claim):
    """Return the address that stays when a claim is put in other words."""
    return canonical(f"{reverse('claims')}{claim.pk}/", {})
