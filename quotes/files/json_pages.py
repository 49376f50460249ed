"""What the pages of quotes, speakers, articles and claims show, as JSON."""

from django.core.exceptions import BadRequest
from django.urls import reverse

from quotes.exports.claim_columns import (
    OF_APPEARANCE,
    OF_CLAIM,
    OF_FINDING,
    Row,
    values_of,
)
from quotes.exports.page_columns import ARTICLE_COLUMNS, SPEAKER_COLUMNS
from quotes.exports.rows import values_numbered
from quotes.files.json_answers import (
    in_json,
    moved,
    next_address,
    no_such,
    page_after,
    size_asked,
    withdrawn,
)
from quotes.filters import QuoteFilter
from quotes.filters.addresses import canonical
from quotes.models import Claim, Decision, Quote, Speaker
from quotes.published.claims import first_of, public_appearances, with_verdicts
from quotes.published.public import at_address, public_articles, public_row
from quotes.search import paging
from quotes.search.keyset import Cut, Place


@in_json
def quotes_json(request):
    """Give a page of the quotes that fit, in the order of the list."""
    page = canonical(reverse("quotes"), request.GET.dict())
    return {"address": page} | quotes_page(request)


@in_json
def quote_json(request, pk):
    """Give a quote as its line of the file of quotes."""
    found = values_numbered([pk])
    return found[0] if found else quote_withdrawn(pk)


@in_json
def speaker_json(request, pk):
    """Give a speaker, with a page of the quotes that fit."""
    speaker = public_row(Speaker, pk)
    if speaker is None:
        raise no_such("speaker", pk)
    if speaker.pk != pk:
        return moved(request, "speaker_json", speaker.pk)
    quotes = quotes_page(request, speaker=speaker)
    return values_of(SPEAKER_COLUMNS, speaker) | quotes


@in_json
def article_json(request, pk):
    """Give an article, with a page of its quotes by number."""
    articles = public_articles().select_related("outlet", "current_version__capture")
    article = articles.filter(pk=pk).first()
    if article is None:
        raise no_such("article", pk)
    quotes, goes_on = page_after(request, article.quotes.confirmed())
    numbers = [quote.pk for quote in quotes]
    about = values_of(ARTICLE_COLUMNS, article)
    return about | {"quotes": values_numbered(numbers), "next": goes_on}


@in_json
def claim_json(request, pk):
    """Give a claim, the findings on it, and a page of its appearances by number."""
    claim = at_address(with_verdicts(Claim.objects.public()), pk).first()
    if claim is None:
        return claim_withdrawn(pk)
    if claim.pk != pk:
        return moved(request, "claim_json", claim.pk)
    appearances = public_appearances().filter(claim=claim)
    page, goes_on = page_after(request, appearances)
    first = first_of(claim)
    return values_of(OF_CLAIM, Row(claim)) | {
        "findings": [
            values_of(OF_FINDING, Row(claim, finding=finding))
            for finding in claim.findings
        ],
        "appearances": [
            values_of(OF_APPEARANCE, Row(claim, one, one == first)) for one in page
        ],
        "next": goes_on,
    }


def quotes_page(request, **fixed):
    """Return the page of quotes that a page would show, and the address of the next.

    Raises BadRequest where the filter or the place can't be read.
    """
    size, given = size_asked(request), request.GET.copy()
    given.pop("page_size", None)
    filter_ = QuoteFilter(given, queryset=Quote.objects.confirmed(), fixed=fixed)
    problems = [] if filter_.is_good() else filter_.problems().splitlines()
    if problems := problems + problems_of_place(given):
        raise BadRequest(*problems)
    page = paging.page_of(filter_, given, size)
    return {
        "notices": notices(filter_, page),
        "quotes": values_numbered([quote.pk for quote in page.quotes]),
        "next": next_of(request, page),
    }


def problems_of_place(given):
    """Return what is wrong with the place that a page shall begin at."""
    found = [
        f"{name}: Write the place that “next” gives, such as 2017-05-15.123."
        for name in ("older", "newer")
        if given.get(name) and not Place.parse(given[name])
    ]
    problem = Cut.asked_for(given).problem
    return found + ([f"from: {problem}"] if problem else [])


def notices(filter_, page):
    """Return what the page says of operators, and of how far it was looked."""
    found = list(filter_.notices)
    if end := page.looked_back_to:
        found.append(
            f"Only quotes back to {end.day.isoformat()} were looked through. "
            "“next” goes on from there."
        )
    return found


def next_of(request, page):
    if page.is_best:
        more = None if page.is_last else {"page": page.next_number}
    else:
        more = page.older and {"older": page.older}
    return next_address(request, **more) if more else None


def quote_withdrawn(pk):
    """Return a 410 with the reason where a quote was withdrawn; else raise Http404."""
    quote = Quote.objects.in_state(Quote.State.WITHDRAWN).filter(pk=pk).first()
    if quote is None:
        raise no_such("quote", pk)
    return withdrawn("quote", pk, Decision.objects.withdrawal_of(quote))


def claim_withdrawn(pk):
    """Return a 410 with the reason where a claim was withdrawn; else raise Http404."""
    claim = at_address(Claim.objects.taken_back(), pk).first()
    if claim is None:
        raise no_such("claim", pk)
    return withdrawn("claim", claim.pk, Decision.objects.withdrawal_of(claim))
