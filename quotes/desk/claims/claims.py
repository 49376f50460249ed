"""Claims at the desk: the list of them, one with its quotes, and its words."""

from django import forms
from django.contrib import messages
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from articles.refusals import RefusedError
from quotes.decisions.acts import claiming
from quotes.decisions.writing import StaleError
from quotes.desk.access import for_staff
from quotes.desk.claims.claim_forms import ClaimForm, add_stale_error
from quotes.models import Appearance, Claim, DeskHabits
from quotes.models.numbers import number_in
from quotes.suggestions import similar_claims

CLAIMS_A_PAGE = 50
APPEARANCES_A_PAGE = 100
READ_OR_SEND = require_http_methods(["GET", "HEAD", "POST"])


class ClaimFilter(forms.Form):
    """Words of claims, their state, and whether quotes are suggested for them."""

    q = forms.CharField(
        label="Words", required=False, max_length=300, widget=forms.SearchInput
    )
    state = forms.ChoiceField(
        choices=[("", "in any state"), *Claim.State.choices], required=False
    )
    suggested = forms.BooleanField(
        label="with suggestions",
        required=False,
        help_text="Among the newest quotes without a claim.",
    )

    def narrow(self, claims, suggested: dict[int, int]):
        """Return the claims that match; none if a field is invalid."""
        if not self.is_valid():
            return claims.none()
        chosen = self.cleaned_data
        if chosen["q"]:
            claims = claims.with_words_like(chosen["q"])
        if chosen["state"]:
            claims = claims.in_state(chosen["state"])
        return claims.filter(pk__in=suggested) if chosen["suggested"] else claims


@require_safe
@for_staff("quotes.view_claim")
def claim_list(request):
    form = ClaimFilter(request.GET)
    suggested = similar_claims.suggestions_among_newest()
    claims = form.narrow(Claim.objects.in_use(), suggested).newest_first()
    page = Paginator(claims, CLAIMS_A_PAGE).get_page(number_in(request.GET, "page"))
    shown = Claim.objects.filter(pk__in=[claim.pk for claim in page])
    counted = {claim.pk: claim for claim in shown.with_counts()}
    for claim in page:
        claim.appearance_count = counted[claim.pk].appearance_count
        claim.review_count = counted[claim.pk].review_count
        claim.suggested = suggested.get(claim.pk, 0)
    context = {"page": page, "form": form, "any": Claim.objects.in_use().exists()}
    return render(request, "desk/claims/claim_list.html", context)


@require_safe
@for_staff("quotes.view_claim")
def claim_detail(request, pk):
    claim = get_object_or_404(Claim.objects.select_related("merged_into"), pk=pk)
    if claim.merged_into:
        messages.info(request, f"“{claim}” was merged into “{claim.merged_into}”.")
        return redirect("desk_claim", claim.merged_into_id)
    appearances = claim.appearances.oldest_first().with_quotes()
    pages = Paginator(appearances, APPEARANCES_A_PAGE)
    may_attach = claim.is_in_use and request.user.has_perm("quotes.add_appearance")
    context = {
        "claim": claim,
        "page": pages.get_page(number_in(request.GET, "page")),
        "first": claim.first_appearance(),
        "stances": Appearance.Stance.choices,
        "reviews": claim.reviews.with_evidence().newest_first(),
        "suggestions": similar_claims.quotes_for(claim) if may_attach else [],
        "may_attach": may_attach,
        "is_public": Claim.objects.public().filter(pk=pk).exists(),
        "keys": DeskHabits.of(request.user).keys,
    }
    return render(request, "desk/claims/claim_detail.html", context)


@READ_OR_SEND
@for_staff("quotes.add_claim")
def new_claim(request):
    """Put a claim on record before any quote makes it."""
    form = ClaimForm(request.POST or None)
    if form.is_valid():
        given = form.cleaned_data
        try:
            claim = claiming.new_claim(
                given["sentence"], given["short"], actor=request.user
            )
        except RefusedError as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, "The claim is on record. Attach quotes to it.")
            return redirect("desk_claim", claim.pk)
    status = 422 if form.is_bound else 200
    return render(request, "desk/claims/claim_form.html", {"form": form}, status=status)


@READ_OR_SEND
@for_staff("quotes.change_claim")
def restate(request, pk):
    """Reword a claim."""
    claim = get_object_or_404(Claim.objects.in_use(), pk=pk)
    form = ClaimForm(request.POST or None, instance=claim)
    if form.is_valid():
        given = form.cleaned_data
        try:
            claiming.restate(
                Claim(pk=pk),
                request.user,
                sentence=given["sentence"],
                short=given["short"],
                seen=given["seen"] or 0,
            )
        except StaleError:
            add_stale_error(form, claim)
        except RefusedError as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, "Saved.")
            return redirect("desk_claim", pk)
    context = {"form": form, "claim": Claim.objects.get(pk=pk)}
    status = 422 if form.is_bound else 200
    return render(request, "desk/claims/claim_form.html", context, status=status)
