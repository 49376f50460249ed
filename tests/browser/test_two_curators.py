"""Two people deciding at once on one article: nothing is lost, nothing done twice."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from threading import Barrier

import pytest
from playwright.sync_api import expect, sync_playwright

from quotes.database.trouble import BUSY
from tests.browser.conftest import CHROMIUM
from tests.browser.steps import add_at_desk, log_in, window
from tests.database.harming.sessions import locked
from tests.examples import share_of

pytestmark = pytest.mark.browser

NUMBER = share_of(200)
both_are_there = Barrier(2, timeout=60)


def decide_all(site, who, start) -> int:
    """Confirm what is found from some quote on; return how many the desk said."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=CHROMIUM
        )
        with closing(chromium), window(chromium, site) as page:
            log_in(page, who)
            page.goto("/desk/quotes/1/")
            both_are_there.wait()
            said = decide(page)
            page.goto(f"/desk/quotes/{start}/")
            return said + sum(decide(page) for _ in iter(lambda: is_done(page), True))


def is_done(page) -> bool:
    return page.locator("#progress .number").inner_text() == f"{NUMBER} of {NUMBER}"


def decide(page) -> int:
    """Press the key that confirms, or goes on; return how many were confirmed."""
    card = page.locator("#card").element_handle()
    page.keyboard.press("a")
    page.wait_for_function("card => !card.isConnected", arg=card)
    return page.locator("#said").inner_text().startswith("Confirmed.")


@pytest.mark.long
def test_many_decisions_by_two_are_each_kept_once(own_server):
    own_server.run("-m", "tests.browser.filling.two_curators", str(NUMBER))

    with ThreadPoolExecutor(2) as curators:
        asked = [
            curators.submit(decide_all, own_server.address, who, start)
            for who, start in (("curator", 1), ("colleague", NUMBER // 2))
        ]
        said = [one.result() for one in asked]

    report = own_server.run("-m", "tests.browser.filling.two_curators", "report")
    print(said, report)
    decisions, quotes, confirmed, by = report.split()
    assert int(decisions) == int(quotes) == int(confirmed) == NUMBER
    assert sum(said) == NUMBER
    assert int(by) == 2


def test_a_locked_database_is_told_and_the_key_works_later(page, server):
    log_in(page)
    add_at_desk(page, "wire-brief")
    said = page.locator("#said")

    with locked(server.database):
        page.keyboard.press("x")
        expect(said).to_have_text(f"{BUSY.sentence} Try again in a moment.")
    page.keyboard.press("x")

    expect(said).to_contain_text("Rejected.")


def test_what_was_typed_stays_while_the_database_is_locked(page, server):
    log_in(page)
    page.goto("/desk/add/")
    words = "“The bridge is safe,” said Ada Lovelace, an engineer."
    page.get_by_label("Paste the article").fill(words)

    with locked(server.database):
        page.get_by_role("button", name="Add it and find its quotes").click()
        expect(page.get_by_text(BUSY.sentence)).to_be_visible()
    page.get_by_role("button", name="Try again").click()

    expect(page.locator("#card")).to_contain_text("The bridge is safe")
