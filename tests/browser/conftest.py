"""Chromium, the site that it looks at, and windows on it."""

import shutil

import pytest
from playwright.sync_api import expect, sync_playwright

from tests.browser.serving import making, serving
from tests.browser.steps import (
    choose_all,
    confirm_chosen,
    log_in,
    paste,
    refused,
    window,
)

CHROMIUM = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync"
).split()

# A machine that does other work beside the tests takes its time.
expect.set_options(timeout=20_000)


@pytest.fixture(autouse=True)
def nothing_refused():
    """Fail each test in which a page broke the site's own policy, or a script broke."""
    refused.clear()
    yield
    assert not refused, "\n".join(refused)


@pytest.fixture(scope="package")
def browser():
    """Chromium as the system has it."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=CHROMIUM
        )
        yield chromium
        chromium.close()


@pytest.fixture(scope="package")
def serve(tmp_path_factory):
    """Serve new sites; to make each would take longer than most tests."""
    with making(tmp_path_factory.mktemp("made")) as made:
        yield lambda name: serving(tmp_path_factory.mktemp(name), made)


@pytest.fixture(scope="package")
def server(serve):
    """One server for all tests that leave it whole."""
    with serve("server") as server:
        yield server


@pytest.fixture
def own_server(serve):
    """A server that the test may harm; what it wrote is shown if the test fails."""
    with serve("own") as server:
        yield server
        print(server.output.read_text())


@pytest.fixture
def site(server):
    """The server's address; what it wrote meanwhile is shown if the test fails."""
    written = server.output.stat().st_size
    yield server.address
    print(server.output.read_bytes()[written:].decode())


@pytest.fixture(scope="package")
def published(server, browser):
    """The address of the site once a curator has confirmed a sample's quotes."""
    with window(browser, server.address) as page:
        log_in(page)
        paste(page, "wire-brief")
        choose_all(page)
        confirm_chosen(page)
    return server.address


@pytest.fixture
def page(browser, site):
    with window(browser, site) as page:
        yield page


@pytest.fixture
def page_without_scripts(browser, published, site):
    with window(browser, site, java_script_enabled=False) as page:
        yield page
