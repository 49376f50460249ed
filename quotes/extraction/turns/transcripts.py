"""Reads transcripts: the words after NAME: or Mr. NAME. are a quote, and answers."""

import re
from collections import Counter
from dataclasses import dataclass

from quotes.extraction.found import Span
from quotes.extraction.lexicon.gazetteer import FEMALE_NAMES, MALE_NAMES
from quotes.extraction.lexicon.titles import PERSON_NOUNS, TITLES_BEFORE
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.rules.saying import Saying
from quotes.extraction.text.asides import is_aside
from quotes.extraction.text.interviews import interview_before
from quotes.extraction.text.labels import (
    LABEL,
    RECORD_MARK,
    Label,
    has_title,
    is_field,
    is_part,
    label_at,
)
from quotes.extraction.text.paragraphs import stripped
from quotes.extraction.text.regions import Region
from quotes.extraction.turns.turn import (
    ANSWER,
    LABEL_IN_QUOTE,
    QUESTION,
    TURN,
    Turn,
    is_spoken,
    talks,
    turn_said_by,
)

# A label that the text has as a small word too is a noun: TICKETS: … the tickets
SMALL_WORD = re.compile(r"\b[a-z]+\b")
ANSWERS = words("a answer")
QUESTIONS = words("q question")
# A colon after a heading or two makes no transcript.
FEWEST_TURNS = 2
# Paragraphs without a label that may stand between two turns of a transcript.
LONGEST_TURN = 40


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph with a label, by number, and the words after the label."""

    number: int
    label: Label
    name: str
    spoken: Span | None  # None where the label stands alone


def lines_with_labels(text: str, pieces: list[Span]) -> list[Line]:
    found = []
    for number, piece in enumerate(pieces):
        label = label_at(text, piece)
        if label is None:
            continue
        spoken = stripped(text, label.end, piece.end)
        has_words = spoken.start < spoken.end
        name = label.name.of(text).lower()
        found.append(Line(number, label, name, spoken if has_words else None))
    return found


def labelled_turns(text: str, pieces: list[Span]) -> list[Turn]:
    """Return the turns of a transcript; none where the text is not one."""
    lines = lines_with_labels(text, pieces)
    names = {line.name for line in lines}
    if names & QUESTIONS and names & ANSWERS:
        return interview_turns(text, pieces, lines)
    return [
        turn_said_by(spoken, TURN, speaker_of(text, line.label))
        for line, spoken in with_paragraphs(text, pieces, conversation(text, lines))
    ]


def conversation(text: str, lines: list[Line]) -> list[Line]:
    """Return the lines that people say to each other, and none of a listing's."""
    lines = [line for line in lines if line.name not in QUESTIONS | ANSWERS]
    recorded = [line for line in lines if line.label.mark == RECORD_MARK]
    if is_record(text, recorded):
        return recorded
    named = without_fields(text, [one for one in lines if one not in recorded])
    loud = [line for line in named if line.label.name.of(text).isupper()]
    if is_conversation(text, loud):
        return loud
    if is_conversation(text, named) and (returns(named) or are_people(text, named)):
        return named
    return []


def is_record(text: str, lines: list[Line]) -> bool:
    """Tell "Mr. DRAY. Mr. President, …", which needs no second turn."""
    if any(is_loud_after_title(line.label.name.of(text)) for line in lines):
        return True
    return len({line.name for line in lines}) >= FEWEST_TURNS


def is_loud_after_title(name: str) -> bool:
    return name.split()[-1].isupper() and not name.isupper()


def without_fields(text: str, lines: list[Line]) -> list[Line]:
    """Drop WHEN: and BYLINE:, and what stands in one block with them."""
    if not lines:
        return []
    counts = Counter(line.name for line in lines)
    nouns = set(SMALL_WORD.findall(text))
    fields = {
        line.number
        for line in lines
        if is_field(line.name)
        or (counts[line.name] == 1 and line.name in nouns and not is_part(line.name))
    }
    for ordered in (lines, lines[::-1]):
        for line in ordered:
            beside = {line.number - 1, line.number + 1} & fields
            if beside and counts[line.name] == 1 and not is_said(text, line):
                fields.add(line.number)
    return [line for line in lines if line.number not in fields]


def is_said(text: str, line: Line) -> bool:
    return line.spoken is not None and is_spoken(text, line.spoken)


def is_conversation(text: str, lines: list[Line]) -> bool:
    """Tell two people's turns, one right after the other, from scattered headings."""
    if len(lines) < FEWEST_TURNS or len({line.name for line in lines}) < 2:
        return False
    said = sum(line.spoken is None or is_spoken(text, line.spoken) for line in lines)
    gaps = zip(lines, lines[1:], strict=False)
    is_close = any(after.number - before.number == 1 for before, after in gaps)
    return 2 * said > len(lines) and (is_close or returns(lines))


def returns(lines: list[Line]) -> bool:
    """Tell whether anybody speaks twice; in a list of headings nobody does."""
    return any(count > 1 for count in Counter(line.name for line in lines).values())


def are_people(text: str, lines: list[Line]) -> bool:
    """Tell people from headings by their titles, first names or what they say."""
    people = sum(names_a_person(text, line.label) for line in lines)
    talking = sum(
        line.spoken is not None and talks(text, line.spoken) for line in lines
    )
    longest = max(len(line.name.split()) for line in lines)
    return 2 * max(people, talking) >= len(lines) and longest > 1


def names_a_person(text: str, label: Label) -> bool:
    name = label.name.of(text)
    first = name.split()[0].lower()
    if first in MALE_NAMES or first in FEMALE_NAMES or is_part(name):
        return True
    return has_title(name) or label.speaker.end > label.name.end + 1


def with_paragraphs(
    text: str, pieces: list[Span], lines: list[Line]
) -> list[tuple[Line, tuple[Span, ...]]]:
    """Return each line with all the paragraphs of its turn."""
    found, longest = [], 0
    for place, line in enumerate(lines):
        is_last = place + 1 == len(lines)
        end = len(pieces) if is_last else lines[place + 1].number
        most = longest + 1 if is_last else LONGEST_TURN
        if line.spoken is None:
            most += 1
        following = pieces[line.number + 1 : min(end, line.number + 1 + 3 * most)]
        more = paragraphs_of(text, line, following, is_last=is_last)[:most]
        longest = max(longest, len(more))
        spoken = (line.spoken, *more) if line.spoken else tuple(more)
        if spoken:
            found.append((line, spoken))
    return found


def paragraphs_of(
    text: str, line: Line, following: list[Span], *, is_last: bool
) -> list[Span]:
    """Return the paragraphs that go on with a turn, until the writer's own words."""
    found: list[Span] = []
    surname = line.name.split()[-1]
    for piece in following:
        if is_direction(text, piece) or is_aside(text, piece):
            continue
        is_first = line.spoken is None and not found
        names_it = len(surname) > 2 and surname in piece.of(text).lower()
        if not is_first and (names_it or (is_last and not talks(text, piece))):
            break
        found.append(piece)
    return found


def is_direction(text: str, piece: Span) -> bool:
    """Tell [Applause.] and (BEGIN VIDEO CLIP) from words."""
    return text[piece.start] + text[piece.end - 1] in ("[]", "()")


def interview_turns(text: str, pieces: list[Span], lines: list[Line]) -> list[Turn]:
    """Return the answers, and the questions where the lead names who asks."""
    lettered = [line for line in lines if line.name in QUESTIONS | ANSWERS]
    interview = interview_before(text, lettered[0].label.name.start)
    found = []
    for line, spoken in with_paragraphs(text, pieces, lettered):
        if line.name in ANSWERS:
            found.append(turn_said_by(spoken, ANSWER, interview.answers))
        elif interview.asks:
            found.append(turn_said_by(spoken, QUESTION, interview.asks))
    return found


def speaker_of(text: str, label: Label) -> Span:
    """Return the name, with the bracket or the post that tells who it is."""
    rest = text[label.name.end : label.speaker.end]
    known = {word.strip("()[],.").lower() for word in rest.split()}
    is_post = rest.startswith(",") or known & (PERSON_NOUNS | TITLES_BEFORE)
    inside = rest.strip(" ()[]")
    is_named = has_title(inside) or (
        is_part(label.name.of(text)) and inside.istitle() and " " in inside
    )
    return label.speaker if is_post or is_named else label.name


def said_in_label(text: str, region: Region) -> Saying | None:
    """Read “HOLT: We will.”, a transcript of which each line stands in marks."""
    label = LABEL.match(text, region.inner.start, region.inner.end)
    if label is None or not label["name"].isupper() or is_field(label["name"]):
        return None
    name = Span(*label.span("name"))
    return Saying(LABEL_IN_QUOTE, 0.9, None, (name,), name)
