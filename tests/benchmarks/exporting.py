"""Measures the CSV of everything against the server's own COPY of the same query."""

import statistics
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import psycopg

from quotes.exports.copying import SETTINGS
from tests.benchmarks import wording
from tests.benchmarks.databases import ROOT, environment
from tests.benchmarks.serving import PATIENCE, Client, Served, serving

ROUNDS = 3
PIECE = 1 << 20
STATEMENT = """
import django; django.setup()
from quotes.exports.statement import csv_statement
from quotes.models import Quote
"""


@dataclass
class Download:
    seconds: float
    first_byte: float  # seconds
    rows: int
    grown: float  # megabytes that the worker grew by


def measure(url: str) -> dict[str, float | None]:
    """Return rows a second of both, their ratio, memory in MB, first byte in ms."""
    downloads, copies = [], []
    narrowed = [f"/quotes.csv?since={wording.day_at(share)}" for share in (0.5, 0.9)]
    with serving(url) as served:
        Client(served.port).get("/quotes.csv?speaker=1")
        for turn in range(ROUNDS):
            acts = [
                lambda: downloads.append(download(served)),
                lambda: copy(url, copies),
            ]
            for act in acts[:: 1 if turn % 2 else -1]:
                act()
        first_rows = [first_row(served, path) for path in narrowed * ROUNDS]
    rows = downloads[0].rows
    seconds = statistics.median(one.seconds for one in downloads)
    own = statistics.median(copies) if copies else None
    return {
        "rows": rows,
        "rows a second": rows / seconds,
        "COPY’s rows a second": own and rows / own,
        "of COPY": own and own / seconds,
        "memory grown, MB": max(one.grown for one in downloads),
        "first byte, ms": max(one.first_byte for one in downloads) * 1000,
        "first row since a day, ms": max(first_rows) * 1000,
    }


def first_row(served: Served, path: str) -> float:
    """Return the seconds until the first row after the header comes in."""
    connection, began = Client(served.port).connection, time.perf_counter()
    connection.request("GET", path)
    response = connection.getresponse()
    response.readline()
    response.read(1)
    took = time.perf_counter() - began
    connection.close()
    return took


def download(served: Served) -> Download:
    """Download all quotes, and watch the worker meanwhile."""
    worker, done = served.workers()[0], threading.Event()
    before, peaks = resident(worker), [0.0]
    watcher = threading.Thread(target=watch, args=(worker, done, peaks))
    watcher.start()
    began = time.perf_counter()
    connection = Client(served.port).connection
    connection.timeout = PATIENCE * 10
    connection.request("GET", "/quotes.csv")
    response = connection.getresponse()
    rows, last = 0, response.read(1)
    first = time.perf_counter() - began
    while piece := response.read(PIECE):
        rows += (last + piece).count(b"\r\n")
        last = piece[-1:]
    took = time.perf_counter() - began
    done.set()
    watcher.join()
    return Download(took, first, rows - 1, max(peaks) - before)


def watch(process: int, done: threading.Event, peaks: list[float]) -> None:
    while not done.wait(0.05):
        peaks.append(resident(process))


def resident(process: int) -> float:
    """Return a process's resident memory in megabytes."""
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    line = next(line for line in lines if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1000


def copy(url: str, copies: list[float]) -> None:
    """Add the seconds of the server's own COPY of the statement of the download."""
    if not url.startswith("postgres"):
        return
    asked = f"COPY ({statement(url)}) TO '/dev/null'"
    with psycopg.connect(url) as connection:
        connection.execute(SETTINGS)
        began = time.perf_counter()
        connection.execute(asked)
        copies.append(time.perf_counter() - began)


@cache
def statement(url: str) -> str:
    """Return the statement by which the download is written, the guard included."""
    asked = "print(csv_statement(Quote.objects.confirmed(), raw=False))"
    program = f"{STATEMENT}\n{asked}"
    return subprocess.run(
        [sys.executable, "-c", program],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env=environment(url),
        text=True,
        check=True,
    ).stdout
