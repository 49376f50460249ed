"""The databases that are measured: each built once, kept, and used again.

Their names tell the size and what built them; whoever changes that gets new ones.
"""

import hashlib
import os
import secrets
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import urlsplit

import psycopg

from tests.benchmarks.sizes import Size

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
KEPT = ROOT / "var" / "benchmarks"
SERVER = os.environ.get(
    "TEST_DATABASE_URL", "postgres://postgres@127.0.0.1:5432/onrecord"
)
BUILT_BY = ["building", "loading", "people", "sizes", "wording", "writing"]


def built(size: Size, engine: str) -> str:
    """Return the address of the database of a size; build it where it isn't there."""
    url = address(size, engine)
    if is_there(url):
        run(url, "manage.py", "migrate", "-v", "0")
        return url
    print(f"Building {size} quotes on {engine} …", flush=True)
    began, unfinished = time.monotonic(), f"{url}_unfinished"
    make_empty(unfinished)
    run(unfinished, "-m", "tests.benchmarks.building", str(size))
    rename(unfinished, url)
    print(f"Built in {time.monotonic() - began:.0f} s.", flush=True)
    return url


def emptied(engine: str) -> str:
    """Return the address of a database with tables and nothing in them."""
    url = urlsplit(SERVER)._replace(path="/onrecord_bench_empty").geturl()
    if engine == "sqlite":
        url = f"sqlite:///{KEPT / 'onrecord_bench_empty.sqlite3'}"
    make_empty(url)
    run(url, "manage.py", "migrate", "-v", "0")
    return url


def address(size: Size, engine: str) -> str:
    name = f"onrecord_bench_{str(size).lower()}_{fingerprint()}"
    if engine == "sqlite":
        return f"sqlite:///{KEPT / name}.sqlite3"
    return urlsplit(SERVER)._replace(path=f"/{name}").geturl()


def fingerprint() -> str:
    """Return eight digits that follow from what builds a database."""
    sources = b"".join((HERE / f"{name}.py").read_bytes() for name in BUILT_BY)
    return hashlib.sha256(sources).hexdigest()[:8]


def environment(url: str) -> dict[str, str]:
    return os.environ | {
        "DATABASE_URL": url,
        "DJANGO_SETTINGS_MODULE": "quotes.settings",
        "DJANGO_SUPERUSER_USERNAME": "curator",
        "DJANGO_SUPERUSER_EMAIL": "curator@quotes.example",
        "DJANGO_SUPERUSER_PASSWORD": secrets.token_hex(8),
    }


def run(url: str, *command: str) -> None:
    """Run Python on a database; what it says is seen."""
    subprocess.run(
        [sys.executable, *command], cwd=ROOT, env=environment(url), check=True
    )


def name_in(url: str) -> str:
    return urlsplit(url).path.strip("/")


def file_of(url: str) -> Path:
    return Path(url.removeprefix("sqlite:///"))


def is_there(url: str) -> bool:
    if url.startswith("sqlite"):
        return file_of(url).exists()
    asked = "SELECT 1 FROM pg_database WHERE datname = %s"
    with maintenance() as connection:
        return connection.execute(asked, [name_in(url)]).fetchone() is not None


def remove(url: str) -> None:
    if url.startswith("sqlite"):
        file_of(url).unlink(missing_ok=True)
        return
    with maintenance() as connection:
        connection.execute(f'DROP DATABASE IF EXISTS "{name_in(url)}"')


def make_empty(url: str) -> None:
    remove(url)
    if url.startswith("sqlite"):
        file_of(url).parent.mkdir(parents=True, exist_ok=True)
        return
    with maintenance() as connection:
        connection.execute(f'CREATE DATABASE "{name_in(url)}"')


def rename(old: str, new: str) -> None:
    if old.startswith("sqlite"):
        file_of(old).rename(file_of(new))
        return
    with maintenance() as connection:
        connection.execute(
            f'ALTER DATABASE "{name_in(old)}" RENAME TO "{name_in(new)}"'
        )


def maintenance() -> psycopg.Connection:
    """Connect to the server itself."""
    url = urlsplit(SERVER)._replace(path="/postgres").geturl()
    return psycopg.connect(url, autocommit=True)
