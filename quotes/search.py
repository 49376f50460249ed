"""Find the quotes in which given words stand; folded, so that both databases agree."""

import re
from dataclasses import dataclass

from django.db.models import TextField, Value
from django.db.models.functions import Concat

from quotes.models.folding import fold

# bridge, -tunnel, "open in May", “open in May”, -"open in May"
TERM = re.compile(
    r"""
    (?<!\S) (?P<without>-)?
    (?: ["“] (?P<phrase>[^"“”]+) ["”] | (?P<word>\S+) )
    """,
    re.VERBOSE,
)


@dataclass(frozen=True)
class Term:
    """Folded words that must stand together in a quote, or must not."""

    words: str
    without: bool = False


def terms(words: str) -> list[Term]:
    """Read what was typed into the search box; what can't be read is plain words."""
    found = []
    for match in TERM.finditer(words):
        folded = fold(match["phrase"] or match["word"])
        if folded:
            found.append(Term(folded, without=bool(match["without"])))
    return found


def matching(quotes, words: str):
    """Keep the quotes that hold every word and phrase, and none of those with “-”."""
    spaced = Concat(Value(" "), "folded", Value(" "), output_field=TextField())
    quotes = quotes.alias(padded=spaced)
    for term in terms(words):
        standing = {"padded__contains": f" {term.words} "}
        narrow = quotes.exclude if term.without else quotes.filter
        quotes = narrow(**standing)
    return quotes
