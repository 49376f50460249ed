"""Find words that a person pasted in a text, so that nobody types an offset."""

import re

from quotes.extraction.found import Span

PARAGRAPH_BREAK = re.compile(r"\s*\n\s*\n\s*")
OUTER_MARKS = "“”\"„«»‘’'` "

# Marks that keyboards and typesetters exchange for each other.
SAME_MARKS = ('“”"„«»', "‘’'`´", "-‐‑–—")


class WordsNotFoundError(ValueError):
    """The words don't stand in the text; the sentence says which."""


def find_places(text: str, words: str) -> list[tuple[Span, ...]]:
    """Return every place of the words, a line of them for each piece of the quote.

    Each place is one span for each piece, or several where a piece runs over
    paragraphs. Raise WordsNotFoundError, naming the piece, where there is none.
    """
    pieces = [line.strip(OUTER_MARKS) for line in words.splitlines()]
    pieces = [piece for piece in pieces if piece]
    if not pieces:
        raise WordsNotFoundError("Paste the words of the quote.")
    firsts = find_words(text, pieces[0])
    if not firsts:
        raise WordsNotFoundError(_not_there(pieces[0], "in this text"))
    places = [_place_from(text, first, pieces[1:]) for first in firsts]
    if not any(places):
        after = "after the words before it"
        raise WordsNotFoundError(_not_there(_missing(text, firsts, pieces[1:]), after))
    return [place for place in places if place]


def find_words(text: str, words: str) -> list[Span]:
    """Return where the words stand, white space and kinds of marks aside."""
    pattern = r"\s+".join(_loosely(word) for word in words.split())
    if not pattern:
        return []
    # “safe” doesn't stand in “unsafe”.
    pattern = (r"\b" if words[0].isalnum() else "") + pattern
    pattern += r"\b" if words[-1].isalnum() else ""
    return [Span(*match.span()) for match in re.finditer(pattern, text)]


def split_at_paragraphs(text: str, span: Span) -> tuple[Span, ...]:
    """Cut a span at paragraph breaks, leaving out the marks that open each."""
    spans, start = [], span.start
    for pause in PARAGRAPH_BREAK.finditer(text, span.start, span.end):
        spans.append(_bare(text, Span(start, pause.start())))
        start = pause.end()
    spans.append(_bare(text, Span(start, span.end)))
    return tuple(part for part in spans if part.start < part.end)


def _loosely(word: str) -> str:
    return "".join(_any_of_its_kind(character) for character in word)


def _any_of_its_kind(character: str) -> str:
    for marks in SAME_MARKS:
        if character in marks:
            return f"[{re.escape(marks)}]"
    if character == "…":
        return r"(?:…|\.\.\.)"
    return re.escape(character)


def _place_from(text, first, others):
    spans = [*split_at_paragraphs(text, first)]
    for piece in others:
        later = [s for s in find_words(text, piece) if s.start >= spans[-1].end]
        if not later:
            return ()
        spans += split_at_paragraphs(text, later[0])
    return tuple(spans)


def _missing(text, firsts, others):
    """Return the first piece that can't follow the earliest place of those before."""
    end = firsts[0].end
    for piece in others:
        later = [s for s in find_words(text, piece) if s.start >= end]
        if not later:
            return piece
        end = later[0].end
    return others[-1]


def _not_there(piece: str, where: str) -> str:
    shown = piece if len(piece) < 80 else f"{piece[:78]}…"
    return f"The words “{shown}” don’t stand {where}. Copy them as they are printed."


def _bare(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and (text[start] in '“”"„«»' or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in '“”"„«»' or text[end - 1].isspace()):
        end -= 1
    return Span(start, end)
