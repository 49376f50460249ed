"""What every page with a list of quotes shows: the filter, the quotes, their number."""

from quotes.filters import QuoteFilter
from quotes.models import Quote
from quotes.pages import nothing_found
from quotes.search import counting, paging


def filtered(request, **fixed):
    """Return the filter, the page of the quotes that fit, and how many there are."""
    quotes = Quote.objects.confirmed()
    filter_ = QuoteFilter(request.GET, queryset=quotes, fixed=fixed)
    page = paging.page_of(filter_, request.GET, paging.size_asked(request.GET))
    size = counting.size_of(filter_, page)
    found = {"filter": filter_, "page": page, "size": size}
    found["page_sizes"] = page_sizes(request)
    if not page.quotes:
        found |= nothing_found.advice(filter_, request.GET.get("q", ""))
    return found


def page_sizes(request) -> dict[int, bool]:
    """Return how many quotes a page may have, each with whether it is so now."""
    asked = paging.size_asked(request.GET)
    return {size: size == asked for size in paging.PAGE_SIZES}
