"""The whole way of a quote: pasted by a curator, found, confirmed, read, downloaded."""

import csv

import pytest
from playwright.sync_api import expect

from tests.browser.steps import choose_all, confirm_chosen, log_in, paste

WORDS = "I recommend the first part only to people who are patient."

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
        page.get_by_role("link", name="CSV", exact=True).click()
    assert download.value.suggested_filename == "quotes.csv"
    with download.value.path().open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))
