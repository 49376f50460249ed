"""Measures each kind of page: as served, and what the database alone takes."""

import itertools
import json
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from tests.benchmarks.asking import Addresses
from tests.benchmarks.databases import ROOT, environment
from tests.benchmarks.serving import Client, Served, serving
from tests.benchmarks.sizes import Size

REQUESTS, WARM_UP, AGAIN = 150, 10, 20
ASKED_FOR_QUERIES = 13
READERS, SECONDS = 4, 6
LONGEST = 20  # seconds for one kind of page


@dataclass
class Measured:
    """Times in milliseconds of one kind of page; `sql` is all its queries together.

    `again` is of a page that nothing was decided since it was asked for last.
    """

    median: float
    p99: float
    kilobytes: float
    again: float = 0
    problem: str = ""
    queries: int = 0
    sql: float = 0
    slowest: float = 0
    plan: str = ""


def measure(size: Size, url: str, only: str = "") -> dict[str, Measured]:
    """Return what was measured of each kind of page whose name begins so."""
    kinds = Addresses(size).of_each_kind(REQUESTS + WARM_UP)
    kinds = {kind: paths for kind, paths in kinds.items() if kind.startswith(only)}
    with serving(url) as served:
        client = Client(served.port)
        kinds = {kind: followed(client, paths) for kind, paths in kinds.items()}
        seen = {kind: timed(client, paths) for kind, paths in kinds.items()}
    asked = {kind: paths[:ASKED_FOR_QUERIES] for kind, paths in kinds.items()}
    for kind, found in queries(url, asked).items():
        vars(seen[kind]).update(found)
    return seen


def followed(client: Client, paths: list[str]) -> list[str]:
    """Return where each address leads; those with filters lead nowhere else."""
    places = {path: client.follow(path) for path in set(paths) if "?" not in path}
    return [places.get(path, path) for path in paths]


def timed(client: Client, paths: list[str], *, is_ours: bool = True) -> Measured:
    """Ask for each address, one after the other; the first ones warm up.

    What takes very long is asked less often, and what never answers counts as long.
    Another site keeps no pages, and would filter by the parameter of `anew`.
    """
    answers, end = [], time.monotonic() + LONGEST
    for number, path in enumerate(paths):
        asked = anew(path, number) if is_ours else path
        answers.append(client.get_or_give_up(asked))
        if time.monotonic() > end:
            break
    again = [client.get_or_give_up(paths[-1]).seconds * 1000 for _ in range(AGAIN)]
    counted = answers[WARM_UP:] or answers
    took = [answer.seconds * 1000 for answer in counted]
    refused = [answer.status for answer in counted if answer.status != 200]
    return Measured(
        median=statistics.median(took),
        p99=percentile(took, 99),
        kilobytes=statistics.median(len(answer.body) for answer in counted) / 1000,
        again=statistics.median(again),
        problem=f"{len(refused)} answered {refused[0]}" if refused else "",
    )


def anew(path: str, number: int) -> str:
    """Return an address that the site has not kept a page for."""
    return f"{path}{'&' if '?' in path else '?'}raw={number}"


def percentile(values: list[float], percent: int) -> float:
    """Return the value that so many percent of the values don't exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) * percent // 100, len(ordered) - 1)]


def queries(url: str, kinds: dict[str, list[str]]) -> dict[str, dict]:
    """Return number and time of the queries of each kind, from a process of its own."""
    ended = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.querying"],
        input=json.dumps(kinds),
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env=environment(url),
        text=True,
        check=True,
    )
    return json.loads(ended.stdout)


def requests_a_second(
    served: Served, path: str = "/quotes/", *, is_anew: bool = False
) -> float:
    """Return how many requests a few readers get answered in a second.

    With `is_anew` no page is asked for twice.
    """
    end, counts, numbers = time.monotonic() + SECONDS, [], itertools.count()

    def read():
        client, number = Client(served.port), 0
        while time.monotonic() < end:
            asked = anew(path, next(numbers)) if is_anew else path
            number += client.get(asked).status == 200
        counts.append(number)

    in_threads(read, READERS)
    return sum(counts) / SECONDS


def in_threads(act: Callable[[], None], number: int) -> None:
    """Do something so many times at once; return when all is done."""
    threads = [threading.Thread(target=act) for _ in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
