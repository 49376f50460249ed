"""Cuts a stretch of prose into words and marks, with their positions."""

import re
from bisect import bisect_left
from typing import NamedTuple

from quotes.extraction.found import Span
from quotes.extraction.lexicon.wordlists import words

# Stands for each character of a quote, so that positions stay what they were.
HIDDEN = "\x01"

ABBREVIATIONS = words(
    "Mr Mrs Ms Mx Dr Prof Rev Fr Sr Jr St Sen Sens Rep Reps Gov Govs Lt Col Gen Maj "
    "Capt Cmdr Sgt Cpl Adm Pres Hon Atty Amb Supt Det Insp Messrs vs etc No Inc Corp "
    "Co Ltd Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich "
    "Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Jan Feb Mar "
    "Apr Aug Sept Oct Nov Dec"
)

# "U.S." · "Sen." · "J." · "Jae-in" · "Moon's" · "Q4" · ","
TOKEN = re.compile(
    rf"""
    (?P<plain>[a-z]{{2,}}(?=[ ,]))  # most words are of this kind: tried first
    | (?P<initials>(?:[^\W\d_]\.){{1,6}}(?=\W|$))
    | (?P<abbreviation>(?=[A-Zev])(?:{"|".join(sorted(ABBREVIATIONS))})\.)
    | (?P<word>\w+(?:[.’'\-&/]\w+)*)
    | (?P<mark>\x01+|[^\w\s])
    """,
    re.VERBOSE,
)


class Token(NamedTuple):
    """A word or a mark, and where it stands in the text."""

    text: str
    start: int
    end: int
    word: str  # the text in small letters

    @property
    def is_word(self) -> bool:
        return self.text[0].isalnum()

    @property
    def is_capitalised(self) -> bool:
        return self.text[0].isupper()


def tokens_between(text: str, start: int, end: int) -> list[Token]:
    found = TOKEN.finditer(text, start, end)
    return [Token(match[0], *match.span(), match[0].lower()) for match in found]


class Tokens:
    """The words and marks of a whole text, cut once and looked up by position."""

    def __init__(self, tokens: list[Token]) -> None:
        self.all = tokens
        self.starts = [token.start for token in tokens]

    def between(self, start: int, end: int) -> list[Token]:
        """Return the tokens that lie between two positions."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        if last > first and self.all[last - 1].end > end:
            last -= 1
        return self.all[first:last]


def without_quotes(tokens: list[Token], quotes: list[Span]) -> list[Token]:
    """Return the tokens with one for each quote in place of those inside it."""
    found, starts, position = [], [token.start for token in tokens], 0
    for quote in quotes:
        first = bisect_left(starts, quote.start)
        found += tokens[position:first]
        if quote.start < quote.end:
            found.append(Token(HIDDEN, quote.start, quote.end, HIDDEN))
        position = max(first, bisect_left(starts, quote.end))
    return found + tokens[position:]
