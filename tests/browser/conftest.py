"""A real server with a database of its own, and Chromium to look at it."""

import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import urlopen

import psycopg
import pytest
from playwright.sync_api import sync_playwright

from tests.browser.steps import PASSWORD, choose_all, confirm_chosen, log_in, paste

ROOT = Path(__file__).resolve().parent.parent.parent
PATIENCE = 20  # seconds for the server to answer, and to end
CHROMIUM = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync"
).split()


@pytest.fixture(scope="package")
def browser():
    """Chromium as the system has it."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=CHROMIUM
        )
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser, site):
    """A window of its own, in which `/` is the site's home."""
    with window(browser, site) as page:
        yield page


@pytest.fixture
def page_without_scripts(browser, published):
    with window(browser, published, java_script_enabled=False) as page:
        yield page


@contextmanager
def window(browser, site, **options):
    context = browser.new_context(base_url=site, **options)
    context.set_default_timeout(PATIENCE * 1000)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="package")
def published_site(server, browser):
    """The site once a curator has confirmed what was found in a sample."""
    with window(browser, server.address) as page:
        log_in(page)
        paste(page, "wire-brief")
        choose_all(page)
        confirm_chosen(page)
    return server


@pytest.fixture
def published(published_site, site):
    return site


@pytest.fixture
def site(server):
    """The server's address; what it wrote meanwhile is shown where the test fails."""
    written = server.output.stat().st_size
    yield server.address
    print(server.output.read_text()[written:])


@pytest.fixture(scope="package")
def server(tmp_path_factory):
    """One server for all tests that leave it whole."""
    with serving(tmp_path_factory.mktemp("server")) as server:
        yield server


@pytest.fixture
def own_server(tmp_path):
    """A server that the test may harm."""
    with serving(tmp_path) as server:
        yield server
        print(server.output.read_text())


@contextmanager
def serving(folder: Path):
    """Serve the site from a new, empty database until the block ends."""
    with new_database(folder) as database, socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        server = Server(folder, database, f"http://127.0.0.1:{probe.getsockname()[1]}")
        probe.close()
        server.prepare()
        server.start()
        try:
            server.wait_until_it_answers()
            yield server
        finally:
            server.stop()


@contextmanager
def new_database(folder: Path):
    """Make a database of the kind that this run tests; yield its address."""
    url = urlsplit(os.environ.get("DATABASE_URL", "sqlite://"))
    if url.scheme == "sqlite":
        yield f"sqlite:///{folder / 'site.sqlite3'}"
        return
    name = f"onrecord_browser_{secrets.token_hex(4)}"
    with psycopg.connect(url._replace(path="/postgres").geturl(), autocommit=True) as c:
        c.execute(f"CREATE DATABASE {name}")
        yield url._replace(path=f"/{name}").geturl()
        c.execute(f"DROP DATABASE {name} WITH (FORCE)")


class Server:
    """gunicorn, as `make demo` and the README run it."""

    def __init__(self, folder: Path, database: str, address: str):
        self.address, self.database = address, database
        self.output = folder / "output.txt"
        self.environment = os.environ | {
            "DATABASE_URL": database,
            "DJANGO_SUPERUSER_PASSWORD": PASSWORD,
            "ONRECORD_SITE_URL": address,
        }

    def prepare(self):
        """Do what stands before the first start."""
        self.run("manage.py", "migrate", "-v", "0")
        self.run("manage.py", "collectstatic", "--noinput", "-v", "0")
        who = "--username", "curator", "--email", "curator@quotes.example"
        self.run("manage.py", "createsuperuser", "--noinput", *who)

    def run(self, *command: str):
        """Run Python on this server's database; fail with what it wrote."""
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

    def start(self):
        bind = self.address.removeprefix("http://")
        options = ["--threads", "4", "--bind", bind, "--no-control-socket"]
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
