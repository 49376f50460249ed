"""A quote’s words as its article prints them: piece by piece, the writer’s between.

`[…]` stands for words left out of what somebody said, and for nothing else.
"""

import json
import re
from collections.abc import Iterator
from typing import NamedTuple

from quotes.models.quotes import BETWEEN_SPANS, Quote
from quotes.published.listed import ListedQuote

LEFT_OUT = " […] "
# The writer's words, where they are too many to be shown or mean nothing alone.
ELSEWHERE = " … "

# “It is safe,” she said: the comma is the writer's, also in “He cried ‘No,’” she said.
CLOSING_COMMA = re.compile(r"[,،，、](?P<marks>[”»’'\"]*)$")
# ,” she said. “ – and an apostrophe is no mark: ’s plan and the “
GAP = re.compile(
    r"""
    (?P<closing> (?: [^\S\n]* (?: [“”„«»"`]+ | [‘’']+ (?!\w) ))? )
    (?P<words> .*? )
    (?P<opening> [“”„«»"`‘’']* \s* )
    """,
    re.VERBOSE | re.DOTALL,
)
PARAGRAPHS = re.compile(r"\n\s*\n")
SOMEBODY_ELSE = re.compile(r"[“”„«»\"`]|''")


class Piece(NamedTuple):
    """Words said in one go, with the marks around them and what is shown behind."""

    text: str
    start: int  # in the quote's text
    opening: str = ""
    closing: str = ""
    between: str = ""
    ends_paragraph: bool = False
    continues: bool = False  # goes on from the paragraph before, which isn't closed


class Gap(NamedTuple):
    """What stands between two pieces, as it is shown."""

    shown: str
    closes: bool
    ends_paragraph: bool = False


def as_printed(quote: Quote | ListedQuote) -> list[Piece]:
    """Return the pieces of a quote in their order; most quotes are of one."""
    marks = ("“", "”") if quote.is_verbatim else ("", "")
    if not quote.gaps:
        return [Piece(without_comma(quote.text), 0, *marks)]
    return list(pieces_between(quote, json.loads(quote.gaps), *marks))


def pieces_between(quote, gaps, opening: str, closing: str) -> Iterator[Piece]:
    start, before, continues = 0, opening, False
    for length, printed in gaps:
        gap = gap_of(printed, quote)
        text = quote.text[start : start + length]
        if gap.shown in (ELSEWHERE, LEFT_OUT):
            text = without_comma(text)
        after = closing if gap.closes else ""
        yield Piece(
            text, start, before, after, gap.shown, gap.ends_paragraph, continues
        )
        before = opening if gap.closes or gap.ends_paragraph else ""
        continues = gap.ends_paragraph and not gap.closes
        start += length + len(BETWEEN_SPANS)
    text = without_comma(quote.text[start:])
    yield Piece(text, start, before, closing, continues=continues)


def gap_of(printed: str | None, quote) -> Gap:
    """Return how a page shows what an article prints between two pieces."""
    if not quote.is_verbatim:
        is_far = printed is None or PARAGRAPHS.search(printed)
        return Gap(LEFT_OUT if is_far else one_space(printed), closes=False)
    if printed is None:
        return Gap(ELSEWHERE, closes=True)
    found = GAP.fullmatch(printed)
    words = found["words"].strip()
    if not words:
        return gap_without_words(printed, found)
    if not (found["closing"] or found["opening"].strip()):
        return Gap(LEFT_OUT, closes=False)
    is_partial = quote.kind == quote.Kind.PARTIAL
    if is_partial or SOMEBODY_ELSE.search(words) or PARAGRAPHS.search(words):
        return Gap(ELSEWHERE, closes=True)
    ends_paragraph = bool(PARAGRAPHS.search(printed))
    return Gap(one_space(found["words"]), closes=True, ends_paragraph=ends_paragraph)


def gap_without_words(printed: str, found: re.Match) -> Gap:
    """Return a gap of marks, if any; in a new paragraph an opening one closes none."""
    if PARAGRAPHS.search(printed):
        return Gap("", closes=bool(found["closing"]), ends_paragraph=True)
    return Gap(" ", closes=bool(printed.strip()))


def one_space(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def without_comma(text: str) -> str:
    """Return a text without the comma of the writer's sentence at its end."""
    if text.endswith((".", "?", "!")):
        return text
    return CLOSING_COMMA.sub(r"\g<marks>", text) or text


def in_marks(quote: Quote | ListedQuote) -> str:
    """Return the words as printed, in one line; in marks unless they are reported."""
    return "".join(map(in_line, as_printed(quote)))


def in_line(piece: Piece) -> str:
    opening = "" if piece.continues else piece.opening
    between = piece.between or (" " if piece.ends_paragraph else "")
    return f"{opening}{piece.text}{piece.closing}{between}"


def bare(quote: Quote | ListedQuote) -> str:
    """Return the same, with marks only where several pieces have some each."""
    *others, last = as_printed(quote)
    text = in_marks(quote)
    if any(piece.closing for piece in others):
        return text
    return text.removeprefix(last.closing and "“").removesuffix(last.closing)


def in_short(quote: Quote | ListedQuote) -> str:
    """Return the beginning of the words, for a title."""
    text = " ".join(bare(quote).split())
    return text if len(text) < 90 else f"{text[:88]}…"
