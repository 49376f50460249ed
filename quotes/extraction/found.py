"""The plain values that the engine takes in and gives back."""

from dataclasses import dataclass
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of the text given, in Unicode code points; the end is exclusive."""

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        return min(self.end, other.end) > max(self.start, other.start)


@dataclass(frozen=True, slots=True)
class KnownName:
    """A speaker that the caller knows already, under every form of the name."""

    id: int
    forms: tuple[str, ...]
    kind: str  # "person", "organisation" or "group"
    titles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonMention:
    """One place where somebody is named, described or pointed at."""

    span: Span
    kind: str  # "name", "pronoun" or "description"
    confidence: float  # from 0 to 1: that it is this person


@dataclass(frozen=True, slots=True)
class Person:
    """Everybody and every organisation that an article speaks of: one cluster."""

    kind: str  # "person" or "organisation"
    name: str | None  # the fullest form that the article prints
    label: str | None  # of somebody whom it doesn't name: "a spokeswoman"
    gender: str | None  # "female" or "male", where the text or the first name tells
    mentions: tuple[PersonMention, ...]
    titles: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class FoundAttribution:
    """Who says a quote, as printed and as resolved."""

    mention: Span | None  # beside the quote, with its title and appositive
    name: Span | None  # beside the quote as printed; a pronoun stays a pronoun
    title: Span | None  # as printed, wherever in the article it stands
    resolved_name: str | None  # "He" is "Moon Jae-in"; None when unnamed or unknown
    resolved_title: str | None  # the title with line breaks tidied
    kind: str  # "person", "organisation" or "unnamed"
    unnamed_label: str | None  # "US sources", "a spokesman for the ministry"
    organisation: str | None  # which an unnamed speaker speaks for
    candidates: tuple[str, ...] = ()  # several names fit: resolved_name is None
    known_id: int | None = None  # the KnownName that it resolves to
    known_candidates: tuple[int, ...] = ()  # ids, where several known names fit
    sure: float | None = None  # from 0 to 1: that it is this person


@dataclass(frozen=True, slots=True)
class FoundQuote:
    """One utterance: its spans, how it is introduced, and who says it."""

    spans: tuple[Span, ...]  # without outer marks; one for each contiguous stretch
    kind: str  # "direct", "partial" or "indirect"
    cue: Span | None
    context: Span | None
    evidence: tuple[Span, ...]
    insertions: tuple[Span, ...]
    confidence: float
    rule: str  # "name before cue"
    attributions: tuple[FoundAttribution, ...]
    # Of the first speaker, beside each span: “Q1,” *Ada* said. “Q2,” *she* added.
    mentions: tuple[Span | None, ...] = ()
