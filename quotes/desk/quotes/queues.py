"""What waits for a person: articles, queues, names; and a search over all quotes."""

from django.core.paginator import Paginator
from django.shortcuts import render
from django.views.decorators.http import require_safe

from articles.models import Article
from quotes.desk.access import for_staff
from quotes.desk.feeds import new
from quotes.desk.quotes import queueing
from quotes.models import Change, DeskHabits, ErrorReport, Quote
from quotes.models.numbers import number_in
from quotes.search import syntax
from quotes.search.anywhere import matching_anywhere

ARTICLES_A_PAGE = 25
QUOTES_A_PAGE = 25
LONGEST_SEARCH = 200
NAMES_SHOWN = 200


@require_safe
@for_staff()
def queue_list(request):
    page = page_of(queueing.articles_waiting(), request, ARTICLES_A_PAGE)
    lengths = queueing.lengths(request.user)
    context = {
        "page": page,
        "lengths": lengths,
        "empty": [one.queue.title for one in lengths if not one.number],
        "without_quotes": queueing.articles_without_quotes().count(),
        "reports": ErrorReport.objects.unanswered().count(),
        "changes": Change.objects.waiting().count(),
        "from_feeds": new.waiting_count(),
        "lacking": Article.objects.lacking().count(),
        "excerpts": (excerpts := queueing.articles_waiting().excerpts().count()),
        "whole": page.paginator.count - excerpts,
        "first_steps": DeskHabits.of(request.user).first_steps,
        "any_article": page.paginator.count or Article.objects.exists(),
    }
    return render(request, "desk/quotes/queues/queue_list.html", context)


@require_safe
@for_staff()
def quoteless_list(request):
    articles = queueing.articles_without_quotes()
    page = page_of(articles, request, ARTICLES_A_PAGE)
    return render(request, "desk/articles/quoteless_list.html", {"page": page})


@require_safe
@for_staff()
def name_list(request):
    names = queueing.names_waiting()
    context = {"names": names[:NAMES_SHOWN], "more": len(names) - NAMES_SHOWN}
    return render(request, "desk/quotes/queues/name_list.html", context)


@require_safe
@for_staff()
def quote_search(request):
    """Search the quotes in every state for words; `rule` and `state` narrow them."""
    words = request.GET.get("q", "")[:LONGEST_SEARCH].strip()
    rule, state = request.GET.get("rule", ""), request.GET.get("state", "")
    quotes = matching_anywhere(Quote.objects.in_use(), syntax.read_words(words))
    quotes = quotes.found_by(rule) if rule else quotes
    quotes = quotes.in_state(state) if state else quotes
    quotes = quotes if words or rule or state else quotes.none()
    shown = quotes.with_article().defer("version__text").with_speakers()
    context = {
        "words": words,
        "rule": rule,
        "state": state,
        "states": Quote.State.choices,
        "page": page_of(shown.order_by("-id"), request, QUOTES_A_PAGE),
    }
    return render(request, "desk/quotes/queues/quote_search.html", context)


def page_of(rows, request, size):
    """Return the page asked for, or the nearest there is."""
    return Paginator(rows, size).get_page(number_in(request.GET, "page"))
