"""The desk in Chromium: how many keys things take, with scripts and without."""

import csv
import io
import json
from pathlib import Path
from urllib.request import urlopen

import pytest
from playwright.sync_api import expect

from tests.browser.steps import (
    SELECT,
    add_at_desk,
    log_in,
    sample_text,
    wait_for,
    window,
)
from tests.conftest import SHARED

pytestmark = pytest.mark.browser


class Keys:
    """Presses keys as a person does, one after the other, and counts them."""

    def __init__(self, page):
        self.page, self.number = page, 0

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)
            self.number += len(key.split("+"))

    def decide(self, key):
        """Press a key and wait until the server's answer is shown."""
        shown = self.page.locator("#card").element_handle()
        self.press(key)
        self.page.wait_for_function("card => !card.isConnected", arg=shown)


@pytest.fixture(scope="module")
def server(serve):
    """A server of the desk's own: other tests count what is public on theirs."""
    with serve("desk") as server:
        yield server


@pytest.fixture
def keys(page):
    log_in(page)
    return Keys(page)


def decided(page) -> tuple[int, int]:
    done, _, total = page.locator("#progress .number").inner_text().split()
    return int(done), int(total)


@pytest.mark.shared
def test_the_seed_is_right_and_public_after_22_acts(own_server, browser):
    """An act is a click, a paste or a key, with another held down or not."""
    with window(browser, own_server.address) as page:
        log_in(page)
        page.goto("/desk/")
        keys = Keys(page)

        page.get_by_role("link", name="Add an article").first.click()
        expect(page.get_by_label("Paste the article")).to_be_focused()
        page.keyboard.insert_text((SHARED / "seed/article.txt").read_text("utf8"))
        page.keyboard.press("Control+Enter")
        acts = 3
        wait_for(page, "#card")
        while decided(page)[0] < decided(page)[1]:
            keys.decide("a")

        acts += keys.number
        print(f"{acts} acts")
        assert acts <= 22
    assert published(own_server.address) == careful_reading()


def published(site) -> set[tuple]:
    """Return words, speakers and roles of each span that anyone may read."""
    with urlopen(f"{site}/quotes.csv") as response:
        rows = csv.DictReader(io.StringIO(response.read().decode("utf-8-sig")))
        return {
            (words.strip(" .,"), tuple(row["speaker"].split("; ")), roles_in(row))
            for row in rows
            for words in row["quote"].split(" […] ")
        }


def roles_in(row):
    return tuple(role.casefold() for role in row["role"].split("; ") if role)


def careful_reading() -> set[tuple]:
    gold = json.loads(Path(SHARED / "seed/gold.json").read_text("utf8"))
    return {
        (
            " ".join(quote["text"].split()).strip(" .,"),
            tuple(speaker["name"] for speaker in quote["speakers"]),
            tuple(
                speaker["role"].removeprefix("a ").casefold()
                for speaker in quote["speakers"]
                if speaker["role"]
            ),
        )
        for quote in gold["quotes"]
    }


def test_a_quote_that_was_found_right_takes_one_key(page, keys):
    add_at_desk(page, "wire-brief")
    before = keys.number

    keys.decide("a")

    assert keys.number - before == 1
    assert decided(page)[0] == 1
    expect(page.locator("#said")).to_contain_text("Confirmed. 1 of")


def test_a_known_speaker_is_chosen_with_four_keys_and_letters(page, keys):
    add_at_desk(page, "american-politics")
    keys.decide("a")
    speaker = page.locator("mark[data-state=confirmed]").first
    expect(speaker).to_be_visible()
    before = keys.number

    keys.decide("s")
    letters = "maren"
    keys.press(*letters)
    expect(page.locator("#options .options button").first).to_contain_text("Maren")
    keys.decide("Enter")
    expect(page.locator("#card .who").first).to_contain_text("Maren Askvik")
    keys.decide("a")

    assert keys.number - before - len(letters) <= 4


@pytest.mark.once
def test_enter_waits_for_the_options_of_what_is_typed(page, keys):
    add_at_desk(page, "american-politics")
    keys.decide("a")

    keys.decide("s")
    expect(page.locator("#pick")).to_be_focused()
    page.keyboard.type("maren")
    keys.decide("Enter")

    expect(page.locator("#card .who").first).to_contain_text("Maren Askvik")


@pytest.mark.once
def test_letters_typed_before_the_field_is_there_are_kept(page, keys):
    add_at_desk(page, "american-politics")
    keys.decide("a")

    keys.press("s", *"maren")

    expect(page.locator("#pick")).to_have_value("maren")
    first = page.locator("#options .options button").first
    expect(first).to_contain_text("Maren Askvik")
    assert decided(page)[0] == 1


@pytest.mark.once
def test_a_key_in_a_field_is_a_letter(page, keys):
    add_at_desk(page, "wire-brief")
    keys.press("n")
    field = page.get_by_label("Its words")
    expect(field).to_be_focused()

    keys.press("a", "x", "z")

    expect(field).to_have_value("axz")
    assert decided(page)[0] == 0


@pytest.mark.once
def test_keys_with_a_modifier_are_the_browsers(page, keys):
    add_at_desk(page, "wire-brief")

    keys.press("Alt+a", "Alt+x")
    page.wait_for_timeout(300)

    assert decided(page)[0] == 0


@pytest.mark.once
def test_keys_can_be_switched_off(own_server, browser):
    with window(browser, own_server.address) as page:
        log_in(page)
        page.goto("/desk/habits/")
        page.get_by_label("Keyboard shortcuts").uncheck()
        page.get_by_role("main").get_by_role("button").first.click()
        add_at_desk(page, "wire-brief")

        page.keyboard.press("a")
        page.wait_for_timeout(300)
        assert decided(page)[0] == 0

        page.get_by_role("button", name="Confirm", exact=True).click()
        expect(page.locator("#said")).to_contain_text("Confirmed.")


def test_selected_words_become_a_quote(page, keys):
    add_at_desk(page, "wire-brief")
    total = decided(page)[1]
    words = page.evaluate(SELECT)

    keys.decide("n")

    expect(page.locator("#words")).to_contain_text(words)
    assert decided(page)[1] == total + 1


def test_undo_brings_the_quote_back(page, keys):
    add_at_desk(page, "wire-brief")
    words = page.locator("#words").inner_text()
    keys.decide("x")
    expect(page.locator("#words")).not_to_have_text(words)

    keys.decide("z")

    expect(page.locator("#words")).to_have_text(words)
    expect(page.locator("#said")).to_contain_text("Undone: you rejected this quote.")
    assert decided(page)[0] == 0


@pytest.mark.once
def test_the_focus_follows_to_the_card(page, keys):
    add_at_desk(page, "wire-brief")

    keys.decide("j")

    expect(page.locator("#card")).to_be_focused()
    expect(page.locator("mark.current").first).to_be_in_viewport()


@pytest.mark.once
def test_help_opens_and_closes_by_key(page, keys):
    add_at_desk(page, "wire-brief")

    keys.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    keys.press("Escape")

    expect(page.get_by_role("dialog")).to_be_hidden()


@pytest.mark.once
def test_a_server_that_is_gone_loses_nothing(own_server, browser):
    with window(browser, own_server.address) as page:
        log_in(page)
        add_at_desk(page, "wire-brief")
        words = page.locator("#words").inner_text()
        own_server.stop()

        page.keyboard.press("a")

        expect(page.locator("#said")).to_contain_text("can’t be reached")
        expect(page.locator("#words")).to_have_text(words)


def test_all_of_it_works_without_scripts(browser, own_server):
    options = {"java_script_enabled": False}
    with window(browser, own_server.address, **options) as page:
        log_in(page)
        page.goto("/desk/add/")
        page.get_by_label("Paste the article").fill(sample_text("wire-brief"))
        page.get_by_role("button", name="Add it and find its quotes").click()
        first = page.locator("#words").inner_text()

        page.get_by_role("button", name="Confirm", exact=True).click()
        expect(page.locator("#said")).to_contain_text("Confirmed.")
        expect(page.locator("#words")).not_to_have_text(first)

        page.get_by_role("button", name="Undo my last").click()
        expect(page.locator("#words")).to_have_text(first)

        page.get_by_role("link", name="Edit").click()
        page.get_by_label("Context").fill("in a hall")
        page.get_by_role("button", name="Save").click()
        expect(page.locator("#card")).to_contain_text("in a hall")

        page.get_by_role("button", name="partial").click()
        expect(page.get_by_role("button", name="partial")).to_have_attribute(
            "aria-pressed", "true"
        )
        page.locator("#card").get_by_role("link", name="C").first.click()
        page.get_by_label("A name, or the start of one").fill("Somebody New")
        page.get_by_role("button", name="Search").click()
        page.get_by_role("button", name="New speaker: Somebody New as person").click()
        expect(page.locator("#card .who").first).to_contain_text("Somebody New")
