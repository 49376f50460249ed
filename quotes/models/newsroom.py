"""What the desk keeps of its people and its work: who is where, rules, backups."""

import datetime

from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models
from django.utils import timezone

from articles.models import Article

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


class Backup(models.Model):
    """A backup that was made of this database; a copy of it has none of these."""

    at = models.DateTimeField()
    folder = models.TextField(help_text="On the machine that made it.")

    class Meta:
        ordering = ["-at", "-id"]

    def __str__(self):
        return f"{self.folder} at {self.at:%H:%M} UTC on {self.at:%Y-%m-%d}"
