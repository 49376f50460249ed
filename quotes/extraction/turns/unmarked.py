"""Finds words that stand without marks: under a colon, or above a post’s signature."""

import re

from quotes.extraction.found import Span
from quotes.extraction.lexicon.cues import FINITE
from quotes.extraction.rules.attribution import BEFORE
from quotes.extraction.rules.before_quote import said_before
from quotes.extraction.rules.cueing import form_of, is_cue, is_speech
from quotes.extraction.rules.saying import Saying
from quotes.extraction.text.labels import label_at
from quotes.extraction.text.paragraphs import stripped
from quotes.extraction.text.sentences import sentences_of
from quotes.extraction.text.tokens import Token, tokens_between
from quotes.extraction.turns.turn import (
    POST,
    UNDER_COLON,
    Turn,
    is_spoken,
    talks,
    turn_said_by,
)

# — Tomas Bergström (@tomasb) May 15, 2017
SIGNED_POST = re.compile(
    r"""
    (?:[-–—―]{1,2}[ ]?)(?P<name>[^\s()@—–][^()\n@—–]{0,59}?)[ ]?
    \((?P<handle>@[\w.@\-]{1,60})\)
    [\s·•|,]*(?P<date>[\w.,:/\- ]{0,40})
    """,
    re.VERBOSE,
)
# The signature is looked for in so many characters at a paragraph's end.
LONGEST_SIGNATURE = 200
MARKS = "“”\"„«»‘'’"
BULLETS = "•*-–—·▪"
# After these nobody's words follow but a film or a page: Watch what Holt said:
LOOK = re.compile(
    r"\W*(?:watch|see|listen|read|look|click|here|below)\b", re.IGNORECASE
)
# A post itself is often missing below its lead: then the writer goes on.
POSTING = ("tweeted", "posted", "tweets", "posts", "shared", "retweeted")
POSTED = re.compile(r"[#@]\w|pic\.twitter|https?:|!\s*\Z")
# The words between a cue and its colon: wrote in a letter to the council:
LONGEST_ADJUNCT = 14


def unmarked_turns(text: str, pieces: list[Span]) -> list[Turn]:
    """Return the paragraphs that are somebody’s words though no mark says so."""
    found = []
    for above, piece in zip([None, *pieces], pieces, strict=False):
        turn = signed_post(text, above, piece)
        if turn is None and above is not None:
            turn = under_colon(text, above, piece)
        if turn:
            found.append(turn)
    return found


def signed_post(text: str, above: Span | None, piece: Span) -> Turn | None:
    """Read a post with its signature after it, or on a line of its own."""
    start = max(piece.start, piece.end - LONGEST_SIGNATURE)
    if text[piece.end - 1].isspace() or "(@" not in text[start : piece.end]:
        return None
    for found in SIGNED_POST.finditer(text, start, piece.end):
        if found.end() != piece.end:
            continue
        words = post_before(text, piece.start, found.start())
        if words.start == words.end:
            if above is None:
                return None
            words = above
        return turn_said_by((words,), POST, Span(*found.span("name")))
    return None


def post_before(text: str, start: int, end: int) -> Span:
    """Return the quotation right before the signature, or all the words before it."""
    start, end = stripped(text, start, end)
    if end > start and text[end - 1] in '”"':
        opening = text.rfind("“" if text[end - 1] == "”" else '"', start, end - 1)
        return Span(opening if opening >= 0 else start, end)
    return Span(start, end)


def under_colon(text: str, above: Span, piece: Span) -> Turn | None:
    """Read “Holt replied:” and the paragraph below it."""
    if text[above.end - 1] != ":" or not may_be_said(text, piece):
        return None
    tail = Span(max(above.start, above.end - BEFORE), above.end)
    sentence = sentences_of(text, text, tail)[-1]
    if LOOK.match(text, sentence.start, sentence.end):
        return None
    tokens = tokens_between(text, sentence.start, sentence.end)
    cue = cue_before_colon(tokens)
    said = said_before(tokens) if cue else None
    if said is None or said.cue is None or said.cue.start != cue.start:
        return None
    if not sounds_said(text, piece, said, cue):
        return None
    saying = Saying(UNDER_COLON, 0.8, said.cue, said.mentions, said.clause)
    return Turn((piece,), saying)


def may_be_said(text: str, piece: Span) -> bool:
    """Tell a sentence without marks from a list, a label and a quotation."""
    first = text[piece.start]
    if first in MARKS or first in BULLETS or first.isdigit():
        return False
    has_marks = any(mark in piece.of(text) for mark in '“"«„')
    return is_spoken(text, piece) and not has_marks and not label_at(text, piece)


def cue_before_colon(tokens: list[Token]) -> Token | None:
    """Return the last verb of saying, if hardly more than a place follows it."""
    first = max(0, len(tokens) - LONGEST_ADJUNCT)
    for number in range(len(tokens) - 1, first - 1, -1):
        if is_cue(tokens, number):
            is_said = is_speech(tokens[number]) and form_of(tokens[number]) == FINITE
            return tokens[number] if is_said else None
    return None


def sounds_said(text: str, piece: Span, said: Saying, cue: Token) -> bool:
    """Tell somebody’s words from the writer who goes on about them."""
    words = piece.of(text)
    names = [word for span in said.mentions for word in span.of(text).split()]
    capitals = [name.strip(",.") for name in names if name[0].isupper()]
    if any(len(name) > 2 and name in words for name in capitals):
        return False
    if cue.text in POSTING:
        return talks(text, piece) or POSTED.search(words) is not None
    return True
