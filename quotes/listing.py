"""A page of a list of quotes: by keys of the order, never by counting off rows.

The order is (`sorted_on`, `id`), newest first; so a page stays where it is when quotes
are added, and the millionth costs as much as the first. First come the keys, from
whichever index finds them soonest, then the quotes themselves.
"""

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Self

from django.db import connection
from django.db.models import F, OuterRef, Value
from django.db.models.expressions import Exists
from django.db.models.lookups import GreaterThan, LessThan

from quotes.models import Attribution, PartialDate, Quote
from quotes.models.listed import ListedQuote, listed
from quotes.name_lists import Row

QUOTES_A_PAGE = 50
# Looking at quotes in turn ends here; then the index of words has to find them.
MOST_LOOKED_AT = 20_000
# Frequent words that hardly ever stand together are looked for no further.
FURTHEST = 50_000
BEST_OF = 500
FEW_WORDS = 10  # a quote of two words is not the best because it says nothing else
# A subquery with a limit is carried out by itself, before what is around it.
ALL_OF_THEM = 2**31 - 1


class Sql(NamedTuple):
    """A query, and the values for its placeholders."""

    text: str
    params: Sequence


# "2017-05-15.123"
PLACE = re.compile(r"(?P<day>\d{4}-\d\d-\d\d)\.(?P<number>\d{1,18})")


@dataclass(frozen=True, order=True)
class Place:
    """Where a quote stands in the order: its day, and its number on that day."""

    day: datetime.date
    number: int

    @classmethod
    def parse(cls, written: str) -> Self | None:
        match = PLACE.fullmatch(written or "")
        try:
            day = match and datetime.date.fromisoformat(match["day"])
        except ValueError:
            return None
        return day and cls(day, int(match["number"]))

    def __str__(self):
        return f"{self.day.isoformat()}.{self.number}"


@dataclass(frozen=True)
class Cut:
    """From where a page begins, and in which direction it goes."""

    place: Place | None = None
    is_newer: bool = False
    problem: str = ""

    @classmethod
    def asked_for(cls, given) -> Self:
        """Read `older`, `newer` or `from` of an address; what can't be read is none."""
        if place := Place.parse(given.get("older")):
            return cls(place)
        if place := Place.parse(given.get("newer")):
            return cls(place, is_newer=True)
        if written := given.get("from", "").strip():
            try:
                last = PartialDate.parse(written).last
            except ValueError as problem:
                return cls(problem=str(problem))
            return cls(Place(last, 10**18))
        return cls()


@dataclass
class QuotePage:
    """Quotes in the order of the list, and the places to go on from."""

    quotes: list[ListedQuote] = field(default_factory=list)
    older: Place | None = None
    newer: Place | None = None
    problem: str = ""
    is_part: bool = False  # older quotes may fit too: they were not looked at
    is_best: bool = False  # ranked, and paged by number
    number: int = 1
    is_last: bool = True

    def __iter__(self):
        return iter(self.quotes)

    @property
    def previous_number(self):
        return self.number - 1

    @property
    def next_number(self):
        return self.number + 1


def page_of(chosen, given, size: int = QUOTES_A_PAGE) -> QuotePage:
    """Return the page of the quotes that fit a filter, at the place that is given."""
    if not chosen.is_valid():
        return QuotePage()
    if given.get("order") == "best" and chosen.terms:
        return best_page(chosen, given, size)
    cut = Cut.asked_for(given)
    keys = keys_of(chosen, cut, size + 1)
    is_more = len(keys) > size
    if cut.is_newer and not is_more:
        # These are the first: shown whole, with as many as a page has.
        return page_of(chosen, {}, size)
    keys = keys[:size]
    if cut.is_newer:
        keys.reverse()
    page = QuotePage(quotes_at(keys), problem=cut.problem)
    page.is_part = not is_more and chosen.has_too_frequent_words
    if keys and (is_more or cut.is_newer):
        page.older = keys[-1]
    if cut.place:
        page.newer = keys[0] if keys else Place(cut.place.day, 0)
    return page


def best_page(chosen, given, size: int) -> QuotePage:
    """Return a page of the best; they are few, and ranked anew each time."""
    keys = best(chosen)
    written = given.get("page", "")
    number = int(written) if written.isdecimal() and len(written) < 4 else 1
    number = min(max(number, 1), -(-len(keys) // size) or 1)
    page = QuotePage(quotes_at(keys[(number - 1) * size : number * size]))
    page.is_best, page.number = True, number
    page.is_last = number * size >= len(keys)
    return page


def quotes_at(keys: list[Place]) -> list[ListedQuote]:
    return listed([key.number for key in keys])


def keys_of(chosen, cut: Cut, size: int) -> list[Place]:
    """Return the places of so many quotes that fit, from the cut on."""
    keys = fetched(key_query(chosen, cut, size))
    if len(keys) < size and chosen.has_frequent_words and not ends(chosen, cut):
        return fetched(further(chosen, cut, size))
    return keys


def further(chosen, cut: Cut, size: int) -> Sql:
    """Return the query for keys where the first that were looked at were too few."""
    if chosen.has_too_frequent_words:
        return looked_at(chosen, cut, size, FURTHEST)
    return found_first(chosen, cut, size)


def ends(chosen, cut: Cut) -> bool:
    """Say whether all that fits but for the words was looked at."""
    return in_turn(chosen, cut)[:MOST_LOOKED_AT].count() < MOST_LOOKED_AT


def key_query(chosen, cut: Cut, size: int) -> Sql:
    """Return the query for so many keys, by what finds them soonest."""
    if not chosen.words:
        return Sql(*in_turn(chosen, cut)[:size].query.sql_with_params())
    if chosen.has_frequent_words:
        return looked_at(chosen, cut, size)
    return found_first(chosen, cut, size)


def fetched(query: Sql) -> list[Place]:
    with connection.cursor() as cursor:
        cursor.execute(*query)
        return [Place(as_day(day), number) for day, number in cursor.fetchall()]


def as_day(day) -> datetime.date:
    """Return a day as Python has it; SQLite gives plain text."""
    return datetime.date.fromisoformat(day) if isinstance(day, str) else day


def found_first(chosen, cut: Cut, size: int) -> Sql:
    """Return the query that asks the index of words first, and sorts what it finds.

    The database would otherwise walk the order, sure to meet a rare word soon.
    """
    keys = ordered(chosen.rows(), cut, "sorted_on", "pk").order_by()
    inner, params = keys[:ALL_OF_THEM].query.sql_with_params()
    way = "ASC" if cut.is_newer else "DESC"
    return Sql(
        f"SELECT listed_on, listed_as FROM ({inner}) AS found "
        f"ORDER BY listed_on {way}, listed_as {way} LIMIT %s",
        [*params, size],
    )


def looked_at(chosen, cut: Cut, size: int, most: int = MOST_LOOKED_AT) -> Sql:
    """Return the query for the first that hold the words, of so many looked at."""
    keys = in_turn(chosen, cut)
    words = F("folded" if keys.model is Quote else "quote__folded")
    keys = keys.annotate(words=words).values_list("listed_on", "listed_as", "words")
    inner, params = keys[:most].query.sql_with_params()
    condition, terms = standing(chosen.words)
    return Sql(
        f"SELECT listed_on, listed_as FROM ({inner}) AS keys "
        f"WHERE {condition} LIMIT %s",
        [*params, *terms, size],
    )


def in_turn(chosen, cut):
    """Return the keys of all that fits but for the words, in order, by one index."""
    narrow = chosen.narrowed_to
    for name in ("speaker", "role"):
        if whose := narrow.pop(name, None):
            return said_in_turn(chosen, cut, narrow, {name: whose})
    quotes = chosen.narrowed(without_words(chosen), narrow)
    return ordered(quotes, cut, "sorted_on", "pk")


def said_in_turn(chosen, cut, narrow, whose):
    """Return the keys of what a speaker, or those in a role, said."""
    said = Attribution.objects.public().filter(**whose)
    if narrow or chosen.operators:
        quotes = chosen.narrowed(without_words(chosen), narrow)
        said = said.filter(Exists(quotes.order_by().filter(pk=OuterRef("quote"))))
    keys = ordered(said, cut, "public_on", "quote")
    # Two who speak together may hold the same role; nobody speaks twice in one quote.
    return keys.distinct() if "role" in whose else keys


def without_words(chosen):
    quotes = Quote.objects.confirmed()
    for operator in chosen.operators:
        quotes = operator.of(quotes)
    return quotes


def ordered(rows, cut: Cut, day: str, number: str):
    """Return day and number of rows, newest first, or from the cut on."""
    if cut.place:
        here = Row(F(day), F(number))
        there = Row(Value(cut.place.day), Value(cut.place.number))
        rows = rows.filter((GreaterThan if cut.is_newer else LessThan)(here, there))
    minus = "" if cut.is_newer else "-"
    rows = rows.annotate(listed_on=F(day), listed_as=F(number))
    in_order = rows.order_by(f"{minus}listed_on", f"{minus}listed_as")
    return in_order.values_list("listed_on", "listed_as")


def standing(asked) -> tuple[str, list[str]]:
    """Return the condition in SQL that the words stand in a folded text."""
    holds, params = "(' ' || words || ' ') LIKE %s", []
    conditions = []
    for any_of in asked.all_of:
        conditions.append("(" + " OR ".join([holds] * len(any_of)) + ")")
        params += [f"% {term.words} %" for term in any_of]
    for term in asked.none_of:
        conditions.append(f"NOT {holds}")
        params.append(f"% {term.words} %")
    return " AND ".join(conditions), params


def best(chosen) -> list[Place]:
    """Return the keys of the newest that fit, those first that say little else.

    The rank is the share of a quote's words that were looked for.
    """
    keys = keys_of(chosen, Cut(), BEST_OF)
    texts = dict(
        Quote.objects.filter(pk__in=[key.number for key in keys]).values_list(
            "pk", "folded"
        )
    )
    terms = [term.words for term in chosen.terms]

    def rank(key):
        said = f" {texts.get(key.number, '')} "
        hits = sum(said.count(f" {words} ") * len(words.split()) for words in terms)
        return hits / (FEW_WORDS + len(said.split()))

    return sorted(keys, key=rank, reverse=True)
