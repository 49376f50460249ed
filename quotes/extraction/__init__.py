"""The engine: text goes in, attributed quotes come out; no Django, no database."""

from quotes.extraction.found import (
    FoundAttribution,
    FoundQuote,
    KnownName,
    Person,
    PersonMention,
    Span,
)
from quotes.extraction.pipeline import find_people, find_quotes, find_statements

__all__ = [
    "FoundAttribution",
    "FoundQuote",
    "KnownName",
    "Person",
    "PersonMention",
    "Span",
    "find_people",
    "find_quotes",
    "find_statements",
]
