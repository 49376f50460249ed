"""Decides who says a quote from the words of its own sentence."""

import re
from bisect import bisect_left

from quotes.extraction.rules.after_quote import said_later, said_right_after, signed
from quotes.extraction.rules.before_quote import said_before
from quotes.extraction.rules.passives import said_in_passive
from quotes.extraction.rules.saying import Prose, Saying
from quotes.extraction.text.regions import Region
from quotes.extraction.text.sentences import HIDDEN
from quotes.extraction.text.tokens import Token

# How far from a quote its cue is looked for; keeps one endless line linear.
BEFORE, AFTER = 500, 400
# … and past how many quotes; keeps a line of nothing but quotes fast.
MOST_QUOTES = 6
WORD = re.compile(r"\w")


def said_nearby(prose: Prose, region: Region) -> Saying | None:
    """Return who says a region according to its own sentence."""
    after = tokens_after(prose, region)
    before = tokens_before(prose, region)
    return (
        signed(prose.text, region)
        or said_in_passive(before, after)
        or said_right_after(prose.text, region, after)
        or said_before(before)
        or said_later(after)
    )


def tokens_before(prose: Prose, region: Region) -> list[Token]:
    sentence = prose.sentences.at(region.outer.start)
    start = max(
        sentence.start, region.outer.start - BEFORE, sixth_before(prose, region)
    )
    if not WORD.search(prose.hidden, start, region.outer.start):
        return []
    return prose.tokens.between(start, region.outer.start)


def sixth_before(prose: Prose, region: Region) -> int:
    """Return where the quote begins that stands so many quotes to the left."""
    number = bisect_left(prose.quotes, region.outer.start)
    return prose.quotes[number - MOST_QUOTES] if number >= MOST_QUOTES else 0


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
    return prose.tokens.between(position, end if quote < 0 else quote)
