"""A quote’s citations, copied with a button and chosen without scripts."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.steps import window

pytestmark = [pytest.mark.browser, pytest.mark.once, pytest.mark.later]

STYLES = ["Plain", "APA", "Chicago", "BibTeX", "RIS", "Wikipedia"]
CLIPBOARD = ["clipboard-read", "clipboard-write"]


def open_a_quote(page):
    page.goto("/quotes/?q=unpopular")
    page.get_by_role("link", name="I came to do one unpopular thing").click()
    expect(page.get_by_role("heading", name="Cite this quote")).to_be_visible()


def test_a_button_copies_each_citation(browser, published):
    with window(browser, published, permissions=CLIPBOARD) as page:
        open_a_quote(page)

        for style, citation in zip(
            STYLES, page.locator(".cite pre").all(), strict=True
        ):
            page.get_by_role("button", name=f"Copy the {style} citation").click()

            told = page.locator(".cite").get_by_role("status")
            expect(told).to_have_text(f"{style} citation copied.")
            copied = page.evaluate("navigator.clipboard.readText()")
            assert copied.split() == citation.text_content().split()


def test_a_button_copies_the_link_and_another_the_quote_with_its_credit(
    browser, published
):
    with window(browser, published, permissions=CLIPBOARD) as page:
        open_a_quote(page)
        told = page.locator(".share").get_by_role("status")

        page.get_by_role("button", name="Copy link").click()
        expect(told).to_have_text("Link copied.")
        link = page.evaluate("navigator.clipboard.readText()")
        page.get_by_role("button", name="Copy quote with credit").click()
        expect(told).to_have_text("Quote with its credit copied.")
        words = page.evaluate("navigator.clipboard.readText()")

    assert re.fullmatch(r"https?://\S+/quotes/\d+/", link)
    assert words.startswith("“I came to do one unpopular thing")
    assert words.endswith(link)


def test_where_copying_is_refused_the_link_is_shown_and_chosen(browser, published):
    with window(browser, published) as page:
        page.add_init_script(
            "Object.defineProperty(navigator, 'clipboard', {value: undefined})"
        )
        open_a_quote(page)

        page.get_by_role("button", name="Copy link").click()

        told = page.locator(".share").get_by_role("status")
        expect(told).to_contain_text("press Ctrl+C")
        chosen = page.evaluate("getSelection().toString()")
        assert chosen.strip() == page.locator("#share-link").text_content()


def test_where_copying_is_refused_the_citation_citation_is_chosen(browser, published):
    with window(browser, published) as page:
        page.add_init_script(
            "Object.defineProperty(navigator, 'clipboard', {value: undefined})"
        )
        open_a_quote(page)

        page.get_by_role("button", name="Copy the APA citation").click()

        told = page.locator(".cite").get_by_role("status")
        expect(told).to_contain_text("press Ctrl+C")
        chosen = page.evaluate("getSelection().toString()")
        assert chosen.strip() == page.locator("#cite-apa").text_content()


def test_without_scripts_each_can_be_opened_and_no_button_is_in_the_way(
    page_without_scripts,
):
    page = page_without_scripts
    open_a_quote(page)
    expect(page.get_by_role("button", name="Copy")).to_have_count(0)

    for style in STYLES[1:]:
        page.locator("summary", has_text=re.compile(f"^{style}$")).click()

    for citation in page.locator(".cite pre").all():
        expect(citation).to_be_visible()
    expect(page.get_by_role("button", name="citation")).to_have_count(0)


@pytest.mark.parametrize(("ending", "start"), [("bib", "@article{"), ("ris", "TY  - ")])
def test_a_citation_is_downloaded_without_scripts(page_without_scripts, ending, start):
    page = page_without_scripts
    open_a_quote(page)
    page.locator("summary", has_text="BibTeX" if ending == "bib" else "RIS").click()

    with page.expect_download() as download:
        page.get_by_role("link", name=f"Download as .{ending}").click()

    text = download.value.path().read_text(encoding="utf8")
    assert text.startswith(start)
    assert "Maren Askvik" in text


def test_the_plain_citation_is_printed_and_nothing_else_of_it(browser, published):
    with window(browser, published) as page:
        open_a_quote(page)

        page.emulate_media(media="print")

        expect(page.locator("#cite-plain")).to_be_visible()
        expect(page.locator("#cite-apa")).to_be_hidden()
        expect(page.get_by_role("button", name="citation")).to_have_count(0)
