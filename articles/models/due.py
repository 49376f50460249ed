"""Rows that are due at a moment, each taken by one worker, one a host at a time.

Any number of workers on any number of machines ask for what is due. Whoever takes a row
gets a lease with a number, and writes what came of it only while the number is still
that one: of two workers, the slower one writes nothing, and a killed one is forgotten
when its lease is over.
"""

import datetime

from django.db import connection, models, transaction
from django.db.models import F, Q

# A request takes 20 seconds at most, and reading a page 9.
LEASE_LASTS = datetime.timedelta(minutes=2)
LONG_AGO = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
ROWS_A_TURN = 8  # rows that are looked at for each that is taken: some share a host


class LeaseLostError(Exception):
    """The lease was over, and somebody else has taken the row since."""


class Host(models.Model):
    """A server that is asked politely: by one at a time, and not too often."""

    # With its port, where it isn't the usual one.
    name = models.CharField(max_length=300, unique=True)
    free_at = models.DateTimeField(default=LONG_AGO)
    turn = models.PositiveIntegerField(default=0)
    # What its robots.txt says; empty where there is none, null where it wasn't read.
    robots = models.TextField(null=True)
    robots_at = models.DateTimeField(null=True)
    # Where it was sent on to, on the same host; and how often it could not be read.
    robots_on_to = models.CharField(max_length=4000, blank=True)
    failures = models.PositiveSmallIntegerField(default=0)

    def __str__(self):
        return self.name

    def free_from(self, moment: datetime.datetime, **known) -> None:
        """Let it be asked again from then on, unless somebody else has taken it."""
        mine = Host.objects.filter(pk=self.pk, turn=self.turn)
        mine.update(free_at=moment, **known)


class DueQuerySet(models.QuerySet):
    def unleased(self, now: datetime.datetime):
        return self.filter(Q(leased_until=None) | Q(leased_until__lte=now))

    def due(self, now: datetime.datetime):
        """Return what may be asked for now: nobody does it, and its host is free."""
        return self.unleased(now).filter(next_at__lte=now, host__free_at__lte=now)

    def take(self, now: datetime.datetime, most: int) -> list:
        """Lease some of what is due, the longest due first; return the rows.

        No two of them are of one host, and nobody asks these hosts meanwhile.
        """
        until = now + LEASE_LASTS
        with transaction.atomic():
            due = self.due(now).select_related("host").order_by("next_at", "pk")
            by_host = {}
            for row in due.locked("self", "host")[: most * ROWS_A_TURN]:
                by_host.setdefault(row.host_id, row)
            rows = list(by_host.values())[:most]
            hosts = Host.objects.filter(pk__in=[row.host_id for row in rows])
            hosts.update(turn=F("turn") + 1, free_at=until)
            self.model.objects.lease(rows, until)
        for row in rows:
            row.host.turn += 1
        return rows

    def locked(self, *of: str):
        """Lock the rows as they are read, without those that others have locked.

        SQLite has one lock for all, which the transaction took when it began.
        """
        if connection.features.has_select_for_update_skip_locked:
            return self.select_for_update(skip_locked=True, of=of)
        return self

    def lease(self, rows: list, until: datetime.datetime) -> None:
        """Give rows that are locked to whoever locked them, for a while."""
        taken = self.filter(pk__in=[row.pk for row in rows])
        taken.update(lease=F("lease") + 1, leased_until=until)
        for row in rows:
            row.lease += 1


class Due(models.Model):
    """What is done again and again, each time at its moment."""

    address = models.URLField("address", max_length=2000)
    host = models.ForeignKey(
        Host, models.PROTECT, editable=False, related_name="%(class)ss"
    )
    # Null: never again.
    next_at = models.DateTimeField(null=True, editable=False, db_index=True)
    lease = models.PositiveIntegerField(default=0, editable=False)
    leased_until = models.DateTimeField(null=True, editable=False)
    # In a row, since it last went well.
    failures = models.PositiveSmallIntegerField(default=0, editable=False)
    last_error = models.CharField(max_length=600, blank=True, editable=False)
    # Where it was sent on to, which is asked next; and how often in a row.
    on_to = models.CharField(max_length=4000, blank=True, editable=False)
    hops = models.PositiveSmallIntegerField(default=0, editable=False)
    # By what its server knows again what it sent; exactly as received.
    etag = models.TextField(blank=True, editable=False)
    last_modified = models.TextField(blank=True, editable=False)
    sha256 = models.CharField(max_length=64, blank=True, editable=False)
    read_at = models.DateTimeField(null=True, editable=False)
    # When it was last asked for the whole, whether it had changed or not.
    whole_at = models.DateTimeField(null=True, editable=False)

    objects = DueQuerySet.as_manager()

    class Meta:
        abstract = True

    def __str__(self):
        return self.address

    @property
    def asks_for(self) -> str:
        return self.on_to or self.address

    def finish(self, next_at: datetime.datetime | None, **known) -> None:
        """Write what came of it, and when it is due again; raise LeaseLostError.

        Goes into the transaction of whatever else came of it.
        """
        mine = type(self).objects.filter(pk=self.pk, lease=self.lease)
        if not mine.update(next_at=next_at, leased_until=None, **known):
            raise LeaseLostError(self.address)
        for name, value in {"next_at": next_at, **known}.items():
            setattr(self, name, value)
