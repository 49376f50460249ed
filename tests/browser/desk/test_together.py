"""Several quotes of a queue at once, with scripts and without."""

import pytest
from playwright.sync_api import expect

from tests.browser.steps import add_at_desk, log_in, sample_text, window

pytestmark = [pytest.mark.browser, pytest.mark.once]
QUEUE = "/desk/queues/unsure/"


def boxes(page):
    return page.locator("input[name=quote]")


def test_one_box_ticks_all_and_one_button_undoes_it(page, keys):
    add_at_desk(page, "court")
    page.goto(QUEUE)
    number = boxes(page).count()
    assert number > 1

    page.get_by_label("All on this page").check()
    assert page.locator("input[name=quote]:checked").count() == number
    boxes(page).first.uncheck()
    expect(page.get_by_label("All on this page")).not_to_be_checked()
    page.get_by_role("button", name="Reject").click()
    expect(page.locator(".messages")).to_contain_text(f"{number - 1} quotes rejected.")

    page.get_by_role("button", name="Undo that").click()
    expect(boxes(page)).to_have_count(number)


def test_enter_in_the_speakers_field_confirms_nothing(page, keys):
    add_at_desk(page, "court")
    page.goto(QUEUE)
    boxes(page).first.check()

    page.get_by_label("Speaker", exact=True).fill("Xylo Phone")
    page.keyboard.press("Enter")

    expect(page.get_by_role("alert")).to_contain_text("Nobody on record is called")


def test_without_scripts_the_box_means_all(own_server, browser):
    with window(browser, own_server.address, java_script_enabled=False) as page:
        log_in(page)
        page.goto("/desk/add/")
        page.get_by_label("Paste the article").fill(sample_text("court"))
        page.get_by_role("button", name="Add it and find its quotes").click()
        page.goto(QUEUE)
        number = boxes(page).count()

        page.get_by_label("All on this page").check()
        page.get_by_role("button", name="Reject").click()

        expect(page.locator(".messages")).to_contain_text(f"{number} quotes rejected.")
