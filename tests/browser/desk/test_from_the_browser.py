"""Articles sent from the browser: by the extension, loaded, and by the bookmark."""

import io
import json
import shutil
import zipfile
from contextlib import contextmanager

import pytest
from playwright.sync_api import expect

from tests.articles.fetching.paper import page as page_with
from tests.articles.fetching.paper import serving_paper
from tests.browser.conftest import CHROMIUM
from tests.browser.steps import PASSWORD, keep_refusal, log_in, window

pytestmark = [pytest.mark.browser, pytest.mark.once, pytest.mark.later]

SELECT = """words => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const at = walker.currentNode.data.indexOf(words);
        if (at < 0) continue;
        getSelection().setBaseAndExtent(
            walker.currentNode, at, walker.currentNode, at + words.length);
    }
}"""
# Pressing the button is the one thing that no script can do.
PRESS = """async address => {
    const tabs = await chrome.tabs.query({});
    await send(tabs.find(tab => tab.url === address));
}"""


@pytest.fixture(scope="module")
def paper():
    """A paper whose pages let no other site's script run or send anything."""
    strict = {
        "Content-Type": "text/html",
        "Content-Security-Policy": "default-src 'none'",
    }
    with serving_paper({"/ferry": (200, strict, page_with())}) as paper:
        yield paper


@pytest.fixture(scope="module")
def handed_out(browser, server, tmp_path_factory):
    """The extension as the desk hands it out, unpacked."""
    with window(browser, server.address) as page:
        log_in(page)
        given = page.request.get("/desk/add/extension.zip").body()
    folder = tmp_path_factory.mktemp("unpacked")
    zipfile.ZipFile(io.BytesIO(given)).extractall(folder)
    return folder / "on-record-extension"


@pytest.fixture(scope="module")
def granted(handed_out, tmp_path_factory):
    """The extension with the rights that a person grants it by pressing buttons."""
    folder = tmp_path_factory.mktemp("granted") / "extension"
    shutil.copytree(handed_out, folder)
    path = folder / "manifest.json"
    manifest = json.loads(path.read_text())
    path.write_text(json.dumps(manifest | {"host_permissions": ["http://127.0.0.1/*"]}))
    return folder


@contextmanager
def with_extension(extension, browser, site, profile):
    """Start Chromium; give its windows, and the extension's worker."""
    off = "--disable-features=DisableLoadExtensionCommandLineSwitch"
    own = [f"--disable-extensions-except={extension}", f"--load-extension={extension}"]
    others = [one for one in CHROMIUM if one != "--headless"]
    context = browser.browser_type.launch_persistent_context(
        profile,
        executable_path=shutil.which("chromium"),
        headless=False,
        args=["--headless=new", off, *own, *others],
        base_url=site,
    )
    context.on("console", keep_refusal)
    workers = context.service_workers
    yield context, workers[0] if workers else context.wait_for_event("serviceworker")
    context.close()


@pytest.fixture
def chromium(browser, server, granted, tmp_path):
    with with_extension(granted, browser, server.address, tmp_path) as started:
        yield started


def sent(chromium, address, words=""):
    """Open an article, select words and press the button; return the desk's tab."""
    context, worker = chromium
    article = context.new_page()
    article.goto(address)
    article.evaluate(SELECT, words)
    with context.expect_page() as opened:
        worker.evaluate(PRESS, address)
    return opened.value


def test_the_extension_sends_the_page_and_the_words(chromium, paper):
    log_in(chromium[0].new_page())

    desk = sent(chromium, paper.address("/ferry"), "four hundred people a day")

    expect(desk.locator("#said, .messages").first).to_contain_text(
        "The words you selected are a quote now."
    )
    expect(desk.locator("body")).to_contain_text("Ferry late")
    expect(desk.locator("#card")).to_contain_text("four hundred people a day")


def test_whoever_has_to_log_in_first_loses_nothing(chromium, paper):
    desk = sent(chromium, paper.address("/ferry"), "back")
    desk.get_by_label("Username").fill("curator")
    desk.get_by_label("Password").fill(PASSWORD)
    desk.get_by_role("button", name="Log in").click()

    expect(desk.locator("#card")).to_be_visible()
    expect(desk.locator("body")).to_contain_text("Ferry late")


def test_without_the_right_it_asks_for_it(browser, server, handed_out, paper, tmp_path):
    with with_extension(handed_out, browser, server.address, tmp_path) as chromium:
        context, worker = chromium
        context.pages[0].goto(paper.address("/ferry"))
        with context.expect_page() as opened:
            worker.evaluate("send({ id: 1 })")

        field = opened.value.get_by_label("Where your site is")
        expect(field).to_have_value(server.address)


def test_the_bookmark_opens_the_form_with_address_and_words(browser, server, paper):
    with window(browser, server.address) as page:
        log_in(page)
        page.goto("/desk/add/from-browser/")
        bookmark = page.get_by_role("link", name="Put on record").get_attribute("href")
        page.goto(paper.address("/ferry"))
        page.evaluate(SELECT, "late all week")
        with page.expect_popup() as opened:
            page.evaluate(bookmark.removeprefix("javascript:"))

        desk = opened.value
        field = desk.get_by_label("or read it on the web")
        expect(field).to_have_value(paper.address("/ferry"))
        expect(desk.locator(".notice")).to_have_text(
            "These words become a quote: “late all week”"
        )


def test_too_many_words_for_a_bookmark_are_told(browser, server, paper):
    with window(browser, server.address) as page:
        log_in(page)
        page.goto("/desk/add/from-browser/")
        bookmark = page.get_by_role("link", name="Put on record").get_attribute("href")
        page.goto(paper.address("/ferry"))
        page.evaluate("document.querySelector('p').textContent = 'word '.repeat(900)")
        page.evaluate("getSelection().selectAllChildren(document.querySelector('p'))")
        with page.expect_popup() as opened:
            page.evaluate(bookmark.removeprefix("javascript:"))

        notice = opened.value.locator(".notice")
        expect(notice).to_contain_text("too many for a bookmark to send")
