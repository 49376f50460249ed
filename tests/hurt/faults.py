"""A full disk, a database that can only be read or is gone, two migrations at once."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

from tests.browser.serving import ROOT, Server, database_in, serving
from tests.database.harming.cluster import own_cluster, small_disk
from tests.database.harming.faults import files_that_may_not_grow, filled_up, only_read
from tests.database.rows import ON, Row
from tests.database.visiting import Answer, Visitor

QUOTES = 100
GONE = 30  # seconds
READ_ONLY = "tests.database.harming.read_only_settings"


class Curator:
    """Confirms one quote after another."""

    def __init__(self, server: Server):
        self.visitor, self.pk = Visitor(server.address), 0
        self.visitor.log_in()

    def act(self) -> Answer:
        self.pk += 1
        address = f"/desk/quotes/{self.pk}/confirm/"
        return self.visitor.post(address, {"seen": "1"}, **{"HX-Request": "true"})

    def act_until_refused(self) -> Answer:
        """Act while there is room left somewhere."""
        while (answer := self.act()).status == 200 and self.pk < QUOTES - 1:
            pass
        return answer


def run() -> Iterator[Row]:
    for name, on in ON.items():
        yield from two_migrations(name, on)
    yield from full_disk_on_sqlite()
    yield from read_only_on_sqlite()
    yield from read_only_on_postgresql(ON["PostgreSQL"])
    with own_cluster() as cluster:
        yield from full_disk_on_postgresql(cluster)
        yield from postgresql_gone(cluster)


@contextmanager
def site(on: str) -> Iterator[tuple[Server, Curator]]:
    with (
        tempfile.TemporaryDirectory() as folder,
        serving(Path(folder), workers=2, on=on) as server,
    ):
        server.run("-m", "tests.database.filling", str(server.folder), str(QUOTES))
        yield server, Curator(server)


def told(answer: Answer) -> str:
    """Return the status, and the sentence where it is one."""
    is_page = "<" in answer.text
    return f"{answer.status} {'' if is_page else answer.text.strip()[:70]}".strip()


def rows(what: str, during: Answer, after: Answer) -> Iterator[Row]:
    yield Row(f"{what}: an act", told(during), "503 and a sentence")
    yield Row(f"{what}: afterwards", told(after), "200")


def full_disk_on_sqlite():
    with site("sqlite://") as (server, curator):
        with files_that_may_not_grow(server):
            during = curator.act_until_refused()
        yield from rows("SQLite, disk full", during, curator.act())


def full_disk_on_postgresql(cluster):
    what = "PostgreSQL, disk full"
    with small_disk("80m") as disk:
        if disk is None:
            yield Row(what, "not looked at: only root can mount a disk", "")
            return
        shutil.chown(disk, "postgres")
        with psycopg.connect(cluster.address, autocommit=True) as session:
            session.execute(f"CREATE TABLESPACE small LOCATION '{disk}'")
            session.execute("ALTER DATABASE template1 SET TABLESPACE small")
        with site(cluster.address) as (_, curator):
            with filled_up(disk):
                during = curator.act_until_refused()
            yield from rows(what, during, curator.act())
        with psycopg.connect(cluster.address, autocommit=True) as session:
            session.execute("ALTER DATABASE template1 SET TABLESPACE pg_default")
            session.execute("DROP TABLESPACE small")


def read_only_on_sqlite():
    with site("sqlite://") as (server, curator):
        restart(server, READ_ONLY)
        during = curator.act()
        page = curator.visitor.get("/desk/quotes/1/")
        restart(server, "quotes.settings")
        yield from rows("SQLite, read-only", during, curator.act())
        yield Row("SQLite, read-only: a page of the desk", told(page), "200")


def restart(server: Server, settings: str):
    server.stop()
    server.environment["DJANGO_SETTINGS_MODULE"] = settings
    server.start()
    server.wait_until_it_answers()


def read_only_on_postgresql(on: str):
    with site(on) as (server, curator):
        with only_read(server.database):
            during = curator.act()
            page = curator.visitor.get("/desk/quotes/1/")
        yield from rows("PostgreSQL, read-only", during, curator.act())
        yield Row("PostgreSQL, read-only: a page of the desk", told(page), "200")


def postgresql_gone(cluster):
    with site(cluster.address) as (_, curator):
        cluster.stop()
        during, end = [], time.monotonic() + GONE
        while time.monotonic() < end:
            during += [curator.act(), curator.visitor.get("/quotes.csv")]
            ready = curator.visitor.get("/readyz")
            time.sleep(1)
        cluster.start()
        what = f"PostgreSQL, gone for {GONE} s"
        yield from rows(what, during[0], curator.act())
        slowest = max(answer.seconds for answer in during)
        seen = sorted({answer.status for answer in during})
        yield Row(f"{what}: all answers", ", ".join(map(str, seen)), "503")
        yield Row(f"{what}: the slowest", f"{slowest:.1f} s", "≤ 6 s")
        yield Row(f"{what}: /readyz", told(ready), "503 and a sentence")
        after = curator.visitor.get("/readyz")
        yield Row(f"{what}: /readyz afterwards", told(after), "200")


def two_migrations(name: str, on: str):
    with (
        tempfile.TemporaryDirectory() as folder,
        database_in(Path(folder), on=on) as new,
    ):
        given = {"DATABASE_URL": new, "ONRECORD_VAR": folder}
        both = [
            subprocess.Popen(
                [sys.executable, "manage.py", "migrate", "-v", "0"],
                cwd=ROOT,
                env=os.environ | given,
                stderr=subprocess.PIPE,
                text=True,
            )
            for _ in range(2)
        ]
        said = "".join(process.communicate()[1] for process in both)
    ended = ", ".join(str(process.returncode) for process in both)
    yield Row(f"{name}, two migrations at once: ended with", ended, "0, 0")
    yield Row(f"{name}, two migrations at once: said", said.strip(), "one sentence")
