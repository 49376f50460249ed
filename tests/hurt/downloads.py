"""Strangers ask for files, all at once and slowly, while others look at pages."""

import itertools
import socket
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from tests.benchmarks import databases
from tests.benchmarks.databases import ROOT
from tests.benchmarks.serving import Client, Served, serving
from tests.benchmarks.sizes import Size
from tests.browser.serving import HOST

SIZE, WORKERS = "20k", 3
MANIFESTS, SLOW_READERS = 16, 24
SECONDS = 30
READ, PAUSE = 1024, 1.0  # bytes, seconds: a slow reader
PAGES = ["/quotes/", "/quotes/?speaker=1", "/speakers/2/", "/quotes/7/", "/articles/1/"]


def run() -> Iterator[tuple[str, str, str]]:
    for engine in ("sqlite", "postgresql"):
        url = databases.built(Size.parse(SIZE), engine)
        with serving(url, workers=WORKERS) as served:
            before = times(served)
            with strangers(served) as told:
                meanwhile = times(served)
        quiet, busy = statistics.median(before), statistics.median(meanwhile)
        yield f"{engine}: pages alone, median", f"{quiet:.0f} ms", ""
        yield (
            f"{engine}: beside strangers",
            f"{busy / quiet:.1f} × ({busy:.0f} ms)",
            "≤ 3 ×",
        )
        yield (
            f"{engine}: p99",
            f"{statistics.quantiles(meanwhile, n=100)[98]:.0f} ms",
            "≤ 1,000 ms",
        )
        yield f"{engine}: what the strangers were answered", told(), "200, 503"


def times(served: Served) -> list[float]:
    """Return how long pages that nobody asked for before take, in milliseconds."""
    client, took = Client(served.port), []
    end = time.monotonic() + SECONDS
    for number, page in enumerate(itertools.cycle(PAGES)):
        if time.monotonic() > end:
            return took
        mark = "&" if "?" in page else "?"
        answer = client.get(f"{client.follow(page)}{mark}raw={time.time()}{number}")
        if answer.status != 200:
            raise SystemExit(f"{page} answered {answer.status}")
        took.append(answer.seconds * 1000)
    return took


@contextmanager
def strangers(served: Served):
    """Let strangers ask for files, from another process, until the block ends."""
    command = [sys.executable, "-m", "tests.hurt.downloads", str(served.port)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=-1, text=True)
    told = []
    time.sleep(1)
    try:
        yield lambda: told[0]
    finally:
        told.append(process.communicate(timeout=SECONDS * 3)[0].strip())


def ask(port: int) -> None:
    """Ask for files until the time is up; print how often each answer came."""
    answers, numbers = Counter(), itertools.count()
    end = time.monotonic() + SECONDS + 2

    def manifests():
        client = Client(port)
        while time.monotonic() < end:
            # Each with another filter, so that nothing was made before.
            since, until = divmod(next(numbers), 1000)
            since, until = 1900 + since % 100, 2100 + until
            path = f"/quotes.manifest.json?since={since}&until={until}"
            answers[f"manifest {client.get(path).status}"] += 1
            time.sleep(PAUSE / 10)

    def slow():
        while time.monotonic() < end:
            answers[f"CSV {read_slowly(port, end)}"] += 1
            time.sleep(PAUSE)

    acts = [manifests] * MANIFESTS + [slow] * SLOW_READERS
    with ThreadPoolExecutor(len(acts)) as pool:
        for one in [pool.submit(act) for act in acts]:
            one.result()
    print(", ".join(f"{number} × {kind}" for kind, number in sorted(answers.items())))


def read_slowly(port: int, end: float) -> str:
    """Read a CSV by small pieces; return the status, and what became of it."""
    with socket.create_connection((HOST, port), timeout=SECONDS) as reader:
        # The system would keep more than the file has for whoever reads slowly.
        reader.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        reader.sendall(
            f"GET /quotes.csv HTTP/1.1\r\nHost: {HOST}:{port}\r\n"
            "Connection: close\r\n\r\n".encode()
        )
        status = reader.recv(READ).split()[1].decode()
        while status == "200" and time.monotonic() < end:
            time.sleep(PAUSE)
            if not reader.recv(READ):
                return f"{status} and given up"
        return status


if __name__ == "__main__":
    ask(int(sys.argv[1]))
