"""The manifest of a backup: what each part holds, and from where it comes."""

import json
import tomllib
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from hashlib import file_digest
from importlib.metadata import version
from pathlib import Path

from django.conf import settings
from django.db.migrations.loader import MigrationLoader

from articles.refusals import RefusedError

NAME = "manifest.json"
FORMAT = "On Record backup 1"


@dataclass(frozen=True)
class Part:
    """A file of a backup: a table with its rows, or another file without."""

    bytes: int
    sha256: str
    rows: int | None = None
    last_id: int | None = None  # the highest that the table ever gave


@dataclass(frozen=True)
class Manifest:
    """What is in a backup; it is written last, so that there is none of half a one."""

    format: str
    on_record: str  # its version
    migrations: dict[str, str]  # the last one of each app
    made_at: str
    database: str
    newest_decision: dict | None  # id and at
    parts: dict[str, Part]  # by the names of their files
    left_out: dict[str, str]  # tables, and why

    @property
    def rows(self) -> int:
        return sum(part.rows or 0 for part in self.parts.values())

    def write(self, folder: Path) -> None:
        text = json.dumps(asdict(self), indent=1, ensure_ascii=False)
        (folder / NAME).write_text(f"{text}\n", encoding="utf8")


def read(folder: Path) -> Manifest:
    """Return a folder’s manifest; raise RefusedError where it isn’t a backup."""
    path = folder / NAME
    try:
        values = json.loads(path.read_text(encoding="utf8"))
        parts = {name: Part(**part) for name, part in values.pop("parts").items()}
        manifest = Manifest(parts=parts, **values)
    except FileNotFoundError:
        raise RefusedError(
            f"{folder} isn’t a whole backup: it has no {NAME}."
        ) from None
    except (ValueError, TypeError, KeyError, AttributeError):
        raise RefusedError(f"{path} isn’t a manifest as backup writes it.") from None
    if manifest.format != FORMAT:
        raise RefusedError(f"{folder} is a {manifest.format}, which we can’t read.")
    return manifest


def refuse_other_migrations(manifest: Manifest) -> None:
    """Raise RefusedError where the backup’s tables are those of another version."""
    today = last_migrations()
    for app, name in manifest.migrations.items():
        if today.get(app) != name:
            raise RefusedError(
                f"The backup was made by On Record {manifest.on_record} at {app} "
                f"{name}; this one is at {app} {today.get(app, 'nothing')}. Restore it "
                "with the version that made it, and migrate then."
            )


def refuse_changed(manifest: Manifest, folder: Path) -> Iterator[int]:
    """Raise RefusedError for a part that is missing or changed; yield bytes read."""
    for name, part in manifest.parts.items():
        path = folder / name
        if Path(name).name != name or not path.is_file():
            raise RefusedError(f"The backup isn’t whole: {name} is missing.")
        with path.open("rb") as file:
            digest = file_digest(file, "sha256").hexdigest()
        if digest != part.sha256:
            raise RefusedError(
                f"{name} isn’t what the backup wrote: its SHA-256 is another. Nothing "
                "was restored."
            )
        yield part.bytes


def last_migrations() -> dict[str, str]:
    """Return the last migration of each app, as this version has them."""
    graph = MigrationLoader(None).graph
    return dict(sorted(graph.leaf_nodes()))


def on_record_version() -> str:
    """Return our version, of the package or of the checkout."""
    if not settings.IS_CHECKOUT:
        return version("onrecord")
    project = (settings.PACKAGE.parent / "pyproject.toml").read_text(encoding="utf8")
    return tomllib.loads(project)["project"]["version"]
