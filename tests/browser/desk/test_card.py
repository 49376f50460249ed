"""The card on a small laptop: all of it in view, one message, and on to the next."""

import pytest
from playwright.sync_api import expect

from tests.browser.steps import add_at_desk, wait_for
from tests.browser.test_desk import decided

pytestmark = [pytest.mark.browser, pytest.mark.once, pytest.mark.later]
LAPTOP = {"width": 1366, "height": 650}
LONGEST = "I say that it has been lucky"
BY_A_PRONOUN = """The bridge waits for the river

15 May 2017

The accord between the pilots and the newly elected council of President Bo Ek was put
to an early test when the river rose over the quay on Sunday morning, the same day as
the harbour opened.

“We keep the bridge open,” President Bo Ek said.

He spoke with the pilots in his first call after the election, declaring: “The bridge
is more important than at any other time, given the growing uncertainties over the
state of the river and of the harbour below it, and over what the boats will do.”
"""
BY_TWO = """The bridge waits for the river

15 May 2017

“We keep the bridge open, and that is more important than at any other time,” Ada
Quell, the mayor of Harbour Town, and Bo Ekström, the head of the Pilots’ Guild, said
in a joint statement on Monday. “Nobody has to wait.”

“We have nothing to add,” Quell said.
"""
# Where the card and its acts end, and how much of the card is out of view.
MEASURE = """() => {
    const card = document.querySelector("#card");
    const buttons = [...card.querySelectorAll(".acts button, .acts .button")];
    const bottoms = buttons.map(one => one.getBoundingClientRect().bottom);
    return {
        quote: card.querySelector("#words").textContent,
        asks: card.querySelectorAll(".read-into").length,
        bottom: Math.max(card.getBoundingClientRect().bottom, ...bottoms),
        hidden: card.scrollHeight - card.clientHeight,
        page: document.documentElement.scrollHeight,
    };
}"""


def cards(page, keys):
    """Measure each card of the article, one after the other."""
    page.set_viewport_size(LAPTOP)
    for _ in range(decided(page)[1]):
        yield page.evaluate(MEASURE)
        keys.decide("j")


def paste_at_desk(page, text):
    page.goto("/desk/add/")
    page.get_by_label("Paste the article").fill(text)
    page.get_by_role("button", name="Add it and find its quotes").click()
    wait_for(page, "#card")


@pytest.mark.parametrize("sample", ["court", "american-politics", "wire-brief"])
def test_its_acts_are_in_view_on_a_small_laptop(page, keys, sample):
    add_at_desk(page, sample)

    for measured in cards(page, keys):
        assert measured["bottom"] <= LAPTOP["height"], measured
        assert measured["page"] <= LAPTOP["height"], measured


def test_the_card_of_the_longest_quote_fits(page, keys):
    add_at_desk(page, "court")

    [longest] = [one for one in cards(page, keys) if LONGEST in one["quote"]]

    assert longest["hidden"] <= 0
    assert longest["bottom"] <= LAPTOP["height"]


def test_a_card_with_two_speakers_fits(page, keys):
    paste_at_desk(page, BY_TWO)

    [by_two] = [one for one in cards(page, keys) if "Nobody" in one["quote"]]

    assert by_two["hidden"] <= 0


def test_a_card_that_asks_who_he_is_fits(page, keys):
    paste_at_desk(page, BY_A_PRONOUN)

    [asking] = [one for one in cards(page, keys) if one["asks"]]

    assert asking["hidden"] <= 0


def test_an_act_gives_one_message(page, keys):
    add_at_desk(page, "wire-brief")

    keys.decide("a")

    seen = page.locator("#said").evaluate("said => said.firstChild.textContent")
    assert seen.strip() == "Confirmed."
    expect(page.locator("#said .unseen")).to_have_text("1 of 13 decided.")


def test_enter_goes_on_to_the_next_article(page, keys):
    add_at_desk(page, "press-release")
    add_at_desk(page, "wire-brief")
    while decided(page)[0] < decided(page)[1]:
        keys.decide("x")
    expect(page.locator("#card")).to_contain_text("All decided: next article")
    done = page.locator("h1").inner_text()

    keys.press("Enter")

    expect(page.locator("h1")).not_to_have_text(done)
    expect(page.locator("#card")).to_contain_text("found")


def test_the_desk_leads_to_the_admin(page, keys):
    page.goto("/desk/")

    page.get_by_role("navigation", name="Desk").get_by_role(
        "link", name="Admin"
    ).click()

    page.wait_for_url("**/admin/")


def test_the_help_opens_at_its_top(page, keys):
    add_at_desk(page, "wire-brief")
    page.set_viewport_size({"width": 375, "height": 500})

    page.get_by_role("button", name="Keys").click()

    assert page.locator("#help").evaluate("help => help.scrollTop") == 0
    expect(page.get_by_role("heading", name="Keys")).to_be_in_viewport()
