"""Finds where or to whom something was said: told ABC, in a Twitter post."""

import re

from quotes.extraction.found import Span
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.rules.saying import Prose, Saying

# told *ABC's "This Week" program*: · said *in an interview*, · told *reporters* that
AFTER_CUE = re.compile(
    r"""
    [ ](?P<context>
        (?:(?:in|on|at|during|to|from)[ ]|reporters\b|(?:the[ ])?[A-Z])
        [^,.:;\x01]{0,120}?
    )
    (?=[ ]that\b|[ ]?[,.:;\x01]|\s*\Z)
    """,
    re.VERBOSE,
)
# brushed aside talks *in a Twitter post*: “Q”
AROUND_NOUN = re.compile(
    r"(?P<context>\b(?:in|on|during|at)\s(?:an?|the|his|her|their|its)\s[^,.:;\x01]*)\Z"
)
# *During a session of the council*, Moon said
BEFORE_SUBJECT = re.compile(
    r"(?P<context>(?:During|In|At|On|Speaking|Writing)\s[^,.:;\x01]{3,200}),\s"
)
REACH = 140
# Left out on purpose: "called", whose object is what the quote is about.
ADDRESSING = words("told tells telling said says saying tell asked wrote writing")


def context_of(prose: Prose, saying: Saying) -> Span | None:
    """Return the words that tell where it was said, as printed; else None."""
    if saying.cue is None or saying.clause is None:
        return None
    return (
        around_noun(prose, saying.cue)
        or after_cue(prose, saying)
        or before_subject(prose, saying.clause)
    )


def around_noun(prose: Prose, cue: Span) -> Span | None:
    sentence = prose.sentences.at(cue.start)
    start = max(sentence.start, cue.end - REACH)
    if prose.text[cue.end : cue.end + 1] not in (":", ","):
        return None
    found = AROUND_NOUN.search(prose.hidden, start, cue.end)
    return Span(*found.span("context")) if found else None


def after_cue(prose: Prose, saying: Saying) -> Span | None:
    told = saying.cue.of(prose.text) in ADDRESSING
    if saying.clause.end > saying.cue.end or not told:
        return None
    end = min(saying.cue.end + REACH, len(prose.hidden))
    found = AFTER_CUE.match(prose.hidden, saying.cue.end, end)
    return Span(*found.span("context")) if found else None


def before_subject(prose: Prose, clause: Span) -> Span | None:
    sentence = prose.sentences.at(clause.start)
    if clause.start - sentence.start > 2 * REACH:
        return None
    found = BEFORE_SUBJECT.match(prose.hidden, sentence.start, clause.start)
    return Span(*found.span("context")) if found else None
