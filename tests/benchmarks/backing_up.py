"""Measures a backup against what it can’t do without: COPY, or reading all rows.

python -m tests.benchmarks backups --size 1M --database postgresql sqlite
"""

import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import deque
from pathlib import Path

import django

if __name__ == "__main__":
    django.setup()

from django.db import connection  # noqa: E402

from quotes.backups import making  # noqa: E402
from quotes.backups.progress import Progress  # noqa: E402
from quotes.backups.tables import tables  # noqa: E402
from tests.benchmarks.databases import ROOT, environment  # noqa: E402

ROUNDS = 3


def measure(url: str) -> dict[str, float]:
    """Return rows, MB, the seconds of both, their ratio, and the memory in MB."""
    rounds = [told("round", url) for _ in range(ROUNDS)]
    backup = statistics.median(one["backup"] for one in rounds)
    reading = statistics.median(one["reading"] for one in rounds)
    kind = "COPY" if url.startswith("postgres") else "reading all rows"
    return {
        "rows": rounds[0]["rows"],
        "MB": rounds[0]["bytes"] / 1_000_000,
        "backup, s": backup,
        f"{kind}, s": reading,
        f"backup of {kind}": backup / reading,
        "memory, MB": told("backup", url)["memory"],
    }


def told(part: str, url: str) -> dict:
    """Run a part of this in a process of its own, on a database."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.backing_up", part],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env=environment(url),
        check=True,
    )
    return json.loads(done.stdout)


def main(part: str) -> None:
    found = measured_round() if part == "round" else measured_backup()
    print(json.dumps(found))


def measured_round() -> dict:
    """Read all rows, make a backup, and again, so that neither has the colder disk."""
    read_all()
    reading = [seconds_of(read_all)]
    backup, made = measured(write_backup)
    reading.append(seconds_of(read_all))
    return {
        "backup": backup,
        "reading": statistics.mean(reading),
        "rows": made.rows,
        "bytes": sum(part.bytes for part in made.parts.values()),
    }


def measured_backup() -> dict:
    write_backup()
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {"memory": most / 1000}


def measured(act) -> tuple[float, object]:
    began = time.perf_counter()
    result = act()
    return time.perf_counter() - began, result


def seconds_of(act) -> float:
    return measured(act)[0]


def write_backup():
    with tempfile.TemporaryDirectory() as folder, Progress("Backing up") as progress:
        return making.write(connection, Path(folder), progress, with_key=False)


def read_all() -> None:
    """Read every row of the tables that a backup holds, and keep none."""
    connection.ensure_connection()
    for table in tables():
        if connection.vendor == "postgresql":
            copy_all(table.name)
        else:
            rows = connection.connection.execute(f"SELECT * FROM {table.name}")
            deque(rows, maxlen=0)


def copy_all(name: str) -> None:
    with (
        connection.cursor() as cursor,
        cursor.copy(f"COPY {name} TO STDOUT") as rows,
    ):
        deque(rows, maxlen=0)


if __name__ == "__main__":
    main(sys.argv[1])
