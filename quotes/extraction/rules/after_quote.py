"""Reads the words after a quote: “Q,” X said · “Q,” said X · “Q” – X."""

import re

from quotes.extraction.found import Span
from quotes.extraction.lexicon.cues import FINITE
from quotes.extraction.lexicon.gazetteer import PARTICLES
from quotes.extraction.rules.cueing import form_of, is_according, is_cue
from quotes.extraction.rules.phrases import is_name
from quotes.extraction.rules.saying import Saying, saying, saying_after
from quotes.extraction.rules.subjects import (
    plain_subject,
    quoted_subject,
    subjects_before,
)
from quotes.extraction.text.regions import Region
from quotes.extraction.text.tokens import Token, tokens_between

# “We will return.” – Ada Lovelace, mathematician
SIGNATURE = re.compile(
    r"""
    \s{0,6}[-–—―]{1,2}[ ]?
    (?P<name>[^\W\d_][\w.’'\-]*(?:[ ][\w.’'\-]+){0,5})
    (?P<post>,[ ][^\n.]{1,80})?
    [.]?[^\S\n]*(?=\n|\Z)
    """,
    re.VERBOSE,
)

SIGNATURE_RULE = "signature after quote"


def signed(text: str, region: Region) -> Saying | None:
    """Read “Q” – Name at the end of a line or on the line below."""
    found = SIGNATURE.match(text, region.outer.end)
    if found is None:
        return None
    tokens = tokens_between(text, *found.span("name"))
    if tokens[-1].text == ".":
        tokens = tokens[:-1]
    if not all(is_name(token) or token.word in PARTICLES for token in tokens):
        return None
    end = found.end("post") if found["post"] else tokens[-1].end
    mention = Span(found.start("name"), end)
    return Saying(SIGNATURE_RULE, 0.9, None, (mention,), mention)


def said_right_after(text: str, region: Region, tokens: list[Token]) -> Saying | None:
    """Read “Q,” X said · “Q,” said X · “Q,” according to X."""
    start = 1 if tokens and tokens[0].text in (",", "—", "–", "-") else 0
    if start >= len(tokens) or not leads_on(text, region, tokens[start], start):
        return None
    if is_according(tokens, start):
        return saying_after(tokens, start, start + 2, "according to after quote")
    if is_cue(tokens, start) and form_of(tokens[start]) == FINITE:
        return saying_after(tokens, start, start + 1, "cue before name, after quote")
    return name_then_cue(tokens, start)


def leads_on(text: str, region: Region, following: Token, comma: int) -> bool:
    """Tell whether the words after the quote belong to its sentence."""
    last = text[region.inner.end - 1]
    if last in ",?!-—–…" or comma:
        return True
    return following.text.islower() or last not in ".;:"


def name_then_cue(tokens: list[Token], start: int) -> Saying | None:
    for number in range(start + 1, min(len(tokens), start + 45)):
        if not is_cue(tokens, number) or form_of(tokens[number]) != FINITE:
            continue
        quoted = quoted_subject(tokens, number)
        if quoted:
            return saying(tokens, quoted, number, "name before cue, after quote", 0.95)
        phrases = subjects_before(tokens, number)
        if not (phrases and phrases[0].start == start):
            phrases = plain_subject(tokens, start, number)
        if phrases:
            return saying(tokens, phrases, number, "name before cue, after quote", 0.95)
    return None


def said_later(tokens: list[Token]) -> Saying | None:
    """Read the “Q” was wrong, X said."""
    for number in range(len(tokens) - 1, 0, -1):
        if is_according(tokens, number):
            return saying_after(tokens, number, number + 2, "according to after quote")
        if not is_cue(tokens, number) or form_of(tokens[number]) != FINITE:
            continue
        if tokens[number - 1].text == ",":
            found = saying_after(tokens, number, number + 1, "cue before name, later")
            if found:
                return found
        phrases = subjects_before(tokens, number)
        if phrases and tokens[phrases[0].start - 1].text == ",":
            return saying(tokens, phrases, number, "name before cue, later", 0.7)
    return None
