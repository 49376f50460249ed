"""What backups ask of a database: is it migrated, is it empty, which kind is it?"""

from types import ModuleType

from django.conf import settings
from django.db import connections
from django.db.migrations.executor import MigrationExecutor

from articles.refusals import RefusedError
from quotes import promises
from quotes.backups import postgresql, sqlite
from quotes.backups.tables import Table

ALIAS = "moved to"  # by which Django knows the database that a site moves to


def kind_of(connection) -> ModuleType:
    """Return what reads and fills this kind of database."""
    return postgresql if connection.vendor == "postgresql" else sqlite


def has_no_tables(connection) -> bool:
    return not connection.introspection.table_names()


def refuse_unmigrated(connection) -> None:
    """Raise RefusedError where tables, columns or triggers are not today’s."""
    executor = MigrationExecutor(connection)
    waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if waiting or promises.missing(connection):
        raise RefusedError(
            f"{kind_of(connection).place(connection)} isn’t migrated. Run: "
            f"{settings.ONRECORD_COMMAND} migrate"
        )


def refuse_filled(connection, tables: list[Table]) -> None:
    """Raise RefusedError where a table holds rows that `migrate` didn’t write."""
    own = [table for table in tables if not table.is_filled_by_migrate]
    for table in own:
        if table.model._base_manager.using(connection.alias).exists():
            raise RefusedError(
                f"{kind_of(connection).place(connection)} isn’t empty: it holds "
                f"{table.model._meta.verbose_name_plural}. Nothing was changed. "
                "Restore into a new database."
            )


def connect(options: dict):
    """Return a connection to a second database, by its settings."""
    connections.settings.update(
        connections.configure_settings({"default": {}, ALIAS: options})
        | {"default": connections.settings["default"]}
    )
    return connections[ALIAS]
