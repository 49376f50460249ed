"""The engine: text goes in, attributed quotes come out; no Django, no database."""

from quotes.extraction.found import FoundAttribution, FoundQuote, KnownName, Span
from quotes.extraction.pipeline import find_quotes, find_statements

__all__ = [
    "FoundAttribution",
    "FoundQuote",
    "KnownName",
    "Span",
    "find_quotes",
    "find_statements",
]
