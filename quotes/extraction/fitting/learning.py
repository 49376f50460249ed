"""Learns weights from examples: two log-linear models, by gradient steps."""

import math
import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from quotes.extraction.clues.voicing import logistic

STEP, PENALTY, START = 0.15, 1e-3, 0.1
ROUNDS = 6
# Verdicts take smaller steps, and are learnt in several orders and averaged: the last
# examples would otherwise weigh more than the others.
VERDICT_STEP, VERDICT_PENALTY, WARMING_UP, ORDERS = 0.08, 5e-3, 2, 4
# Rarer clues and smaller weights say nothing about the next article.
FEWEST, SMALLEST = 20, 0.1


@dataclass(frozen=True, slots=True)
class Choice:
    """The clues of each reading of one quote, and which of them are right."""

    readings: list[tuple[str, ...]]
    right: list[bool]


@dataclass(frozen=True, slots=True)
class Verdict:
    """The clues of one region, and whether somebody says it."""

    clues: tuple[str, ...]
    is_quote: bool


@dataclass(slots=True)
class Weights:
    """Weights that take smaller steps the more often they have moved (AdaGrad)."""

    of: dict[str, float] = field(default_factory=dict)
    moved: dict[str, float] = field(default_factory=dict)
    step: float = STEP
    penalty: float = PENALTY

    def total(self, clues: Iterable[str]) -> float:
        return sum(self.of.get(clue, 0.0) for clue in clues)

    def move(self, clues: Iterable[str], slope: float) -> None:
        for clue in clues:
            weight = self.of.get(clue, 0.0)
            pull = slope - self.penalty * weight
            self.moved[clue] = self.moved.get(clue, START) + pull * pull
            self.of[clue] = weight + self.step * pull / math.sqrt(self.moved[clue])

    def kept(self) -> dict[str, float]:
        return {c: round(w, 2) for c, w in self.of.items() if abs(w) >= SMALLEST}


def learn_choices(choices: list[Choice]) -> dict[str, float]:
    """Return weights under which the right readings weigh most."""
    often = frequent(clues for choice in choices for clues in choice.readings)
    examples = [
        Choice([only(clues, often) for clues in choice.readings], choice.right)
        for choice in choices
        if any(choice.right) and not all(choice.right)
    ]
    weights = Weights()
    for example in in_rounds(examples):
        step_towards(weights, example)
    return weights.kept()


def step_towards(weights: Weights, choice: Choice) -> None:
    totals = [weights.total(clues) for clues in choice.readings]
    top = max(totals)
    shares = [math.exp(total - top) for total in totals]
    everything = sum(shares)
    rights = [s for s, right in zip(shares, choice.right, strict=True) if right]
    for clues, share, right in zip(choice.readings, shares, choice.right, strict=True):
        wanted = share / sum(rights) if right else 0.0
        weights.move(clues, wanted - share / everything)


def learn_verdicts(verdicts: list[Verdict]) -> dict[str, float]:
    """Return weights that tell quotes from other words in quotation marks."""
    often = frequent(verdict.clues for verdict in verdicts)
    examples = [Verdict(only(v.clues, often), v.is_quote) for v in verdicts]
    sums: Counter[str] = Counter()
    for order in range(ORDERS):
        sums.update(learnt_in_order(examples, order))
    return Weights({clue: total / ORDERS for clue, total in sums.items()}).kept()


def learnt_in_order(examples: list[Verdict], order: int) -> dict[str, float]:
    """Return the average weights of the rounds after the first two."""
    weights = Weights(step=VERDICT_STEP, penalty=VERDICT_PENALTY)
    sums: Counter[str] = Counter()
    for number, example in enumerate(in_rounds(list(examples), order), 1):
        slope = example.is_quote - logistic(weights.total(example.clues))
        weights.move(example.clues, slope)
        if number % len(examples) == 0 and number > WARMING_UP * len(examples):
            sums.update(weights.of)
    return {clue: total / (ROUNDS - WARMING_UP) for clue, total in sums.items()}


def in_rounds(examples: list, order: int = 0) -> Iterable:
    """Yield the examples in another order each round, the same in every run."""
    shuffler = random.Random(order)  # noqa: S311 - an order, not a secret
    for _ in range(ROUNDS):
        shuffler.shuffle(examples)
        yield from examples


def frequent(many: Iterable[Iterable[str]]) -> set[str]:
    counts = Counter(clue for clues in many for clue in clues)
    return {clue for clue, count in counts.items() if count >= FEWEST}


def only(clues: Iterable[str], often: set[str]) -> tuple[str, ...]:
    return tuple(sorted(clue for clue in clues if clue in often))


def rising(points: list[tuple[float, bool]], fewest: int) -> list[tuple[float, float]]:
    """Return knots of a rising curve from a raw figure to the share that is right.

    Neighbouring groups of at least `fewest` points are pooled until the shares
    rise (isotonic regression by pooling adjacent violators).
    """
    points = sorted(points)
    pools: list[tuple[float, int, int]] = []  # sum of raw figures, right, all
    for start in range(0, len(points), fewest):
        group = points[start : start + fewest]
        pools.append((sum(p[0] for p in group), sum(p[1] for p in group), len(group)))
        while len(pools) > 1 and falls(pools[-2], pools[-1]):
            last, before = pools.pop(), pools.pop()
            pools.append(tuple(a + b for a, b in zip(before, last, strict=True)))
    return [(round(raw / n, 4), round(right / n, 4)) for raw, right, n in pools]


def falls(before: tuple[float, int, int], after: tuple[float, int, int]) -> bool:
    return before[1] / before[2] >= after[1] / after[2]
