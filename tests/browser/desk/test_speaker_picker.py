"""How many keys it takes to put a wrong speaker right."""

import pytest
from playwright.sync_api import expect

from tests.browser.steps import add_at_desk, wait_for

pytestmark = [pytest.mark.browser, pytest.mark.once]
# The sample gives these words to another witness; Baroness Crane wrote them.
WRONG = "nothing whatever"
RIGHT = "Baroness Crane"
# Select words of the article, as a mouse does.
SELECT = """words => {
    const walker = document.createTreeWalker(
        document.querySelector("#text"), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const at = walker.currentNode.data.indexOf(words);
        if (at < 0) continue;
        getSelection().setBaseAndExtent(
            walker.currentNode, at, walker.currentNode, at + words.length);
        return;
    }
}"""


@pytest.fixture
def wrong(page, keys):
    """The card of a quote that is given to the wrong person."""
    add_at_desk(page, "court")
    page.locator("mark a", has_text=WRONG).click()
    wait_for(page, "#card")
    expect(page.locator("#words")).to_contain_text(WRONG)
    expect(page.locator("#card .who")).not_to_contain_text(RIGHT)
    keys.number = 0


def test_a_printed_name_takes_three_keys(page, keys, wrong):
    keys.decide("s")
    option = page.locator("#options .options button", has_text=RIGHT)
    keys.decide(option.locator("kbd").inner_text())
    expect(page.locator("#card .who")).to_contain_text(RIGHT)
    keys.decide("a")

    assert keys.number <= 3


def test_the_digit_may_be_typed_before_the_names_are_there(page, keys, wrong):
    keys.decide("s")
    option = page.locator("#options .options button", has_text=RIGHT)
    digit = option.locator("kbd").inner_text()
    keys.decide("Escape")

    keys.press("s", digit)

    expect(page.locator("#card .who")).to_contain_text(RIGHT)


def test_a_name_selected_in_the_text_takes_two(page, keys, wrong):
    page.evaluate(SELECT, RIGHT)

    keys.decide("s")
    expect(page.locator("#card .who")).to_contain_text(RIGHT)
    keys.decide("a")

    assert keys.number <= 2


def test_a_new_name_takes_four_and_its_letters(page, keys, wrong):
    letters = "Zora"
    keys.decide("s")
    keys.press(*letters)
    expect(page.locator("#options")).to_have_attribute("data-typed", letters)
    keys.press("Enter")
    expect(page.locator("#options .choices button").first).to_be_focused()
    keys.decide("Enter")
    expect(page.locator("#card .who")).to_contain_text(letters)
    keys.decide("a")

    assert keys.number - len(letters) <= 4


@pytest.mark.parametrize(("key", "kind"), [("o", "organisation"), ("g", "group")])
def test_one_key_says_the_kind_of_a_new_speaker(page, keys, wrong, key, kind):
    name = f"Xylo {kind.capitalize()}"
    keys.decide("s")
    page.keyboard.insert_text(name)
    expect(page.locator("#options")).to_have_attribute("data-typed", name)
    keys.press("Enter")
    expect(page.locator("#options .choices button").first).to_be_focused()
    keys.decide(key)
    expect(page.locator("#card .who")).to_contain_text(name)

    keys.decide("s")
    page.keyboard.insert_text("Xylo")

    option = page.locator("#options .options button", has_text=name)
    expect(option).to_contain_text(kind)
