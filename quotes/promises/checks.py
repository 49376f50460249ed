"""System checks: can the database be migrated, and does it keep its promises?"""

from django.conf import settings
from django.core.checks import Error, Warning
from django.db import connections
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

from quotes import promises

# The last commit that holds the replaced migrations one by one.
LAST_WITH_EACH = "8e7f30b"


def migrations_are_whole(app_configs, databases, **kwargs):
    """Refuse a database that has only some of the migrations that are one today."""
    return [
        Error(refusal, id="quotes.E001")
        for alias in databases or []
        if (refusal := refusal_of(connections[alias]))
    ]


def refusal_of(connection) -> str | None:
    """Return the sentence that refuses such a database, None for any other."""
    applied = MigrationRecorder(connection).applied_migrations()
    for migration in MigrationLoader(None).replacements.values():
        done = [key for key in migration.replaces if key in applied]
        if done and len(done) < len(migration.replaces):
            app, name = done[-1]
            return (
                f"This database stands at {app} {name}, from where On Record can’t "
                "update it any more. Migrate it with On Record as of commit "
                f"{LAST_WITH_EACH} first, or start with an empty database."
            )
    return None


def triggers_are_installed(app_configs, databases, **kwargs):
    """Warn of each trigger that is absent; an Error would stop `migrate` itself."""
    return [
        Warning(
            f"The trigger {name} is missing from the database “{alias}”, so that it "
            "doesn’t keep one of its promises.",
            hint=f"Run: {settings.ONRECORD_COMMAND} migrate",
            id="quotes.W001",
        )
        for alias in databases or []
        for name in promises.missing(connections[alias])
    ]
