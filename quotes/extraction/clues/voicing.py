"""Judges by clues whether the words between quotation marks are somebody's words."""

import math
from bisect import bisect_right
from dataclasses import replace

from quotes.extraction.clues.voice_clues import clues_of, scene
from quotes.extraction.clues.weighing import OUTWEIGHING, Weighed, score
from quotes.extraction.rules.after_quote import SIGNATURE_RULE
from quotes.extraction.rules.carrying import Place
from quotes.extraction.rules.saying import Prose, Saying
from quotes.extraction.text.regions import Region
from quotes.extraction.weights.sure import SURE
from quotes.extraction.weights.sure_who import SURE_WHO
from quotes.extraction.weights.whether import WHETHER

# Below this chance a region is taken for a title, a term or irony and left out.
ENOUGH = 0.5
ANNOUNCED = 0.7
NO_SPEAKER = "no speaker found"


def keep_voiced(
    prose: Prose, places: list[Place], weighed: list[Weighed]
) -> list[tuple[Region, Saying]]:
    """Return the regions that are somebody's words, each with who says it."""
    chances = chances_of(prose, places, weighed, WHETHER)
    return [
        (place.region, with_confidence(found, chance))
        for place, found, chance in zip(places, weighed, chances, strict=True)
        if chance >= ENOUGH
    ]


def chances_of(
    prose: Prose,
    places: list[Place],
    weighed: list[Weighed],
    weights: dict[str, float],
) -> list[float]:
    """Return for each region how likely it is that somebody says it."""
    here = scene(prose, places, weighed)
    chances: list[float] = []
    for number, found in enumerate(weighed):
        if found.is_labelled or is_signed(prose.text, places[number].region, found):
            chance = 1.0
        else:
            chance = logistic(score(clues_of(here, number), weights))
        if is_announced(prose.text, places[number].region, found) or is_ruled(found):
            chance = max(chance, ANNOUNCED)
        if chances and places[number].region.continues:
            chance = max(chance, chances[-1])
        chances.append(chance)
    return chances


def is_signed(text: str, region: Region, found: Weighed) -> bool:
    """Tell a whole sentence with a name under it: “It is a shame.” – Ada"""
    if found.saying is None or found.saying.rule != SIGNATURE_RULE:
        return False
    return text[region.inner.end - 1] in ".!?…"


def is_ruled(found: Weighed) -> bool:
    """Tell what somebody says by a rule that outweighs: was called “Q” by Ada."""
    return found.saying is not None and found.saying.rule in OUTWEIGHING


def is_announced(text: str, region: Region, found: Weighed) -> bool:
    """Tell a whole sentence after a colon, its cue before it: he wrote: “It turns.”"""
    if found.saying is None or found.saying.cue is None:
        return False
    lead = text[max(0, region.outer.start - 3) : region.outer.start].rstrip()
    inner = region.inner.of(text)
    is_sentence = not inner[0].islower() and inner[-1] in ".!?" and " " in inner
    return lead.endswith(":") and is_sentence


def logistic(total: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def with_confidence(found: Weighed, chance: float) -> Saying:
    if found.is_labelled:
        return found.saying
    saying = found.saying or Saying(NO_SPEAKER, 0.0)
    return replace(saying, confidence=sure(chance), share=sure(found.share, SURE_WHO))


def sure(raw: float, curve: list[tuple[float, float]] = SURE) -> float:
    """Return how often quotes with this raw figure are right, between two knots."""
    number = bisect_right(curve, (raw, 1.0))
    if number == 0:
        return curve[0][1] if curve else raw
    if number == len(curve):
        return curve[-1][1]
    (low, from_low), (high, from_high) = curve[number - 1], curve[number]
    return from_low + (from_high - from_low) * (raw - low) / (high - low)
