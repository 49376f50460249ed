"""Claims at the desk in Chromium: a few keys put a quote under one, and find more."""

import pytest
from playwright.sync_api import expect

from tests.browser.steps import add_at_desk, log_in, wait_for, window
from tests.browser.test_desk import Keys

pytestmark = [pytest.mark.browser, pytest.mark.once, pytest.mark.later]

OFFICE_HOURS = "A port that keeps office hours is a museum."


@pytest.fixture(scope="module")
def server(serve):
    """A server of its own: other tests count what is on record on theirs."""
    with serve("claims") as server:
        yield server


@pytest.fixture
def keys(page):
    """Keys at the card of a quote of an agency's article."""
    log_in(page)
    add_at_desk(page, "agency-a")
    return Keys(page)


def go_to(page, words):
    page.locator("#text mark", has_text=words).first.locator("a").click()
    expect(page.locator("#words")).to_contain_text(words)


def claims_on_card(page):
    return page.locator("#card .claims li")


def test_a_new_claim_takes_two_key_presses(page, keys):
    go_to(page, OFFICE_HOURS)

    keys.decide("c")
    expect(page.locator("#sentence")).to_have_value(OFFICE_HOURS)
    keys.decide("Control+Enter")

    expect(claims_on_card(page)).to_contain_text(["states it"])
    expect(page.locator("#said")).to_contain_text("On record as a claim")


def test_typing_finds_a_claim_and_enter_attaches_it(page, keys):
    page.goto("/desk/claims/new/")
    page.get_by_label("Sentence").fill("The barrier closes every night.")
    page.get_by_role("button", name="Put it on record").click()
    add_at_desk(page, "agency-b")

    keys.decide("c")
    page.get_by_label("denies it").check()
    page.locator("#pick").focus()
    page.keyboard.type("barr clos")
    page.keyboard.press("Enter")

    expect(claims_on_card(page)).to_contain_text(["denies it"])
    page.get_by_role("button", name="Detach").click()
    expect(claims_on_card(page)).to_have_count(0)


def test_escape_leaves_the_quote_as_it_was(page, keys):
    keys.decide("c")

    keys.decide("Escape")

    expect(claims_on_card(page)).to_have_count(0)
    expect(page.locator("#words")).to_be_visible()


def test_one_key_attaches_what_is_suggested_and_another_dismisses(page, keys):
    go_to(page, OFFICE_HOURS)
    keys.decide("c")
    keys.decide("Control+Enter")
    add_at_desk(page, "agency-b")
    add_at_desk(page, "agency-a")
    page.goto("/desk/claims/")
    page.locator("main .rows a", has_text=OFFICE_HOURS).first.click()
    wait_for(page, ".suggestions")
    before = page.locator(".suggestions > li").count()

    page.keyboard.press("c")
    expect(page.locator(".messages")).to_contain_text("Attached.")
    expect(page.locator(".appearances > li")).to_have_count(2)
    page.keyboard.press("x")
    expect(page.locator(".messages")).to_contain_text("suggested")

    assert page.locator(".suggestions > li").count() <= before - 1


def test_without_scripts_a_quote_is_attached_too(page, keys, browser, server):
    address = page.url
    with window(browser, server.address, java_script_enabled=False) as plain:
        log_in(plain)
        plain.goto(address)
        plain.get_by_role("link", name="Attach").click()
        plain.get_by_role("button", name="Put it on record").click()

        expect(claims_on_card(plain)).to_contain_text(["states it"])


@pytest.mark.once
def test_what_was_typed_becomes_the_claim(page, keys):
    keys.decide("c")
    page.keyboard.type("harbour pilots never sleep")
    keys.decide("Control+Enter")

    expect(claims_on_card(page)).to_contain_text("Harbour pilots never sleep.")
