"""Find the quotes in which given words stand; folded, so that both databases agree."""

import re
from dataclasses import dataclass, field

from django.db.models import Q, TextField, Value
from django.db.models.functions import Concat

from articles.models import Article
from quotes.models import Attribution
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
    written: str = field(default="", compare=False)


def terms(words: str) -> list[Term]:
    """Read what was typed into the search box; what can't be read is plain words."""
    found = []
    for match in TERM.finditer(words):
        written = match["phrase"] or match["word"]
        if folded := fold(written):
            found.append(Term(folded, bool(match["without"]), written))
    return found


def matching(quotes, words: str):
    """Keep the quotes that hold every word and phrase, and none of those with “-”."""
    quotes = quotes.alias(padded=padded("folded"))
    for term in terms(words):
        standing = {"padded__contains": f" {term.words} "}
        narrow = quotes.exclude if term.without else quotes.filter
        quotes = narrow(**standing)
    return quotes


def matching_anywhere(quotes, words: str):
    """Keep the quotes with words in them, in their article's title or in a name.

    Each word or phrase may stand in another of these.
    """
    quotes = quotes.alias(padded=padded("folded"))
    for term in terms(words):
        said = Attribution.objects.filter(
            Q(speaker__names__key__contains=term.words)
            | Q(resolved_name__icontains=term.written)
            | Q(name_as_printed__icontains=term.written)
        )
        standing = (
            Q(padded__contains=f" {term.words} ")
            | Q(article__in=Article.objects.filter(title__icontains=term.written))
            | Q(pk__in=said.values("quote"))
        )
        quotes = quotes.exclude(standing) if term.without else quotes.filter(standing)
    return quotes


def padded(column) -> Concat:
    return Concat(Value(" "), column, Value(" "), output_field=TextField())
