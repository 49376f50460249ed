"""Several files at once: chosen, looked at with keys, mended and added."""

import pytest
from playwright.sync_api import expect

from tests.browser.steps import log_in, window

pytestmark = [pytest.mark.browser, pytest.mark.once, pytest.mark.later]

WORDS = "“We have waited for ten years,” Ada Quill told the council of the harbour."


def files(*names):
    texts = {n: f"{n}\n\nBy Bo Lind\nMay 14, 2021\n\nOf {n}.\n\n{WORDS}" for n in names}
    return [
        {"name": f"{n}.txt", "mimeType": "text/plain", "buffer": text.encode()}
        for n, text in texts.items()
    ]


def choose(page, *names):
    page.goto("/desk/add/")
    page.get_by_label("or choose files").set_input_files(files(*names))
    page.get_by_role("button", name="Add it and find its quotes").click()
    expect(page.get_by_role("heading", name="What was read")).to_be_visible()
    page.wait_for_load_state()


def focused(page):
    return page.locator("*:focus")


def test_keys_mend_one_file_after_the_other(page, keys):
    choose(page, "Longer pier", "Later ferry")

    page.keyboard.press("o")
    page.keyboard.type("The Bay Courier")
    page.keyboard.press("Enter")
    expect(focused(page)).to_have_attribute("name", "form-1-outlet")
    page.keyboard.type("Hill Echo")
    page.keyboard.press("Control+Enter")

    expect(page.get_by_role("heading", name="2 articles added")).to_be_visible()
    expect(page.locator(".articles")).to_contain_text("The Bay Courier")
    expect(page.locator(".articles")).to_contain_text("Hill Echo")


def test_keys_go_from_file_to_file_and_leave_one_out(page, keys):
    choose(page, "Wider quay", "Deeper dock")

    page.keyboard.press("j")
    expect(page.locator("details[open] .title")).to_have_text("Deeper dock")
    expect(focused(page)).to_have_attribute("name", "form-1-outlet")
    focused(page).blur()
    page.keyboard.press("x")
    page.keyboard.press("Control+Enter")

    expect(page.get_by_role("heading", name="1 article added")).to_be_visible()


def test_without_scripts_one_post_reads_and_one_adds(browser, server):
    with window(browser, server.address, java_script_enabled=False) as page:
        log_in(page)
        choose(page, "Old crane", "New crane")
        page.get_by_role("button", name="Add them all").click()

        expect(page.get_by_role("heading", name="2 articles added")).to_be_visible()
