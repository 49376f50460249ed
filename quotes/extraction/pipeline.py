"""The engine's steps, in order."""

from collections.abc import Iterable

from quotes.extraction.found import FoundQuote, KnownName


def find_quotes(text: str, known: Iterable[KnownName] = ()) -> list[FoundQuote]:
    """Return every quotation in the text, in order of appearance."""
    return []
