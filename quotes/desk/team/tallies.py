"""Count what was decided, by whom, and how often the engine was right."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db.models import (
    Case,
    CharField,
    Count,
    Exists,
    F,
    FloatField,
    OuterRef,
    Q,
    Subquery,
    Value,
    When,
)
from django.db.models.fields.json import KT
from django.db.models.functions import Cast, TruncDate
from django.utils import timezone

from quotes.models import Attribution, ChangedRow, Decision, Quote

CONFIRMED = ["confirm", "check"]
WORDS_CHANGED = ["change", "join"]
CHANGED = ["attribute", *WORDS_CHANGED]
DECIDED = ["confirm", "check", "reject"]
DAYS = 30
BANDS = [
    (0.9, "90% and over"),
    (0.7, "70 to 90%"),
    (0.5, "50 to 70%"),
    (0, "below 50%"),
]


@dataclass
class Right:
    """How often a rule, or the engine at a measure of how sure it is, was right."""

    name: str
    confirmed: int = 0  # without change
    changed: int = 0  # confirmed after a change
    rejected: int = 0

    @property
    def total(self):
        return self.confirmed + self.changed + self.rejected

    @property
    def share(self):
        """Return the percentage confirmed without a change; None if there are none."""
        return round(100 * self.confirmed / self.total) if self.total else None


@dataclass
class Accuracy:
    """How often the engine was right: of each rule, and in each band of its measure."""

    by_rule: dict[str, Right] = field(default_factory=dict)
    by_band: dict[str, Right] = field(
        default_factory=lambda: {name: Right(name) for _, name in BANDS}
    )

    @property
    def rules(self) -> list[Right]:
        return sorted(self.by_rule.values(), key=lambda one: (-one.total, one.name))

    @property
    def bands(self) -> list[Right]:
        return list(self.by_band.values())

    def add(self, row: dict, outcome: str) -> None:
        """Count a row's number as confirmed, changed or rejected."""
        rule = self.by_rule.setdefault(row["rule"], Right(row["rule"]))
        for right in (rule, self.by_band[row["band"]]):
            setattr(right, outcome, getattr(right, outcome) + row["number"])

    def move_to_changed(self, row: dict) -> None:
        """Count as changed what was counted as confirmed."""
        for right in (self.by_rule[row["rule"]], self.by_band[row["band"]]):
            right.confirmed -= row["number"]
            right.changed += row["number"]


@dataclass
class Person:
    """How many quotes somebody decided."""

    pk: int
    name: str
    confirmed: int = 0
    changed: int = 0
    rejected: int = 0

    @property
    def total(self):
        return self.confirmed + self.changed + self.rejected


@dataclass
class Day:
    """How many quotes were decided on a day."""

    day: datetime.date
    number: int


@dataclass
class Agreement:
    """What a second person did with the quotes that one had checked."""

    agreed: int
    differed: int

    @property
    def total(self):
        return self.agreed + self.differed

    @property
    def share(self):
        return round(100 * self.agreed / self.total) if self.total else None


def decisions_by_people():
    """Return people's decisions on quotes that are still in force."""
    return Decision.objects.filter(subject_kind="quote", actor__isnull=False).in_force()


def start_of(days: int) -> datetime.datetime:
    """Return when the last `days` days began, today being the last of them."""
    day = timezone.localdate() - datetime.timedelta(days=days - 1)
    return timezone.make_aware(datetime.datetime.combine(day, datetime.time.min))


def decided_in(periods: Iterable[int]) -> dict[int, int]:
    """Return how many quotes were decided in each period, a number of days to today."""
    decided = decisions_by_people().filter(act__in=DECIDED, at__gte=start_of(DAYS))
    counts = {
        f"days_{days}": quotes_decided(Q(at__gte=start_of(days))) for days in periods
    }
    counted = decided.aggregate(**counts)
    return {days: counted[f"days_{days}"] for days in periods}


def quotes_decided(condition: Q) -> Count:
    return Count("subject_id", filter=condition, distinct=True)


def by_person(days: int) -> list[Person]:
    """Return who decided in the last `days` days, those who decided most first."""
    decided = decisions_by_people().filter(at__gte=start_of(days))
    people: dict[int, Person] = {}
    for row in per_person(decided.filter(act__in=DECIDED)).annotate(
        confirmed=quotes_decided(Q(act__in=CONFIRMED)),
        rejected=quotes_decided(Q(act="reject")),
    ):
        people[row["pk"]] = Person(**row)
    for row in per_person(changing(decided)).annotate(changed=quotes_decided(Q())):
        person = people.setdefault(row["pk"], Person(row["pk"], row["name"]))
        person.changed = row["changed"]
    return sorted(people.values(), key=lambda one: (-one.total, one.name))


def per_person(decisions):
    named = decisions.order_by().annotate(name=F("actor__username"))
    return named.values("name", pk=F("actor"))


def decided_per_day() -> list[Day]:
    """Return the last thirty days, with how many quotes were decided on each."""
    decided = decisions_by_people().filter(act__in=DECIDED, at__gte=start_of(DAYS))
    by_day = decided.values(day=TruncDate("at")).order_by("day")
    counted = by_day.annotate(number=Count("subject_id", distinct=True))
    numbers = {row["day"]: row["number"] for row in counted}
    first = start_of(DAYS).date()
    days = [first + datetime.timedelta(days=number) for number in range(DAYS)]
    return [Day(day, numbers.get(day, 0)) for day in days]


def right_about_words() -> Accuracy:
    """Return how often the words were right: of each rule, and at each confidence.

    It counts the engine's quotes that a person confirmed or rejected, without those
    that were confirmed and withdrawn since.
    """
    decided = found_and_decided().annotate(measure=F("confidence"))
    counted = Accuracy()
    for row in per_rule_and_band(decided.values("rule", "state")):
        counted.add(row, "confirmed" if is_confirmed(row) else "rejected")
    changed = decided.confirmed().filter(Exists(changes_of_words()))
    for row in per_rule_and_band(changed.values("rule")):
        counted.move_to_changed(row)
    return counted


def right_about_speakers() -> Accuracy:
    """Return how often the speaker was right: of each rule, and at each measure of it.

    It counts the speakers on such quotes once they are confirmed: of what is rejected,
    nobody says whose words it would have been.
    """
    said = Attribution.objects.filter(quote__in=found_and_decided().confirmed())
    said = said.annotate(rule=F("quote__rule"))
    kept = said.measured().annotate(measure=F("sure"))
    corrected = said.not_measured().annotate(measure=Subquery(corrections()[:1]))
    counted = Accuracy()
    for row in per_rule_and_band(kept.values("rule")):
        counted.add(row, "confirmed")
    for row in per_rule_and_band(corrected.exclude(measure=None).values("rule")):
        counted.add(row, "changed")
    return counted


def is_confirmed(row) -> bool:
    return row["state"] == Quote.State.CONFIRMED


def found_and_decided():
    """Return the engine's quotes that a person confirmed or rejected."""
    states = [Quote.State.CONFIRMED, Quote.State.REJECTED]
    decided = Quote.objects.filter(state__in=states, decided_by__isnull=False)
    # Quotes that people added have a rule of their own and no confidence.
    return decided.exclude(rule="").exclude(confidence=None)


def changes_of_words():
    """Return what a person had changed in a quote's words before it was decided."""
    changed = changing(decisions_by_people()).filter(act__in=WORDS_CHANGED)
    return changed.filter(subject_id=OuterRef("pk"), at__lte=OuterRef("decided_at"))


def changing(decisions):
    """Return the changes, except those that a confirmation itself made.

    Those take the name that the engine proposed, and are in the same batch.
    """
    confirmed = Decision.objects.filter(
        act__in=CONFIRMED, batch=OuterRef("batch"), subject_id=OuterRef("subject_id")
    )
    return decisions.filter(act__in=CHANGED).exclude(Exists(confirmed))


def corrections():
    """Return how sure the engine was of a speaker whom a person has corrected."""
    attributed = decisions_by_people().filter(act="attribute").order_by()
    rows = ChangedRow.objects.filter(
        kind="attribution",
        row_id=OuterRef("pk"),
        decision__in=attributed.values("pk"),
        before__has_key="sure",
    )
    was = Cast(KT("before__sure"), FloatField())
    return rows.exclude(before__sure=None).order_by("pk").values(was=was)


def per_rule_and_band(rows):
    """Return how many rows there are of each rule and each band of their `measure`."""
    band = Case(
        *(When(measure__gte=low, then=Value(name)) for low, name in BANDS),
        default=Value(""),
        output_field=CharField(),
    )
    return rows.annotate(band=band, number=Count("pk")).order_by()


def agreement() -> Agreement:
    """Return how often a second person confirmed unchanged what one had checked."""
    people = decisions_by_people()
    then = people.filter(subject_id=OuterRef("subject_id"), pk__gt=OuterRef("pk"))
    then = then.filter(act__in=["confirm", "reject", *CHANGED])
    then = then.exclude(actor=OuterRef("actor")).order_by("pk").values("act")[:1]
    checks = people.filter(act="check").annotate(then=Subquery(then))
    return Agreement(
        **checks.aggregate(
            agreed=Count("pk", filter=Q(then="confirm")),
            differed=Count("pk", filter=Q(then__isnull=False) & ~Q(then="confirm")),
        )
    )
