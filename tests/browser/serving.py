"""A real server of the site, with a database of its own."""

import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import urlopen

import psycopg
import pytest

from tests.browser.steps import PASSWORD

ROOT = Path(__file__).resolve().parent.parent.parent
HOST = "127.0.0.1"
PATIENCE = 20  # seconds for the server to answer, and to end


class Server:
    """gunicorn, as `make demo` and, with three workers, the README run it."""

    def __init__(self, folder: Path, database: str, workers: int = 1):
        self.folder, self.database, self.workers = folder, database, workers
        self.bind = f"{HOST}:{free_port()}"
        self.address = f"http://{self.bind}"
        self.output = folder / "output.txt"
        self.environment = os.environ | {
            "DATABASE_URL": database,
            "DJANGO_SETTINGS_MODULE": "quotes.settings",
            "DJANGO_SUPERUSER_PASSWORD": PASSWORD,
            "ONRECORD_SITE_URL": self.address,
            "ONRECORD_VAR": str(folder),
        }

    def run(self, *command: str) -> str:
        """Run Python on this server's database; return, or fail with, what it wrote."""
        ended = subprocess.run(
            [sys.executable, *command],
            cwd=ROOT,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert ended.returncode == 0, ended.stdout
        return ended.stdout

    def start(self):
        options = ["--threads", "4", "--workers", str(self.workers)]
        options += ["--bind", self.bind, "--no-control-socket"]
        with self.output.open("w") as output:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "gunicorn", "quotes.wsgi", *options],
                cwd=ROOT,
                env=self.environment,
                stdout=output,
                stderr=subprocess.STDOUT,
            )

    def wait_until_it_answers(self):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self.process.poll() is None:
            try:
                urlopen(self.address, timeout=PATIENCE).close()
            except OSError:
                time.sleep(0.1)
                continue
            return
        pytest.fail(f"The server doesn’t answer.\n{self.output.read_text()}")

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


@contextmanager
def serving(
    folder: Path, made: Server | None = None, *, workers: int = 1, on: str = ""
) -> Iterator[Server]:
    """Serve the site from a database of its own until the block ends.

    It is new and empty; a copy of one that was made before is so at once. `on` is the
    address of another database server than that of this run, or `sqlite://`.
    """
    with database_in(folder, made, on) as database:
        server = Server(folder, database, workers)
        if made:
            shutil.copytree(made.folder, folder, dirs_exist_ok=True)
        else:
            server.run("-m", "tests.browser.filling.a_site")
        server.start()
        try:
            server.wait_until_it_answers()
            yield server
        finally:
            server.stop()


@contextmanager
def making(folder: Path) -> Iterator[Server]:
    """Make a site that is never started, for others to be copied from."""
    with database_in(folder) as database:
        server = Server(folder, database)
        server.run("-m", "tests.browser.filling.a_site")
        yield server


@contextmanager
def database_in(folder: Path, made: Server | None = None, on="") -> Iterator[str]:
    """Make a database of the kind that this run tests; yield its address."""
    url = urlsplit(on or os.environ.get("DATABASE_URL", "sqlite://"))
    if url.scheme == "sqlite":
        yield f"sqlite:///{folder / 'site.sqlite3'}"
        return
    name = f"onrecord_browser_{secrets.token_hex(4)}"
    template = urlsplit(made.database).path[1:] if made else "template1"
    maintenance = url._replace(path="/postgres").geturl()
    ask(maintenance, f"CREATE DATABASE {name} TEMPLATE {template}")
    try:
        yield url._replace(path=f"/{name}").geturl()
    finally:
        ask(maintenance, f"DROP DATABASE {name} WITH (FORCE)")


def ask(database: str, sql: str):
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute(sql)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return probe.getsockname()[1]
