"""How many quotes fit: exact as long as counting is quick, else about how many."""

import json
from dataclasses import dataclass
from hashlib import sha256

from django.core.cache import cache
from django.db import connection

from quotes.search import keyset

EXACT_BELOW = 10_000
LOOKED_AT = 2_000
KEPT = 300  # seconds
ENOUGH_KEYS = 51  # as a list's first page finds
ENOUGH_HITS = 5  # of those looked at, to judge all by them


@dataclass(frozen=True)
class Size:
    """A number of quotes, and how far to trust it."""

    number: int
    is_about: bool = False  # an estimate
    is_more: bool = False  # counting stopped here
    is_least: bool = False  # not all were looked at

    def __str__(self):
        if self.is_about:
            return f"about {rounded(self.number):,}"
        if self.is_least:
            return f"{self.number:,} or more"
        return f"more than {self.number:,}" if self.is_more else f"{self.number:,}"

    def __bool__(self):
        return self.number > 0

    @property
    def is_one(self):
        return str(self) == "1"


def rounded(number: int) -> int:
    """Return a number to two digits: 1,234,567 is 1,200,000."""
    unit = 10 ** max(len(str(number)) - 2, 0)
    return round(number / unit) * unit


def size_of(filter_, page=None) -> Size:
    """Return how many quotes fit a filter; its first page may tell it already.

    What isn't exact is kept for a while, so that the later pages say the same.
    """
    if not filter_.is_valid():
        return Size(0)
    if page and page.found is not None:
        return limited(page.found)
    key = kept_as("size", filter_)
    if kept := cache.get(key):
        return kept
    if page and page.about:
        size = Size(page.about, is_about=True)
    else:
        size = counted_or_estimated(filter_, page.share if page else None)
    if size.is_about or size.is_more:
        cache.set(key, size, KEPT)
    return size


def kept_as(what: str, filter_) -> str:
    """Return the key under which something is kept of all that fits a filter."""
    return f"{what}-{sha256(filter_.query().encode()).hexdigest()}"


def counted_or_estimated(filter_, share: float | None) -> Size:
    if filter_.words and share is None:
        first = keyset.keys_of(filter_, keyset.Cut(), ENOUGH_KEYS)
        if first.found is not None:
            return limited(first.found)
        if first.about:
            return Size(first.about, is_about=True)
    if about := estimate(filter_, share):
        return Size(about, is_about=True)
    keys, is_part = keyset.all_keys(filter_, EXACT_BELOW + 1)
    return limited(count(keys), is_least=is_part)


def limited(number: int, *, is_least: bool = False) -> Size:
    if number > EXACT_BELOW:
        return Size(EXACT_BELOW, is_more=True)
    return Size(number, is_least=is_least)


def count(keys: keyset.Sql) -> int:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT count(*) FROM ({keys.text}) AS keys", keys.params)
        return cursor.fetchone()[0]


def estimate(filter_, share: float | None) -> int:
    """Return about how many quotes fit; 0 where they are few enough to count.

    For frequent words it is their share of the newest quotes.
    """
    if filter_.words and not filter_.has_frequent_words:
        return 0
    about = expected(keyset.in_turn(filter_, keyset.Cut()))
    if not filter_.words:
        return about if about > EXACT_BELOW else 0
    return int(about * (share_of_newest(filter_) if share is None else share))


def share_of_newest(filter_) -> float:
    """Return the share of the newest quotes that hold the words; 0 if hardly any."""
    *_, reach = keyset.reaches(filter_, keyset.Cut())
    looked_at = keyset.looked_at(filter_, reach, LOOKED_AT, LOOKED_AT)
    hits = count(looked_at)
    return hits / LOOKED_AT if hits >= ENOUGH_HITS else 0


def about(rows) -> Size:
    """Return about how many rows there are; SQLite counts them."""
    if connection.vendor == "postgresql":
        return Size(expected(rows), is_about=True)
    return Size(rows.count())


def expected(rows) -> int:
    """Return how many rows PostgreSQL expects; 0 on SQLite, which doesn't say."""
    if connection.vendor == "postgresql":
        plan = rows.explain(format="json")
        return int(json.loads(plan)[0]["Plan"]["Plan Rows"])
    return 0
