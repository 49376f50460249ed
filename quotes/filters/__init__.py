"""The filters of every list of quotes; pages, files and feeds all use these."""

from quotes.filters.quote_filter import QuoteFilter

__all__ = ["QuoteFilter"]
