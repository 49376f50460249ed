"""Hides the quotes and finds the sentences around them."""

import re
from bisect import bisect_right

from quotes.extraction.found import Span
from quotes.extraction.text.regions import Region
from quotes.extraction.text.tokens import ABBREVIATIONS, HIDDEN

# The stop of "…the launch. Both" and of "…our allies.” While". A run of stops is tried
# from its first one alone: from each of them, a long run would take for ever.
STOP = re.compile(
    r"(?P<stop>(?<![.!?…])[.!?…]+[)\]]?|\x01)(?P<gap>\s+)(?=(?P<next>\S))"
)
LAST_WORD = re.compile(r"(?P<word>[\w.’']+)$")
NOT_FINAL = frozenset(f"{word.lower()}." for word in ABBREVIATIONS)
# Only these close a sentence within a quote: “Never.” is one, “Never,” goes on.
FINAL = (".", "!", "?", "…")


def hide(text: str, regions: list[Region]) -> str:
    """Return the text with each quote, marks included, replaced by HIDDEN."""
    pieces, position = [], 0
    for region in regions:
        pieces.append(text[position : region.outer.start])
        pieces.append(HIDDEN * (region.outer.end - region.outer.start))
        position = region.outer.end
    pieces.append(text[position:])
    return "".join(pieces)


class Sentences:
    """The sentences of an article, looked up by position."""

    def __init__(self, text: str, prose: str, paragraphs: list[Span]) -> None:
        self.all: list[Span] = []
        for paragraph in paragraphs:
            self.all.extend(sentences_of(text, prose, paragraph))
        self.starts = [sentence.start for sentence in self.all]

    def at(self, position: int) -> Span:
        number = max(0, bisect_right(self.starts, position) - 1)
        return self.all[number]

    def before(self, position: int, count: int) -> list[Span]:
        """Return up to `count` sentences before the one here, nearest first."""
        number = max(0, bisect_right(self.starts, position) - 1)
        return self.all[max(0, number - count) : number][::-1]


def sentences_of(text: str, prose: str, paragraph: Span) -> list[Span]:
    found, start = [], paragraph.start
    for match in STOP.finditer(prose, paragraph.start, paragraph.end):
        if ends_sentence(text, prose, match):
            found.append(Span(start, match.end("stop")))
            start = match.end()
    if start < paragraph.end:
        found.append(Span(start, paragraph.end))
    return found


def ends_sentence(text: str, prose: str, match: re.Match[str]) -> bool:
    if match["next"].islower():
        return False
    if match["stop"] == HIDDEN:
        return quote_ends_sentence(text, match)
    if not match["stop"].startswith("."):
        return True
    word = LAST_WORD.search(prose, max(0, match.start() - 20), match.start() + 1)
    return word is None or not is_abbreviated(word["word"].lower())


def is_abbreviated(word: str) -> bool:
    """Tell "Sen." and "J." from the end of a sentence; "U.S." may be either."""
    return word in NOT_FINAL or (len(word) == 2 and word[0].isalpha())


def quote_ends_sentence(text: str, match: re.Match[str]) -> bool:
    inner = text[max(0, match.start() - 4) : match.end("stop")].rstrip("\"'”’»“ ")
    return inner.endswith(FINAL)
