"""Puts a backup back into an empty database, whole or not at all."""

from hashlib import sha256
from pathlib import Path

from django.contrib.contenttypes.models import ContentType
from django.db import DataError, IntegrityError, transaction

from articles.models import ArticleVersion
from articles.refusals import RefusedError
from quotes import promises
from quotes.backups import comparing, manifest
from quotes.backups.columns import records, values_of
from quotes.backups.databases import kind_of, refuse_filled, refuse_unmigrated
from quotes.backups.manifest import Manifest
from quotes.backups.tables import Table, tables


def restore(connection, folder: Path, progress) -> Manifest:
    """Fill an empty, migrated database from a backup, and compare every row.

    Raises RefusedError with a sentence, and leaves the database as it was then.
    """
    held = tables()
    made = manifest.read(folder)
    manifest.refuse_other_migrations(made)
    refuse_unmigrated(connection)
    refuse_filled(connection, held)
    for _ in manifest.refuse_changed(made, folder):
        pass
    refuse_changed_versions(folder)
    try:
        with connection.wrap_database_errors:
            fill(connection, held, folder, made, progress)
    except (DataError, IntegrityError) as problem:
        raise RefusedError(
            f"{kind_of(connection).place(connection)} can’t hold what the backup "
            f"holds: {' '.join(str(problem).split())}. Nothing was restored."
        ) from None
    kind_of(connection).settle(connection)
    ContentType.objects.clear_cache()
    return made


def fill(connection, held: list[Table], folder, made, progress) -> None:
    """Load all tables and check them, in one transaction."""
    kind = kind_of(connection)
    progress.total(2 * made.rows)
    with transaction.atomic(connection.alias, durable=True):
        cursor = kind.writing(connection)
        kind.keep_others_out(cursor, held)
        refuse_filled(connection, held)
        make_room(cursor, held)
        for table in kind.load(cursor, held, folder):
            progress.add(made.parts[table.file_name].rows)
        kind.check(cursor)
        for table in held:
            refuse_different(kind, cursor, table, folder, made)
            progress.add(made.parts[table.file_name].rows)
        if missing := promises.missing(connection):
            raise RefusedError(f"The trigger {missing[0]} is missing.")
        # Last: PostgreSQL's sequences aren't put back with the rest.
        ids = {t.name: made.parts[t.file_name].last_id for t in held}
        kind.set_last_ids(cursor, ids)


def make_room(cursor, held: list[Table]) -> None:
    """Take away what `migrate` wrote: the backup has it too, and with its ids."""
    for table in reversed(held):
        if table.is_filled_by_migrate:
            cursor.execute(f'DELETE FROM "{table.name}"')


def refuse_different(kind, cursor, table: Table, folder: Path, made) -> None:
    """Raise RefusedError for the first row that isn’t as it is in the backup."""
    digest = made.parts[table.file_name].sha256
    if comparing.are_the_same(kind.pieces(cursor, table), digest):
        return
    pieces = kind.pieces(cursor, table)
    for row in comparing.differing(table, folder / table.file_name, pieces):
        raise RefusedError(
            f"Row {row} of {table.name} came out other than the backup has it. "
            "Nothing was restored."
        )


def refuse_changed_versions(folder: Path) -> None:
    """Raise RefusedError where a version’s text isn’t the one of its SHA-256."""
    table = Table(ArticleVersion)
    text, digest = table.columns.index("text"), table.columns.index("sha256")
    with (folder / table.file_name).open("rb") as file:
        next(file)
        for values in map(values_of, records(file)):
            found = sha256(values[text].encode()).hexdigest()
            if found != values[digest]:
                raise RefusedError(
                    f"The text of version {values[0]} isn’t the one of its SHA-256. "
                    "Nothing was restored."
                )
