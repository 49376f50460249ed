"""The files that readers download: the same filters and rows as the pages."""

from django.http import HttpResponseBadRequest
from django.views.decorators.http import require_safe

from quotes import exports
from quotes.filters import QuoteFilter
from quotes.models import Quote


@require_safe
def quotes_csv(request):
    """Give the confirmed quotes that fit as CSV; a bad filter is a 400."""
    chosen = QuoteFilter(request.GET, queryset=Quote.objects.confirmed())
    if not chosen.is_valid() or chosen.unknown():
        return HttpResponseBadRequest(
            chosen.problems(), content_type="text/plain; charset=utf-8"
        )
    rows = chosen.rows() if request.method == "GET" else chosen.rows().none()
    return exports.as_download(rows, raw=request.GET.get("raw") == "1")
