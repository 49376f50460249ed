"""Finds and chooses a person's role among all that the article prints."""

import re

from quotes.extraction.found import Span
from quotes.extraction.lexicon.titles import TITLES_BEFORE
from quotes.extraction.lexicon.wordlists import words
from quotes.extraction.people.clusters import Cluster

FORMER = words("former ex- then late onetime one-time ex previous retired ousted")
# Ada Holt is *the chief engineer of Selby Water*
IS_THE = re.compile(
    r"""
    \s+is\s+(?:now\s+)?(?:the|an?)\s+
    (?P<title>
        (?:[a-zA-Z][\w’'\-]*\s+){0,4}(?P<post>[a-zA-Z][\w\-]*)\s+(?:of|at|for)\s+(?:the\s+)?
        [A-Z][\w&’'\-]*(?:\s+[A-Z][\w&’'\-]*)*
    )
    """,
    re.VERBOSE,
)
LONGEST = 160


def title_told(hidden: str, end: int) -> Span | None:
    """Return the post that a sentence gives: Holt *is* the head of Selby Water."""
    found = IS_THE.match(hidden, end, end + LONGEST)
    if found is None or found["post"].lower() not in TITLES_BEFORE:
        return None
    return Span(*found.span("title"))


def title_of(text: str, cluster: Cluster) -> Span | None:
    """Return the best title: current before former, an office before a calling."""
    return min(cluster.titles, key=lambda title: rank(text, title), default=None)


def rank(text: str, title: Span) -> tuple[bool, bool, bool, int]:
    found = [word.strip(".,") for word in title.of(text).lower().split()]
    is_former = bool(FORMER & set(found)) or found[0].startswith("ex-")
    is_calling = not any(word in TITLES_BEFORE for word in found)
    return is_former, is_calling, len(found) == 1, title.start
