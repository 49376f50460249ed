"""Faults below a server that runs: a full disk, a server that is gone, read-only."""

import resource
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import urlsplit

import psycopg

from tests.browser.serving import Server

ROOM = 64 * 1024  # bytes to which a file may grow


@contextmanager
def files_that_may_not_grow(server: Server):
    """Let the workers write no more than the first bytes of a file: a full disk."""
    limits = {pid: resource.prlimit(pid, resource.RLIMIT_FSIZE) for pid in pids(server)}
    for pid, (_, most) in limits.items():
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (ROOM, most))
    try:
        yield
    finally:
        for pid, limit in limits.items():
            resource.prlimit(pid, resource.RLIMIT_FSIZE, limit)


def pids(server: Server) -> list[int]:
    """Return the process ids of a server's workers."""
    pid = server.process.pid
    return [
        int(n) for n in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    ]


@contextmanager
def cut_off(database: str):
    """End all connections to a database of PostgreSQL, and allow no new ones."""
    with at_the_server(database, "ALLOW_CONNECTIONS false", "ALLOW_CONNECTIONS true"):
        yield


@contextmanager
def only_read(database: str):
    """Let new transactions in a database of PostgreSQL read only."""
    setting = "SET default_transaction_read_only = {}"
    with at_the_server(database, setting.format("on"), setting.format("off")):
        yield


@contextmanager
def at_the_server(database: str, now: str, later: str):
    """Alter a database, and once more at the end; who is connected connects anew."""
    url, name = urlsplit(database), urlsplit(database).path[1:]
    maintenance = url._replace(path="/postgres").geturl()
    with psycopg.connect(maintenance, autocommit=True) as session:
        alter(session, name, now)
        try:
            yield
        finally:
            alter(session, name, later)


def alter(session, name: str, change: str):
    session.execute(f"ALTER DATABASE {name} {change}")
    session.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s",
        [name],
    )


@contextmanager
def filled_up(folder: Path):
    """Leave no room on the disk of a folder, which has to be a small one."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(4096))
    try:
        yield
    finally:
        ballast.unlink()
