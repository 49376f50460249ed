"""Refuse to let two quotes in quotation marks have the same words."""

from collections.abc import Iterator

from articles.refusals import RefusedError
from quotes.models import Quote, QuoteSpan

MARKED = {Quote.Kind.DIRECT, Quote.Kind.PARTIAL}
STANDING = {Quote.State.FOUND, Quote.State.CONFIRMED}


def refuse_taken(version, spans, kind, quote=None) -> None:
    """Raise RefusedError if the words are already a quote, or overlap one."""
    places = {(span.start, span.end) for span in spans}
    for other in spans_of_others(version, spans, quote):
        if (other.start, other.end) in places:
            raise RefusedError(f"{named(other.quote)} already has these words.")
    refuse_overlap(version, spans, kind, quote)


def refuse_overlap(version, spans, kind, quote=None) -> None:
    """Raise RefusedError if a quote would newly overlap another one.

    Quotes that it already overlaps don't count: they may be separated step by step.
    """
    had = overlapped_by(quote, version) if quote else set()
    for other in others_on(version, spans, kind, quote):
        if other.quote_id not in had:
            raise RefusedError(
                f"{named(other.quote)} already has some of these words: "
                f"“{other.quote}” Move its start or end first, or reject it."
            )


def overlapped_by(quote, version) -> set[int]:
    """Return the numbers of the quotes that a stored quote overlaps in a version."""
    spans = list(quote.spans.filter(version=version).order_by("number"))
    return {one.quote_id for one in others_on(version, spans, quote.kind, quote)}


def others_on(version, spans, kind, quote=None) -> Iterator[QuoteSpan]:
    """Yield the spans of other quotes in marks that share words with these.

    Rejected and withdrawn quotes don't count.
    """
    if kind not in MARKED:
        return
    for other in spans_of_others(version, spans, quote):
        place = (other.quote.kind, other.start, other.end)
        if other.quote.state in STANDING and overlaps(kind, spans, [place]):
            yield other


def overlaps(kind, spans, taken) -> bool:
    """Say whether a quote of the same family already has some of the words.

    `taken` holds the kind, start and end of spans.
    """
    return any(
        (other in MARKED) == (kind in MARKED)
        and any(span.start < end and span.end > start for span in spans)
        for other, start, end in taken
    )


def spans_of_others(version, spans, quote=None):
    """Return other quotes' spans from where these start to where they end."""
    if not spans:
        return version.spans.none()
    others = version.spans.exclude(quote=quote).select_related("quote")
    others = others.filter(start__lt=spans[-1].end, end__gt=spans[0].start)
    return others.order_by("start", "pk")


def named(quote) -> str:
    return f"Quote {quote.pk} ({quote.get_state_display()})"
