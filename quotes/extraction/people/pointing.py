"""Chooses whom a pronoun or "the company" means, by the weights of the clues."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from quotes.extraction.clues.voicing import sure
from quotes.extraction.found import Span
from quotes.extraction.lexicon.gazetteer import PREPOSITIONS
from quotes.extraction.lexicon.genders import FEMALE, MALE
from quotes.extraction.lexicon.titles import BUSINESS, STATEMENTS
from quotes.extraction.mentions.standing import CLAUSE_OPENERS, JOINS
from quotes.extraction.people.clusters import Cluster
from quotes.extraction.people.pointing_clues import Pointer, clues_for
from quotes.extraction.people.trails import Trail, Trails
from quotes.extraction.text.tokens import Token
from quotes.extraction.weights.sure_pointing import SURE_POINTING
from quotes.extraction.weights.sure_thing import SURE_THING

SEX = dict.fromkeys(("he", "him", "his", "himself"), MALE) | dict.fromkeys(
    ("she", "her", "hers", "herself"), FEMALE
)
THINGS = BUSINESS | STATEMENTS


class Meant(NamedTuple):
    """Whom a mention means, and how surely; the second likeliest person too."""

    clusters: tuple[Cluster, ...]  # several where they speak jointly
    sure: float
    second: Cluster | None = None
    span: Span | None = None


@dataclass(slots=True)
class Choice:
    """A pronoun, those whom it may mean, and the clues for each."""

    pointer: Pointer
    trails: list[Trail]
    clues: list[list[str]]


def choice_between(pointer: Pointer, fitting: list[Trail], trails: Trails) -> Choice:
    """List the clues for each of those whom a mention may mean."""
    count = min(len(fitting), 4)
    clues = [
        clues_for(pointer, trail, min(rank, 5), count, trails)
        for rank, trail in enumerate(fitting, 1)
    ]
    return Choice(pointer, fitting, clues)


def chosen(choice: Choice, weights: dict[str, float]) -> Meant:
    """Return the heaviest, how sure that is, and the second."""
    shares = shares_of(choice.clues, weights)
    order = sorted(range(len(shares)), key=lambda n: -shares[n])
    pointer, trails = choice.pointer, choice.trails
    curve = SURE_POINTING if pointer.gender else SURE_THING
    return Meant(
        (trails[order[0]].cluster,),
        sure(shares[order[0]], curve),
        trails[order[1]].cluster if len(order) > 1 else None,
        Span(pointer.start, pointer.end),
    )


def shares_of(clues: Sequence[Sequence[str]], weights: dict[str, float]) -> list[float]:
    """Return how much of the probability each of several readings has."""
    totals = [sum(weights.get(clue, 0.0) for clue in some) for some in clues]
    top = max(totals)
    powers = [math.exp(total - top) for total in totals]
    everything = sum(powers)
    return [power / everything for power in powers]


def in_trails(trail: Trail, trails: list[Trail]) -> bool:
    return any(other.cluster is trail.cluster for other in trails)


def may_be(trail: Trail, pointer: Pointer) -> bool:
    gender = trail.cluster.gender
    return gender is None or gender == pointer.gender


def form_of_thing(text: str, span: Span) -> str | None:
    """Tell "it", "they" and "the company" from what means no organisation."""
    found = span.of(text).lower().split()
    if found in (["it"], ["they"]):
        return found[0]
    is_short = 1 < len(found) < 4 and found[0] in ("the", "its", "their")
    return "thing" if is_short and found[-1] in THINGS else None


def form_of_pronoun(pronoun: str, following: Token | None) -> str:
    """Tell he and she from him and from his; "her" may be either."""
    if pronoun in ("he", "she"):
        return "subject"
    if pronoun in ("his", "hers"):
        return "owner"
    if pronoun == "her" and following is not None and following.is_word:
        others = PREPOSITIONS | JOINS | CLAUSE_OPENERS
        return "object" if following.word in others else "owner"
    return "object"
