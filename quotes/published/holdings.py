"""Who held which role when: from tenures, and from the dates of quotes."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from django.db import connection
from django.db.models import F, OuterRef, Subquery

from articles.models import Outlet
from quotes.models.attributions import Attribution
from quotes.models.speakers import Role, Speaker, Tenure
from quotes.published.public import public_outlets

COUNTED = 10_000
SHOWN = 60


@dataclass
class Holding:
    """A speaker in a role: the tenures on record, and the years of their quotes."""

    speaker: Speaker
    role: Role
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
    """How often somebody is quoted in a role by an outlet in one year.

    Of no known role or outlet, and in articles without a date, it is None.
    """

    row: int | None
    outlet: int | None
    year: int | None
    number: int


def roles_held_by(speaker, counts: list[YearCount]) -> list[Holding]:
    """Return the roles of a speaker, the latest first.

    They are those in which they are quoted, and those whose dates are on record.
    """
    return _holdings(Role.objects.in_use().with_is_public(), counts, speaker=speaker)


def holders_of(role, counts: list[YearCount]) -> list[Holding]:
    """Return the public speakers in a role, the latest first."""
    return _holdings(Speaker.objects.public(), counts, role=role)


def years_of_speaker(speaker) -> list[YearCount]:
    """Count a speaker's public quotes, the newest up to a limit."""
    return _years(Attribution.objects.filter(speaker=speaker), "role")


def years_of_role(role) -> list[YearCount]:
    """Count a role's public quotes by speaker, the newest up to a limit."""
    return _years(Attribution.objects.filter(role=role), "speaker")


def _years(attributions, other) -> list[YearCount]:
    newest = attributions.in_lists().order_by("-public_on", "-quote_id")
    newest = newest.annotate(
        other=F(other), printed_by=F("outlet"), day=F("quote__article__published_on")
    )
    columns = newest.values("other", "printed_by", "day")[:COUNTED]
    inner, params = columns.query.sql_with_params()
    with connection.cursor() as cursor:
        # By day first: a day's year is found by its text, on both databases.
        cursor.execute(
            "SELECT other, printed_by, substr(cast(day AS varchar(10)), 1, 4), "
            "sum(number) FROM (SELECT other, printed_by, day, count(*) AS number "
            f"FROM ({inner}) AS newest GROUP BY 1, 2, 3) AS days GROUP BY 1, 2, 3 "
            "ORDER BY 3, 1",
            params,
        )
        return [
            YearCount(row, outlet, int(year) if year else None, int(number))
            for row, outlet, year, number in cursor.fetchall()
        ]


def _holdings(rows, counts, **whose):
    kind = rows.model._meta.model_name
    tenures = defaultdict(list)
    for tenure in Tenure.objects.filter(**whose):
        tenures[getattr(tenure, f"{kind}_id")].append(tenure)
    rows = rows.in_bulk({*tenures, *_latest(counts)})
    found = {
        number: Holding(**whose, **{kind: rows[number]}, tenures=tenures[number])
        for number in [*tenures, *(count.row for count in counts)]
        if number in rows
    }
    for count in counts:
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
    """How often somebody is quoted, where, and in which years.

    Where the counting stopped it is of the newest quotes only (`is_part`).
    """

    number: int
    outlets: list[OutletCount]
    years: str

    @property
    def is_part(self):
        return self.number >= COUNTED


def quoted(counts: list[YearCount]) -> Quoted:
    """Return how often somebody is quoted, with the outlets that do most first."""
    by_outlet, years = Counter(), {count.year for count in counts} - {None}
    for count in counts:
        by_outlet[count.outlet] += count.number
    outlets = public_outlets().in_bulk({*by_outlet} - {None})
    shown = [OutletCount(row, by_outlet[pk]) for pk, row in outlets.items()]
    shown.sort(key=lambda one: (-one.number, one.outlet.sort_name))
    return Quoted(by_outlet.total(), shown, in_words(years))


def in_words(years: set[int]) -> str:
    """Return “2017” or “2017–2019”; nothing where there is no year."""
    return "–".join(map(str, sorted({min(years), max(years)}))) if years else ""


def with_latest_roles(speakers: list[Speaker]) -> list[Speaker]:
    """Give each speaker `latest_role`: that of the latest quote in one, else None."""
    quoted = Attribution.objects.in_lists().filter(speaker=OuterRef("pk"))
    in_a_role = quoted.exclude(role=None).order_by("-public_on", "-quote_id")
    numbered = Speaker.objects.filter(pk__in=[one.pk for one in speakers])
    latest = Subquery(in_a_role.values("role")[:1])
    held = dict(numbered.order_by().values_list("pk", latest)) if speakers else {}
    roles = Role.objects.public().in_bulk({*held.values()} - {None})
    for speaker in speakers:
        speaker.latest_role = roles.get(held.get(speaker.pk))
    return speakers
