"""Finds the row at an address, and redirects from an old address to today’s."""

from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse

from quotes.published.public import public_row


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
