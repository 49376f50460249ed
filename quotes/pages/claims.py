"""The public pages of claims: what was asserted, by whom, and what came of it."""

from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from quotes.filters import ClaimFilter
from quotes.models import Claim, Decision, Rating
from quotes.pages.cache import kept
from quotes.pages.claim_time_line import by_stance, time_line
from quotes.pages.moved import moved
from quotes.published import json_ld
from quotes.published.claims import (
    by_finding,
    first_shown,
    for_lists,
    stance_changes,
    with_appearances,
    with_findings,
    with_firsts,
)
from quotes.published.public import at_address
from quotes.search.name_lists import page_of_rows

CLAIMS_A_PAGE = 30


@require_safe
@kept
def claim_list(request):
    filter_ = ClaimFilter(request.GET, queryset=Claim.objects.public())
    claims = for_lists(filter_.rows()).newest_first()
    page = page_of_rows(claims, request.GET, CLAIMS_A_PAGE)
    context = {"filter": filter_, "page": page, "claims": with_firsts(page.rows)}
    if page.rows:
        context |= counts_of(filter_)
    return render(request, "pages/claims/claim_list.html", context)


def counts_of(filter_) -> dict:
    """Return how many claims fit, of which verdict, and with how many changes."""
    verdicts = by_finding(filter_.rows())
    changed = filter_.rows().with_changed_stance(filter_.chosen.get("speaker"))
    return {
        "count": sum(number for _, number in verdicts),
        "verdicts": verdicts,
        "changed": changed.count(),
    }


@require_safe
@kept
def claim_detail(request, pk, slug=""):
    claims = with_findings(with_appearances(Claim.objects.public()))
    claim = at_address(claims, pk).first()
    if claim is None:
        return claim_withdrawn(request, pk)
    if (pk, slug) != (claim.pk, claim.slug):
        return moved(request, "claim", claim)
    context = {
        "claim": claim,
        "first": first_shown(claim),
        "changes": stance_changes(claim),
        "line": time_line(claim),
        "stances": by_stance(claim.shown),
        "corrections": Decision.objects.corrections_of(claim),
        "described": json_ld.claims_and_reviews(claim, Rating.objects.range()),
    }
    return render(request, "pages/claims/claim_detail.html", context)


def claim_withdrawn(request, pk):
    """Answer 410 with the reason where a public claim was withdrawn, else 404."""
    claim = get_object_or_404(at_address(Claim.objects.taken_back(), pk))
    decision = Decision.objects.withdrawal_of(claim)
    context = {"number": claim.pk, "decision": decision}
    return render(request, "pages/claims/claim_withdrawn.html", context, status=410)
