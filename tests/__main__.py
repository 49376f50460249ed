"""Run the tests on each database that answers; with --strict all of them have to.

With --long run those that take their time only, the random ones on all their examples.
"""

import os
import shutil
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryFile

import psycopg

SQLITE = "sqlite://:memory:"
POSTGRES = "postgres://postgres@127.0.0.1:5432/onrecord"
LONG = ["-m", "long or rarely or hypothesis", "--hypothesis-profile=full"]
SHARED = Path(__file__).resolve().parent.parent.parent / "shared"


def main(strict: bool, chosen: list[str]) -> int:
    """Return 0 if all that could be run passed; strictly, if all could be run too."""
    reached, left_out = {}, []
    for name, url in databases().items():
        if answers(url):
            reached[name] = url
        else:
            left_out.append(f"on {name}: no server answers; set TEST_DATABASE_URL")
    failed = run(reached, strict, chosen)
    if not shutil.which("chromium"):
        left_out.append("in a browser: Chromium is not installed")
    for line in left_out:
        print(f"Not run {line}.")
    if failed:
        print(f"Tests failed on {' and '.join(failed)}.")
    if not SHARED.exists():
        print("Not run on annotated news: ../shared is absent.")
    return bool(failed or (strict and left_out))


def databases() -> dict[str, str]:
    """Return the address of each database by its name."""
    postgres = os.environ.get("TEST_DATABASE_URL", POSTGRES)
    return {"SQLite": SQLITE, "PostgreSQL": postgres}


def answers(url: str) -> bool:
    """Say whether the database server can be reached."""
    if url == SQLITE:
        return True
    server = url.rpartition("/")[0] + "/postgres"
    try:
        psycopg.connect(server, connect_timeout=3).close()
    except psycopg.OperationalError:
        return False
    return True


def run(urls: dict[str, str], strict: bool, chosen: list[str]) -> list[str]:
    """Run the tests on all databases at once; return the names of those that failed.

    The first one's are seen as they pass, and each other's once they have ended.
    """
    running, failed = [], []
    with ExitStack() as files:
        for name, url in urls.items():
            output = files.enter_context(TemporaryFile("w+")) if running else None
            number = "again" if running else "first" if len(urls) > 1 else ""
            process = start(url, strict, chosen, output, run=number)
            running.append((name, process, output))
        for name, process, output in running:
            print(f"\nOn {name}:", flush=True)
            if process.wait():
                failed.append(name)
            if output:
                output.seek(0)
                print(output.read(), flush=True)
    return failed


def start(url, strict: bool, chosen: list[str], output, *, run: str):
    """Start pytest on one database, again with no more than depends on it."""
    environment = os.environ | {
        "DATABASE_URL": url,
        "ONRECORD_TESTS_RUN": run,
        "ONRECORD_TESTS_STRICT": "1" if strict else "",
    }
    command = [sys.executable, "-m", "pytest", "-q", "--create-db", *chosen]
    return subprocess.Popen(command, env=environment, stdout=output, stderr=output)


if __name__ == "__main__":
    given = sys.argv[1:]
    sys.exit(main("--strict" in given, LONG if "--long" in given else []))
