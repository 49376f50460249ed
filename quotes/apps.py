"""Wire the promises' triggers to migrations, and the checks of the database."""

from django.apps import AppConfig
from django.contrib.admin import apps as admin_apps
from django.core.checks import Tags, register
from django.db import connections
from django.db.models.signals import post_migrate, pre_migrate

from quotes import promises
from quotes.backups.last import last_backup_is_recent
from quotes.database.sqlite_version import sqlite_bears_workers
from quotes.promises import checks


class QuotesConfig(AppConfig):
    default = True
    name = "quotes"
    verbose_name = "On Record"

    def ready(self):
        register(sqlite_bears_workers)
        register(Tags.database)(checks.migrations_are_whole)
        register(Tags.database)(checks.triggers_are_installed)
        register(Tags.database)(last_backup_is_recent)
        pre_migrate.connect(lift_promises, sender=self)
        post_migrate.connect(keep_promises, sender=self)


class OnRecordAdminConfig(admin_apps.AdminConfig):
    default = False
    default_site = "quotes.admin_site.OnRecordSite"


def lift_promises(using, **kwargs):
    """Drop the triggers on SQLite, whose table rebuilds lose them or fail."""
    if connections[using].vendor == "sqlite":
        promises.drop(connections[using])


def keep_promises(using, **kwargs):
    """Install the triggers once the tables are there."""
    promises.install(connections[using])
