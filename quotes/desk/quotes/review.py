"""The review screen: the article with its quotes marked, and the card of one."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from articles.models import Article
from quotes.database.optional import write_if_free
from quotes.desk.access import for_staff
from quotes.desk.articles.details import CHANGE, form_for, outlets
from quotes.desk.quotes.cards import (
    Card,
    Round,
    missed_by,
    quote_after,
    quotes_in_order,
)
from quotes.models import DeskHabits, HouseRules, Lease, QuoteSpan
from quotes.models.newsroom import LEASE_LASTS
from quotes.published.marks import Mark, evidence_of, marked_paragraphs
from quotes.recording.languages import UNREAD, is_read


@require_safe
@for_staff()
def review(request, pk):
    """Start with the first undecided quote of an article."""
    article = get_object_or_404(Article, pk=pk)
    quotes = quotes_in_order(article=article)
    quote = quote_after(quotes, None, request.user) or next(iter(quotes), None)
    if quote is not None:
        return redirect(Round().address_of(quote))
    unread = "" if is_read(article) else UNREAD
    return screen(request, article, Card(None, quotes), unread=unread)


@require_safe
@for_staff()
def review_quote(request, pk):
    """Show one quote, in its place and in its round."""
    return show(request, pk)


CARD_DETAILS = {"message", "notice", "seen", "quotes"}


def show(
    request, pk, *, panel="desk/quotes/card/_card.html", text=False, status=200, **more
):
    """Answer with a quote's card, or with another panel in its place.

    htmx gets the panel alone, and the text too where its marks have changed; a browser
    without scripts gets the whole page.
    """
    card = card_of(request, pk, **{n: more.pop(n) for n in CARD_DETAILS & set(more)})
    article = card.quote.article_id
    keep_lease(article, request.user)
    more = {"panel": panel, **more}
    if not request.htmx:
        articles = Article.objects.select_related("outlet", "current_version")
        article = articles.get(pk=article)
        return screen(request, article, card, status=status, **more)
    context = {"card": card, "text_too": text, **more}
    if text:
        context |= text_of(card.quote.article, card)
    response = render(request, "desk/quotes/_answer.html", context, status=status)
    response["HX-Replace-Url"] = card.round.address_of(card.quote)
    return response


def card_of(request, pk, *, seen=None, quotes=None, **more):
    """Return the card of a quote; `seen` is the row version that a person saw last."""
    quotes = quotes or quotes_in_order(of_quote=pk)
    quote = next((quote for quote in quotes if quote.pk == pk), None)
    if quote is None:
        raise Http404
    if seen is not None:
        more |= {"missed": missed_by(quote, seen), "is_stale": True}
    given = request.POST if request.method == "POST" else request.GET
    round_ = Round.asked_for(given)
    return Card(quote, quotes, round_, person=request.user, **more)


def screen(
    request, article, card, *, status=200, panel="desk/quotes/card/_card.html", **more
):
    """Render the whole screen."""
    lease = Lease.objects.current().exclude(person=request.user)
    context = {
        "article": article,
        "card": card,
        "panel": panel,
        "keys": DeskHabits.of(request.user).keys,
        "lease": lease.filter(article=article).select_related("person").first(),
        "rules": HouseRules.now(),
        "lacks_form": form_for(article) if request.user.has_perm(CHANGE) else None,
        "outlets": outlets(),
        "message": " ".join(str(message) for message in messages.get_messages(request)),
        **text_of(article, card),
        **more,
    }
    return render(request, "desk/quotes/review.html", context, status=status)


def text_of(article, card):
    """Return the paragraphs of an article's text with quotes and evidence marked."""
    version = article.current_version
    if version is None:
        return {"paragraphs": []}
    quotes = {quote.pk: quote for quote in card.quotes}
    spans = QuoteSpan.objects.filter(version=version, quote__in=quotes)
    marks = [Mark(span.start, span.end, quotes[span.quote_id]) for span in spans]
    reasons = evidence_of(card.quotes, version)
    return {"paragraphs": marked_paragraphs(version.text, marks, reasons)}


def keep_lease(article, person) -> None:
    """Note that a person is reviewing an article, unless somebody else is.

    `article` is its number. A lease locks nobody out, and is only shown: no page waits
    to write it.
    """
    write_if_free(extend_lease, article, person)


def extend_lease(article, person) -> None:
    until = timezone.now() + LEASE_LASTS
    mine = Lease.objects.filter(article=article, person=person)
    if mine.update(until=until):
        return
    lease = Lease.objects.filter(article=article).first()
    if lease is None or lease.until < timezone.now():
        given = {"person": person, "until": until}
        Lease.objects.update_or_create(article_id=article, defaults=given)
