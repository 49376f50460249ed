"""Decides who says a quote from the words of its own sentence."""

import re

from quotes.extraction.after_quote import said_later, said_right_after, signed
from quotes.extraction.before_quote import said_before
from quotes.extraction.regions import Region
from quotes.extraction.saying import Prose, Saying
from quotes.extraction.sentences import HIDDEN
from quotes.extraction.tokens import Token, tokens_between

# How far from a quote its cue is looked for; keeps one endless line linear.
BEFORE, AFTER = 500, 400
WORD = re.compile(r"\w")


def said_nearby(prose: Prose, region: Region) -> Saying | None:
    """Return who says a region according to its own sentence."""
    after = tokens_after(prose, region)
    before = tokens_before(prose, region)
    return (
        signed(prose.text, region)
        or said_right_after(prose.text, region, after)
        or said_before(before)
        or said_later(after)
    )


def tokens_before(prose: Prose, region: Region) -> list[Token]:
    sentence = prose.sentences.at(region.outer.start)
    start = max(sentence.start, region.outer.start - BEFORE)
    if not WORD.search(prose.hidden, start, region.outer.start):
        return []
    return tokens_between(prose.hidden, start, region.outer.start)


def tokens_after(prose: Prose, region: Region) -> list[Token]:
    """Return the rest of the sentence; “Really?” Ada asked is one."""
    position = region.outer.end
    place = position
    if prose.text[region.inner.end - 1] in "?!…":
        place = min(position + 1, len(prose.text))
    sentence = prose.sentences.at(place)
    end = min(sentence.end, position + AFTER)
    if end <= position:
        return []
    quote = prose.hidden.find(HIDDEN, position, end)
    return tokens_between(prose.hidden, position, end if quote < 0 else quote)
