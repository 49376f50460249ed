"""Finds who asks and who answers in an interview that is printed as Q: and A:."""

import re
from collections import Counter
from dataclasses import dataclass

from quotes.extraction.found import Span
from quotes.extraction.lexicon.gazetteer import (
    FIRST_OF_PLACES,
    LAST_OF_PLACES,
    ORGANISATION_WORDS,
    PLACES,
    SENTENCE_OPENERS,
    STATES,
)

NAME = r"[A-Z][\w’'\-]+(?:[ ](?:de|van|von|al|bin)?[ ]?[A-Z][\w’'\-]+){0,4}"
# "spoke with Maren Holt" · "an interview with the mill's keeper, Maren Holt"
ASKED = re.compile(
    rf"""
    \b(?:
        interview(?:ed)?(?:[ ](?:with|of))? | (?:spoke|talked)[ ](?:to|with)
        | sat[ ]down[ ]with | caught[ ]up[ ]with | conversation[ ]with | Q&A[ ]with
        | questions[ ](?:to|for) | met | asked
    )[ ]
    (?:[a-z][^.\n]{{0,80}}?[ ,])??
    (?:(?:President|Sen\.|Rep\.|Gov\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.?)[ ])?
    (?P<name>{NAME})
    """,
    re.VERBOSE,
)
# "*The Selby Post* spoke with Maren Holt"
ASKING = re.compile(
    rf"""
    (?P<name>(?:[Tt]he[ ])?{NAME})(?:[’']s[ ]{NAME})?[ ](?:[a-z]+ly[ ])?
    (?:interviewed|spoke|talked|sat[ ]down|caught[ ]up|met|asked)\b
    """,
    re.VERBOSE,
)
# "Ada Quill met her at the mill"
ASKING_OTHERS = re.compile(
    rf"""
    (?P<name>{NAME})[ ](?:[a-z]+ly[ ])?
    (?:interviewed|spoke[ ](?:to|with)|talked[ ](?:to|with)|sat[ ]down[ ]with
    |caught[ ]up[ ]with|met|asked|visited|called)[ ](?:him|her|them)\b
    """,
    re.VERBOSE,
)
BYLINE = re.compile(
    rf"^(?:Interview |Words )?(?:[Bb]y|BY):? (?P<name>{NAME})",
    re.MULTILINE | re.VERBOSE,
)
# Where no verb tells, the full name that the lead is about.
FULL_NAME = re.compile(
    r"\b[A-Z][\w’\-]+(?:[ ][A-Z]\.)?(?:[ ](?:de|van|von|der|al|bin|la|del))*[ ]"
    r"[A-Z][\w\-]+(?:’[A-Z]\w+)?"
)
NO_NAMES = ORGANISATION_WORDS | LAST_OF_PLACES | PLACES | STATES
# The lead of an interview is shorter than this.
LEAD = 3000


@dataclass(frozen=True, slots=True)
class Interview:
    """Who asks and who answers, as the lead names them; None where it does not."""

    asks: Span | None = None
    answers: Span | None = None


def interview_before(text: str, first: int) -> Interview:
    """Read the lead of an interview, the words before its first question."""
    start = max(0, first - LEAD)
    asked = ASKED.search(text, start, first)
    if asked is None:
        return interview_by_name(text, start, first)
    asking = ASKING.search(text, start, asked.start("name"))
    answers = Span(*asked.span("name"))
    asks = Span(*asking.span("name")) if asking else None
    if asks and asks.of(text) in ("We", "I", "He", "She", "They"):
        asks = None
    if is_outlet(text, answers):
        return Interview(answers, asks)
    return Interview(asks, answers)


def is_outlet(text: str, name: Span) -> bool:
    """Tell "Maren Holt spoke to the Selby Post" from the reverse."""
    return name.of(text).split()[-1].lower() in ORGANISATION_WORDS


def interview_by_name(text: str, start: int, end: int) -> Interview:
    """Take whom the title and the lead are about, and who met him or her."""
    asking = ASKING_OTHERS.search(text, start, end)
    asks = Span(*asking.span("name")) if asking else None
    writers = [*BYLINE.finditer(text, start, end), *([asking] if asking else [])]
    others = {match["name"] for match in writers}
    return Interview(asks, main_name(text, start, end, others))


def main_name(text: str, start: int, end: int, others: set[str]) -> Span | None:
    """Return the only full name, or the one at the head that comes most often."""
    matches = [
        match
        for match in FULL_NAME.finditer(text, start, end)
        if is_persons(match) and match.group() not in others
    ]
    if not matches:
        return None
    counts = Counter(match.group() for match in matches)
    best, often = counts.most_common(1)[0]
    rivals = sum(count == often for count in counts.values())
    is_first = matches[0].start() == start
    if rivals > 1 and not is_first:
        return None
    if is_first:
        best = matches[0].group()
    return next(Span(*match.span()) for match in matches if match.group() == best)


def is_persons(match: re.Match[str]) -> bool:
    """Tell a person’s name from New Avalon, Port Authority and The Mill."""
    first, *_, last = match.group().lower().split()
    if first in FIRST_OF_PLACES or first in SENTENCE_OPENERS:
        return False
    return first not in NO_NAMES and last not in NO_NAMES
