"""What a curator does to the current quote; each act answers with the next card."""

from dataclasses import dataclass
from functools import wraps

from django.contrib import messages
from django.db import IntegrityError, transaction
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST
from django_htmx.http import HttpResponseClientRedirect

from articles.models import Article
from articles.refusals import RefusedError
from quotes.decisions.acts import attributing, deciding, overlapping, placing
from quotes.decisions.acts.deciding import StaleError
from quotes.decisions.acts.reopening import reopen_rejected
from quotes.decisions.in_words import PAST_TENSE
from quotes.decisions.quote_acts import DECIDE
from quotes.decisions.undo import undoing
from quotes.decisions.writing import changing, forget_check
from quotes.desk.access import for_staff
from quotes.desk.articles.details import back_to
from quotes.desk.quotes.cards import (
    EDGES,
    Round,
    next_of,
    quote_after,
    quotes_in_order,
)
from quotes.desk.quotes.clear_names import confirm_clear, kind_or_none, why_left
from quotes.desk.quotes.review import show
from quotes.models import Quote
from quotes.models.numbers import number_in
from quotes.suggestions.similar_names import near


@dataclass(frozen=True)
class Done:
    """The result of an act: a message, and the quote to show; None for the next one."""

    message: str
    quote: int | None = None
    text: bool = False  # whether the marks in the article's text have changed


class NearError(RefusedError):
    """A new name is similar to names on record."""

    def __init__(self, name, others, number=None, kind=""):
        super().__init__(f"{name} is new, but there are similar names on record.")
        self.details = {"new_name": name, "others": others, "number": number}
        self.details["new_as"] = f"new_{kind}" if kind else "new"


def act(*permissions):
    """Make a view of an act on a quote, passing the row version that was last seen."""

    def decorate(carry_out):
        @wraps(carry_out)
        def view(request, pk):
            seen = seen_version(request)
            try:
                with transaction.atomic():
                    done = carry_out(request, pk, seen)
            except StaleError:
                return show(request, pk, seen=seen, text=True, status=409)
            except NearError as near_names:
                details = {"act": request.path, **near_names.details}
                return show(
                    request, pk, panel="desk/quotes/pickers/_near.html", **details
                )
            except (RefusedError, IntegrityError) as refusal:
                notice = str(refusal).partition("\nCONTEXT")[0]
                return show(request, pk, notice=notice, status=422)
            return answer(request, pk, done)

        return require_POST(for_staff(*permissions or [DECIDE])(view))

    return decorate


def seen_version(request) -> int:
    """Return the row version of the card that was acted on; 0 if none was sent."""
    return number_in(request.POST, "seen") or 0


def answer(request, pk, done):
    """Show the quote that the act leads to; without scripts, by a redirect."""
    round_ = Round.asked_for(request.POST)
    quotes = quotes_in_order(of_quote=pk)
    shown = done.quote
    if shown is None:
        following = next_of(round_, quotes, pk, request.user)
        shown = following.pk if following else pk
        if following and following.article_id != quotes[0].article_id:
            return elsewhere(request, round_.address_of(following), done.message)
    if not request.htmx:
        messages.success(request, done.message)
        return redirect(round_.address_of(Quote(pk=shown)))
    response = show(request, shown, message=done.message, text=done.text, quotes=quotes)
    state = next(quote.state for quote in quotes if quote.pk == pk)
    response["On-Record-State"] = f"{pk} {state}"
    return response


def elsewhere(request, address, message):
    messages.success(request, message)
    return HttpResponseClientRedirect(address) if request.htmx else redirect(address)


def lock_quote(pk, seen) -> Quote:
    """Return the quote, locked; raise StaleError if it has changed since `seen`."""
    quote = get_object_or_404(Quote.objects.select_for_update(of=("self",)), pk=pk)
    if quote.row_version != seen:
        raise StaleError("It has been changed in the meantime.")
    return quote


def result_of(outcome) -> Done:
    """Return the result of an act on one quote; raise RefusedError if refused."""
    if outcome.refusals:
        raise RefusedError(outcome.refusals[0])
    return Done(outcome.act.done)


@act()
def confirm(request, pk, seen):
    if "names" in request.POST and "sure" not in request.POST:
        refuse_near_names(pk)
    outcome = deciding.confirm(
        [pk], request.user, add_speakers="names" in request.POST, seen=seen
    )
    return result_of(outcome)


def refuse_near_names(pk):
    """Raise NearError if confirming would add a name like one on record."""
    for attribution in attributing.unknown_names(Quote(pk=pk)):
        kind = kind_or_none(attribution.resolved_kind)
        if others := near(attribution.resolved_name, kind):
            raise NearError(attribution.resolved_name, others, attribution.number)


@act()
def reject(request, pk, seen):
    return result_of(deciding.reject([pk], request.user, seen=seen))


@act()
def reopen(request, pk, seen):
    quote = lock_quote(pk, seen)
    if not quote.may_be_taken_back_by(request.user):
        raise RefusedError("Only an editor can reopen what others have confirmed.")
    outcome = deciding.reopen([pk], request.user, seen=seen)
    return Done(result_of(outcome).message, quote=pk)


@act()
def set_kind(request, pk, seen):
    quote = lock_quote(pk, seen)
    kind = request.POST.get("kind")
    if kind not in Quote.Kind.values:
        raise RefusedError("A quote is direct, partial or indirect. Choose one.")
    overlapping.refuse_overlap(quote.version, quote.cited_spans(), kind, quote)
    with changing(quote, "change", actor=request.user):
        Quote.objects.filter(pk=pk).update(kind=kind)
        forget_check(quote)
    return Done(f"It is now {Quote.Kind(kind).label}.", quote=pk, text=True)


@act()
def move_edge(request, pk, seen):
    edge = EDGES.get(request.POST.get("edge"))
    if edge is None:
        raise RefusedError("Move the start or the end by one word.")
    placing.move_edge(lock_quote(pk, seen), *edge[:2], actor=request.user)
    return Done("Moved by a word.", quote=pk, text=True)


@act()
def join(request, pk, seen):
    number = number_in(request.POST, "with")
    both = Quote.objects.select_for_update(of=("self",)).filter(pk__in=[pk, number])
    # Always locked in the same order, so that two people can't deadlock.
    others = {quote.pk: quote for quote in both.order_by("pk")}
    quote, following = lock_quote(pk, seen), others.get(number)
    if following is None or following.article_id != quote.article_id:
        raise RefusedError("There is no next quote to join it with.")
    placing.join_next(quote, following, actor=request.user)
    return Done("Joined.", quote=pk, text=True)


@act()
def same_for_others(request, pk, seen):
    quote = lock_quote(pk, seen)
    attribution = next(
        (
            a
            for a in quote.attributions_in_order()
            if a.speaker_id and a.name_as_printed
        ),
        None,
    )
    if attribution is None:
        raise RefusedError("Choose a speaker for this quote first.")
    number = attributing.set_speaker_of_others(attribution, request.user)
    return Done(f"{attribution.speaker} is now the speaker of {number} more.", quote=pk)


@act()
def remove_speaker(request, pk, seen):
    quote, number = lock_quote(pk, seen), number_in(request.POST, "number")
    with changing(quote, "attribute", actor=request.user):
        quote.attributions.filter(number=number).delete()
        forget_check(quote)
    return Done("Removed.", quote=pk)


@require_POST
@for_staff(DECIDE)
def confirm_sure(request, pk):
    """Confirm an article's remaining quotes of which the tool is sure, as one batch."""
    article = get_object_or_404(Article, pk=pk)
    percent = number_in(request.POST, "percent")
    least = 1 if percent is None else percent / 100
    sure = article.quotes.found().queued().surer_than(least)
    outcome = confirm_clear(sure, request.user)
    left = why_left(article.quotes.all(), least, request.user)
    message = f"{outcome.done} confirmed. {left or 'None is left.'}"
    following = quote_after(quotes_in_order(article=article), None, request.user)
    return after_article_act(request, article, message, following and following.pk)


@require_POST
@for_staff(DECIDE)
def undo(request, pk):
    """Undo this person's last change to the quotes of an article."""
    article = get_object_or_404(Article, pk=pk)
    last = undoing.last_of(request.user, article)
    if last is None:
        return after_article_act(request, article, "There is nothing to undo.")
    try:
        undone = undoing.undo(last, request.user)
    except (RefusedError, IntegrityError) as refusal:
        message = f"Can’t undo “{PAST_TENSE.get(last.act, last.act)}”: {refusal}"
        return after_article_act(request, article, message)
    if last.subject_kind == "article":
        message = "Undone: your change to the article’s details."
        return load_anew(request, article, message)
    quotes = {one.subject_id for one in undone.decisions if one.subject_kind == "quote"}
    what = "this quote" if len(quotes) < 2 else f"{len(quotes)} quotes"
    message = f"Undone: you {PAST_TENSE.get(last.act, last.act)} {what}."
    shown = last.subject_id
    if last.subject_kind == "claim":
        message = "Undone: your last change to a quote’s claims."
        shown = next(iter(undoing.quotes_under_claims(last)))
    message = " ".join([message, *undone.notes])
    return after_article_act(request, article, message, shown)


@require_POST
@for_staff(DECIDE)
def add_quote(request, pk):
    """Put words on record that the engine missed, or reopen the quote they were."""
    article = get_object_or_404(Article, pk=pk)
    given, words = request.POST, request.POST.get("words", "")
    beside = {side: given.get(side, "") for side in ("before", "after")}
    try:
        message = "These words were rejected before. The quote is back in the queue."
        quote = reopen_rejected(article, words, request.user, **beside)
        if quote is None:
            message = "Added. Choose who said it."
            quote = placing.add_quote(article, words, request.user, **beside)
    except RefusedError as refusal:
        return after_article_act(request, article, str(refusal))
    return after_article_act(request, article, message, quote.pk)


def load_anew(request, article, message):
    """Show the whole screen again, since what is above the card has changed."""
    messages.success(request, message)
    address = back_to(article, request.POST)
    return HttpResponseClientRedirect(address) if request.htmx else redirect(address)


def after_article_act(request, article, message, pk=None):
    """Show a quote of the article after an act on more than the current one."""
    pk = pk or number_in(request.POST, "at")
    quote = article.quotes.filter(pk=pk).first() or article.quotes.queued().first()
    if quote is None:
        messages.warning(request, message)
        return redirect("review", article.pk)
    if request.htmx:
        return show(request, quote.pk, message=message, text=True)
    messages.success(request, message)
    return redirect(Round.asked_for(request.POST).address_of(quote))
