"""Where the quotes of a filter stand: keys of the order, by what finds them soonest.

The order is (`sorted_on`, `id`), newest first. Nothing is ever counted off.
"""

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Self

from django.db import connection
from django.db.models import F, OuterRef, Value
from django.db.models.expressions import Exists
from django.db.models.lookups import GreaterThan, LessThan

from quotes.models import Attribution, PartialDate, Quote
from quotes.models.dates import as_day
from quotes.search import index, months
from quotes.search.fields import FIELDS
from quotes.search.name_lists import Row

# Looking at quotes in turn ends here; then the index of words has to find them, or the
# reader says that it shall go on.
MOST_LOOKED_AT = 10_000
# A subquery with a limit is carried out by itself, before what is around it.
ALL_OF_THEM = 2**31 - 1
# "2017-05-15.123"
PLACE = re.compile(r"(?P<day>\d{4}-\d\d-\d\d)\.(?P<number>\d{1,18})")


class Sql(NamedTuple):
    """A query, and the values for its placeholders."""

    text: str
    params: Sequence
    tells: str = ""  # of `Keys`, what its third column tells


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


class Keys(list[Place]):
    """Places in their order, and what the query told of how many there are."""

    found: int | None = None  # in all
    about: int | None = None  # likewise, estimated
    looked_at: int | None = None  # to find these
    looked_back_to: Place | None = None  # where looking ended before all was seen


def keys_of(filter_, cut: Cut, size: int) -> Keys:
    """Return the places of so many quotes that fit, from the cut on."""
    for window in months.tried(filter_, cut, size) if filter_.words else ():
        keys = fetched(found_first(filter_, cut, size, window=window))
        if window is None or window.is_whole:
            return keys
        if len(keys) == size:
            keys.about = months.about(filter_, window, keys.found)
            keys.found = None
            return keys
    keys = fetched(key_query(filter_, cut, size))
    if len(keys) == size or not filter_.has_frequent_words:
        return keys
    last = last_looked_at(filter_, cut)
    if last and not filter_.has_too_frequent_words:
        return fetched(found_first(filter_, cut, size))
    keys.looked_back_to = last
    return keys


def last_looked_at(filter_, cut: Cut) -> Place | None:
    """Return where looking at quotes in turn ends; None where that is the last one."""
    last = in_turn(filter_, cut)[MOST_LOOKED_AT - 1 : MOST_LOOKED_AT + 1]
    places = [Place(as_day(day), number) for day, number in last]
    return places[0] if len(places) == 2 else None


def all_keys(filter_, most: int) -> Sql:
    """Return the query for so many keys, looked for as far as a page does."""
    if filter_.words and not filter_.has_too_frequent_words:
        return found_first(filter_, Cut(), most)
    return key_query(filter_, Cut(), most)


def key_query(filter_, cut: Cut, size: int, *also: str) -> Sql:
    """Return the query for so many keys, by what finds them soonest.

    `also` names columns of the quotes that are wanted with them.
    """
    if not filter_.words:
        keys = with_columns(in_turn(filter_, cut), *also)
        return Sql(*keys[:size].query.sql_with_params())
    if filter_.has_frequent_words:
        return looked_at(filter_, cut, size, MOST_LOOKED_AT, *also)
    return found_first(filter_, cut, size, *also)


def with_columns(keys, *names):
    """Return the keys with columns of the quotes, which go by their own names."""
    own = {field.attname for field in keys.model._meta.concrete_fields}
    keys = keys.annotate(**{n: F(f"quote__{n}") for n in names if n not in own})
    return keys.values_list("listed_on", "listed_as", *names)


def fetched(query: Sql) -> Keys:
    with connection.cursor() as cursor:
        cursor.execute(query.text, query.params)
        rows = cursor.fetchall()
    keys = Keys(Place(as_day(row[0]), row[1]) for row in rows)
    if rows and query.tells:
        setattr(keys, query.tells, rows[-1][2])
    return keys


def found_first(filter_, cut: Cut, size: int, *also: str, window=None) -> Sql:
    """Return the query that asks the index of words first, and sorts what it finds.

    The database would otherwise walk the order, sure to meet a rare word soon.
    """
    terms = months.terms_of(filter_) + ((window.terms,) if window else ())
    # Whom the terms name needs no second look: SQLite would take the longer way to it.
    narrow = {n: v for n, v in filter_.narrowed_to.items() if not FIELDS[n].has_term}
    quotes = filter_.narrowed(without_words(filter_.operators), narrow)
    quotes = index.matching(quotes, filter_.words, terms)
    keys = ordered(quotes, cut, "sorted_on", "pk").order_by()
    keys = with_columns(keys, *also)
    inner, params = keys[:ALL_OF_THEM].query.sql_with_params()
    way = "ASC" if cut.is_newer else "DESC"
    return Sql(
        f"SELECT {columns(also, 'count(*) OVER ()')} FROM ({inner}) AS found "
        f"ORDER BY listed_on {way}, listed_as {way} LIMIT %s",
        [*params, size],
        tells="found",
    )


def looked_at(filter_, cut: Cut, size: int, most: int, *also: str) -> Sql:
    """Return the query for the first that hold the words, of so many looked at."""
    keys = with_columns(in_turn(filter_, cut), *also, "folded")
    inner, params = keys[:most].query.sql_with_params()
    condition, terms = standing(filter_.words)
    return Sql(
        f"SELECT {columns(also, 'looked_at')} FROM "
        f"(SELECT keys.*, row_number() OVER () AS looked_at FROM ({inner}) AS keys) "
        f"AS numbered WHERE {condition} LIMIT %s",
        [*params, *terms, size],
        tells="looked_at",
    )


def columns(also, *more: str) -> str:
    return ", ".join(["listed_on", "listed_as", *more, *also])


def in_turn(filter_, cut):
    """Return the keys of all that fits but for the words, in order, by one index."""
    narrow = filter_.narrowed_to
    for name, field in FIELDS.items():
        if field.is_of_attributions and (whose := narrow.pop(name, None)):
            return attributed_in_turn(filter_, cut, narrow, {name: whose})
    quotes = filter_.narrowed(without_words(filter_.operators), narrow)
    return ordered(quotes, cut, "sorted_on", "pk")


def attributed_in_turn(filter_, cut, narrow, whose):
    """Return the keys of what a speaker, or those in a role, said."""
    attributions = Attribution.objects.public().filter(**whose)
    copied = {n: value for n, value in narrow.items() if FIELDS[n].is_copied}
    narrow = {n: value for n, value in narrow.items() if n not in copied}
    attributions = filter_.narrowed(attributions, copied)
    others = []
    for operator in filter_.operators:
        if operator.field.is_copied:
            attributions = operator.of(attributions)
        else:
            others.append(operator)
    if narrow or others:
        quotes = filter_.narrowed(without_words(others), narrow).order_by()
        quotes = quotes.filter(pk=OuterRef("quote"))
        attributions = attributions.filter(Exists(quotes))
    if "role" in whose:
        # Two who speak together may hold the same role. A DISTINCT would sort them all.
        before = Attribution.objects.filter(quote=OuterRef("quote"), **whose)
        earlier = before.filter(speaker__lt=OuterRef("speaker"))
        attributions = attributions.exclude(Exists(earlier))
    return ordered(attributions, cut, "public_on", "quote")


def without_words(operators):
    quotes = Quote.objects.confirmed()
    for operator in operators:
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
    holds, params = "(' ' || folded || ' ') LIKE %s", []
    conditions = []
    for any_of in asked.all_of:
        conditions.append("(" + " OR ".join([holds] * len(any_of)) + ")")
        params += [f"% {term.words} %" for term in any_of]
    for term in asked.none_of:
        conditions.append(f"NOT {holds}")
        params.append(f"% {term.words} %")
    return " AND ".join(conditions), params
