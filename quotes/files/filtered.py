"""The filter that a file or a feed was asked for with; a bad one is a 400."""

from functools import wraps

from django.http import HttpResponseBadRequest
from django.views.decorators.http import require_safe

from quotes.filters import ClaimFilter, QuoteFilter
from quotes.models import Claim, Quote
from quotes.search.syntax import in_ascii


def quotes_chosen(request):
    return QuoteFilter(request.GET, queryset=Quote.objects.confirmed())


def claims_chosen(request):
    return ClaimFilter(request.GET, queryset=Claim.objects.public())


def for_a_filter(choose):
    """Give a view the filter that was asked for, if it is good; else a 400."""

    def given(view):
        @require_safe
        @wraps(view)
        def with_chosen(request):
            chosen = choose(request)
            if not chosen.is_good():
                return HttpResponseBadRequest(
                    chosen.problems(), content_type="text/plain; charset=utf-8"
                )
            response = view(request, chosen)
            if chosen.notices:
                response["X-OnRecord-Notice"] = in_ascii(chosen.notices)
            return response

        return with_chosen

    return given
