"""Attach the current quote to a claim, by typing a few letters, or to a new one."""

from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_http_methods

from articles.refusals import RefusedError
from quotes.decisions.acts import claim_answers, claiming
from quotes.decisions.quote_acts import ATTACH
from quotes.desk.access import for_staff
from quotes.desk.quotes.acts import Done, act
from quotes.desk.quotes.review import show
from quotes.models import Appearance, Claim, Quote
from quotes.models.folding import fold
from quotes.models.numbers import number_in
from quotes.suggestions import similar_claims

CLAIM_PANEL = "desk/claims/_claim_picker.html"
QUOTES_SHOWN = 3


@require_http_methods(["GET", "HEAD", "POST"])
@for_staff(*ATTACH.needs)
def choose_claim(request, pk):
    """Offer likely claims, or those with the words typed, and attach to one."""
    if request.method == "POST":
        return attach(request, pk)
    quote = get_object_or_404(Quote, pk=pk)
    typed = request.GET.get("q", "")[:300]
    return show(request, pk, panel=CLAIM_PANEL, **options(quote, typed))


def options(quote, typed) -> dict:
    """Return the claims to choose from, likeliest first."""
    is_typed = bool(fold(typed))
    return {
        "options": typed_like(quote, typed)
        if is_typed
        else similar_claims.claims_like(quote),
        "near": [] if is_typed else similar_claims.quotes_like(quote, QUOTES_SHOWN),
        "typed": typed,
        "stances": Appearance.Stance.choices,
        "sentence": claiming.as_sentence(typed)
        if is_typed
        else claiming.words_for(quote),
    }


def typed_like(quote, typed):
    """Return the claims with the words typed, likeliest first."""
    there = quote.appearances.values("claim")
    claims = Claim.objects.in_use().with_words_like(typed).exclude(pk__in=there)
    return similar_claims.by_likeness(quote, claims)


@act(*ATTACH.needs)
def attach(request, pk, seen):
    quote, given = get_object_or_404(Quote, pk=pk), request.POST
    stance = given.get("stance", "")
    if "new" in given:
        return add_claim(request, quote, stance)
    claim = Claim.objects.filter(pk=number_in(given, "claim")).first()
    if claim is None:
        raise RefusedError("Choose one of the claims, or write a new one.")
    appearance = claim_answers.accept(claim, quote, stance, request.user)
    message = f"It {appearance.get_stance_display()}: {appearance.claim}"
    return Done(message, quote=pk)


def add_claim(request, quote, stance) -> Done:
    """Put a new claim on record with the quote."""
    if not request.user.has_perm("quotes.add_claim"):
        raise RefusedError("You don’t have permission to add claims. Ask an editor.")
    sentence = request.POST.get("sentence", "")
    claim = claiming.new_claim(sentence, quote=quote, stance=stance, actor=request.user)
    return Done(f"On record as a claim: {claim}", quote=quote.pk)


@act(*ATTACH.needs)
def keep_from(request, pk, seen):
    """Remember that the quote doesn't make a claim, or isn't the same as another."""
    quote, given = get_object_or_404(Quote, pk=pk), request.POST
    claim = Claim.objects.filter(pk=number_in(given, "claim")).first()
    other = Quote.objects.filter(pk=number_in(given, "other")).exclude(pk=pk).first()
    if claim:
        claim_answers.keep_from(claim, quote, request.user)
    elif other:
        claim_answers.keep_quotes_apart(quote, other, request.user)
    else:
        raise RefusedError("Choose the claim or the quote that isn’t the same.")
    return Done("It won’t be suggested again.", quote=pk)


@act("quotes.delete_appearance")
def detach(request, pk, seen):
    quote = get_object_or_404(Quote, pk=pk)
    claim = get_object_or_404(Claim, pk=number_in(request.POST, "claim"))
    claiming.detach(claim, quote, request.user)
    return Done(f"Detached from: {claim}", quote=pk)
