"""When the site was backed up last, and whether that is too long ago."""

import datetime
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.core.checks import Warning
from django.db import connections
from django.db.models import Max, Min
from django.utils import timezone


def note(connection, folder: Path, at: datetime.datetime) -> None:
    """Keep when a backup was made, and where."""
    backups = apps.get_model("quotes", "Backup").objects.using(connection.alias)
    backups.create(at=at, folder=str(folder))


def last_backup_is_recent(app_configs=None, databases=None, **kwargs) -> list[Warning]:
    """Warn where the last backup is older than the house rules say."""
    return [
        Warning(
            sentence,
            hint=f"Run: {settings.ONRECORD_COMMAND} backup DIR, or let cron do it.",
            id="quotes.W003",
        )
        for alias in databases or []
        if (sentence := lateness(connections[alias]))
    ]


def lateness(connection) -> str | None:
    """Return the sentence that a backup is late; None where it isn't.

    A site that was never backed up is late once its first article is so old.
    """
    if not is_migrated(connection):
        return None
    most = days_between(connection.alias)
    last, first = last_backup(connection.alias), first_article(connection.alias)
    since = last or first
    if not most or not first or timezone.now() - since < datetime.timedelta(days=most):
        return None
    if last is None:
        return "This database was never backed up."
    return (
        f"The last backup is of {last:%d %B %Y}, and the house rules ask for one "
        f"every {most} days."
    )


def is_migrated(connection) -> bool:
    """Say whether the tables and columns that we read are there."""
    tables = set(connection.introspection.table_names())
    return {"quotes_backup", "quotes_houserules", "articles_article"} <= tables


def days_between(alias: str) -> int:
    rules = apps.get_model("quotes", "HouseRules")
    row = rules.objects.using(alias).order_by("id").values("backup_every").first()
    return row["backup_every"] if row else rules().backup_every


def last_backup(alias: str) -> datetime.datetime | None:
    backups = apps.get_model("quotes", "Backup").objects.using(alias)
    return backups.aggregate(last=Max("at"))["last"]


def first_article(alias: str) -> datetime.datetime | None:
    articles = apps.get_model("articles", "Article").objects.using(alias)
    return articles.aggregate(first=Min("added_at"))["first"]
