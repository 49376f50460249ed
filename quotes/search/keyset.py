"""Where the quotes of a filter stand: keys of the order, by what finds them soonest.

The order is (`sorted_on`, `id`), newest first. Nothing is ever counted off.
"""

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, Self

from django.db import connection
from django.db.models import F, OuterRef, Value
from django.db.models.expressions import Exists
from django.db.models.lookups import (
    GreaterThan,
    GreaterThanOrEqual,
    LessThan,
    LessThanOrEqual,
)

from quotes.models import Attribution, PartialDate, Quote
from quotes.models.dates import as_day
from quotes.models.numbers import whole_number
from quotes.search import index, months
from quotes.search.fields import FIELDS
from quotes.search.name_lists import Row
from quotes.search.syntax import Asked

# Looking at quotes in turn ends here; then the index of words has to find them, or the
# reader says that it shall go on. Most pages are full after the first.
FIRST_LOOKED_AT, MOST_LOOKED_AT = 2_000, 10_000
# Where the index in whose order they come tells already whether they fit.
MOST_WALKED = 100_000
# A subquery with a limit is carried out by itself, before what is around it.
ALL_OF_THEM = 2**31 - 1
# "2017-05-15.123"
PLACE = re.compile(r"(?P<day>\d{4}-\d\d-\d\d)\.(?P<number>\S+)")


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
        """Read "2017-05-15.123"; return None for what isn't a place."""
        match = PLACE.fullmatch(written or "")
        number = match and whole_number(match["number"])
        if number is None:
            return None
        try:
            return cls(datetime.date.fromisoformat(match["day"]), number)
        except ValueError:
            return None

    def __str__(self):
        return f"{self.day.isoformat()}.{self.number}"


@dataclass(frozen=True)
class Cut:
    """From where a page begins, in which direction it goes, and how far."""

    place: Place | None = None
    is_newer: bool = False
    problem: str = ""
    end: Place | None = None  # the last that is looked at

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
    looked_back_to: Place | None = None  # where looking ended, with more to look at


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
    for reach in reaches(filter_, cut):
        keys = fetched(key_query(filter_, reach, size))
        if len(keys) == size or reach.end is None:
            return keys
    if filter_.is_in_index:
        return fetched(found_first(filter_, cut, size))
    keys.looked_back_to = reach.end
    return keys


def all_keys(filter_, most: int, *also: str) -> tuple[Sql, bool]:
    """Return the query for so many keys, and whether more of them may fit.

    They are looked for as far as a page looks for its own.
    """
    *_, reach = reaches(filter_, Cut())
    if reach.end and filter_.is_in_index:
        return found_first(filter_, Cut(), most, *also), False
    return key_query(filter_, reach, most, *also), reach.end is not None


def reaches(filter_, cut: Cut) -> Iterator[Cut]:
    """Yield the cut, ended near and then further where quotes are looked at in turn.

    The last has an end only where there is more to look at.
    """
    if filter_.words and not filter_.has_frequent_words:
        yield cut
        return
    rows, left = led(filter_, cut)
    if not (left or filter_.words):
        yield cut
        return
    is_told = not filter_.words and all(FIELDS[name].is_copied for name in left)
    for most in (FIRST_LOOKED_AT, MOST_WALKED if is_told else MOST_LOOKED_AT):
        last = [Place(as_day(day), pk) for day, pk in rows[most - 1 : most + 1]]
        yield replace(cut, end=last[0] if len(last) == 2 else None)
        if len(last) < 2:
            return


def led(filter_, cut: Cut):
    """Return the keys that one index has in order, and the names of what is left.

    They are of a speaker, a role, an outlet or all, on the days that are chosen; what
    is left narrows them further.
    """
    left, rows = filter_.narrowed_to, None
    day, number = "sorted_on", "pk"
    for name, field in FIELDS.items():
        if rows is None and field.is_of_attributions and name in left:
            rows = Attribution.objects.public().filter(**{name: left.pop(name)})
            day, number = "public_on", "quote"
    if rows is None:
        rows = Quote.objects.confirmed()
        if "outlet" in left:
            rows = FIELDS["outlet"].leave(rows, left.pop("outlet"))
    for name in ("since", "until"):
        if name in left:
            rows = FIELDS[name].leave(rows, left.pop(name))
    others = []
    for operator in filter_.operators:
        if operator.field.name in ("before", "after"):
            rows = operator.of(rows)
        else:
            others.append(operator.field.name)
    return ordered(rows, cut, day, number), [*left, *others]


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
    quotes = index.matching(quotes, filter_.words or Asked(), terms)
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
        before = Attribution.objects.filter(quote=OuterRef("quote"))
        earlier = before.to_any("role", whose.values()).filter(
            speaker__lt=OuterRef("speaker")
        )
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
    if cut.end:
        here = Row(F(day), F(number))
        there = Row(Value(cut.end.day), Value(cut.end.number))
        within = LessThanOrEqual if cut.is_newer else GreaterThanOrEqual
        rows = rows.filter(within(here, there))
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
