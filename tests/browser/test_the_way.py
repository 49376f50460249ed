"""The whole way of a quote: pasted by a curator, found, confirmed, read, downloaded."""

import csv
import re

import pytest
from playwright.sync_api import expect

from tests.browser.steps import (
    choose_all,
    confirm_chosen,
    log_in,
    paste,
    wait_for,
    window,
)

WORDS = "I recommend the first part only to people who are patient."

FRENCH = """Le pont de Kervenno restera fermé

Le pont est fermé à la circulation depuis lundi soir, et les élus sont inquiets.

« Il ne rouvrira pas avant l’automne », a déclaré la maire de la ville, Maëlle \
Tréguier, qui est venue avec des ingénieurs du département.
"""
UNREAD = "only its quotation marks were followed, and nobody is named"

pytestmark = pytest.mark.browser


def test_a_pasted_article_leads_to_quotes_that_anyone_can_download(page):
    log_in(page)

    paste(page, "american-politics")
    found = page.get_by_role("row").filter(has_text="I closed a barrier once")
    expect(found).to_contain_text("Maren Askvik")
    expect(found).to_contain_text("found")

    choose_all(page)
    expect(page.locator("#content")).to_contain_text("Dale Ostrander (person")
    confirm_chosen(page)

    page.goto("/speakers/")
    page.get_by_role("main").get_by_role("link", name="Maren Askvik").click()
    expect(page.locator("h1")).to_have_text("Maren Askvik")
    expect(page.get_by_role("main")).to_contain_text(WORDS)

    rows = rows_downloaded(page)
    assert {row["speaker"] for row in rows} == {"Maren Askvik"}
    assert any(WORDS in row["quote"] for row in rows)


def rows_downloaded(page) -> list[dict]:
    """Download the CSV that the page offers, and read it."""
    with page.expect_download() as download:
        page.get_by_role("link", name="Download", exact=True).click()
        page.get_by_role("link", name="Download as CSV").click()
    assert re.fullmatch(r"quotes-[\w-]*\.csv", download.value.suggested_filename)
    with download.value.path().open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_curator_names_who_said_it_in_french(own_server, browser):
    with window(browser, own_server.address) as page:
        log_in(page)
        page.goto("/desk/add/")
        page.get_by_label("Paste the article").fill(FRENCH)
        page.get_by_role("button", name="Add it and find its quotes").click()
        wait_for(page, "#card")
        expect(page.locator("#said")).to_contain_text(UNREAD)
        expect(page.locator("#card")).to_contain_text("no speaker given")
        expect(page.locator("#card")).to_contain_text(UNREAD)

        page.keyboard.press("s")
        page.get_by_label("A name, or the start of one").fill("Maëlle Tréguier")
        page.get_by_role(
            "button", name="New speaker: Maëlle Tréguier as person"
        ).click()
        expect(page.locator("#card .who")).to_contain_text("Maëlle Tréguier")
        page.keyboard.press("a")
        expect(page.locator("#card")).to_contain_text("All decided")

        page.goto("/speakers/")
        page.get_by_role("main").get_by_role("link", name="Maëlle Tréguier").click()
        expect(page.get_by_role("main")).to_contain_text("Il ne rouvrira pas avant")
