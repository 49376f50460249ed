"""Reads marked articles, and tells which of the engine's readings people agree with."""

import gzip
import json
from dataclasses import dataclass
from pathlib import Path

from quotes.extraction.found import Span
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.pipeline import Article, read_article
from quotes.extraction.rules.saying import Saying

MARKS = "\"“”„«»‘’'`"
ENDINGS = ",.;:—–-"
HONORIFICS = words("the a an mr mrs ms miss dr sen rep gov president former sir lord")
WRONG, LIKE, SAME = 0, 1, 2
# The genres of GUM whose marks hold terms rather than speech, and whose licences
# allow for it.
EXPLAINING = ("academic", "textbook", "voyage")


@dataclass(frozen=True, slots=True)
class Marked:
    """An article as the engine reads it, with the quotes that people marked."""

    outlet: str
    article: Article
    speakers: dict[Span, Span | None]  # by the quote's words


def read_marked(path: Path) -> list[Marked]:
    """Return the articles of a file of JSON lines {"id", "text", "quotes"}."""
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf8") as lines:
        return [marked(json.loads(line)) for line in lines if line.strip()]


def read_explaining(path: Path) -> list[Marked]:
    """Return the papers, textbooks and travel guides of a corpus of many genres."""
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf8") as lines:
        documents = [json.loads(line) for line in lines]
    return [marked(one) for one in documents if one["genre"] in EXPLAINING]


def marked(document: dict) -> Marked:
    """Take "publisher" for the outlet; without one, each article is its own."""
    text = document["text"]
    speakers = {
        bare(text, Span(quote["start"], quote["end"])): place_of(quote.get("speaker"))
        for quote in document["quotes"]
    }
    outlet = document.get("publisher") or str(document["id"])
    return Marked(outlet, read_article(text), speakers)


def place_of(speaker: dict | None) -> Span | None:
    if not speaker or speaker.get("start") is None:
        return None
    return Span(speaker["start"], speaker["end"])


def bare(text: str, span: Span) -> Span:
    """Return the span without marks, spaces and closing punctuation at its ends."""
    start, end = span.start, span.end
    while start < end and (text[start] in MARKS or text[start].isspace()):
        start += 1
    while end > start and is_ending(text[end - 1]):
        end -= 1
    return Span(start, end)


def is_ending(character: str) -> bool:
    return character in MARKS or character in ENDINGS or character.isspace()


def agreement(text: str, gold: Span, saying: Saying) -> int:
    """Return SAME, LIKE or WRONG for a reading's first mention."""
    found = saying.mentions[0]
    theirs, ours = names_of(text, gold), names_of(text, found)
    if gold == found or (theirs and theirs == ours):
        return SAME
    if gold.overlaps(found) or (is_name(text, gold) and theirs[-1:] == ours[-1:]):
        return LIKE
    return WRONG


def names_of(text: str, span: Span) -> list[str]:
    """Return the words of a mention up to its first comma, honorifics aside."""
    core = span.of(text).partition(",")[0].lower().replace("’s", "").replace("'s", "")
    found = [word.strip(".()") for word in core.split()]
    if found in (["he"], ["she"], ["it"], ["they"], ["who"], ["we"], ["i"]):
        return []
    return [word for word in found if word not in HONORIFICS]


def is_name(text: str, span: Span) -> bool:
    return bool(names_of(text, span)) and any(c.isupper() for c in span.of(text))
