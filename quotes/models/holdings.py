"""Who held which role when: from tenures, and from the dates of quotes."""

from dataclasses import dataclass, field

from django.db.models import Count, Max, Min

from quotes.models.attributions import Attribution
from quotes.models.speakers import Role, Speaker, Tenure


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


def roles_held_by(speaker) -> list[Holding]:
    """Return the public roles of a speaker, the latest first."""
    return _holdings(speaker=speaker)


def holders_of(role) -> list[Holding]:
    """Return the public speakers in a role, the latest first."""
    return _holdings(role=role)


def _holdings(**whose):
    found = {}
    for tenure in _public_tenures().filter(**whose):
        key = (tenure.speaker_id, tenure.role_id)
        holding = found.setdefault(key, Holding(tenure.speaker, tenure.role))
        holding.tenures.append(tenure)
    _add_quotes(found, Attribution.objects.public().filter(**whose))
    return sorted(found.values(), key=lambda holding: -holding.latest_year)


def _public_tenures():
    public = Tenure.objects.filter(
        speaker__in=Speaker.objects.public(), role__in=Role.objects.public()
    )
    return public.select_related("speaker", "role")


def _add_quotes(found, attributions):
    rows = attributions.exclude(role=None).exclude(speaker=None).order_by()
    rows = rows.values("speaker", "role").annotate(
        count=Count("quote"),
        first=Min("quote__said_on_first"),
        last=Max("quote__said_on_last"),
    )
    rows = list(rows)
    speakers = Speaker.objects.in_bulk({row["speaker"] for row in rows})
    roles = Role.objects.in_bulk({row["role"] for row in rows})
    for row in rows:
        speaker, role = speakers[row["speaker"]], roles[row["role"]]
        holding = found.setdefault((speaker.pk, role.pk), Holding(speaker, role))
        holding.quote_count = row["count"]
        holding.first_year = row["first"] and row["first"].year
        holding.last_year = row["last"] and row["last"].year
