"""Lists of quotes on their way in at the desk, and what became of them."""

import datetime

from django.conf import settings
from django.db import models
from django.utils import timezone

KEPT_FOR = datetime.timedelta(days=7)  # a file that nobody brought in


class QuoteListQuerySet(models.QuerySet):
    def of(self, person):
        return self.filter(person=person)

    def forgotten(self):
        """Return the lists that were sent a while ago, and not brought in."""
        return self.filter(batch=None, added_at__lt=timezone.now() - KEPT_FOR)


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
    def day_first(self) -> bool | None:
        return self.dates == "day-first" if self.dates else None
