"""Slows down guessing of passwords: five tries, then one every three minutes."""

import datetime
from hashlib import sha256

from django.db import models, transaction
from django.utils import timezone

AT_ONCE = 5
PAUSE = datetime.timedelta(minutes=3)


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
