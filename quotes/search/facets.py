"""Beside a result: who says it, in which role, where, of what kind and when.

Counted over the newest quotes of the result, up to a limit; below it the numbers are
exact, and above it they are at least so many.
"""

from collections import Counter
from dataclasses import dataclass, field

from django.core.cache import cache
from django.db import connection

from articles.models import Outlet
from quotes.models import Quote, Role, Speaker
from quotes.published.charts import chart_of, every_year
from quotes.published.listed import public_rows
from quotes.search import keyset
from quotes.search.counting import KEPT, kept_as

COUNTED = 10_000
SHOWN = 8

ROWS = {"speaker": Speaker, "role": Role, "outlet": Outlet}

# Each row is a facet's name, a value of it, and the number of quotes with that value.
COUNT = """
WITH found AS MATERIALIZED (
    SELECT listed_as AS id, listed_on AS sorted_on, kind, outlet_id
    FROM ({keys}) AS keys
), said AS MATERIALIZED (
    SELECT a.quote_id, a.speaker_id, a.role_id
    FROM found JOIN quotes_attribution a ON a.quote_id = found.id
), months AS (
    SELECT substr(cast(sorted_on AS varchar(10)), 1, 7) AS value, number FROM (
        SELECT sorted_on, count(*) AS number FROM found GROUP BY sorted_on
    ) AS days
)
SELECT 'speaker', cast(value AS varchar(20)), number FROM (
    SELECT speaker_id AS value, count(*) AS number FROM said
    WHERE speaker_id IS NOT NULL GROUP BY speaker_id ORDER BY 2 DESC, 1 LIMIT {shown}
) AS speakers UNION ALL
SELECT 'role', cast(value AS varchar(20)), number FROM (
    SELECT role_id AS value, count(DISTINCT quote_id) AS number FROM said
    WHERE role_id IS NOT NULL GROUP BY role_id ORDER BY 2 DESC, 1 LIMIT {shown}
) AS roles UNION ALL
SELECT 'outlet', cast(value AS varchar(20)), number FROM (
    SELECT outlet_id AS value, count(*) AS number FROM found
    WHERE outlet_id IS NOT NULL GROUP BY outlet_id ORDER BY 2 DESC, 1 LIMIT {shown}
) AS outlets UNION ALL
SELECT 'kind', value, number FROM (
    SELECT kind AS value, count(*) AS number FROM found GROUP BY kind ORDER BY 2 DESC, 1
) AS kinds UNION ALL
SELECT 'month', value, number FROM (
    SELECT value, sum(number) AS number FROM months GROUP BY value ORDER BY 1
) AS ordered_months UNION ALL
SELECT 'all', '', count(*) FROM found
"""


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

    speaker: list[Value] = field(default_factory=list)
    role: list[Value] = field(default_factory=list)
    outlet: list[Value] = field(default_factory=list)
    kind: list[Value] = field(default_factory=list)
    month: list[Value] = field(default_factory=list)
    counted: int = 0
    is_part: bool = False

    query: str = ""

    @property
    def is_of_months(self):
        """Say whether all is of one year, whose months are then told apart."""
        return len({value.value[:4] for value in self.month}) == 1

    @property
    def chart(self):
        """Return the quotes over time, by year or in one year by month."""
        months = {value.value: value.number for value in self.month}
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
        for name in ("speaker", "role", "outlet", "kind"):
            if values := getattr(self, name):
                yield name, values


def facets_of(chosen) -> Facets:
    """Return the facets of the quotes that fit a filter; none where it is wrong."""
    return labelled(counts_of(chosen), chosen) if chosen.is_valid() else Facets()


def counts_of(chosen) -> list[tuple[str, str, int]]:
    """Return the rows of COUNT; those of a part of the quotes are kept a while."""
    key = kept_as("facets", chosen)
    if kept := cache.get(key):
        return kept
    keys = keys_counted(chosen, "kind", "outlet_id")
    with connection.cursor() as cursor:
        cursor.execute(COUNT.format(keys=keys.text, shown=SHOWN), keys.params)
        rows = cursor.fetchall()
    if is_part(rows, chosen):
        cache.set(key, rows, KEPT)
    return rows


def keys_counted(chosen, *also: str) -> keyset.Sql:
    """Return the query for the newest that fit, or of the newest looked at."""
    newest = keyset.Cut()
    if chosen.has_frequent_words:
        return keyset.looked_at(chosen, newest, COUNTED, COUNTED, *also)
    return keyset.key_query(chosen, newest, COUNTED + 1, *also)


def counted(rows) -> int:
    return next(number for name, _, number in rows if name == "all")


def is_part(rows, chosen) -> bool:
    """Say whether more quotes fit than were counted, or may."""
    return chosen.has_frequent_words or counted(rows) > COUNTED


def labelled(rows, chosen) -> Facets:
    """Return counted rows as facets, with the names of what they number."""
    number, more = counted(rows), is_part(rows, chosen)
    labels = {
        name: names_of(model, [int(v) for n, v, _ in rows if n == name])
        for name, model in ROWS.items()
    }
    labels |= {"kind": dict(Quote.Kind.choices)}
    over_time = chosen.query(**narrowed_to("month", "PERIOD"))
    facets = Facets(counted=min(number, COUNTED), is_part=more, query=over_time)
    for name, value, number in rows:
        if name == "all":
            continue
        label = labels[name].get(value) if name in labels else value
        if label is None:
            continue  # not public any more, since it was counted
        chosen_too = narrowed_to(name, value)
        query = chosen.query(**chosen_too)
        getattr(facets, name).append(Value(value, label, number, more, query))
    return facets


def narrowed_to(name, value) -> dict[str, str]:
    """Return the filters that a value of a facet stands for."""
    return {"since": value, "until": value} if name == "month" else {name: value}


def names_of(model, numbers) -> dict[str, str]:
    return {str(row.pk): str(row) for row in public_rows(model, numbers)}
