"""Break one promise after the other on purpose, and see that a test notices each.

A patch says in its first line which test has to fail, and where it isn't SQLite, on
which database: `Must fail on PostgreSQL: tests/promises/test_spans.py::test_it_…`
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.__main__ import databases

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent.parent
FIRST_LINE = re.compile(r"Must fail(?: on (?P<database>\w+))?: (?P<test>.+)\n")


@dataclass(frozen=True)
class Patch:
    path: Path
    test: str
    database: str


def main() -> int:
    """Return 0 if all tests pass as the code is, and each fails with its patch."""
    patches = [read(path) for path in sorted(FOLDER.glob("*.patch"))]
    if not all_pass(patches):
        return 1
    unnoticed = [patch for patch in patches if not is_noticed(patch)]
    print(f"{len(patches) - len(unnoticed)} of {len(patches)} broken promises noticed.")
    return int(bool(unnoticed))


def read(path: Path) -> Patch:
    """Read what a patch says of itself; stop where it doesn't say it."""
    said = FIRST_LINE.match(path.read_text(encoding="utf8"))
    database = said and (said["database"] or "SQLite")
    if database not in databases():
        sys.exit(f"{path.name}: begin with “Must fail: ” and the name of a test.")
    return Patch(path, said["test"].strip(), database)


def all_pass(patches: list[Patch]) -> bool:
    """Run the tests of all patches on the code as it is."""
    with checkout() as folder:
        for database in sorted({patch.database for patch in patches}):
            tests = {patch.test for patch in patches if patch.database == database}
            ended = run(folder, database, *sorted(tests))
            if ended.returncode:
                print(ended.stdout)
                print(f"On {database} not all tests pass without a patch.")
                return False
    return True


def is_noticed(patch: Patch) -> bool:
    """Say in a line whether the patch's test fails with it."""
    with checkout() as folder:
        applied = apply(patch, folder)
        if applied.returncode:
            print(f"{patch.path.name} doesn’t apply: {applied.stderr}", flush=True)
            return False
        ended = run(folder, patch.database, patch.test)
    fails = bool(re.search(r"^\d+ failed(?!.*error)", ended.stdout, re.MULTILINE))
    said = "is noticed by" if fails else "is NOT NOTICED by"
    print(f"{patch.path.stem} {said} {patch.test} on {patch.database}", flush=True)
    if not fails:
        print(ended.stdout)
    return fails


@contextmanager
def checkout() -> Iterator[Path]:
    """Copy all files that git knows, or will, as they are now; forget the copy."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    with TemporaryDirectory() as folder:
        for name in listed.stdout.decode().split("\0")[:-1]:
            if (ROOT / name).is_file():
                (Path(folder) / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, Path(folder) / name)
        yield Path(folder)


def apply(patch: Patch, folder: Path) -> subprocess.CompletedProcess:
    """Apply a patch to the files of a folder, even of one inside a repository."""
    outside = os.environ | {"GIT_CEILING_DIRECTORIES": str(folder.parent)}
    command = ["git", "apply", str(patch.path)]
    return subprocess.run(
        command, cwd=folder, env=outside, capture_output=True, text=True, check=False
    )


def run(folder: Path, database: str, *tests: str) -> subprocess.CompletedProcess:
    """Run some tests of a folder's code on a database."""
    environment = os.environ | {"DATABASE_URL": databases()[database]}
    command = [sys.executable, "-m", "pytest", "-q", "--create-db", *tests]
    return subprocess.run(
        command,
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


if __name__ == "__main__":
    sys.exit(main())
