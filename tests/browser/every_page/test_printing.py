"""On paper the quoted words are marked, and nothing is there to be pressed."""

import pytest
from playwright.sync_api import expect

from tests.browser.steps import window

pytestmark = [pytest.mark.browser, pytest.mark.once]

CONTROLS = "button, .button, input, select, summary, nav, .share, .download, footer"
CONTROLS += ", .report"


@pytest.fixture(scope="module")
def printed(browser, published):
    with window(browser, published) as page:
        page.emulate_media(media="print")
        yield page


@pytest.mark.parametrize(
    "path", ["/quotes/", "/quotes/?kind=direct", "/quotes/1/", "/speakers/1/", "/"]
)
def test_a_printed_page_has_no_controls(printed, path):
    printed.goto(path)

    shown = [one for one in printed.locator(CONTROLS).all() if one.is_visible()]

    assert [one.evaluate("e => e.outerHTML.slice(0, 80)") for one in shown] == []


def test_quoted_words_are_underlined_where_they_stand(printed):
    printed.goto("/quotes/")
    printed.locator(".printed cite a").first.click()

    mark = printed.locator("mark").first

    expect(mark).to_have_css("text-decoration-line", "underline")
    expect(mark).to_have_css("background-color", "rgba(0, 0, 0, 0)")


def test_a_quote_gives_the_address_of_its_article(printed):
    printed.goto("/quotes/")
    printed.locator(".quote blockquote[cite] a").first.click()

    after = printed.locator(".whole blockquote[cite]").evaluate(
        "e => getComputedStyle(e, '::after').content"
    )

    assert after.startswith('"http')
