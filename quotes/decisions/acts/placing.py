"""Where a quote's words are in the text: placed, moved by a word, joined, added."""

import re
import uuid
from collections.abc import Iterable, Iterator

from django.db import transaction
from django.utils import timezone

from articles.models import Article, ArticleVersion
from articles.refusals import RefusedError
from quotes.decisions.acts.overlapping import others_on, refuse_taken
from quotes.decisions.snapshots import Picture
from quotes.decisions.writing import changing, forget_check, write_change
from quotes.extraction.found import Span
from quotes.extraction.pasted import WordsNotFoundError, find_places
from quotes.models import PartialDate, Quote, QuoteSpan
from quotes.models.folding import fold
from quotes.models.quotes import BETWEEN_SPANS

BY_HAND = "added by hand"
WORD = re.compile(r"[^\s“”\"«»„]+")
PARAGRAPH_BREAK = re.compile(r"\n\s*\n")
AT_THE_EDGE = {
    "start": "The quote already begins with the first word of its paragraph.",
    "end": "The quote already ends with the last word of its paragraph.",
}


def place(quote: Quote, version: ArticleVersion, spans: Iterable[Span]) -> None:
    """Set a quote's spans in a version, replacing those it had there."""
    quote.spans.filter(version=version).delete()
    rows = QuoteSpan.objects.bulk_create(rows_of(quote, version, spans))
    if version.pk == quote.version_id:
        folded = fold(" ".join(row.text for row in rows))
        Quote.objects.filter(pk=quote.pk).update(folded=folded)


def rows_of(
    quote: Quote, version: ArticleVersion, spans: Iterable[Span]
) -> Iterator[QuoteSpan]:
    for number, span in enumerate(spans, 1):
        yield QuoteSpan(
            quote=quote,
            version=version,
            number=number,
            start=span.start,
            end=span.end,
            text=span.of(version.text),
        )


def set_words(quote: Quote, version: ArticleVersion, spans: Iterable[Span]) -> None:
    """Set the spans, in a version of its article, that a quote is cited from.

    In other versions with the quote it gets the same words, or loses its place.
    """
    place(quote, version, spans)
    texts = quote.spans.filter(version=version).order_by("number")
    texts = list(texts.values_list("text", flat=True))
    if version.pk != quote.version_id:
        Quote.objects.filter(pk=quote.pk).update(
            version=version,
            text=BETWEEN_SPANS.join(texts),
            folded=fold(" ".join(texts)),
            cue_start=None,
            cue_end=None,
            context_start=None,
            context_end=None,
        )
    others = ArticleVersion.objects.filter(spans__quote=quote).exclude(pk=version.pk)
    for other in others.distinct():
        follow_words(quote, other, texts)


def follow_words(quote: Quote, version: ArticleVersion, texts: list[str]) -> None:
    """Move a quote in a version to new words that overlap the old ones."""
    old = [Span(span.start, span.end) for span in quote.spans.filter(version=version)]
    pieces = "\n".join(" ".join(text.split()) for text in texts)
    try:
        places = find_places(version.text, pieces)
    except WordsNotFoundError:
        places = []
    near = [
        spans
        for spans in places
        if any(span.overlaps(other) for span in spans for other in old)
        and not any(others_on(version, spans, quote.kind, quote))
    ]
    place(quote, version, near[0] if near else [])


def move_edge(quote: Quote, edge: str, step: int, actor=None) -> None:
    """Move a quote's "start" or "end" by one word: forwards for 1, back for -1.

    Raise RefusedError at the edge of the paragraph, or if no word would be left.
    """
    spans = [Span(span.start, span.end) for span in quote.cited_spans()]
    if not spans:
        raise RefusedError("This quote has no words in its text. Paste them again.")
    number = 0 if edge == "start" else -1
    spans[number] = moved(quote.version.text, spans[number], edge, step)
    refuse_taken(quote.version, spans, quote.kind, quote)
    with changing(quote, "change", actor=actor):
        set_words(quote, quote.version, spans)
        forget_check(quote)


def moved(text: str, span: Span, edge: str, step: int) -> Span:
    """Return a span with one edge moved over a word of its paragraph."""
    low, high = paragraph_around(text, span)
    words = list(WORD.finditer(text, low, high))
    at = span.start if edge == "start" else span.end
    edges = [word.start() if edge == "start" else word.end() for word in words]
    edges = [e for e in edges if (e > at if step > 0 else e < at)]
    new = (min(edges) if step > 0 else max(edges)) if edges else None
    is_inward = (step > 0) == (edge == "start")
    if is_inward and (new is None or not span.start < new < span.end):
        raise RefusedError("A quote needs at least one word.")
    if new is None:
        raise RefusedError(AT_THE_EDGE[edge])
    return Span(new, span.end) if edge == "start" else Span(span.start, new)


def paragraph_around(text: str, span: Span) -> tuple[int, int]:
    """Return where the paragraph of a span starts and ends."""
    breaks = [(0, 0), *(m.span() for m in PARAGRAPH_BREAK.finditer(text))]
    low = max(end for _, end in breaks if end <= span.start)
    ends = [start for start, _ in breaks[1:] if start >= span.end]
    return low, min(ends, default=len(text))


def join_next(quote: Quote, following: Quote, actor=None) -> uuid.UUID:
    """Join two found quotes into one; return the batch, which undoes as one.

    The second is rejected, since the first now has its words.
    """
    for one in (quote, following):
        if one.state != Quote.State.FOUND:
            raise RefusedError(
                f"“{one}” has been decided. Put it back into the queue first."
            )
    if quote.version_id != following.version_id:
        raise RefusedError("The two are in different versions of the article.")
    spans = [Span(span.start, span.end) for span in quote.cited_spans()]
    others = [Span(span.start, span.end) for span in following.cited_spans()]
    if any(one.overlaps(other) for one in spans for other in others):
        raise RefusedError("The two overlap: correct the words of one of them.")
    batch = uuid.uuid4()
    both = sorted([*spans, *others], key=lambda span: span.start)
    with transaction.atomic():
        reason = f"Joined with quote {quote.pk}."
        with changing(following, "join", actor=actor, batch=batch, reason=reason):
            Quote.objects.filter(pk=following.pk).update(
                state=Quote.State.REJECTED,
                decided_by=actor,
                decided_at=timezone.now(),
                checked_by=None,
            )
        with changing(quote, "join", actor=actor, batch=batch):
            set_words(quote, quote.version, both)
            forget_check(quote)
    return batch


def add_quote(article, words, actor=None, *, before="", after="") -> Quote:
    """Add a quote that the engine missed, as a found one.

    `before` and `after` are some of the text on either side, to tell places apart.
    Raise RefusedError if the words aren't there, or are already a quote.
    """
    with transaction.atomic():
        article = Article.objects.select_for_update(of=("self",)).get(pk=article.pk)
        version = article.current_version
        if version is None:
            raise RefusedError("This article has no text yet. Paste it first.")
        spans = the_place(version.text, words, before, after)
        quote = Quote(article=article, version=version, rule=BY_HAND)
        quote.kind = kind_of(words)
        refuse_taken(version, spans, quote.kind)
        day = article.published_on
        quote.said_on = day and PartialDate.on(day)
        quote.save()
        place(quote, version, spans)
        write_change(quote, "add", Picture(), actor=actor)
    return Quote.objects.get(pk=quote.pk)


def the_place(text: str, words: str, before: str, after: str) -> tuple[Span, ...]:
    """Return the only place of the words, or the one with this text around it."""
    try:
        places = find_places(text, words)
    except WordsNotFoundError as absent:
        raise RefusedError(str(absent)) from None
    if len(places) > 1:
        places = [
            spans
            for spans in places
            if stands_between(text, spans[0].start, spans[-1].end, before, after)
        ]
    if len(places) != 1:
        raise RefusedError(
            "These words appear in several places. Select a few more, or select them "
            "in the text."
        )
    return places[0]


def stands_between(text: str, start: int, end: int, before: str, after: str) -> bool:
    """Say whether a place has these words right before it, and these right after."""
    earlier, later = fold(text[:start]), fold(text[end:])
    return earlier.endswith(fold(before)) and later.startswith(fold(after))


def kind_of(words: str) -> str:
    """Return direct for words that begin like a sentence, else partial."""
    letters = [character for character in words if character.isalnum()]
    is_sentence = letters and not letters[0].islower() and len(words.split()) > 3
    return Quote.Kind.DIRECT if is_sentence else Quote.Kind.PARTIAL
