"""Find which quotes on record a new text still has, and where."""

import difflib
from collections import defaultdict

from quotes.decisions.acts.overlapping import MARKED
from quotes.extraction import FoundQuote, Span
from quotes.extraction.pasted import WordsNotFoundError, find_places
from quotes.models.folding import fold
from quotes.models.quotes import Quote

MARKS = "“”\"„«»‘’'`"


def same_words(on_record, found, text) -> list[tuple[Quote, FoundQuote]]:
    """Pair quotes on record with those found, by folded words and then by order.

    Words that have lost their quotation marks are a statement, not the same quote.
    """
    old = [(quote.kind in MARKED, fold(quote.text)) for quote in on_record]
    new = [(quote.kind in MARKED, fold(words_of(quote, text))) for quote in found]
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    pairs = {}
    for block in matcher.get_matching_blocks():
        for offset in range(block.size):
            pairs[block.a + offset] = block.b + offset
    # A quote that moved within the text is out of order, but still the same.
    taken = set(pairs.values())
    places = defaultdict(list)
    for index, words in enumerate(new):
        if index not in taken:
            places[words].append(index)
    for index, words in enumerate(old):
        if index not in pairs and places[words]:
            pairs[index] = places[words].pop(0)
    return [(on_record[a], found[b]) for a, b in sorted(pairs.items())]


def words_of(found: FoundQuote, text: str) -> str:
    return " ".join(span.of(text) for span in found.spans)


def places_again(quote, text, found) -> list[tuple[Span, ...]]:
    """Return where a text still quotes a quote's words.

    Words in marks have to touch a mark, and to be half of any quotation they are
    part of: one speaker's “safe” isn't another's “it is safe to cross”.
    """
    try:
        places = find_places(text, quote.pieces())
    except WordsNotFoundError:
        return []
    if quote.kind not in MARKED:
        return places
    whole = [span for other in found for span in other.spans if other.kind in MARKED]
    return [spans for spans in places if is_quoted(spans, text, whole)]


def is_quoted(spans, text, whole) -> bool:
    """Say whether spans touch a mark, and are half of the quotations they are in."""
    touches = any(
        text[max(0, span.start - 1) : span.start] in MARKS
        or text[span.end : span.end + 1] in MARKS
        for span in spans
    )
    return touches and all(
        2 * sum(shared(span, other) for span in spans) >= other.end - other.start
        for other in whole
        if any(span.overlaps(other) for span in spans)
    )


def shared(one: Span, other: Span) -> int:
    """Return how many characters two spans share."""
    return max(0, min(one.end, other.end) - max(one.start, other.start))
