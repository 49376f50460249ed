"""What the engine must know of a language: data, a few functions and weights.

A text in a language without a pack is read by its quotation marks alone. To add one,
write a module like `english`, with word lists and weights of its own, and list its
value in `languages.PACKS`; a function that serves both languages may be shared.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

from quotes.extraction.found import FoundAttribution, Person, Span
from quotes.extraction.rules.saying import Prose, Saying
from quotes.extraction.text.regions import Region


class People(Protocol):
    """Who is who in one article, once it has been read."""

    def read(
        self,
        speakers: Iterable[tuple[Span, ...]] = (),
        asked: Iterable[Span] = (),
    ) -> None:
        """Go through the article with the mentions that quotes are given to."""

    def all(self) -> list[Person]:
        """Return everybody with all mentions."""


class Speakers(Protocol):
    """Looks up whom a mention beside a quote means."""

    def resolve(
        self, spans: tuple[Span, ...], share: float = 1.0
    ) -> tuple[FoundAttribution, ...]:
        """Return an attribution for each speaker, none for nobody."""


@dataclass(frozen=True, slots=True)
class Language:
    """One language's part in each step of the pipeline."""

    code: str
    # Turns of a transcript or an interview: text, paragraphs.
    turns_in: Callable[[str, list[Span]], list]
    # What is the name of a work or a thing, and no quotation: text, regions.
    drop_titles: Callable[[str, list[Region]], list[Region]]
    # Paragraphs without captions, credits and link lines: text, paragraphs, regions.
    running: Callable[[str, list[Span], list[Region]], list[Span]]
    # Who says a region by the words of its own sentence.
    said_by_rule: Callable[[Prose, Region], Saying | None]
    # Who says what has no speaker beside it: prose, paragraphs, regions, sayings.
    carry: Callable[..., list[Saying | None]]
    # The readings of each region weighed, then what is anybody's words at all.
    weigh: Callable[..., list]
    keep_voiced: Callable[..., list[tuple[Region, Saying]]]
    # Statements without marks, and each as it is found.
    reported_in: Callable[[Prose], list]
    # Who is named: prose, paragraphs, known names; `every` reads in the quotes too.
    people: Callable[..., People]
    speakers: Callable[[People], Speakers]
