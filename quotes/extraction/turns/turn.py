"""A turn: somebody’s words that a label or a signature gives, marked or not."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from quotes.extraction.found import Span
from quotes.extraction.rules.saying import Saying
from quotes.extraction.text.regions import Region

TURN_MARK = ":"
TURN, LABEL_IN_QUOTE = "transcript line", "transcript line in a quote"
QUESTION, ANSWER = "question in an interview", "answer in an interview"
UNDER_COLON, POST = "paragraph under a colon", "signature of a post"
# Rules that a label or a signature decides.
IN_A_TURN = (TURN, QUESTION, ANSWER, LABEL_IN_QUOTE, UNDER_COLON, POST)

# Words of people who talk to each other: I'll tell you
TALK = re.compile(r"\b(?:I|[Ww]e|[Mm]e|[Mm]y|[Uu]s|[Oo]urs?|[Yy]ou|[Yy]ours?)\b")
# What others say within a turn tells nothing about the turn: “I did,” he said.
WITHIN_MARKS = re.compile(r"[“\"][^“”\"]*[”\"]")

ENDS_OF_SPEECH = (".", "?", "!", "…", "—", "–", "-")
SHORTENED = (".m.", " St.", " Ave.", " Rd.", " Inc.", " Ltd.", " Co.")


@dataclass(frozen=True, slots=True)
class Turn:
    """The words of one turn, a span for each paragraph, and who says them."""

    spoken: tuple[Span, ...]
    saying: Saying

    @property
    def whole(self) -> Span:
        """From the first word to the last, with what stands between."""
        return Span(self.spoken[0].start, self.spoken[-1].end)


def turn_said_by(spoken: tuple[Span, ...], rule: str, speaker: Span | None) -> Turn:
    """Return a turn whose speaker a label or a lead names, or nobody."""
    if speaker is None:
        return Turn(spoken, Saying(rule, 0.7))
    return Turn(spoken, Saying(rule, 0.9, None, (speaker,), speaker))


def talks(text: str, piece: Span) -> bool:
    """Tell whether a paragraph has the words I, we or you outside marks."""
    words = piece.of(text)
    if any(mark in words for mark in '“"'):
        words = WITHIN_MARKS.sub(" ", words)
    return TALK.search(words) is not None


def is_spoken(text: str, piece: Span) -> bool:
    """Tell a sentence, be it broken off, from a fact: Saturday, 8 p.m."""
    words = piece.of(text).rstrip("”\"’') ]")
    return words.endswith(ENDS_OF_SPEECH) and not words.endswith(SHORTENED)


def with_turns(text: str, regions: list[Region], turns: list[Turn]) -> list[Region]:
    """Put the turns among the quotes; what a turn quotes stays inside it."""
    wholes = [turn.whole for turn in turns]
    outside = [region for region in regions if not is_inside(region, wholes)]
    spoken = [region for turn in turns for region in regions_of(text, turn)]
    return sorted([*outside, *spoken], key=lambda region: region.outer.start)


def regions_of(text: str, turn: Turn) -> list[Region]:
    return [
        region_of(text, span, continues=number > 0)
        for number, span in enumerate(turn.spoken)
    ]


def region_of(text: str, spoken: Span, *, continues: bool) -> Region:
    """Return a turn's words, without the marks where marks hold them all."""
    first, last = text[spoken.start], text[spoken.end - 1]
    pairs = ("“”", '""', "«»", "‘’")
    inner = text[spoken.start + 1 : spoken.end - 1]
    bare = spoken
    if first + last in pairs and inner.strip() and not set(inner) & {first, last}:
        bare = Span(spoken.start + 1, spoken.end - 1)
    return Region(spoken, bare, TURN_MARK, continues=continues)


def is_inside(region: Region, wholes: list[Span]) -> bool:
    number = bisect_right(wholes, region.outer.start, key=lambda whole: whole.start)
    near = wholes[max(0, number - 1) : number + 1]
    return any(region.outer.overlaps(whole) for whole in near)


def by_start(turns: list[Turn]) -> dict[int, Turn]:
    """Return the turns by where each of their paragraphs begins."""
    return {span.start: turn for turn in turns for span in turn.spoken}


def said_in_turn(region: Region, turns: dict[int, Turn]) -> Saying | None:
    """Return the turn's saying, given the turns by where their words begin."""
    turn = turns.get(region.outer.start)
    return turn.saying if turn and region.mark == TURN_MARK else None
