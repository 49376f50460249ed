"""Makes a backup: every table as it was at one moment, while people go on working."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from django.conf import settings

from quotes.backups import folders, manifest
from quotes.backups.databases import kind_of, refuse_unmigrated
from quotes.backups.manifest import Manifest, Part
from quotes.backups.tables import LEFT_OUT, tables

KEY_FILE = "secret-key"


def back_up(connection, place: Path, progress, *, with_key: bool = False) -> Path:
    """Write a backup into a folder of them; return its own folder.

    `progress` is told of rows. Raises OSError, and RefusedError with a sentence.
    """
    refuse_unmigrated(connection)
    with folders.kept_for_us(place), folders.begun(place, folders.now()) as folder:
        write(connection, folder, progress, with_key=with_key)
    return folders.whole_name(folder)


def write(connection, folder: Path, progress, *, with_key: bool) -> Manifest:
    """Write the parts into a folder, and their manifest last."""
    kind, held = kind_of(connection), tables()
    with kind.snapshot(connection) as cursor:
        made_at = folders.now()
        progress.expect(cursor, held)
        parts = {}
        for table in held:
            pieces = progress.of(kind.pieces(cursor, table))
            parts[table.file_name] = write_table(pieces, folder / table.file_name)
        newest = newest_decision(cursor)
        # Last: they may only have gone on since, which leaves out a few.
        last_ids = kind.last_ids(cursor, held)
    for table in held:
        part = parts[table.file_name]
        parts[table.file_name] = replace(part, last_id=last_ids[table.name])
    if with_key:
        parts[KEY_FILE] = write_key(folder / KEY_FILE)
    written = Manifest(
        format=manifest.FORMAT,
        on_record=manifest.on_record_version(),
        migrations=manifest.last_migrations(),
        made_at=made_at.isoformat(timespec="seconds"),
        database=kind.place(connection),
        newest_decision=newest,
        parts=parts,
        left_out=LEFT_OUT,
    )
    written.write(folder)
    return written


def write_table(pieces: Iterable[tuple[bytes, int]], path: Path) -> Part:
    """Write a table’s header and rows to a file."""
    digest, size, rows = sha256(), 0, 0
    with path.open("xb", buffering=0) as out:
        for piece, number in pieces:
            out.write(piece)
            digest.update(piece)
            size += len(piece)
            rows += number
    return Part(size, digest.hexdigest(), rows)


def newest_decision(cursor) -> dict | None:
    cursor.execute("SELECT id, at FROM quotes_decision ORDER BY id DESC LIMIT 1")
    newest = cursor.fetchone()
    if newest is None:
        return None
    at = datetime.fromisoformat(str(newest[1])).replace(tzinfo=UTC)
    return {"id": newest[0], "at": at.isoformat()}


def write_key(path: Path) -> Part:
    """Write the site’s secret key, from wherever it has it."""
    key = settings.SECRET_KEY.encode()
    path.touch(mode=0o600)
    path.write_bytes(key)
    return Part(len(key), sha256(key).hexdigest())
