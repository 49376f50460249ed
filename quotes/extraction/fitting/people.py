"""Fits whom a pronoun means: `python -m quotes.extraction.fitting.people FILE…`.

A file has JSON lines, gzipped or not, each of one of three forms: an article whose
quotes have speakers, as `export_decided` writes them (pronouns with the name that they
stand for; and each surname is hidden, to be found again among those named before); a
text with a pronoun and two names; or a text whose mentions have entities.
"""

import gzip
import json
import sys
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from quotes.extraction.fitting.learning import Choice, learn_choices
from quotes.extraction.fitting.writing import write_curve, write_weights
from quotes.extraction.found import Span
from quotes.extraction.mentions.reading import ORGANISATION, PERSON
from quotes.extraction.mentions.standing import Spotted
from quotes.extraction.people.article import ArticlePeople
from quotes.extraction.people.clusters import Cluster
from quotes.extraction.people.forms import folded
from quotes.extraction.people.pointing import Choice as Pointed
from quotes.extraction.people.pointing import shares_of
from quotes.extraction.people.pointing_clues import Pointer
from quotes.extraction.pipeline import read_article

Table = dict[str, float]
FOLDS = 5
# Texts of these genres may not be used for what is handed on; nor are they news.
LEFT_OUT = frozenset(
    "speech fiction whow essay letter podcast vlog conversation".split()
)
# What stands in for a pronoun beside a quote.
BESIDE = ("surnames", "decided")
# Nobody writes "he" or "it" of what was named longer ago than so many sentences.
THINGS, NEAR = ("organisations", "organisations meant"), 2


@dataclass(frozen=True, slots=True)
class Example:
    """A pronoun, or a name that was hidden, and which candidates are right."""

    source: str
    group: str
    choice: Choice


class HiddenNames(ArticlePeople):
    """Reads an article whose surnames beside quotes are to be found again."""

    hidden: frozenset[int] = frozenset()

    def pass_name(self, number: int) -> None:
        one, meant = self.spotted[number], self.gathering.meant[number]
        if one.start in self.hidden and len(meant) == 1:
            self.ask_again(one, meant[0])
        super().pass_name(number)

    def ask_again(self, one: Spotted, right: Cluster) -> None:
        """Weigh whom the name would mean if it were a pronoun."""
        things = self.trails.organisations()
        is_known = right.number in self.trails.of
        if not is_known or (right.kind != PERSON and not things):
            return
        is_person = right.kind == PERSON
        pointer = Pointer(
            one.start,
            one.mention.span.end,
            "subject" if is_person else "it",
            right.gender if is_person else None,
            one.sentence,
            self.step(one, "").paragraph,
            one.standing,
            is_person,
        )
        if is_person:
            self.point(pointer)
        else:
            self.weigh(pointer, things)
        self.right[one.start] = right
        if pointer.sentence - self.trails.of[right.number].last.sentence > NEAR:
            self.far.add(one.start)


def main(paths: list[str]) -> None:
    documents = [d for path in paths for d in read_lines(Path(path))]
    weights: Table = {}
    # Whom the pronoun before means is a clue: the first weights read them again.
    for _ in range(2):
        examples = [e for one in documents for e in examples_of(one, weights)]
        weights = learn_choices([one.choice for one in examples if teaches(one)])
    write_weights(
        "pointing",
        "Whom a pronoun means: the weights of the clues",
        weights,
        "fitting.people",
    )
    judged = judged_elsewhere(examples)
    beside = [(share, right) for share, right, source in judged if source in BESIDE]
    write_curve("sure_pointing", "pronouns beside a quote", beside)
    things = [(share, right) for share, right, source in judged if source in THINGS]
    write_curve("sure_thing", "descriptions of an organisation", things)
    sys.stdout.write(figures(judged))


def judged_elsewhere(examples: list[Example]) -> list[tuple[float, bool, str]]:
    """Judge each example by weights fitted without its outlet or document."""
    found = []
    for fold in range(FOLDS):
        others = [e for e in examples if fold_of(e) != fold and teaches(e)]
        weights = learn_choices([example.choice for example in others])
        for example in examples:
            if fold_of(example) == fold:
                shares = shares_of(example.choice.readings, weights)
                best = shares.index(max(shares))
                right = example.choice.right[best]
                found.append((shares[best], right, example.source))
    return found


def teaches(example: Example) -> bool:
    return example.source != "organisations far away"


def fold_of(example: Example) -> int:
    return zlib.crc32(example.group.encode()) % FOLDS


def figures(judged: list[tuple[float, bool, str]]) -> str:
    """Return how many of each source are right, left out of the fitting."""
    lines = []
    for source in sorted({source for _, _, source in judged}):
        some = sorted(((s, r) for s, r, of in judged if of == source), reverse=True)
        surest = some[: len(some) * 4 // 5]
        lines.append(
            f"{source}: {len(some)}, right {share_right(some):.1f} %, "
            f"the surest 80 %: {share_right(surest):.1f} %\n"
        )
    return "".join(lines)


def share_right(some: list[tuple[float, bool]]) -> float:
    return 100 * sum(right for _, right in some) / max(1, len(some))


def examples_of(document: dict, weights: Table) -> Iterator[Example]:
    if document.get("genre") in LEFT_OUT:
        return
    if "pronoun" in document:
        yield from two_names(document, weights)
    elif "mentions" in document:
        yield from all_mentions(document, weights)
    else:
        yield from beside_quotes(document, weights)


def read_people(text: str, weights: Table) -> ArticlePeople:
    """Read an article with its quotations, as find_people does."""
    article = read_article(text)
    return ArticlePeople(article.prose, article.pieces, (), weights, every=True)


def beside_quotes(document: dict, weights: Table) -> Iterator[Example]:
    """Hide the surnames beside quotes, and take the pronouns that were decided."""
    article = read_article(document["text"])
    people = HiddenNames(article.prose, article.pieces, (), weights)
    speakers = [
        quote["speaker"] for quote in document["quotes"] if quote.get("speaker")
    ]
    speakers = [one for one in speakers if one.get("start") is not None]
    spans = [Span(one["start"], one["end"]) for one in speakers]
    people.hidden = frozenset(
        one.start
        for one in people.spotted
        if may_be_hidden(one) and any(span.overlaps(one.mention.span) for span in spans)
    )
    people.right, people.far = {}, set()
    people.read([(span,) for span in spans])
    decided = {one["start"]: one["name"] for one in speakers if one.get("name")}
    for choice in people.choices:
        start = choice.pointer.start
        if start in people.right:
            right = people.right[start]
            source = source_of(right, is_far=start in people.far)
            yield example(source, document, choice, [right])
        elif start in decided:
            yield example("decided", document, choice, called(people, decided[start]))


def source_of(right: Cluster, *, is_far: bool) -> str:
    name = "surnames" if right.kind == PERSON else "organisations"
    return f"{name} far away" if is_far else name


def called(people: ArticlePeople, name: str) -> list[Cluster]:
    return [c for c in people.gathering.clusters if folded(c.name) == folded(name)]


def may_be_hidden(one: Spotted) -> bool:
    """Hide surnames and organisations: nobody is "he" where named in full."""
    return one.mention.kind == ORGANISATION or " " not in one.name


def two_names(document: dict, weights: Table) -> Iterator[Example]:
    people = read_people(document["text"], weights)
    people.read()
    sides = [document[side] for side in "ab" if document[side]["is"]]
    right = [c for one in sides for c in named_at(people, one["start"], one["end"])]
    for choice in people.choices:
        if right and choice.pointer.start == document["pronoun"]["start"]:
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
    mentions = document["mentions"]
    people = read_people(document["text"], weights)
    asked = [Span(one["start"], one["end"]) for one in mentions if is_thing(one)]
    people.read(asked=asked)
    named: dict[str, list[Cluster]] = {}
    for one in mentions:
        if one["kind"] != "pronoun":
            place = one.get("head") or (one["start"], one["end"])
            named.setdefault(one["entity"], []).extend(named_at(people, *place))
    meant = {
        one["start"]: one["entity"] for one in mentions if one["kind"] == "pronoun"
    }
    for choice in people.choices:
        entity = meant.get(choice.pointer.start)
        if entity is not None:
            source = "mentions" if choice.pointer.gender else "organisations meant"
            yield example(source, document, choice, named.get(entity, []))


def is_thing(mention: dict) -> bool:
    return mention["kind"] == "pronoun" and mention["type"] in ("organization", "org")


def example(source: str, document: dict, choice: Pointed, right: list) -> Example:
    flags = [trail.cluster in right for trail in choice.trails]
    clues = [tuple(sorted(set(some))) for some in choice.clues]
    group = document.get("publisher") or str(document["id"])
    return Example(source, group, Choice(clues, flags))


def read_lines(path: Path) -> Iterator[dict]:
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


if __name__ == "__main__":
    main(sys.argv[1:])
