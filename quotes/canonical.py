"""The one address under which a page is known, however it was reached."""

from urllib.parse import urlencode

from django.conf import settings
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse

from quotes.filters import QuoteFilter
from quotes.models.public import public_row

FILTERS = frozenset(QuoteFilter.base_filters)


def canonical(path: str, query: dict, names: frozenset = FILTERS) -> str:
    """Return the address on the site with what chooses rows.

    All else in a query pages or orders them, or is noise.
    """
    address = f"{settings.ONRECORD_SITE_URL}{path}"
    return address + filled(query, names | {"letter"})


def filled(query: dict, names: frozenset = FILTERS) -> str:
    """Return “?kind=direct&q=bridge”, what is filled in one order; else nothing."""
    values = {name: query[name] for name in sorted(query) if name in names}
    written = urlencode({name: value for name, value in values.items() if value})
    return f"?{written}" if written else ""


def row_or_404(model, pk):
    """Return the speaker, role or outlet at an address; raise Http404 of none."""
    row = public_row(model, pk)
    if row is None:
        raise Http404(f"No public {model._meta.verbose_name} has this number.")
    return row


def moved(request, name, row):
    """Redirect to the right address of a row, with the query string it came with."""
    address = reverse(name, args=[row.pk, row.slug])
    query = request.META["QUERY_STRING"]
    return redirect(f"{address}?{query}" if query else address, permanent=True)
