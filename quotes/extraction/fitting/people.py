"""Fits whom a pronoun means: `python -m quotes.extraction.fitting.people FILE…`.

A file has JSON lines, gzipped or not, of one of three forms: articles whose quotes have
speakers (each surname beside a quote is hidden, and to be found again), texts with a
pronoun and two names, or texts whose mentions have entities.
"""

import gzip
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from quotes.extraction.fitting.learning import Choice
from quotes.extraction.found import Span
from quotes.extraction.people.article import ArticlePeople
from quotes.extraction.people.article import Choice as Pointed
from quotes.extraction.people.gathering import Cluster
from quotes.extraction.people.mentions import ORGANISATION, PERSON
from quotes.extraction.people.pointing_clues import Pointer
from quotes.extraction.people.spotting import Spotted
from quotes.extraction.pipeline import read_article
from quotes.extraction.text.paragraphs import paragraphs

Table = dict[str, float]


@dataclass(frozen=True, slots=True)
class Example:
    """A pronoun, or a name that was hidden, and which candidates are right."""

    source: str
    group: str
    choice: Choice


class HiddenNames(ArticlePeople):
    """Reads an article whose surnames beside quotes are to be found again."""

    def pass_name(self, number: int) -> None:
        one, meant = self.spotted[number], self.gathering.meant[number]
        if one.start in self.hidden and len(meant) == 1:
            self.ask_again(one, meant[0])
        super().pass_name(number)

    def ask_again(self, one: Spotted, right: Cluster) -> None:
        """Weigh whom the name would mean if it were a pronoun."""
        if right.number not in self.trails.of:
            return
        step, is_person = self.step(one, ""), right.kind == PERSON
        pointer = Pointer(
            one.start,
            one.mention.span.end,
            "subject" if is_person else "it",
            right.gender if is_person else None,
            one.sentence,
            step.paragraph,
            one.standing,
            is_person,
        )
        if is_person:
            self.point(pointer)
        else:
            self.weigh(pointer, self.trails.organisations())
        self.right[one.start] = right


def examples_of(document: dict, weights: Table) -> Iterator[Example]:
    if "pronoun" in document:
        yield from two_names(document, weights)
    elif "mentions" in document:
        yield from all_mentions(document, weights)
    else:
        yield from hidden_names(document, weights)


def read_people(text: str, weights: Table, kind=ArticlePeople) -> ArticlePeople:
    return kind(read_article(text).prose, paragraphs(text), (), weights)


def hidden_names(document: dict, weights: Table) -> Iterator[Example]:
    people = read_people(document["text"], weights, HiddenNames)
    spans = [q["speaker"] for q in document["quotes"] if q.get("speaker")]
    spans = [Span(s["start"], s["end"]) for s in spans if s.get("start") is not None]
    people.hidden = {
        one.start
        for one in people.spotted
        for span in spans
        if span.overlaps(one.mention.span) and may_be_hidden(people, one)
    }
    people.right = {}
    people.read([(span,) for span in spans])
    for choice in people.choices:
        right = people.right.get(choice.pointer.start)
        if right:
            source = "hidden" if right.kind == PERSON else "organisations"
            yield example(source, document, choice, [right])


def may_be_hidden(people: ArticlePeople, one: Spotted) -> bool:
    """Hide surnames and organisations: nobody is "he" where named in full."""
    return one.mention.kind == ORGANISATION or " " not in one.name


def two_names(document: dict, weights: Table) -> Iterator[Example]:
    people = read_people(document["text"], weights)
    people.read(every=True)
    place = document["pronoun"]["start"]
    for choice in people.choices:
        if choice.pointer.start != place:
            continue
        right = [
            cluster
            for side in "ab"
            if document[side]["is"]
            for cluster in named_at(
                people, document[side]["start"], document[side]["end"]
            )
        ]
        if right:
            yield example("two names", document, choice, right)


def named_at(people: ArticlePeople, start: int, end: int) -> list[Cluster]:
    place = Span(start, end)
    return [
        cluster
        for one, meant in zip(people.spotted, people.gathering.meant, strict=True)
        if one.mention.name.overlaps(place)
        for cluster in meant
    ]


def all_mentions(document: dict, weights: Table) -> Iterator[Example]:
    people = read_people(document["text"], weights)
    asked = [Span(m["start"], m["end"]) for m in document["mentions"] if is_thing(m)]
    people.read(asked=asked, every=True)
    gold = {
        m["start"]: m["entity"] for m in document["mentions"] if m["kind"] == "pronoun"
    }
    names: dict[str, list[Cluster]] = {}
    for mention in document["mentions"]:
        if mention["kind"] != "pronoun":
            start, end = mention.get("head") or (mention["start"], mention["end"])
            names.setdefault(mention["entity"], []).extend(named_at(people, start, end))
    for choice in people.choices:
        entity = gold.get(choice.pointer.start)
        is_thing_here = choice.pointer.gender is None
        if entity is not None:
            source = "things" if is_thing_here else "mentions"
            yield example(source, document, choice, names.get(entity, []))


def is_thing(mention: dict) -> bool:
    return mention["kind"] == "pronoun" and mention["type"] in ("organization", "org")


def example(source: str, document: dict, choice: Pointed, right: list) -> Example:
    flags = [trail.cluster in right for trail in choice.trails]
    clues = [tuple(sorted(set(some))) for some in choice.clues]
    group = document.get("publisher") or document["id"]
    return Example(source, group, Choice(clues, flags))


def read_lines(path: Path) -> Iterator[dict]:
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


if __name__ == "__main__":
    documents = [d for path in sys.argv[1:] for d in read_lines(Path(path))]
