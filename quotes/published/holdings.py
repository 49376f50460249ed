"""Who held which role when: from tenures, and from the dates of quotes."""

from collections import defaultdict
from dataclasses import dataclass, field

from django.db import connection
from django.db.models import F, OuterRef, Subquery

from quotes.models.attributions import Attribution
from quotes.models.speakers import Role, Speaker, Tenure

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
        if self.first_year == self.last_year:
            return str(self.first_year or "")
        return f"{self.first_year}–{self.last_year}"


@dataclass(frozen=True)
class YearCount:
    """How often somebody is quoted in a role in one year; of no known role: None."""

    row: int | None
    year: int
    number: int


def roles_held_by(speaker, counts: list[YearCount]) -> list[Holding]:
    """Return the public roles of a speaker, the latest first."""
    return _holdings(counts, Role, speaker=speaker)


def holders_of(role, counts: list[YearCount]) -> list[Holding]:
    """Return the public speakers in a role, the latest first."""
    return _holdings(counts, Speaker, role=role)


def years_of_speaker(speaker) -> list[YearCount]:
    """Count a speaker's public quotes by role and year, the newest up to a limit."""
    return _years(Attribution.objects.filter(speaker=speaker), "role")


def years_of_role(role) -> list[YearCount]:
    """Count a role's public quotes by speaker and year, the newest up to a limit."""
    return _years(Attribution.objects.filter(role=role), "speaker")


def _years(attributions, other) -> list[YearCount]:
    newest = attributions.in_lists().order_by("-public_on", "-quote_id")
    newest = newest.annotate(listed_on=F("public_on"), other=F(other))
    inner, params = newest.values("listed_on", "other")[
        :COUNTED
    ].query.sql_with_params()
    with connection.cursor() as cursor:
        # By day first: a day's year is found by its text, on both databases.
        cursor.execute(
            "SELECT other, substr(cast(listed_on AS varchar(10)), 1, 4), sum(number) "
            "FROM (SELECT other, listed_on, count(*) AS number "
            f"FROM ({inner}) AS newest GROUP BY 1, 2) AS days GROUP BY 1, 2 "
            "ORDER BY 2, 1",
            params,
        )
        return [
            YearCount(row, int(year), int(number))
            for row, year, number in cursor.fetchall()
        ]


def _holdings(counts, other, **whose):
    kind = other._meta.model_name
    tenures = defaultdict(list)
    for tenure in Tenure.objects.filter(**whose):
        tenures[getattr(tenure, f"{kind}_id")].append(tenure)
    rows = other.objects.public().in_bulk({*tenures, *_latest(counts)})
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
    latest = {count.row: None for count in reversed(counts) if count.row}
    return set(list(latest)[:SHOWN])


def _add(holding, count):
    holding.quote_count += count.number
    holding.first_year = holding.first_year or count.year
    holding.last_year = count.year


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
