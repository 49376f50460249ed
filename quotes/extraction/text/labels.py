"""Reads the label in front of somebody’s words: HOLT: · Mr. DRAY. · >> HOLT: · Q."""

import re
from dataclasses import dataclass

from quotes.extraction.found import Span
from quotes.extraction.lexicon.gazetteer import (
    DAYS_AND_MONTHS,
    PARTICLES,
    SENTENCE_OPENERS,
)
from quotes.extraction.lexicon.labels import FIELD_ENDINGS, FIELDS, PARTS
from quotes.extraction.lexicon.titles import TITLES_BEFORE
from quotes.extraction.lexicon.wordlists import words

WORD = r"[^\W\d_][\w.’'\-]{0,30}"
SMALL_INSIDE = PARTICLES | words("of for the and on in to at")

# "SEN. SMITH: We will." · "Smith: We will." · "A: I did." · "JONES (laughing): No."
# "[Tomas Berg] (chairman): No." · "ADA QUILL, HOST: Yes." · "Speaker 2: No."
LABEL = re.compile(
    rf"""
    (?:>{{1,3}}[ ]?)?
    (?P<speaker>
        \[?(?P<name>{WORD}(?:[ ]{WORD}){{0,6}}(?:[ ]\d{{1,3}})?)\]?
        (?:[ ]?[(\[](?P<aside>[^()\[\]\n]{{1,60}})[)\]]){{0,2}}
        (?:,[ ](?P<post>[^:.\n“”"]{{1,80}}))?
    )
    (?P<mark>:)(?:\s+(?=[^\s\d])|\s*\Z)
    """,
    re.VERBOSE,
)

TITLE = r"""
    (?:Mr|Mrs|Ms|Miss|Dr|Messrs|Senator|Sen|Representative|Rep|Chairman|Chairwoman
    |Chairperson|Chair|Justice|Judge|General|Gen|Admiral|Adm|Secretary|Ambassador
    |Governor|Gov|Mayor|Commissioner|Director|Professor|Prof|Colonel|Col|Captain|Capt
    |Delegate|Councilman|Councilwoman|Councillor|Sir|Dame|Lord|Lady|Baroness)\.?
"""
# Not "Mr. J. Berg" and not "Gov. St. Pierre": there the stop shortens a word.
SURNAME = r"(?!(?:St|Jr|Sr|Mt|Ft)\.)[A-Z][\w’'\-]+"
# "Mr. DRAY. Mr. President, …" · "Mr. BERG of New Avalon (during the reading). No."
# "The PRESIDING OFFICER. Without objection." · "Chairman Dray. Thank you."
RECORD_LABEL = re.compile(
    rf"""
    (?P<speaker>
        (?P<name>
            {TITLE}[ ]{SURNAME}(?:[ ]{SURNAME}){{0,3}}
            | The[ ](?:[A-Z]{{3,}}(?:[ ][A-Z]{{3,}}){{0,4}}(?:[ ]pro[ ]tempore)?
                | Chairman | Chairwoman | Chairperson | Chair | Speaker | President
                | Clerk | Witness | Court | Moderator | Interpreter)
        )
    )
    (?:[ ]of[ ][A-Z][\w.’'\-]*(?:[ ](?:[a-z]{{2,3}}[ ])?[A-Z][\w.’'\-]*){{0,3}})?
    (?:[ ][(\[](?P<aside>[^()\[\]\n]{{1,80}})[)\]])?
    (?P<mark>\.)[ ]+(?=[^\s.])
    """,
    re.VERBOSE,
)
# "Q. Is the mill old?" · "A: It is." But not "A. J. Quill said".
LETTER_LABEL = re.compile(
    r"""
    (?P<speaker>(?P<name>[QA]|Question|Answer|QUESTION|ANSWER))
    (?P<mark>[.:])(?![ ][A-Z]\.)\s+(?=\S)
    """,
    re.VERBOSE,
)
# ">> Thank you." is somebody's turn, and nobody tells whose.
BARE_ARROWS = re.compile(r">{2,3}[ ]?(?=[^\s>])")

RECORD_MARK = "."


@dataclass(frozen=True, slots=True)
class Label:
    """A label as printed: the name, with bracket and post, and where words begin."""

    name: Span
    speaker: Span
    mark: str
    end: int


def label_at(text: str, piece: Span) -> Label | None:
    """Return the label that a paragraph or a line begins with."""
    for pattern in (LETTER_LABEL, RECORD_LABEL, LABEL):
        found = pattern.match(text, piece.start, piece.end)
        if found and is_capitalised(found["name"]):
            name, speaker = Span(*found.span("name")), Span(*found.span("speaker"))
            return Label(name, speaker, found["mark"], found.end())
    return None


def is_capitalised(name: str) -> bool:
    """Tell a name, "Ursula von der Leyen", from the beginning of a sentence."""
    parts = name.removesuffix(" pro tempore").split()
    if parts[-1][0].islower():
        return False
    return parts[0][0].isupper() and all(
        not part[0].islower() or part in SMALL_INSIDE for part in parts
    )


def begins_turn(text: str, line: Span) -> bool:
    """Tell a line that can hardly be the middle of a wrapped sentence."""
    label = label_at(text, line)
    if label is None:
        return BARE_ARROWS.match(text, line.start, line.end) is not None
    name = label.name.of(text)
    return label.mark == RECORD_MARK or name.isupper()


def is_field(name: str) -> bool:
    """Tell WHEN:, LOAD-DATE: and PHOTO BY: from a name."""
    parts = name.lower().replace("-", " ").strip("[]. ").split()
    while len(parts) > 1 and parts[-1] in FIELD_ENDINGS:
        parts.pop()
    if len(parts) == 1 and parts[0] in SENTENCE_OPENERS | DAYS_AND_MONTHS:
        return True
    return name.lower() in FIELDS or parts[-1] in FIELDS


def is_part(name: str) -> bool:
    """Tell OPERATOR: and The CHAIR., whom no name tells."""
    parts = [part.strip(".").lower() for part in name.split()]
    return any(part in PARTS for part in parts)


def has_title(name: str) -> bool:
    parts = name.split()
    return len(parts) > 1 and parts[0].lower().rstrip(".") in TITLES_BEFORE
