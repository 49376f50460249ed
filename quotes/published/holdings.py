"""Who held which role when: from tenures, and from the dates of quotes."""

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db import connection
from django.db.models import F, OuterRef, Subquery

from articles.models import Article, Outlet
from quotes.models.attributions import Attribution
from quotes.models.speakers import Role, Speaker, Tenure
from quotes.published.public import public_outlets

COUNTED = 10_000
SHOWN = 60
OUTLETS = 10


@dataclass
class Holding:
    """A speaker in a role: the tenures on record, and the years of their quotes."""

    speaker: Speaker
    role: Role
    other: Role | Speaker  # the one whose page it isn’t
    tenures: list[Tenure] = field(default_factory=list)
    quote_count: int = 0
    first_year: int | None = None
    last_year: int | None = None

    @property
    def latest_year(self):
        began = [tenure.since.last.year for tenure in self.tenures if tenure.since]
        return max([*began, self.last_year or 0])

    @property
    def years(self):
        """Return "2017" or "2017–2019", empty when no quote has a date."""
        return in_words({self.first_year, self.last_year} - {None})


@dataclass(frozen=True)
class YearCount:
    """How often somebody is quoted in a role in one year.

    Of no known role, and in articles without a date, it is None.
    """

    row: int | None
    year: int | None
    number: int


@dataclass(frozen=True)
class Counts:
    """How often somebody is quoted: by role and year, and by the outlet’s number."""

    by_year: list[YearCount] = field(default_factory=list)
    by_outlet: Counter[int | None] = field(default_factory=Counter)


def roles_held_by(speaker, counts: Counts) -> list[Holding]:
    """Return the roles of a speaker, the latest first.

    They are those in which they are quoted, and those whose dates are on record.
    """
    return _holdings(Role.objects.in_use().with_is_public(), counts, speaker=speaker)


def holders_of(role, counts: Counts) -> list[Holding]:
    """Return the public speakers in a role, the latest first."""
    return _holdings(Speaker.objects.public(), counts, role=role)


def counts_of_speaker(speaker) -> Counts:
    """Count a speaker's public quotes, the newest up to a limit."""
    return _counted(Attribution.objects.filter(speaker=speaker), "role")


def counts_of_role(role) -> Counts:
    """Count a role's public quotes by speaker, the newest up to a limit."""
    return _counted(Attribution.objects.filter(role=role), "speaker")


# By day first: a day's year is found by its text, on both databases.
COUNT = """
WITH newest AS MATERIALIZED ({newest}),
days AS (SELECT other, day, count(*) AS number FROM newest GROUP BY 1, 2)
SELECT 'year', other, substr(cast(day AS varchar(10)), 1, 4), sum(number)
    FROM days GROUP BY 1, 2, 3
UNION ALL SELECT 'outlet', printed_by, NULL, count(*) FROM newest GROUP BY 2
ORDER BY 3, 2
"""


def _counted(attributions, other) -> Counts:
    newest = attributions.in_lists().order_by("-public_on", "-quote_id")
    # The index has the day too; of an article without a date it is another one.
    has_undated = Article.objects.filter(listed_on=datetime.date.min).exists()
    day = F("quote__article__published_on" if has_undated else "public_on")
    newest = newest.annotate(other=F(other), printed_by=F("outlet"), day=day)
    columns = newest.values("other", "printed_by", "day")[:COUNTED]
    inner, params = columns.query.sql_with_params()
    counts = Counts()
    with connection.cursor() as cursor:
        cursor.execute(COUNT.format(newest=inner), params)
        for what, row, year, number in cursor.fetchall():
            if what == "outlet":
                counts.by_outlet[row] = number
            else:
                year = int(year) if year else None
                counts.by_year.append(YearCount(row, year, int(number)))
    return counts


def _holdings(rows, counts, **whose):
    kind = rows.model._meta.model_name
    tenures = defaultdict(list)
    for tenure in Tenure.objects.filter(**whose):
        tenures[getattr(tenure, f"{kind}_id")].append(tenure)
    rows = rows.in_bulk({*tenures, *_latest(counts.by_year)})
    found = {
        number: Holding(
            **whose, **{kind: rows[number]}, other=rows[number], tenures=tenures[number]
        )
        for number in [*tenures, *(count.row for count in counts.by_year)]
        if number in rows
    }
    for count in counts.by_year:
        if count.row in found:
            _add(found[count.row], count)
    return sorted(found.values(), key=lambda holding: -holding.latest_year)


def _latest(counts) -> set[int]:
    """Return the rows of the latest counts, as many as a page shows."""
    in_order = sorted(counts, key=lambda count: -(count.year or 0))
    latest = dict.fromkeys(count.row for count in in_order if count.row)
    return set(list(latest)[:SHOWN])


def _add(holding, count):
    holding.quote_count += count.number
    if count.year:
        years = {holding.first_year, holding.last_year, count.year} - {None}
        holding.first_year, holding.last_year = min(years), max(years)


@dataclass(frozen=True)
class OutletCount:
    """How often somebody is quoted in an outlet."""

    outlet: Outlet
    number: int


@dataclass(frozen=True)
class Quoted:
    """How often somebody is quoted, in how many outlets, and in which years.

    Where the counting stopped it is of the newest quotes only (`is_part`).
    """

    number: int
    outlet_count: int
    most: list[OutletCount]
    years: str

    @property
    def is_part(self):
        return self.number >= COUNTED


def quoted(counts: Counts) -> Quoted:
    """Return how often somebody is quoted, with the outlets that print most."""
    known = Counter({pk: n for pk, n in counts.by_outlet.items() if pk})
    outlets = public_outlets().in_bulk([pk for pk, _ in known.most_common(OUTLETS)])
    most = [OutletCount(row, known[pk]) for pk, row in outlets.items()]
    most.sort(key=lambda one: (-one.number, one.outlet.sort_name))
    years = {count.year for count in counts.by_year} - {None}
    return Quoted(counts.by_outlet.total(), len(known), most, in_words(years))


def in_words(years: set[int]) -> str:
    """Return “2017” or “2017–2019”; nothing where there is no year."""
    return "–".join(map(str, sorted({min(years), max(years)}))) if years else ""


def latest_roles(speakers: Iterable[int]) -> dict[int, int]:
    """Return the role of each speaker’s latest quote in one, both by their numbers."""
    quoted = Attribution.objects.in_lists().filter(speaker=OuterRef("pk"))
    in_a_role = quoted.exclude(role=None).order_by("-public_on", "-quote_id")
    numbered = Speaker.objects.filter(pk__in=speakers).order_by()
    return dict(numbered.values_list("pk", Subquery(in_a_role.values("role")[:1])))


def with_latest_roles(speakers: list[Speaker]) -> list[Speaker]:
    """Give each speaker `latest_role`: that of the latest quote in one, else None."""
    return with_roles(speakers, latest_roles([one.pk for one in speakers]))


def with_roles(speakers: list[Speaker], held: dict[int, int]) -> list[Speaker]:
    """Give each speaker the role that is known to be theirs, if it is public."""
    roles = Role.objects.public().in_bulk({*held.values()} - {None})
    for speaker in speakers:
        speaker.latest_role = roles.get(held.get(speaker.pk))
    return speakers
