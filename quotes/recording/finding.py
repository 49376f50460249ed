"""Finds in a text the words that a list has, and how the text prints them."""

import difflib
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from articles.refusals import RefusedError
from quotes.decisions.acts.overlapping import MARKED
from quotes.decisions.acts.placing import kind_of
from quotes.extraction import FoundQuote, Span
from quotes.extraction.pasted import WordsNotFoundError, find_places
from quotes.models import Quote
from quotes.models.folding import fold, name_key
from quotes.recording.matching import MARKS

ALIKE = 0.5  # from 0 to 1, from which other words are shown beside those of a list
SHOWN = 300  # characters
STOPS = ".,;:"
FEWEST_IN_OTHER_CASE = 4  # words
MOST_COMPARED = 3000  # passages
# What a list keeper writes into a quote: [the council], …, ...
_written_in = re.compile(r"\s*(?:\[[^\]]*\]|\((?:…|\.\.\.)\)|…|\.{3,})\s*")
_sentence = re.compile(r"[^.!?\n]+[.!?]*[”’\"]?")


class OtherWordsError(RefusedError):
    """The text has other words than the list."""


@dataclass(frozen=True)
class Place:
    """Where the words stand, of which kind they are there, and the engine’s quote."""

    spans: tuple[Span, ...]
    kind: str
    found: FoundQuote | None = None


def place_of(
    text: str,
    pieces: Sequence[str],
    found: Iterable[FoundQuote],
    names: Sequence[str] = (),
) -> Place:
    """Return the only place of the words, or the one that these names say.

    What the engine `found` tells the kind. Raise OtherWordsError where the text has
    none of them, and RefusedError where it has them several times.
    """
    found = list(found)
    places = [as_printed(text, spans, found) for spans in places_in(text, pieces)]
    if not places:
        raise OtherWordsError(in_other_words(text, pieces, found))
    for is_better in (is_marked, is_whole, said_by(names, text)):
        places = [place for place in places if is_better(place)] or places
    if len({place.spans for place in places}) > 1:
        raise RefusedError(
            f"The words “{shown(' … '.join(pieces))}” stand in the article "
            f"{len(places)} times. Give a few more of them."
        )
    return places[0]


def places_in(text: str, pieces: Sequence[str]) -> list[tuple[Span, ...]]:
    """Return where a text has the words, looked for more and more loosely.

    A list’s stop may be the article’s comma, its capital a small letter; and what its
    keeper wrote into the words may stand there otherwise.
    """
    parts = [part for piece in pieces for part in _written_in.split(piece)]
    for some in (pieces, parts):
        some = [one for one in some if any(map(str.isalnum, one))]
        for loosened in (as_it_is, without_stop, in_other_case):
            try:
                found = find_places(text, "\n".join(loosened(one) for one in some))
            except WordsNotFoundError:
                continue
            return [with_stop(text, spans, some[-1]) for spans in found]
    return same_letters(text, pieces) if len(pieces) == 1 else []


def same_letters(text: str, pieces: Sequence[str]) -> list[tuple[Span, ...]]:
    """Return where the words stand with other stops between, or in other case."""
    words = re.findall(r"\w+", pieces[0])
    if len(words) < FEWEST_IN_OTHER_CASE:
        return []
    pattern = r"[^\w\n]+".join(map(re.escape, words))
    found = re.finditer(rf"\b{pattern}\b", text, re.IGNORECASE)
    return [(Span(*match.span()),) for match in found]


def with_stop(text: str, spans: tuple[Span, ...], piece: str) -> tuple[Span, ...]:
    """Take in the stop by which the text ends words that the list ends with one."""
    last = spans[-1]
    if piece.rstrip()[-1:] in STOPS and text[last.end - 1] not in STOPS:
        end = last.end + (text[last.end : last.end + 1] in tuple(STOPS))
        return (*spans[:-1], Span(last.start, end))
    return spans


def as_it_is(piece: str) -> str:
    return " ".join(piece.split())


def without_stop(piece: str) -> str:
    return as_it_is(piece).rstrip(STOPS)


def in_other_case(piece: str) -> str:
    """Return a piece with its first letter large for small, or the other way round."""
    piece = without_stop(piece)
    return piece[:1].swapcase() + piece[1:]


def as_printed(text: str, spans: tuple[Span, ...], found) -> Place:
    """Return a place with its kind: as the engine read it there, else by its marks."""
    over = [q for q in found if any(s.overlaps(o) for s in spans for o in q.spans)]
    whole = next((q for q in over if same_place(text, spans, q)), None)
    if whole:
        return Place(whole.spans, whole.kind, whole)
    words = " ".join(span.of(text) for span in spans)
    marked = next((q for q in over if q.kind in MARKED), None)
    if marked or any(touches_mark(text, span) for span in spans):
        return Place(spans, kind_of(words), marked)
    return Place(spans, Quote.Kind.INDIRECT, next(iter(over), None))


def same_place(text: str, spans, quote: FoundQuote) -> bool:
    """Say whether the engine’s quote has these very words, stops aside."""
    ours, theirs = (
        fold(" ".join(span.of(text) for span in some)) for some in (spans, quote.spans)
    )
    return ours == theirs and abs(spans[0].start - quote.spans[0].start) < 4


def touches_mark(text: str, span: Span) -> bool:
    before, after = (
        text[max(0, span.start - 1) : span.start],
        text[span.end : span.end + 2],
    )
    return (before != "" and before in MARKS) or any(mark in after for mark in MARKS)


def is_marked(place: Place) -> bool:
    return place.kind in MARKED


def is_whole(place: Place) -> bool:
    return place.found is not None and place.found.spans == place.spans


def said_by(names: Sequence[str], text: str) -> Callable[[Place], bool]:
    words = {word for name in names for word in name_key(name).split()[-1:]}

    def is_said_by(place: Place) -> bool:
        return bool(place.found and words & words_of_speakers(place.found, text))

    return is_said_by


def words_of_speakers(found: FoundQuote, text: str) -> set[str]:
    names = [
        name
        for one in found.attributions
        for name in (
            one.resolved_name,
            one.unnamed_label,
            one.name and one.name.of(text),
        )
        if name
    ]
    return {word for name in names for word in name_key(name).split()}


def in_other_words(text: str, pieces: Sequence[str], found) -> str:
    """Return a sentence that shows both, where the text has something like them."""
    words = " ".join(pieces)
    said = [" ".join(span.of(text) for span in quote.spans) for quote in found]
    passages = [*said, *(m[0].strip() for m in _sentence.finditer(text))]
    near = nearest(words, passages[:MOST_COMPARED])
    if near:
        return (
            f"The article has other words: “{shown(near)}” The list has: "
            f"“{shown(words)}” Correct the list, or add the quote by hand."
        )
    return (
        f"The article on record doesn’t have these words: “{shown(words)}” Is it the "
        "right article?"
    )


def nearest(words: str, passages: Sequence[str]) -> str:
    """Return the passage that is most like the words; none where nothing is."""
    wanted, best, most = set(fold(words).split()), "", 0.0
    matcher = difflib.SequenceMatcher(b=fold(words).split(), autojunk=False)
    for passage in passages:
        own = fold(passage).split()
        if len(wanted & set(own)) < 0.3 * len(wanted):
            continue
        matcher.set_seq1(own)
        if (ratio := matcher.ratio()) > most:
            best, most = passage, ratio
    return best if most >= ALIKE else ""


def shown(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= SHOWN else f"{words[: SHOWN - 1]}…"
