"""What people do on a claim's page; each act returns to it."""

from functools import wraps

from django.contrib import messages
from django.db import IntegrityError, transaction
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from articles.refusals import RefusedError
from quotes.decisions.acts import claim_answers, claiming, deciding
from quotes.decisions.quote_acts import CHECK
from quotes.desk.access import for_staff
from quotes.desk.quotes.acts import NearError, refuse_near_names, seen_version
from quotes.models import Claim, Quote
from quotes.models.numbers import number_in


def claim_act(*permissions):
    """Make a view of an act on a claim, which says what it did, or why it didn't."""

    def decorate(carry_out):
        @wraps(carry_out)
        def view(request, pk):
            claim = get_object_or_404(Claim.objects.in_use(), pk=pk)
            try:
                with transaction.atomic():
                    messages.success(request, carry_out(request, claim))
            except (RefusedError, IntegrityError) as refusal:
                messages.error(request, str(refusal).partition("\nCONTEXT")[0])
            return redirect("desk_claim", pk)

        return require_POST(for_staff(*permissions)(view))

    return decorate


def quote_in(request) -> Quote:
    quote = Quote.objects.filter(pk=number_in(request.POST, "quote")).first()
    if quote is None:
        raise RefusedError("This quote is no longer on record.")
    return quote


@claim_act("quotes.add_appearance")
def attach(request, claim):
    """Attach a quote that was suggested."""
    stance = request.POST.get("stance", "")
    claim_answers.accept(claim, quote_in(request), stance, request.user)
    return "Attached."


@claim_act("quotes.add_appearance", "quotes.decide_quote")
def attach_and_confirm(request, claim):
    """Attach a quote that was suggested, and confirm it, or do neither."""
    quote, stance = quote_in(request), request.POST.get("stance", "")
    claim_answers.accept(claim, quote, stance, request.user)
    try:
        refuse_near_names(quote.pk)
    except NearError as near:
        raise RefusedError(f"{near} Choose the speaker on the quote’s card.") from None
    outcome = deciding.confirm([quote.pk], request.user, add_speakers=True)
    if outcome.refusals:
        raise RefusedError(outcome.refusals[0])
    if outcome.act is CHECK:
        return "Attached, and confirmed once. Another person has to confirm it."
    return "Attached and confirmed."


@claim_act("quotes.add_appearance")
def keep_from(request, claim):
    claim_answers.keep_from(claim, quote_in(request), request.user)
    return "It won’t be suggested for this claim again."


@claim_act("quotes.delete_appearance")
def detach(request, claim):
    claiming.detach(claim, quote_in(request), request.user)
    return "Detached."


@claim_act("quotes.change_appearance")
def set_stance(request, claim):
    quote, stance = quote_in(request), request.POST.get("stance", "")
    claiming.set_stance(claim, quote, stance, request.user)
    return "Saved."


@claim_act("quotes.change_claim")
def set_first(request, claim):
    """Make a quote the first appearance; without one, go by date."""
    quote = quote_in(request) if request.POST.get("quote") else None
    claiming.set_first(claim, quote, request.user)
    if quote is None:
        return "The first appearance goes by date again."
    return "The first appearance is set."


@claim_act("quotes.publish_claim")
def publish(request, claim):
    claiming.publish(claim, request.user, seen=seen_version(request))
    return "Published."


@claim_act("quotes.publish_claim")
def withdraw(request, claim):
    reason = request.POST.get("reason", "").strip()
    seen = seen_version(request)
    claiming.withdraw(claim, request.user, reason=reason, seen=seen)
    return "Withdrawn."
