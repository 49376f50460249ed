"""Weighs the readings of each quote by their clues and takes the best."""

import math
from dataclasses import dataclass, replace

from quotes.extraction.clues.readings import Reading, Readings, read_side
from quotes.extraction.clues.sides import LEFT, RIGHT, side
from quotes.extraction.rules.after_quote import SIGNATURE_RULE
from quotes.extraction.rules.attribution import tokens_after, tokens_before
from quotes.extraction.rules.before_quote import RELAYED
from quotes.extraction.rules.carrying import Place
from quotes.extraction.rules.passives import BY_NOBODY, BY_WHOM
from quotes.extraction.rules.saying import Prose, Saying
from quotes.extraction.turns.turn import IN_A_TURN
from quotes.extraction.weights.who import WHO

# These rules are too rare to be weighed, but certain: nothing else is read, or the
# clues of what they name are read, and nobody else weighs more.
DECIDING = (*IN_A_TURN, SIGNATURE_RULE, BY_NOBODY)
OUTWEIGHING = (BY_WHOM, RELAYED)
ENDS = {",": "comma", ".": "stop", "?": "question", "!": "shout"}


@dataclass(frozen=True, slots=True)
class Weighed:
    """A quote's readings and the saying that outweighs the others."""

    readings: list[Reading]
    saying: Saying | None
    share: float  # how much of the probability the best reading has
    clues: set[str]

    @property
    def is_labelled(self) -> bool:
        """Tell whether a label gives the speaker, so that nothing is weighed."""
        return self.saying is not None and self.saying.rule in IN_A_TURN


def weigh(
    prose: Prose,
    places: list[Place],
    ruled: list[Saying | None],
    weights: dict[str, float] = WHO,
) -> list[Weighed]:
    """Return the readings of each quote and the best of them, in order."""
    chosen: list[Weighed] = []
    for number, place in enumerate(places):
        by_rule = ruled[number]
        if by_rule and by_rule.rule in DECIDING:
            chosen.append(decided(by_rule))
            continue
        readings = Readings()
        if by_rule and by_rule.mentions:
            readings.add(by_rule, rule_clues(by_rule))
        read_sentence(readings, prose, place)
        before = chosen[-1].saying if chosen else None
        read_before(readings, prose, places, number, before)
        after = ruled[number + 1] if number + 1 < len(ruled) else None
        read_after(readings, prose, places, number, after)
        chosen.append(chosen_of(readings, by_rule, weights))
    return chosen


def chosen_of(
    readings: Readings, by_rule: Saying | None, weights: dict[str, float]
) -> Weighed:
    if by_rule is None or by_rule.rule not in OUTWEIGHING:
        return heaviest(readings.all(), weights)
    clues = readings.by_mention[by_rule.mentions[0]].clues
    return Weighed(readings.all(), by_rule, 1.0, clues)


def decided(by_rule: Saying) -> Weighed:
    """Take what the rules that decide alone say: that nobody speaks, too."""
    clues = set(rule_clues(by_rule))
    if by_rule.rule == BY_NOBODY:
        return Weighed([], None, 0.0, clues)
    return Weighed([], by_rule, 1.0, clues)


def heaviest(readings: list[Reading], weights: dict[str, float]) -> Weighed:
    """Take the heaviest reading, with its share of the probability."""
    if not readings:
        return Weighed([], None, 0.0, set())
    scores = [score(reading.clues, weights) for reading in readings]
    top = max(scores)
    share = 1 / sum(math.exp(score - top) for score in scores)
    best = readings[scores.index(top)]
    return Weighed(readings, best.saying, share, best.clues)


def score(clues: set[str], weights: dict[str, float]) -> float:
    # Sorted: a sum of floats depends on the order, and a set has none that stays.
    return sum(weights.get(clue, 0.0) for clue in sorted(clues))


def rule_clues(ruled: Saying) -> list[str]:
    return [f"rule, {ruled.rule}", f"rule, {ruled.rule} {ruled.confidence:.1f}"]


def read_sentence(readings: Readings, prose: Prose, place: Place) -> None:
    shape = shape_of(place.region.inner.of(prose.text))
    read_side(readings, side(RIGHT, tokens_after(prose, place.region), shape))
    read_side(readings, side(LEFT, tokens_before(prose, place.region), shape))


def shape_of(inner: str) -> str:
    begins = "small" if inner[0].islower() else "capital"
    ends = ENDS.get(inner[-1], "letter")
    size = "short" if len(inner) < 30 else "long"
    return f"{begins} {size} {ends}"


def read_before(
    readings: Readings,
    prose: Prose,
    places: list[Place],
    number: int,
    saying: Saying | None,
) -> None:
    """Add the speaker of the quote before: “Q1,” X said. “Q2”"""
    if saying and saying.mentions:
        clues = neighbour_clues(prose, places[number - 1], places[number], "before")
        readings.add(replace(saying, rule="carried on"), clues)


def read_after(
    readings: Readings,
    prose: Prose,
    places: list[Place],
    number: int,
    saying: Saying | None,
) -> None:
    """Add the speaker of the quote after: “Q1.” “Q2,” X said."""
    if saying and saying.mentions:
        clues = neighbour_clues(prose, places[number], places[number + 1], "after")
        readings.add(replace(saying, rule="carried back"), clues)


def neighbour_clues(prose: Prose, first: Place, second: Place, which: str) -> list[str]:
    """Tell how the two quotes stand to each other."""
    here = second if which == "before" else first
    base = f"quote {which} {shape_of(here.region.inner.of(prose.text))}"
    gap = second.region.outer.start - first.region.outer.end
    near = "touching" if gap < 4 else "near" if gap < 60 else "far"
    apart = min(second.paragraph - first.paragraph, 3)
    clues = [
        f"{base}, {apart} paragraphs apart",
        f"quote {which}, {apart} paragraphs apart and {near}",
    ]
    if not apart:
        clues.append(f"{base}, {stops_between(prose, first, second)}")
    if second.region.continues:
        clues.append(f"quote {which}, continues")
    return clues


def stops_between(prose: Prose, first: Place, second: Place) -> str:
    """Tell “Q1” and “Q2” of one sentence from those of two."""
    sentence = prose.sentences.at(second.region.outer.start)
    if sentence.start <= first.region.outer.start:
        return "same sentence"
    between = (first.region.outer.end, second.region.outer.start)
    return f"{min(prose.hidden.count('. ', *between), 3)} stops between"
