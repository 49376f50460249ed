"""Finds who asks and who answers in an interview that is printed as Q: and A:."""

import re
from dataclasses import dataclass

from quotes.extraction.found import Span
from quotes.extraction.lexicon.gazetteer import ORGANISATION_WORDS

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
# Where no verb tells, the only full name before the first question.
FULL_NAME = re.compile(r"\b[A-Z][\w’'\-]+(?:[ ][A-Z]\.)?[ ][A-Z][\w’'\-]+")
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
        return Interview(None, only_name(text, start, first))
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


def only_name(text: str, start: int, end: int) -> Span | None:
    found = {match.group(): match for match in FULL_NAME.finditer(text, start, end)}
    if len(found) != 1:
        return None
    [match] = found.values()
    return Span(*match.span())
