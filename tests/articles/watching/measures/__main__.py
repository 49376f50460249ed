"""Runs all measures of the watch, one after the other, on databases of their own.

python -m tests.articles.watching.measures
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

MEASURES = [
    ["edits_told", "--articles", "200"],
    ["feeds_read"],
    ["day", "--hours", "24"],
    ["kills", "--kills", "200"],
    ["speed", "--pages", "10000"],
]
SERVER = "postgres://postgres@127.0.0.1:5432/onrecord_watch"


def main() -> int:
    """Run each on SQLite, and that which kills on PostgreSQL too."""
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        on_file = f"sqlite:///{Path(folder) / 'watch.sqlite3'}"
        server = os.environ.get("TEST_DATABASE_URL", SERVER)
        for measure in MEASURES:
            failed += run(measure, on_file)
            if measure[0] == "kills":
                failed += run(measure, server)
    return min(failed, 1)


def run(measure: list[str], url: str) -> int:
    name, *options = measure
    print(f"{name} on {url.partition(':')[0]}", flush=True)
    command = [
        sys.executable,
        "-W",
        "ignore",
        "-m",
        f"tests.articles.watching.measures.{name}",
    ]
    environment = os.environ | {"DATABASE_URL": url}
    done = subprocess.run([*command, *options], env=environment, check=False)  # noqa: S603
    return int(done.returncode != 0)


if __name__ == "__main__":
    sys.exit(main())
