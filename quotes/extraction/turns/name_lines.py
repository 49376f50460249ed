"""Reads transcripts whose names stand on lines of their own, above what they say."""

import re
from collections import Counter
from dataclasses import dataclass

from quotes.extraction.found import Span
from quotes.extraction.lexicon.gazetteer import FEMALE_NAMES, MALE_NAMES, PARTICLES
from quotes.extraction.lexicon.titles import PERSON_NOUNS, TITLES_BEFORE
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.text.asides import is_link_or_credit
from quotes.extraction.text.labels import WORD, has_title, is_field, is_part
from quotes.extraction.turns.transcripts import is_direction
from quotes.extraction.turns.turn import TURN, Turn, is_spoken, talks, turn_said_by

# "Ada Quill" · "Ada Quill -- Chief Executive Officer" · "Mrs Ada Quill (Norhaven)"
NAME_LINE = re.compile(
    rf"""
    \[?(?P<name>{WORD}(?:[ ]{WORD}){{0,5}})\]?
    (?P<bracket>(?:[ ]?[(\[][^()\[\]\n]{{1,60}}[)\]]){{0,3}})
    (?:(?P<dash>[ ]?(?:--|—|[ ][-–])[ ]?|,[ ])(?P<post>[A-Za-z][^.!?\n“”"]{{1,90}}))?
    [ ]?:?
    """,
    re.VERBOSE,
)
# A line below the name that tells the post: Chief Executive Officer
LONGEST_POST = 90
LONGEST_LINE = 160
POSTS = PERSON_NOUNS | TITLES_BEFORE | words("vp cfo coo cto md evp svp ir")
FEWEST_LINES = 2


@dataclass(frozen=True, slots=True)
class NameLine:
    """A paragraph that is a name, and the number of the first one below it."""

    number: int
    name: str
    speaker: Span
    has_post: bool
    below: int


def turns_under_names(text: str, pieces: list[Span]) -> list[Turn]:
    """Return what stands below the names; nothing where no people talk."""
    lines = name_lines(text, pieces)
    lines = [line for line in lines if stands_above_words(text, pieces, line)]
    if not are_talking(text, pieces, lines):
        return []
    ends = [*(line.number for line in lines[1:]), len(pieces)]
    found = []
    for line, end in zip(lines, ends, strict=True):
        is_last = end == len(pieces)
        spoken = words_below(text, pieces[line.below : end], is_last=is_last)
        if spoken:
            found.append(turn_said_by(spoken, TURN, line.speaker))
    return found


def name_lines(text: str, pieces: list[Span]) -> list[NameLine]:
    found: list[NameLine] = []
    for number in range(len(pieces)):
        if found and number < found[-1].below:
            continue
        line = name_line(text, pieces[number])
        if line:
            found.append(with_post(text, pieces, number, line))
    return found


def with_post(
    text: str, pieces: list[Span], number: int, line: re.Match[str]
) -> NameLine:
    """Add the post, be it on the line or on the one below."""
    name, below = line["name"].lower(), number + 1
    if line["post"] or tells_who(line["bracket"]):
        end = last_word(text, line.start(), line.end())
        return NameLine(number, name, Span(line.start("name"), end), True, below)
    if below < len(pieces) and is_post(text, pieces[below]):
        speaker = Span(line.start("name"), pieces[below].end)
        return NameLine(number, name, speaker, True, below + 1)
    speaker = Span(*line.span("name"))
    return NameLine(number, name, speaker, bool(line["bracket"]), below)


def last_word(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in ": ":
        end -= 1
    return end


def name_line(text: str, piece: Span) -> re.Match[str] | None:
    """Match a paragraph that is a name and nothing but its post and brackets."""
    if piece.end - piece.start > LONGEST_LINE:
        return None
    line = NAME_LINE.fullmatch(text, piece.start, piece.end)
    if line is None or is_field(line["name"]):
        return None
    parts = line["name"].split()
    is_name = all(part[0].isupper() or part in PARTICLES for part in parts)
    if line["post"] and line["post"][0].islower() and not tells_who(line["post"]):
        return None
    is_whole = parts[-1][0].isupper() and not parts[-1].endswith(".")
    return line if is_name and is_whole else None


def is_post(text: str, piece: Span) -> bool:
    """Tell "Chief Executive Officer, Haldrake Marine" from what somebody says."""
    line = piece.of(text)
    if len(line) > LONGEST_POST or line[-1] in '.!?:,;”"' or not line[0].isupper():
        return False
    found = {word.strip(",-–—()").lower() for word in line.split()}
    return bool(found & POSTS) and len(found) > 1


def tells_who(bracket: str) -> bool:
    known = {word.strip("()[],.").lower() for word in bracket.split()}
    return bool(known & POSTS)


def stands_above_words(text: str, pieces: list[Span], line: NameLine) -> bool:
    return line.below < len(pieces) and is_spoken(text, pieces[line.below])


def are_talking(text: str, pieces: list[Span], lines: list[NameLine]) -> bool:
    """Tell people who talk in turn from headings above a list’s parts."""
    counts = Counter(line.name for line in lines)
    if len(lines) < FEWEST_LINES or len(counts) < 2:
        return False
    talking = sum(talks(text, pieces[line.below]) for line in lines)
    people = sum(is_person(line) for line in lines)
    if max(counts.values()) > 1:
        return talking > 0 and 2 * max(people, talking) >= len(lines)
    return talking == len(lines) and people == len(lines)


def is_person(line: NameLine) -> bool:
    """Tell a person from a heading by title, part, post or first name."""
    first = line.name.split()[0]
    return (
        line.has_post
        or is_part(line.name)
        or has_title(line.name)
        or first in MALE_NAMES
        or first in FEMALE_NAMES
    )


def words_below(text: str, pieces: list[Span], *, is_last: bool) -> tuple[Span, ...]:
    """Return the paragraphs of a turn; the last one ends with its talk."""
    found: list[Span] = []
    for piece in pieces:
        if is_direction(text, piece) or is_link_or_credit(text, piece):
            continue
        if found and not is_spoken(text, piece):
            break
        if found and is_last and not talks(text, piece):
            break
        found.append(piece)
    return tuple(found)
