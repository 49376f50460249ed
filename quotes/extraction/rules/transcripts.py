"""Reads transcripts: a line after NAME: is a quote, and so is an answer after A:."""

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, replace

from quotes.extraction.found import Span
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.rules.saying import Saying
from quotes.extraction.text.interviews import interview_before
from quotes.extraction.text.paragraphs import stripped
from quotes.extraction.text.regions import Region

# "SEN. SMITH: We will." · "Smith: We will." · "A: I did." · "JONES (laughing): No."
LABEL = re.compile(
    r"""
    (?P<name>[^\W\d_][\w.’'\-]{0,30}(?:[ ][^\W\d_][\w.’'\-]{0,30}){0,4})[ ]?
    (?:\([^()\n]{1,40}\))?
    :\s+(?=[^\s\d])
    """,
    re.VERBOSE,
)
ANSWERS = words("a answer")
QUESTIONS = words("q question")
# A colon after a heading or two makes no transcript.
FEWEST_TURNS = 2
TURN_MARK = ":"
TURN, LABEL_IN_QUOTE = "transcript line", "transcript line in a quote"
QUESTION, ANSWER = "question in an interview", "answer in an interview"
# Rules that a label on the line itself decides.
IN_A_TURN = (TURN, QUESTION, ANSWER, LABEL_IN_QUOTE)


@dataclass(frozen=True, slots=True)
class Turn:
    """One speaker's line: the label before the colon and the words after it."""

    label: Span
    spoken: Span
    rule: str
    speaker: Span | None  # the label itself, or whom the interview's lead names


def turns_in(text: str, paragraphs: list[Span]) -> list[Turn]:
    """Return the turns of a transcript; none where the text is not one."""
    turns = [turn for paragraph in paragraphs if (turn := turn_of(text, paragraph))]
    counts = Counter(name_of(text, turn) for turn in turns)
    if counts.keys() & QUESTIONS and counts.keys() & ANSWERS:
        return interview_turns(text, turns)
    loud = [turn for turn in turns if turn.label.of(text).isupper()]
    if is_conversation(text, loud):
        return loud
    return turns if is_conversation(text, turns) and returns(counts) else []


def interview_turns(text: str, turns: list[Turn]) -> list[Turn]:
    """Return the answers, and the questions where the lead names who asks."""
    lettered = [t for t in turns if name_of(text, t) in QUESTIONS | ANSWERS]
    interview = interview_before(text, lettered[0].label.start)
    found = []
    for turn in lettered:
        if name_of(text, turn) in ANSWERS:
            found.append(replace(turn, rule=ANSWER, speaker=interview.answers))
        elif interview.asks:
            found.append(replace(turn, rule=QUESTION, speaker=interview.asks))
    return found


def turn_of(text: str, paragraph: Span) -> Turn | None:
    label = LABEL.match(text, paragraph.start, paragraph.end)
    if label is None or not begins_words(label["name"]):
        return None
    name = stripped(text, *label.span("name"))
    return Turn(name, Span(label.end(), paragraph.end), TURN, name)


def begins_words(name: str) -> bool:
    return all(word[0].isupper() for word in name.split())


def name_of(text: str, turn: Turn) -> str:
    return turn.label.of(text).lower()


def is_conversation(text: str, turns: list[Turn]) -> bool:
    """Tell two people's turns, one right after the other, from scattered headings."""
    if len(turns) < FEWEST_TURNS or len({name_of(text, t) for t in turns}) < 2:
        return False
    gaps = zip(turns, turns[1:], strict=False)
    return any(after.label.start - before.spoken.end < 4 for before, after in gaps)


def returns(counts: Counter[str]) -> bool:
    """Tell whether anybody speaks twice; in a list of headings nobody does."""
    return any(count > 1 for count in counts.values())


def said_in_label(text: str, region: Region) -> Saying | None:
    """Read “HOLT: We will.”, a transcript of which each line stands in marks."""
    label = LABEL.match(text, region.inner.start, region.inner.end)
    if label is None or not label["name"].isupper():
        return None
    name = Span(*label.span("name"))
    return Saying(LABEL_IN_QUOTE, 0.9, None, (name,), name)


def with_turns(text: str, regions: list[Region], turns: list[Turn]) -> list[Region]:
    """Put the turns among the quotes; what a turn quotes stays inside it."""
    spoken = [region_of(text, turn) for turn in turns]
    outside = [region for region in regions if not is_inside(region, turns)]
    return sorted([*outside, *spoken], key=lambda region: region.outer.start)


def region_of(text: str, turn: Turn) -> Region:
    """Return the turn's words, without the marks where marks hold them all."""
    spoken = turn.spoken
    first, last = text[spoken.start], text[spoken.end - 1]
    pairs = ("“”", '""', "«»", "‘’")
    inner = text[spoken.start + 1 : spoken.end - 1]
    if first + last in pairs and not set(inner) & {first, last}:
        return Region(spoken, Span(spoken.start + 1, spoken.end - 1), TURN_MARK)
    return Region(spoken, spoken, TURN_MARK)


def is_inside(region: Region, turns: list[Turn]) -> bool:
    number = bisect_right(turns, region.outer.start, key=lambda t: t.spoken.start) - 1
    return number >= 0 and region.outer.overlaps(turns[number].spoken)


def said_in_turn(region: Region, turns: dict[int, Turn]) -> Saying | None:
    """Return the turn's saying, given the turns by where their words begin."""
    turn = turns.get(region.outer.start)
    if region.mark != TURN_MARK or turn is None:
        return None
    if turn.speaker is None:
        return Saying(turn.rule, 0.7)
    return Saying(turn.rule, 0.9, None, (turn.speaker,), turn.speaker)
