"""Gives a file or a feed its filter; a bad one is answered with a 400."""

from functools import wraps

from django.http import HttpResponseBadRequest
from django.views.decorators.http import require_safe

from quotes.filters import ClaimFilter, QuoteFilter
from quotes.models import Claim, Quote
from quotes.search.syntax import in_ascii


def quote_filter(request):
    return QuoteFilter(request.GET, queryset=Quote.objects.confirmed())


def claim_filter(request):
    return ClaimFilter(request.GET, queryset=Claim.objects.public())


def for_a_filter(choose):
    """Give a view the filter that was asked for, if it is good; else a 400."""

    def given(view):
        @require_safe
        @wraps(view)
        def with_filter(request):
            filter_ = choose(request)
            if not filter_.is_good():
                return HttpResponseBadRequest(
                    filter_.problems(), content_type="text/plain; charset=utf-8"
                )
            response = view(request, filter_)
            if filter_.notices:
                response["X-OnRecord-Notice"] = in_ascii(filter_.notices)
            return response

        return with_filter

    return given
