"""What pages do when they are used breaks no policy of the site's own.

Each test of this folder fails where a page breaks it (`nothing_refused`), and
test_accessibility visits every page.
"""

import pytest
from playwright.sync_api import expect

from tests.browser import steps
from tests.browser.steps import add_at_desk, log_in, paste, window

pytestmark = [pytest.mark.browser, pytest.mark.once]

# Written by a script of the site's own, which is where ours would be.
BREAKS = """document.body.insertAdjacentHTML("beforeend",
    '<p id="broken" style="color: red">Red</p>')"""
ADD_SCRIPT = """() => {
    const script = document.createElement("script");
    script.src = "/broken.js";
    document.head.append(script);
}"""
NO_PAGES = [
    *("/quotes.atom", "/quotes.jsonl", "/quotes.manifest.json", "/claims.atom"),
    *("/sitemap.xml", "/robots.txt", "/favicon.ico", "/static/quotes/favicon.svg"),
    *("/static/quotes/desk.js", "/static/absent.js", "/quotes.csv?since=x", "/desk/"),
    *("/quotes/999999/", "/log-out/", "/admin/quotes/quote/999/change/"),
]


@pytest.fixture(scope="module")
def working(browser, published):
    with window(browser, published) as page:
        log_in(page)
        yield page


def test_a_page_that_breaks_it_is_noticed(page):
    page.route("**/broken.js", lambda route: route.fulfill(body=BREAKS))
    page.goto("/")
    page.evaluate(ADD_SCRIPT)
    page.wait_for_selector("#broken")
    noticed, steps.refused[:] = steps.refused.copy(), []

    assert any("inline style" in sentence for sentence in noticed)


def test_the_server_sends_it_with_whatever_it_sends(page):
    for address in NO_PAGES:
        answer = page.request.get(address, max_redirects=0)

        policy = answer.headers.get("content-security-policy", "none")
        assert "default-src 'none'" in policy, address


def test_a_printed_page_does_not(page, published):
    page.emulate_media(media="print")

    page.goto("/quotes/")

    expect(page.locator("blockquote").first).to_be_visible()


def test_descriptions_for_other_tools_are_allowed(page, published):
    page.goto("/quotes/")
    page.locator("blockquote a").first.click()

    expect(page.locator("script[type='application/ld+json']")).to_have_count(1)


def test_review_cards_worked_by_keys_do_not(working):
    add_at_desk(working, "court")
    for key in ("s", "Escape", "?", "Escape", "j", "k", "w"):
        working.keyboard.press(key)
        working.wait_for_timeout(150)

    expect(working.locator("#card")).to_be_visible()


def test_the_admins_type_aheads_do_not(working):
    working.goto("/admin/quotes/quote/add/")

    working.locator(".select2-selection:visible").first.click()
    working.locator(".select2-search__field:visible").fill("zz")

    expect(working.locator(".select2-results__message")).to_be_visible()


def test_the_admins_calendar_does_not(working):
    paste(working, "wire-brief")

    working.locator(".date-icon").first.click()

    expect(working.locator(".calendarbox").first).to_be_visible()


def test_the_admins_windows_to_add_another_do_not(working):
    paste(working, "wire-brief")

    with working.expect_popup() as opened:
        working.locator(".related-widget-wrapper-link.add-related").first.click()
    opened.value.get_by_label("Name").fill("The Evening Example")
    with opened.value.expect_event("close"):
        opened.value.get_by_role("button", name="Save").click()

    expect(working.locator(".select2-selection").first).to_contain_text("Evening")


def test_the_admins_own_pages_do_not(working):
    for page in ("auth/user/", "auth/user/add/", "auth/group/", "auth/group/add/"):
        assert working.goto(f"/admin/{page}").ok, page
    working.locator("#id_permissions_from option").first.dblclick()
    working.goto("/admin/quotes/decision/")
    working.locator("#result_list th a").first.click()

    expect(working.locator("#content h1")).to_be_visible()


def test_the_admins_filters_do_not(working):
    working.goto("/admin/quotes/quote/?state=all")

    working.locator("#changelist-filter summary").first.click()

    expect(working.locator("#changelist")).to_be_visible()
