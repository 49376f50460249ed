"""The filters of the lists of quotes and of claims; pages, files, feeds use these."""

from quotes.filters.claim_filter import ClaimFilter
from quotes.filters.quote_filter import QuoteFilter

__all__ = ["ClaimFilter", "QuoteFilter"]
