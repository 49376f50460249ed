"""What the desk keeps of people and work: who is where, rules, lists, backups."""

import csv
import datetime
import io
from collections import Counter
from hashlib import sha256

from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models, transaction
from django.utils import timezone

from articles.models import Article

# Guessing of passwords is slowed down: five tries, then one every three minutes.
AT_ONCE = 5
PAUSE = datetime.timedelta(minutes=3)
LEASE_LASTS = datetime.timedelta(minutes=5)


class LeaseQuerySet(models.QuerySet):
    def current(self):
        return self.filter(until__gt=timezone.now())


class Lease(models.Model):
    """Who is reviewing an article; it binds nobody, and runs out by itself."""

    article = models.OneToOneField(Article, models.CASCADE, related_name="lease")
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="+"
    )
    until = models.DateTimeField()

    objects = LeaseQuerySet.as_manager()

    def __str__(self):
        return f"{self.person} on {self.article} until {self.until:%H:%M}"


class HouseRules(models.Model):
    """What the newsroom asks of its curators; there is one row of it at most."""

    second_confirmation = models.BooleanField(
        "a second person confirms",
        default=False,
        help_text=(
            "A quote is public only when somebody other than the first has confirmed "
            "it too."
        ),
    )
    sure_from = models.PositiveSmallIntegerField(
        "sure from",
        default=95,
        validators=[MaxValueValidator(100)],
        help_text=(
            "Per cent, of the words and of the speaker both: what the desk offers to "
            "confirm all at once."
        ),
    )
    unsure_below = models.PositiveSmallIntegerField(
        "unsure below",
        default=70,
        validators=[MaxValueValidator(100)],
        help_text=(
            "Per cent, of the words or of the speaker: what the desk lists as of low "
            "confidence."
        ),
    )

    note_changes_at_once = models.BooleanField(
        "readers learn of an outlet’s changes at once",
        default=False,
        db_default=False,
        help_text=(
            "When an outlet changes words that are published here, their pages say so "
            "before a person has looked at it."
        ),
    )
    backup_every = models.PositiveSmallIntegerField(
        "a backup every",
        default=7,
        db_default=7,
        validators=[MaxValueValidator(365)],
        help_text=(
            "Days. The system check warns when the last backup is older; 0: it never "
            "does."
        ),
    )
    guidelines = models.TextField(
        "guidelines",
        blank=True,
        default="",
        db_default="",
        max_length=20_000,
        help_text=(
            "How this newsroom decides, in plain paragraphs: what counts as a quote, "
            "how names are written. Curators open it beside the quote at hand."
        ),
    )

    class Meta:
        verbose_name = verbose_name_plural = "house rules"

    def __str__(self):
        return "the house rules"

    @classmethod
    def now(cls):
        """Return the rules in force, the defaults where nobody has set any."""
        return cls.objects.order_by("id").first() or cls()


class DeskHabits(models.Model):
    """How one person likes the desk."""

    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="desk_habits"
    )
    keys = models.BooleanField(
        "keyboard shortcuts",
        default=True,
        help_text="One key confirms, rejects or moves on. Off: buttons only.",
    )

    first_steps = models.BooleanField(
        "first steps on the desk",
        default=True,
        db_default=True,
        help_text="Five lines on how the desk works, above what waits.",
    )

    def __str__(self):
        return f"the habits of {self.person}"

    @classmethod
    def of(cls, person) -> "DeskHabits":
        """Return a person's habits, the defaults if they have chosen none."""
        return cls.objects.filter(person=person).first() or cls(person=person)


LISTS_KEPT_FOR = datetime.timedelta(days=7)  # a file that nobody brought in


class QuoteListQuerySet(models.QuerySet):
    def of(self, person):
        return self.filter(person=person)

    def latest_first(self):
        return self.order_by("-id").defer("content", "refused")

    def forgotten(self):
        """Return the lists that were sent a while ago, and not brought in."""
        return self.filter(batch=None, added_at__lt=timezone.now() - LISTS_KEPT_FOR)


class QuoteList(models.Model):
    """A list that somebody sent: its file until it is in, then what became of it."""

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="+"
    )
    name = models.CharField(max_length=200)
    content = models.BinaryField(default=b"")
    # What the person says of it: details by the number of the column, from 1.
    mapped = models.JSONField(default=dict)
    dates = models.CharField(
        max_length=11,
        blank=True,
        choices=[("day-first", "day first"), ("month-first", "month first")],
    )
    batch = models.UUIDField(null=True)
    counts = models.JSONField(default=dict)
    refused = models.TextField(blank=True)  # the CSV of the rows that were
    added_at = models.DateTimeField(auto_now_add=True)

    objects = QuoteListQuerySet.as_manager()

    def __str__(self):
        return self.name

    @property
    def tally(self) -> Counter:
        return Counter(self.counts)

    @property
    def reasons(self) -> list[tuple[str, int]]:
        """Return why rows were refused, the commonest reason first."""
        rows = csv.reader(io.StringIO(self.refused.removeprefix("\ufeff")))
        return Counter(row[-1] for row in rows if row[-1] != "why").most_common(10)

    @property
    def day_first(self) -> bool | None:
        return self.dates == "day-first" if self.dates else None


class TooManyTriesError(Exception):
    """A log-in was tried too often; `wait` is how long to leave it."""

    def __init__(self, wait: datetime.timedelta):
        super().__init__(wait)
        self.wait = wait


class TriesQuerySet(models.QuerySet):
    def count_one(self, whose):
        """Count a try, before its password is looked at, for each of whose it is.

        Raise TooManyTriesError, and count nothing, where one of them has to wait.
        """
        now = timezone.now()
        self.filter(forgotten_at__lt=now).delete()
        with transaction.atomic():
            rows = self.locked(whose, now)
            # Whoever had to wait for the lock comes after those who had it.
            now = timezone.now()
            wait = max(row.forgotten_at for row in rows) - (AT_ONCE - 1) * PAUSE - now
            if wait > datetime.timedelta():
                raise TooManyTriesError(wait)
            for row in rows:
                row.forgotten_at += PAUSE
            self.bulk_update(rows, ["forgotten_at"])

    def locked(self, whose, now):
        """Return the rows, new or old; putting them in locks them, in one order."""
        keys = sorted(key_of(one) for one in whose)
        self.bulk_create(
            [self.model(key=key, forgotten_at=now) for key in keys],
            update_conflicts=True,
            unique_fields=["key"],
            update_fields=["key"],
        )
        return list(self.filter(key__in=keys))

    def take_back_one(self, whose):
        """Forget a try that succeeded."""
        keys = [key_of(one) for one in whose]
        later = models.F("forgotten_at") - PAUSE
        self.filter(key__in=keys).update(forgotten_at=later)

    def forget(self, one):
        """Forget all tries by one name, or from one browser."""
        self.filter(key=key_of(one)).delete()


class Tries(models.Model):
    """The tries to log in that still count, by one name, browser or address.

    Each puts off by a pause the time when all are forgotten.
    """

    key = models.CharField(max_length=64, unique=True)
    forgotten_at = models.DateTimeField(db_index=True)

    objects = TriesQuerySet.as_manager()

    class Meta:
        default_permissions = ()
        verbose_name_plural = "tries"

    def __str__(self):
        return f"tries until {self.forgotten_at:%H:%M}"


def key_of(whose: str) -> str:
    """Return a fingerprint: neither names nor addresses are kept."""
    return sha256(whose.encode()).hexdigest()


class Backup(models.Model):
    """A backup that was made of this database; a copy of it has none of these."""

    at = models.DateTimeField()
    folder = models.TextField(help_text="On the machine that made it.")

    class Meta:
        ordering = ["-at", "-id"]

    def __str__(self):
        return f"{self.folder} at {self.at:%H:%M} UTC on {self.at:%Y-%m-%d}"
