"""Freezes migrations: `make migrations-frozen` adds those that are new to frozen.txt.

frozen.txt is a list that `sha256sum --check` reads, in the order in which migrations
landed. Modules that migrations import, such as _groups.py, are frozen with them.
"""

import hashlib
import os
import sys
from pathlib import Path

import django
from django.db.migrations.graph import MigrationGraph
from django.db.migrations.loader import MigrationLoader

ROOT = Path(__file__).resolve().parent.parent.parent
FROZEN = Path(__file__).with_name("frozen.txt")
APPS = ("articles", "quotes")


class FreezingRefused(Exception):
    """A file isn't what landed, or doesn't stand where it landed."""


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "quotes.settings")
    django.setup()
    try:
        added = freeze(FROZEN, ROOT, MigrationLoader(None).graph)
    except FreezingRefused as problem:
        sys.exit(str(problem))
    print("\n".join(f"Frozen: {path}" for path in added) or "No migration is new.")


def freeze(frozen: Path, root: Path, graph: MigrationGraph) -> list[str]:
    """Add a line for each file that has none, and return these files."""
    landed = read(frozen)
    new = unfrozen(landed, root, graph)
    if problems := altered(landed, root) or misplaced([*landed, *new], graph):
        raise FreezingRefused("\n".join(problems))
    with frozen.open("a", encoding="utf8") as file:
        file.writelines(f"{sha256_of(root / path)}  {path}\n" for path in new)
    return new


def read(frozen: Path) -> dict[str, str]:
    """Return the SHA-256 of each file, in the order of landing."""
    lines = frozen.read_text(encoding="utf8").splitlines()
    pairs = [line.split("  ", 1) for line in lines if not line.startswith("#")]
    return {path: sha256 for sha256, path in pairs}


def unfrozen(landed: dict[str, str], root: Path, graph: MigrationGraph) -> list[str]:
    """Return the files that have no line, each migration after what it depends on."""
    files = {
        path.relative_to(root).as_posix()
        for app in APPS
        for path in root.glob(f"{app}/migrations/*.py")
        if path.name != "__init__.py"
    }
    leaves = [graph.forwards_plan(leaf) for leaf in graph.leaf_nodes()]
    order = dict.fromkeys(path_of(*key) for keys in leaves for key in keys)
    new = files.difference(landed)
    return sorted(new.difference(order)) + [path for path in order if path in new]


def altered(landed: dict[str, str], root: Path) -> list[str]:
    """Return a sentence for each file that isn't what landed."""
    return [
        f"{path} has landed and never changes. Restore it and write a new migration."
        for path, sha256 in landed.items()
        if not (root / path).exists() or sha256_of(root / path) != sha256
    ]


def misplaced(paths: list[str], graph: MigrationGraph) -> list[str]:
    """Return a sentence for each migration that doesn't stand where its line does.

    It runs after all those of its app above it and after none below it. So all
    databases run them in one order, and nothing new comes before what has landed.
    """
    migrations = [path for path in paths if "/_" not in path]
    return [
        problem
        for number, path in enumerate(migrations)
        for problem in problems_of(path, migrations[:number], graph)
    ]


def problems_of(path: str, above: list[str], graph: MigrationGraph) -> list[str]:
    app, _, file = path.partition("/migrations/")
    key = (app, file.removesuffix(".py"))
    if key not in graph.nodes:
        return [f"{path} has landed and stays: no migration may replace it."]
    ancestors = [path_of(*each) for each in graph.forwards_plan(key)[:-1]]
    early = [each for each in ancestors if is_ours(each) and each not in above]
    own = [each for each in above if each.startswith(f"{app}/")]
    aside = [each for each in own if each not in ancestors]
    return [
        *(f"{each} runs before {path}, which landed earlier." for each in early),
        *(f"{path} has to depend on {each}, which landed earlier." for each in aside),
    ]


def path_of(app: str, name: str) -> str:
    return f"{app}/migrations/{name}.py"


def is_ours(path: str) -> bool:
    return path.partition("/")[0] in APPS


def sha256_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    main()
