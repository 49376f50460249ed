"""Beside a result: who says it, in which role, where, of what kind and when.

Counted over the newest quotes of the result, up to a limit; below it the numbers are
exact, and above it they are at least so many.
"""

from collections import Counter
from dataclasses import dataclass, field

from django.core.cache import cache
from django.db import connection

from quotes.published.charts import chart_of, every_year
from quotes.search import keyset
from quotes.search.counting import KEPT, kept_as
from quotes.search.fields import FIELDS, Field

COUNTED = 10_000
SHOWN = 8


# Each row is a facet's name, a value of it, and the number of quotes with that value.
COUNT = """
WITH found AS MATERIALIZED (
    SELECT listed_as AS id, listed_on AS sorted_on, kind, outlet_id
    FROM ({keys}) AS keys
), attributions AS MATERIALIZED (
    SELECT a.quote_id, a.speaker_id, a.role_id
    FROM found JOIN quotes_attribution a ON a.quote_id = found.id
), months AS (
    SELECT substr(cast(sorted_on AS varchar(10)), 1, 7) AS value, number FROM (
        SELECT sorted_on, count(*) AS number FROM found GROUP BY sorted_on
    ) AS days
)
{facets}
SELECT 'month', value, number FROM (
    SELECT value, sum(number) AS number FROM months GROUP BY value ORDER BY 1
) AS ordered_months UNION ALL
SELECT 'all', '', count(*) FROM found
"""
FACET = """
SELECT '{name}', cast(value AS varchar(20)), number FROM (
    SELECT {column} AS value, {count} AS number FROM {source}
    WHERE {column} IS NOT NULL GROUP BY {column} ORDER BY 2 DESC, 1 LIMIT {shown}
) AS {name}_values UNION ALL"""


@dataclass(frozen=True)
class Value:
    """A value that a result can be narrowed to, with its number of quotes."""

    value: str
    label: str
    number: int
    is_least: bool = False
    query: str = ""  # the result, narrowed to it

    @property
    def count(self):
        """Return the number, with a "+" where there are or may be more."""
        return f"{self.number:,}+" if self.is_least else f"{self.number:,}"


@dataclass
class Facets:
    """The values of each facet, the most frequent first; months in their order."""

    values: dict[str, list[Value]] = field(default_factory=dict)
    months: list[Value] = field(default_factory=list)
    counted: int = 0
    is_part: bool = False
    query: str = ""
    chosen: frozenset[str] = frozenset()  # what the page says already

    @property
    def is_of_months(self):
        """Say whether all is of one year, whose months are then told apart."""
        return len({value.value[:4] for value in self.months}) == 1

    @property
    def chart(self):
        """Return the quotes over time, by year or in one year by month."""
        months = {value.value: value.number for value in self.months}
        if self.is_of_months:
            (year,) = {value[:4] for value in months}
            periods = [f"{year}-{month:02}" for month in range(1, 13)]
            numbers = [(period, months.get(period, 0)) for period in periods]
        else:
            years = Counter()
            for value, number in months.items():
                years[int(value[:4])] += number
            numbers = [(f"{year:04}", n) for year, n in every_year(years)]
        return chart_of([(label, n, self.over(label)) for label, n in numbers])

    def over(self, period):
        """Return the query of the result, narrowed to a year or a month."""
        return self.query.replace("PERIOD", period)

    def __iter__(self):
        """Yield name and values of each facet that tells quotes apart."""
        return (
            (name, values)
            for name, values in self.values.items()
            if values and name not in self.chosen and not self.is_all(values)
        )

    def is_all(self, values):
        """Say whether all quotes have one value, which then narrows nothing."""
        return len(values) == 1 and values[0].number == self.counted


def facets_of(filter_) -> Facets:
    """Return the facets of the quotes that fit a filter; none where it is wrong."""
    return labelled(counts_of(filter_), filter_) if filter_.is_valid() else Facets()


def facets_shown() -> list[Field]:
    return [one for one in FIELDS.values() if one.facet and one.values.tell_apart()]


def counts_of(filter_) -> list[tuple[str, str, int]]:
    """Return the rows of COUNT; those of a part of the quotes are kept a while."""
    key = kept_as("facets", filter_)
    if kept := cache.get(key):
        return kept
    keys, is_part = keys_counted(filter_, "kind", "outlet_id")
    with connection.cursor() as cursor:
        cursor.execute(statement(keys.text), keys.params)
        rows = cursor.fetchall()
    if is_part or counted(rows) > COUNTED:
        rows.append(("part", "", 1))
        cache.set(key, rows, KEPT)
    return rows


def statement(keys: str) -> str:
    """Return the statement that counts the facets of the quotes that `keys` find."""
    facets = "".join(
        FACET.format(name=one.name, shown=SHOWN, **vars(one.facet))
        for one in facets_shown()
    )
    return COUNT.format(keys=keys, facets=facets)


def keys_counted(filter_, *also: str) -> tuple[keyset.Sql, bool]:
    """Return the query for the newest that fit, and whether more of them may."""
    if filter_.has_frequent_words:
        *_, reach = keyset.reaches(filter_, keyset.Cut())
        return keyset.looked_at(filter_, reach, COUNTED, COUNTED, *also), True
    return keyset.all_keys(filter_, COUNTED + 1, *also)


def counted(rows) -> int:
    return next(number for name, _, number in rows if name == "all")


def labelled(rows, filter_) -> Facets:
    """Return counted rows as facets, with the names of what they number."""
    number, more = counted(rows), any(name == "part" for name, *_ in rows)
    facets = Facets(counted=min(number, COUNTED), is_part=more)
    facets.chosen = frozenset(filter_.narrowed_to)
    facets.query = filter_.query(since="PERIOD", until="PERIOD")
    facets.months = [Value(v, v, n, more) for name, v, n in rows if name == "month"]
    for searched in facets_shown():
        counts = {value: n for name, value, n in rows if name == searched.name}
        labels = searched.values.labels(list(counts))
        facets.values[searched.name] = [
            Value(
                value, labels[value], n, more, filter_.query(**{searched.name: value})
            )
            for value, n in counts.items()
            if value in labels  # else not public any more, since it was counted
        ]
    return facets
