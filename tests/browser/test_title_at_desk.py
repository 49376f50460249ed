"""Words selected in the article become a title as printed with one key."""

import pytest
from playwright.sync_api import expect

from tests.browser.steps import SELECT, add_at_desk, log_in

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def server(serve):
    """A server of its own: other tests count what is public on theirs."""
    with serve("titles") as server:
        yield server


def test_selected_words_become_the_title(page):
    log_in(page)
    add_at_desk(page, "wire-brief")
    words = page.evaluate(SELECT)

    page.keyboard.press("t")
    expect(page.get_by_label("The words, as the article prints them")).to_have_value(
        words
    )
    page.keyboard.press("Control+Enter")

    expect(page.locator("#said")).to_contain_text(f"Printed title: “{words}”.")
    expect(page.locator("#card .who").first).to_contain_text(words)


def test_without_a_selection_the_title_of_today_is_there_to_change(page):
    log_in(page)
    add_at_desk(page, "wire-brief")

    page.keyboard.press("t")
    page.get_by_role("button", name="No title").click()

    expect(page.locator("#said")).to_contain_text("No title is printed.")
