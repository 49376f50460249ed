"""“Changed since” by keys, and without scripts."""

import json

import pytest
from playwright.sync_api import expect

from tests.browser.steps import log_in, window

pytestmark = [pytest.mark.browser, pytest.mark.once, pytest.mark.later]
PAGE = "/desk/changes/"


@pytest.fixture
def change(own_server):
    filled = own_server.run("-m", "tests.browser.filling.changed_articles")
    return json.loads(filled.splitlines()[-1])["change"]


@pytest.fixture
def desk(browser, own_server, change):
    with window(browser, own_server.address) as page:
        log_in(page)
        page.goto(PAGE)
        yield page


def kicker(page):
    return page.locator("#card .kicker")


def said(page):
    return page.locator(".messages")


def test_a_key_decides_and_the_next_comes_up_and_z_undoes(desk):
    expect(kicker(desk)).to_have_text("Words changed")

    desk.keyboard.press("n")
    expect(said(desk)).to_contain_text("1 change noted for readers.")
    expect(kicker(desk)).to_have_text("Words gone")

    desk.keyboard.press("z")
    expect(said(desk)).to_contain_text("Undone.")
    expect(kicker(desk)).to_have_text("Words changed")

    desk.keyboard.press("j")
    expect(kicker(desk)).to_have_text("Words gone")
    desk.keyboard.press("k")
    expect(said(desk)).to_contain_text("1 change kept.")


def test_w_asks_for_the_reason_and_goes_back_by_escape(desk, change):
    desk.keyboard.press("w")
    reason = desk.get_by_label("Why is it withdrawn?")
    expect(reason).to_be_focused()

    desk.keyboard.press("Escape")
    expect(kicker(desk)).to_have_text("Words changed")

    desk.keyboard.press("w")
    reason.fill("The outlet took it back.")
    desk.keyboard.press("Control+Enter")
    expect(said(desk)).to_contain_text("The quote is withdrawn.")


def test_what_is_noted_stands_on_the_quotes_page(desk):
    desk.keyboard.press("n")
    desk.get_by_role("link", name="Words changed").wait_for(state="detached")

    desk.goto("/changes/")

    expect(desk.locator(".corrections li")).to_have_count(3)


def test_all_of_it_works_without_scripts(browser, own_server, change):
    with window(browser, own_server.address, java_script_enabled=False) as page:
        log_in(page)
        page.goto(PAGE)

        page.get_by_role("button", name="Keep all 2").click()
        expect(said(page)).to_contain_text("2 changes kept.")
        expect(page.locator(".empty")).to_contain_text("Nothing is waiting.")

        page.get_by_role("button", name="Undo my last decision here").click()
        expect(kicker(page)).to_have_text("Words changed")


def test_a_text_kept_back_is_left_by_a_key(desk):
    desk.goto("/desk/feeds/new/")
    desk.get_by_role("link", name="The council meets").first.click()
    desk.wait_for_url("**/desk/feeds/pages/**")

    desk.keyboard.press("l")

    expect(said(desk)).to_contain_text("Left: the article stays as it was.")
