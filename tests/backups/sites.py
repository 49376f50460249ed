"""Sites with databases of their own, on both kinds, for commands to be run on."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks import databases
from tests.benchmarks.databases import ROOT

ENGINES = ("sqlite", "postgresql")


@dataclass(frozen=True)
class Site:
    """A database by its address, and a folder for what is kept beside it."""

    url: str
    var: Path

    @property
    def environment(self) -> dict[str, str]:
        own = {"DATABASE_URL": self.url, "ONRECORD_VAR": str(self.var)}
        return databases.environment(self.url) | own

    def start(self, *command: str, **options) -> subprocess.Popen:
        """Start a command of manage.py, or a module: -m and its name."""
        program = command if command[0] in ("-m", "-c") else ("manage.py", *command)
        return subprocess.Popen(
            [sys.executable, *program],
            cwd=ROOT,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            **options,
        )

    def run(self, *command: str, **options) -> subprocess.CompletedProcess:
        with self.start(*command, **options) as process:
            out, error = process.communicate()
        return subprocess.CompletedProcess(command, process.returncode, out, error)

    def done(self, *command: str) -> str:
        """Run a command that has to go well; return what it says."""
        ran = self.run(*command)
        assert ran.returncode == 0, ran.stderr
        return ran.stdout

    def asked(self, sentence: str) -> str:
        """Run Python in the site, and return what it prints."""
        return self.done("-c", f"import django; django.setup()\n{sentence}").strip()

    def drop(self) -> None:
        databases.remove(self.url)


class Sites:
    """Makes sites, each a copy of an empty, migrated one, and drops them all."""

    def __init__(self, place: Path):
        self.place, self.made, self.migrated = place, [], {}

    def new(self, engine: str) -> Site:
        """Return a site with an empty database that is migrated."""
        if engine not in self.migrated:
            self.migrated[engine] = self.unmigrated(engine)
            self.migrated[engine].done("migrate", "-v", "0")
        return self.copy(self.migrated[engine], engine)

    def unmigrated(self, engine: str) -> Site:
        """Return a site whose database has nothing in it, not even tables."""
        site = self.named(engine)
        databases.make_empty(site.url)
        return site

    def copy(self, site: Site, engine: str) -> Site:
        new = self.named(engine)
        if engine == "sqlite":
            shutil.copy(databases.file_of(site.url), databases.file_of(new.url))
            return new
        names = (databases.name_in(one.url) for one in (new, site))
        with databases.maintenance() as connection:
            connection.execute('CREATE DATABASE "{}" TEMPLATE "{}"'.format(*names))
        return new

    def named(self, engine: str) -> Site:
        name = f"onrecord_backups_{os.getpid()}_{len(self.made)}"
        url = f"sqlite:///{self.place / name}.sqlite3"
        if engine == "postgresql":
            url = (
                databases.urlsplit(databases.SERVER)._replace(path=f"/{name}").geturl()
            )
        site = Site(url, self.place / f"{name}.var")
        self.made.append(site)
        return site

    def drop(self) -> None:
        for site in self.made:
            site.drop()


def rows_that_differ(one: Path, other: Path) -> dict[str, list[str]]:
    """Return the ids of the rows that differ between two backups, by table.

    A table’s last id counts as a row of it.
    """
    found = subprocess.run(
        [sys.executable, "-m", "tests.backups.between", str(one), str(other)],
        cwd=ROOT,
        env=databases.environment("sqlite://:memory:"),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    lines = (line.split() for line in found.stdout.splitlines())
    return {table: ids for table, *ids in lines}


def backup_in(place: Path) -> Path:
    """Return the only backup in a folder."""
    (folder,) = place.iterdir()
    return folder
