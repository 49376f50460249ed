"""Carries a speaker to the quotes beside it, and joins the parts of an utterance."""

from bisect import bisect_right
from dataclasses import dataclass, replace

from quotes.extraction.found import Span
from quotes.extraction.lexicon.genders import FEMALE, MALE, gender_of_mention
from quotes.extraction.rules.attribution import BEFORE, tokens_before
from quotes.extraction.rules.before_quote import said_before
from quotes.extraction.rules.saying import Prose, Saying, span_of
from quotes.extraction.rules.subjects import subject_of_sentence
from quotes.extraction.text.regions import Region
from quotes.extraction.turns.turn import IN_A_TURN


@dataclass(frozen=True, slots=True)
class Utterance:
    """The regions that are one quote, and who says it."""

    regions: tuple[Region, ...]
    saying: Saying | None
    mentions: tuple[Span | None, ...] = ()  # beside each region


@dataclass(frozen=True, slots=True)
class Place:
    """A region with the number of its paragraph."""

    region: Region
    paragraph: int


def carry(
    prose: Prose,
    paragraphs: list[Span],
    regions: list[Region],
    sayings: list[Saying | None],
) -> list[Saying | None]:
    """Give the regions that lack a speaker the one of their neighbour."""
    places = placed(paragraphs, regions)
    carried = carried_back(prose, places, list(sayings))
    carried = carried_on(prose, places, carried)
    return after_lead(prose, paragraphs, places, carried)


def placed(paragraphs: list[Span], regions: list[Region]) -> list[Place]:
    """Return each region with the number of its paragraph."""
    starts = [paragraph.start for paragraph in paragraphs]
    return [
        Place(region, bisect_right(starts, region.outer.start) - 1)
        for region in regions
    ]


def carried_on(
    prose: Prose, places: list[Place], sayings: list[Saying | None]
) -> list[Saying | None]:
    """Go on with the speaker: “Q1,” X said. “Q2”"""
    for number in range(1, len(places)):
        here, before = places[number], places[number - 1]
        earlier = sayings[number - 1]
        if here.region.continues and not is_labelled(sayings[number]):
            sayings[number] = earlier or sayings[number]
        elif may_go_on(earlier, sayings[number]) and goes_on(prose, before, here):
            gap = prose.hidden[before.region.outer.end : here.region.outer.start]
            factor = 0.95 if is_one_clause(gap) else 0.8
            sayings[number] = weakened(earlier, "carried on", factor)
    return sayings


def may_go_on(earlier: Saying | None, saying: Saying | None) -> bool:
    return saying is None and earlier is not None and bool(earlier.mentions)


def is_labelled(saying: Saying | None) -> bool:
    return saying is not None and saying.rule in IN_A_TURN


def has_own_label(region: Region, saying: Saying | None) -> bool:
    """Tell “HOLT: We will.” from the paragraph after it, which has no label."""
    if not is_labelled(saying) or not saying.mentions:
        return False
    return saying.mentions[0].overlaps(region.outer)


def goes_on(prose: Prose, before: Place, here: Place) -> bool:
    if before.paragraph != here.paragraph:
        return False
    return is_sentence(prose.text, here.region) or joins(prose, before, here)


def joins(prose: Prose, before: Place, here: Place) -> bool:
    """Tell “Q1” and “Q2” of one sentence."""
    sentence = prose.sentences.at(here.region.outer.start)
    return sentence.start <= before.region.outer.start


def is_sentence(text: str, region: Region) -> bool:
    inner = region.inner.of(text)
    return inner[-1] in ".!?,…—" and not inner[0].islower()


def is_one_clause(gap: str) -> bool:
    return gap.count(".") + gap.count(";") <= 1


def weakened(saying: Saying, rule: str, factor: float) -> Saying:
    return replace(saying, rule=rule, confidence=round(saying.confidence * factor, 2))


def carried_back(
    prose: Prose, places: list[Place], sayings: list[Saying | None]
) -> list[Saying | None]:
    """Take the speaker of the next quote in the paragraph: “Q1. … Q2,” X said."""
    for number in range(len(places) - 2, -1, -1):
        here, following = places[number], places[number + 1]
        if following.region.continues and not is_labelled(sayings[number + 1]):
            sayings[number] = sayings[number] or sayings[number + 1]
            continue
        if sayings[number] or here.paragraph != following.paragraph:
            continue
        later = sayings[number + 1]
        gap = prose.hidden[here.region.outer.end : following.region.outer.start]
        if later and len(gap) < 4 and is_sentence(prose.text, here.region):
            sayings[number] = weakened(later, "carried back", 0.85)
    return sayings


def after_lead(
    prose: Prose,
    paragraphs: list[Span],
    places: list[Place],
    sayings: list[Saying | None],
) -> list[Saying | None]:
    """Look in the sentence or paragraph before for the quotes still left."""
    for number, place in enumerate(places):
        if sayings[number] is not None:
            continue
        if not is_sentence(prose.text, place.region):
            sayings[number] = subject_here(prose, place)
        elif place.region.outer.start > paragraphs[place.paragraph].start:
            sayings[number] = subject_before(prose, place)
        else:
            sayings[number] = paragraph_above(
                prose, paragraphs, number, places, sayings
            )
    return carried_on(prose, places, sayings)


def subject_here(prose: Prose, place: Place) -> Saying | None:
    """Take the subject of the sentence that a fragment is woven into."""
    return from_subject(tokens_before(prose, place.region), "subject here", 0.4)


def from_subject(tokens: list, rule: str, confidence: float) -> Saying | None:
    phrases = subject_of_sentence(tokens)
    if not phrases:
        return None
    mentions = tuple(span_of(tokens, phrase) for phrase in phrases)
    return Saying(rule, confidence, None, mentions, mentions[0])


def subject_before(prose: Prose, place: Place) -> Saying | None:
    """Take the subject of the sentence before: Trump was furious. “Q.”"""
    for sentence in prose.sentences.before(place.region.outer.start, 1):
        tokens = prose.tokens.between(*bounds(sentence))
        return from_subject(tokens, "subject of sentence before", 0.5)
    return None


def bounds(sentence: Span) -> tuple[int, int]:
    return max(sentence.start, sentence.end - BEFORE), sentence.end


def paragraph_above(
    prose: Prose,
    paragraphs: list[Span],
    number: int,
    places: list[Place],
    sayings: list[Saying | None],
) -> Saying | None:
    """Take the speaker of the paragraph above: a lead, a colon, or its last quote."""
    paragraph = places[number].paragraph
    if paragraph == 0:
        return None
    above = paragraphs[paragraph - 1]
    is_lead = prose.hidden[above.end - 1] == ":"
    if not is_lead and has_quote(places, number, paragraph - 1):
        earlier = sayings[number - 1]
        return earlier and weakened(earlier, "carried from paragraph above", 0.7)
    last = prose.sentences.at(above.end - 1)
    tokens = prose.tokens.between(*bounds(last))
    found = said_before(tokens) or from_subject(
        tokens, "subject of paragraph above", 0.5
    )
    if found and is_lead:
        return replace(found, rule="block quote after a colon", confidence=0.8)
    return found and replace(found, confidence=0.5)


def has_quote(places: list[Place], number: int, paragraph: int) -> bool:
    return number > 0 and places[number - 1].paragraph == paragraph


def utterances(
    prose: Prose, kept: list[tuple[Region, Saying | None]]
) -> list[Utterance]:
    """Join the regions that the writer only interrupts to say who is speaking."""
    joined: list[Utterance] = []
    for region, saying in kept:
        if joined and is_same_utterance(prose, joined[-1], region, saying):
            last = joined[-1]
            mentions = (*last.mentions, mention_of(saying))
            joined[-1] = Utterance((*last.regions, region), last.saying, mentions)
        else:
            joined.append(Utterance((region,), saying, (mention_of(saying),)))
    return joined


def mention_of(saying: Saying | None) -> Span | None:
    return saying.mentions[0] if saying and saying.mentions else None


def is_same_utterance(
    prose: Prose, last: Utterance, region: Region, saying: Saying | None
) -> bool:
    if region.continues and not has_own_label(region, saying):
        return True
    first = last.saying
    if not (first and saying and first.cue and first.mentions):
        return False
    gap = Span(last.regions[-1].outer.end, region.outer.start)
    if not is_interruption(prose, gap) or is_told_anew(gap, first, saying):
        return False
    if first.mentions == saying.mentions:
        return True
    return gap.overlaps(first.cue) and is_repeated(prose.text, first, saying)


def is_told_anew(gap: Span, first: Saying, second: Saying) -> bool:
    """Tell “Q1,” Ada said, *telling* Mary, “Q2”: two acts of speaking."""
    if second.cue is None or first.cue == second.cue:
        return False
    return gap.overlaps(first.cue) and gap.overlaps(second.cue)


def is_repeated(text: str, first: Saying, second: Saying) -> bool:
    """Tell “Q1,” Ada said. “Q2,” *she* added, from “Q2,” *he* added."""
    words = second.mentions[0].of(text).lower() if second.mentions else ""
    if words not in ("he", "she", "they", "it"):
        return False
    other = {"he": FEMALE, "she": MALE}.get(words)
    return other is None or gender_of_mention(first.mentions[0].of(text)) != other


def is_interruption(prose: Prose, gap: Span) -> bool:
    """Tell "she said," between two parts from a sentence of its own."""
    between = prose.hidden[gap.start : gap.end].strip()
    if "\n\n" in prose.hidden[gap.start : gap.end] or len(between) > 200:
        return False
    return between.rstrip(".").count(". ") == 0
