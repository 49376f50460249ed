"""The canonical address of a page, however it was reached."""

from urllib.parse import urlencode

from django.conf import settings

from quotes.filters import QuoteFilter

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
