"""The real server, as the README runs it, and a client that keeps its connection."""

import http.client
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.databases import KEPT, ROOT, environment
from tests.browser.serving import HOST, free_port

PATIENCE = 15  # seconds for the server to answer, and for an answer


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes
    seconds: float
    first_byte: float


class Client:
    """One reader's browser: a connection that stays open."""

    def __init__(self, port: int):
        self.connection = http.client.HTTPConnection(HOST, port, timeout=PATIENCE)

    def get(self, path: str, headers: dict[str, str] | None = None) -> Answer:
        """Ask once more on a new connection where the server closed the old one."""
        try:
            return self.ask(path, headers or {})
        except (http.client.RemoteDisconnected, ConnectionResetError, BrokenPipeError):
            self.connection.close()
            return self.ask(path, headers or {})

    def get_or_give_up(self, path: str) -> Answer:
        """Return the answer; one of status 0 where patience ended first."""
        began = time.perf_counter()
        try:
            return self.get(path)
        except TimeoutError:
            self.connection.close()
            took = time.perf_counter() - began
            return Answer(0, {}, b"", took, took)

    def ask(self, path, headers) -> Answer:
        began = time.perf_counter()
        self.connection.request("GET", path, headers=headers)
        response = self.connection.getresponse()
        first = time.perf_counter() - began
        body = response.read()
        took = time.perf_counter() - began
        return Answer(response.status, dict(response.headers), body, took, first)

    def follow(self, path: str) -> str:
        """Return the address that a page has, where it is asked for by its number."""
        answer = self.get(path)
        return answer.headers.get("Location", path)


@dataclass
class Served:
    port: int
    process: subprocess.Popen

    @property
    def address(self):
        return f"http://{HOST}:{self.port}"

    def workers(self) -> list[int]:
        """Return the process ids of the workers."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        return [int(pid) for pid in children.read_text().split()]


@contextmanager
def serving(url: str, workers: int = 1, threads: int = 4) -> Iterator[Served]:
    """Serve the site on a database until the block ends."""
    port = free_port()
    command = ["-m", "gunicorn", "quotes.wsgi", "--no-control-socket", "--bind"]
    command += [f"{HOST}:{port}", "--workers", str(workers), "--threads", str(threads)]
    settings = environment(url) | {"ONRECORD_SITE_URL": f"http://{HOST}:{port}"}
    collect = [sys.executable, "manage.py", "collectstatic", "--noinput", "-v", "0"]
    subprocess.run(collect, cwd=ROOT, env=settings, check=True)
    with running([sys.executable, *command], settings) as process:
        served = Served(port, process)
        wait_until_it_answers(served)
        yield served


@contextmanager
def running(command: list[str], settings=os.environ) -> Iterator[subprocess.Popen]:
    """Run a server until the block ends; what it says is kept in a file."""
    KEPT.mkdir(parents=True, exist_ok=True)
    with (KEPT / "server.txt").open("a") as output:
        process = subprocess.Popen(
            command, cwd=ROOT, env=settings, stdout=output, stderr=output
        )
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def wait_until_it_answers(
    served: Served, path: str = "/robots.txt", patience: float = PATIENCE
) -> None:
    end = time.monotonic() + patience
    while time.monotonic() < end and served.process.poll() is None:
        try:
            Client(served.port).get(path)
        except OSError:
            time.sleep(0.1)
            continue
        return
    raise SystemExit(f"The server doesn’t answer; see {KEPT / 'server.txt'}.")
