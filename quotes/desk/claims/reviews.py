"""Reviews at the desk: written, sent to an editor, published, corrected."""

from functools import wraps

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from articles.refusals import RefusedError
from quotes.decisions.acts import reviewing
from quotes.decisions.writing import StaleError
from quotes.desk.access import for_staff
from quotes.desk.claims.claim_forms import add_stale_error
from quotes.desk.claims.review_forms import (
    CorrectionForm,
    ReviewForm,
    evidence_forms,
    evidence_in,
)
from quotes.desk.quotes.acts import seen_version
from quotes.models import Claim, Review

READ_OR_SEND = require_http_methods(["GET", "HEAD", "POST"])


@READ_OR_SEND
@for_staff("quotes.add_review")
def new_review(request, pk):
    """Begin a review of a claim."""
    claim = get_object_or_404(Claim.objects.in_use(), pk=pk)

    def save(form, evidence):
        reviewing.new_review(claim, request.user, evidence=evidence, **form.written)
        return "Saved as a draft. Send it to an editor when it is ready."

    return form_page(request, Review(claim=claim), ReviewForm, save)


@READ_OR_SEND
@for_staff("quotes.change_review")
def edit_review(request, pk):
    """Edit a review; a published one is corrected instead, by an editor."""
    review = get_object_or_404(Review.objects.select_related("claim"), pk=pk)
    if review.is_out:
        return correct(request, review)
    if not review.is_being_written:
        messages.error(request, "A withdrawn review can’t be edited. Write a new one.")
        return redirect("desk_claim", review.claim_id)

    def save(form, evidence):
        seen = form.cleaned_data["seen"] or 0
        reviewing.edit_review(
            review, request.user, seen=seen, evidence=evidence, **form.written
        )
        return "Saved."

    return form_page(request, review, ReviewForm, save)


def correct(request, review):
    if not request.user.has_perm("quotes.publish_review"):
        raise PermissionDenied

    def save(form, evidence):
        note, seen = form.cleaned_data["note"], form.cleaned_data["seen"] or 0
        reviewing.correct_review(
            review, note, request.user, seen=seen, evidence=evidence, **form.written
        )
        return "Corrected. Readers see it with your note and today’s date."

    return form_page(request, review, CorrectionForm, save)


def form_page(request, review, form_class, save):
    """Show the forms of a review and its evidence; save them if they are valid."""
    claim, known = review.claim, review if review.pk else None
    form = form_class(request.POST or None, instance=review)
    pieces = evidence_forms(request.POST or None, known)
    if form.is_bound and all([form.is_valid(), pieces.is_valid()]):
        try:
            messages.success(request, save(form, evidence_in(pieces)))
            return redirect("desk_claim", claim.pk)
        except StaleError:
            add_stale_error(form, review)
        except RefusedError as refusal:
            form.add_error(None, str(refusal))
    context = {"claim": claim, "review": known, "form": form, "pieces": pieces}
    status = 422 if form.is_bound else 200
    return render(request, "desk/claims/review_form.html", context, status=status)


def review_act(permission):
    """Make a view of an act on a review, which leads back to its claim."""

    def decorate(carry_out):
        @wraps(carry_out)
        def view(request, pk):
            review = get_object_or_404(Review, pk=pk)
            try:
                messages.success(request, carry_out(request, review))
            except RefusedError as refusal:
                messages.error(request, str(refusal))
            return redirect("desk_claim", review.claim_id)

        return require_POST(for_staff(permission)(view))

    return decorate


@review_act("quotes.change_review")
def send_to_review(request, review):
    reviewing.send_to_review(review, request.user, seen=seen_version(request))
    return "An editor can publish it now."


@review_act("quotes.publish_review")
def publish(request, review):
    reviewing.publish_review(review, request.user, seen=seen_version(request))
    if not Review.objects.public().filter(pk=review.pk).exists():
        return "Published. Readers see it once its claim is public."
    return "Published."


@review_act("quotes.publish_review")
def withdraw(request, review):
    reason = request.POST.get("reason", "").strip()
    seen = seen_version(request)
    reviewing.withdraw_review(review, request.user, reason=reason, seen=seen)
    return "Withdrawn."
