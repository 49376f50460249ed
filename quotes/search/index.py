"""Find the quotes in which given words stand; folded, so that both databases agree.

Two ways that find the same: by the index of words, quick where they are rare, and by
looking at one quote after the other, quick where so many hold them that the first few
are soon found.
"""

from collections.abc import Sequence
from functools import lru_cache
from hashlib import sha256
from math import prod
from time import time
from typing import NamedTuple

from django.core.cache import cache
from django.db import connection
from django.db.models import F, Func, Q, TextField, Value
from django.db.models.expressions import RawSQL
from django.db.models.functions import Concat

from quotes.models import Quote
from quotes.search.syntax import Asked, Term

Terms = Sequence[Sequence[str]]  # groups of filter terms: a quote has one of each

# From so many quotes on, and such a share of all, looking at them in turn finds a page
# sooner than the index of words does.
FREQUENT_FROM = 10_000
FREQUENT_SHARE = 0.004
# More than these, found by the index of words, are not read to tell which are wanted.
MOST_SIFTED = 20_000
STATISTICS_LAST = 600  # seconds

# What the index of words was made over: see migrations/_words.py.
INDEXED = 200_000


class Statistics(NamedTuple):
    """The share of quotes that each frequent word stands in, and of how many quotes."""

    shares: dict[str, float]
    quotes: float


def matching(quotes, asked: Asked, terms: Terms = ()):
    """Keep the quotes that hold what is asked for, found by the index of words.

    `terms` spare it quotes of others: they are public ones, each with one of a group.
    """
    if asked.all_of or terms:
        quotes = quotes.filter(by_index(asked, terms))
    return holding(quotes, asked, phrases_only=True)


def holding(quotes, asked: Asked, *, phrases_only=False):
    """Keep the quotes that hold what is asked for, looking at each.

    With `phrases_only` the single words are left to the index.
    """
    quotes = quotes.alias(padded=padded("folded"))
    for any_of in asked.all_of:
        if not phrases_only or any(" " in term.words for term in any_of):
            quotes = quotes.filter(one_of(any_of))
    for term in asked.none_of:
        quotes = quotes.exclude(padded__contains=f" {term.words} ")
    return quotes


def one_of(any_of: tuple[Term, ...]) -> Q:
    return Q.create(
        [("padded__contains", f" {term.words} ") for term in any_of], connector=Q.OR
    )


def padded(column) -> Concat:
    return Concat(Value(" "), column, Value(" "), output_field=TextField())


def by_index(asked: Asked, terms: Terms = ()) -> Q:
    """Return the condition that the database's index of words answers."""
    if connection.vendor == "postgresql":
        query = RawSQL("%s::tsquery", [in_index(asked, terms, " & ", " | ", "'")])
        return Q(Holds(indexed_words(), query))
    match = in_index(asked, terms, " AND ", " OR ", '"')
    numbers = "SELECT rowid FROM quotes_words WHERE quotes_words MATCH %s"
    return Q(pk__in=RawSQL(numbers, [match]))


def in_index(asked: Asked, terms: Terms, and_: str, or_: str, mark: str) -> str:
    """Write what is asked for as the index reads it: ('a' & 'b') | 'c'."""
    groups = [[term.words.split() for term in any_of] for any_of in asked.all_of]
    groups += [[[term] for term in any_of] for any_of in terms]
    return and_.join(
        "("
        + or_.join(
            "(" + and_.join(f"{mark}{word}{mark}" for word in words) + ")"
            for words in any_of
        )
        + ")"
        for any_of in groups
    )


class Holds(Func):
    """Whether a vector of words answers a query."""

    template = "(%(expressions)s)"
    arg_joiner = " @@ "
    conditional = True
    output_field = TextField()


def indexed_words() -> Func:
    """Return the vector that PostgreSQL's index of words is made over."""
    text = Func(F("folded"), Value(INDEXED), function="left", output_field=TextField())
    words = Both(cut_up(text), cut_up(F("filter_terms")))
    return Func(words, function="array_to_tsvector", output_field=TextField())


def cut_up(text) -> Func:
    return Func(text, Value(" "), function="string_to_array", output_field=TextField())


class Both(Func):
    """The words of two lists."""

    template = "%(expressions)s"
    arg_joiner = " || "
    output_field = TextField()


def is_frequent(asked: Asked, known: Statistics) -> bool:
    """Say whether so many quotes hold it that a page is found by looking at each."""
    share, quotes = expected(asked, known)
    return share >= FREQUENT_SHARE and share * quotes >= FREQUENT_FROM


def is_too_frequent(asked: Asked, terms: Terms, known: Statistics) -> bool:
    """Say whether the index of words would give too many to be read.

    Words that keep each other's company stand together more often than by chance. Where
    that may be too often, the index is asked.
    """
    share, quotes = expected(asked, known)
    if share * quotes >= MOST_SIFTED:
        return True
    if most_expected(asked, terms, known.shares) * quotes < MOST_SIFTED:
        return False
    return are_too_many(asked, terms)


def are_too_many(asked: Asked, terms: Terms) -> bool:
    """Say whether the index of words gives too many; asked once in a while."""
    key = f"sifted-{sha256(repr((asked, terms)).encode()).hexdigest()}"
    found = Quote.objects.confirmed().filter(by_index(asked, terms)).values("pk")
    return cache.get_or_set(
        key, lambda: found[: MOST_SIFTED + 1].count() > MOST_SIFTED, STATISTICS_LAST
    )


def expected(asked: Asked, known: Statistics) -> tuple[float, float]:
    """Return the share of quotes that hold all the words, and of how many quotes."""
    if not asked.all_of:
        return 1, MOST_SIFTED
    return share_of(asked, known.shares), known.quotes


def share_of(asked: Asked, known: dict[str, float]) -> float:
    """Return the share of quotes that hold all the words.

    It is what chance would have, and takes a phrase for its words.
    """
    return prod(
        min(sum(prod(shares_of(term, known)) for term in any_of), 1)
        for any_of in asked.all_of
    )


def shares_of(term: Term, known: dict[str, float]) -> list[float]:
    """Return the share of each word; one that is said twice in a phrase counts once."""
    return [known.get(word, 0) for word in dict.fromkeys(term.words.split())]


def most_expected(asked: Asked, terms: Terms, known: dict[str, float]) -> float:
    """Return the greatest share of quotes that can hold all words and terms."""
    shares = [
        sum(min(shares_of(term, known)) for term in any_of) for any_of in asked.all_of
    ]
    shares += [sum(known.get(term, 0) for term in any_of) for any_of in terms]
    return min(shares)


def share_of_terms(terms: Terms, known: dict[str, float]) -> float:
    return prod(min(sum(known.get(t, 0) for t in any_of), 1) for any_of in terms)


def statistics(asked: Asked, terms: Terms = ()) -> Statistics:
    """Return the share of quotes that each frequent word stands in, and of how many.

    A word that isn't known is rare. `terms` are told of like words.
    """
    if connection.vendor == "postgresql":
        return frequent_words(period=time() // STATISTICS_LAST)
    with connection.cursor() as cursor:
        cursor.execute("SELECT max(id) FROM quotes_quote")
        quotes = cursor.fetchone()[0] or 1
        words = [*asked.words, *(term for any_of in terms for term in any_of)]
        marks = ", ".join(["%s"] * len(words))
        cursor.execute(
            f"SELECT term, doc FROM quotes_word_counts WHERE term IN ({marks})", words
        )
        shares = {word: min(n / quotes, 1) for word, n in cursor.fetchall()}
    return Statistics(shares, quotes)


@lru_cache(maxsize=1)
def frequent_words(period: float) -> Statistics:
    """Return what PostgreSQL's statistics say of the index of words, once a period.

    They are too many for Django's cache, which would pickle them for each page.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT s.most_common_elems::text::text[], s.most_common_elem_freqs, "
            "c.reltuples FROM pg_class c LEFT JOIN pg_stats s "
            "ON s.tablename = 'quotes_words' AND s.schemaname = current_schema() "
            "WHERE c.oid = 'quotes_quote'::regclass"
        )
        words, shares, quotes = cursor.fetchone()
    # Three numbers more than words: the least and the greatest share, and of NULLs.
    known = dict(zip(words or [], shares or [], strict=False))
    return Statistics(known, max(quotes, 0))
