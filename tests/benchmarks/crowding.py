"""A crowd reads while curators decide and an import goes on; nothing may be lost."""

import json
import random
import statistics
import subprocess
import sys
import time

from tests.benchmarks import wording
from tests.benchmarks.asking import Addresses
from tests.benchmarks.databases import KEPT, ROOT, environment
from tests.benchmarks.pages import in_threads, percentile
from tests.benchmarks.serving import Client, Served, serving
from tests.benchmarks.sizes import Size

READERS, CURATORS, ARTICLES = 64, 10, 300
BROWSED = ["page 1", "middle page", "frequent speaker", "outlet", "1 % word"]
BROWSED += ["rare word", "speaker page", "article page", "home", "facets: speaker"]


def measure(size: Size, url: str, seconds: float = 60) -> dict[str, float]:
    """Return requests, errors, median and p99 in ms, and what was lost."""
    kinds = Addresses(size).of_each_kind(40)
    paths = [path for kind in BROWSED for path in kinds[kind]]
    with serving(url, workers=2, threads=4) as served:
        paths = [Client(served.port).follow(p) if "?" not in p else p for p in paths]
        working = [
            start(
                url,
                "-m",
                "tests.benchmarks.curating",
                str(n),
                str(CURATORS),
                str(seconds),
            )
            for n in range(CURATORS)
        ]
        importing = start(url, "manage.py", "load_articles", str(archive()))
        times, errors = browse(served, paths, seconds)
        accepted = [pk for work in working for pk in json.loads(work.communicate()[0])]
        importing.communicate()
    found = json.loads(checked(url, accepted))
    return {
        "requests": len(times),
        "errors": len(errors),
        "median, ms": statistics.median(times),
        "p99, ms": percentile(times, 99),
        "decisions": found["decisions"],
        "articles loaded": found["articles"],
        "lost writes": found["lost decisions"] + ARTICLES - found["articles"],
    }


def browse(served: Served, paths, seconds) -> tuple[list[float], list]:
    """Let all readers read until time is up; return times in ms, and what failed."""
    end, times, errors = time.monotonic() + seconds, [], []

    def read():
        client, rng = Client(served.port), random.Random()
        while time.monotonic() < end:
            path = rng.choice(paths)
            try:
                answer = client.get(path)
            except OSError as problem:
                errors.append((path, str(problem)))
                continue
            times.append(answer.seconds * 1000)
            if answer.status != 200:
                errors.append((path, answer.status))

    in_threads(read, READERS)
    return times, errors


def archive():
    """Write a file of articles to load."""
    path, rng = KEPT / "load.jsonl", random.Random("load")
    with path.open("w") as file:
        for n in range(ARTICLES):
            text = " ".join(rng.choices(wording.vocabulary(), k=700)) + f" {n}."
            row = {
                "title": f"Loaded {n}",
                "text": text,
                "url": f"https://load.example/{n}",
            }
            file.write(json.dumps(row) + "\n")
    return path


def start(url: str, *command: str) -> subprocess.Popen:
    command = [sys.executable, *command]
    return subprocess.Popen(
        command, cwd=ROOT, env=environment(url), stdout=subprocess.PIPE, text=True
    )


def checked(url: str, accepted: list[int]) -> str:
    command = [sys.executable, "-m", "tests.benchmarks.curating", "check"]
    return subprocess.run(
        command,
        input=json.dumps(accepted),
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env=environment(url),
        text=True,
        check=True,
    ).stdout
