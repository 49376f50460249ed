"""Nothing that axe-core finds wrong, on any page, light and dark, wide and narrow."""

import json
import re

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import expect

from tests.browser.steps import choose_all, confirm_chosen, log_in, paste, window
from tests.examples import share_of

pytestmark = [pytest.mark.browser, pytest.mark.once]

PUBLIC = {
    "home": "/",
    "quotes": "/quotes/",
    "quotes searched": "/quotes/?q=water&kind=direct",
    "quotes, best first": "/quotes/?q=the&order=best",
    "quotes, by facets": "/quotes/facets/?kind=direct",
    "quotes, a bad filter": "/quotes/?since=soon",
    "quotes, none": "/quotes/?q=never+said+by+anyone",
    "search, how to": "/search/",
    "search, a name": "/search/?q=haley",
    "search, words": "/search/?q=the",
    "search, nothing": "/search/?q=never+said+by+anyone",
    "quote": "/quotes/{quote}/",
    "claims": "/claims/",
    "claims, by filters": "/claims/?q=bridge&since=2023",
    "claims, a bad filter": "/claims/?since=soon",
    "claims, none": "/claims/?q=never+said+by+anyone",
    "claim": "/claims/{public_claim}/",
    "claim without a finding": "/claims/{bare_claim}/",
    "quote under a claim": "/quotes/{quote_of_claim}/",
    "speaker with claims": "/speakers/{speaker_of_claim}/",
    "about": "/about/",
    "how to search": "/search/how/",
    "corrections": "/corrections/",
    "changed by outlets": "/changes/",
    "versions of an article": "/articles/{changed}/versions/",
    "quote that was changed": "/quotes/{changed_quote}/",
    "report an error": "/report/quote/{quote}/",
    "report about a claim": "/report/claim/{public_claim}/",
    "download": "/quotes/download/",
    "speakers": "/speakers/",
    "most quoted": "/speakers/most-quoted/",
    "speaker": "/speakers/{speaker}/",
    "roles": "/roles/",
    "role": "/roles/{role}/",
    "articles": "/articles/",
    "article": "/articles/{article}/",
    "outlets": "/outlets/",
    "outlet": "/outlets/{outlet}/",
    "no such page": "/nothing/",
    "log in": "/log-in/",
}
DESK = {
    "desk": "/desk/",
    "reported errors": "/desk/reports/",
    "report at the desk": "/desk/reports/{report}/",
    "feeds": "/desk/feeds/",
    "feed": "/desk/feeds/{feed}/",
    "new from feeds": "/desk/feeds/new/",
    "a text kept back": "/desk/feeds/pages/{held}/",
    "changed since": "/desk/changes/",
    "withdraw what was changed": "/desk/changes/{change}/withdraw/",
    "house rules": "/desk/house-rules/",
    "habits": "/desk/habits/",
    "password": "/password/",
    "review": "/desk/articles/{article}/",
    "review one": "/desk/quotes/{quote}/",
    "without quotes": "/desk/articles/without-quotes/",
    "lacking a detail": "/desk/articles/lacking/",
    "an article’s details": "/desk/articles/{article}/details/",
    "an empty queue": "/desk/queues/gone/",
    "choose a speaker": "/desk/quotes/{quote}/speaker/",
    "choose a role": "/desk/quotes/{quote}/role/",
    "waiting names": "/desk/names/",
    "desk search": "/desk/search/?q=the",
    "decisions": "/desk/decisions/",
    "article’s history": "/desk/articles/{article}/history/",
    "quote’s history": "/desk/quotes/{quote}/history/",
    "speaker’s history": "/desk/speakers/{speaker}/history/",
    "role’s history": "/desk/roles/{role}/history/",
    "outlet’s history": "/desk/outlets/{outlet}/history/",
    "numbers": "/desk/numbers/",
    "add an article": "/desk/add/",
    "add from the browser": "/desk/add/from-browser/",
    "desk speakers": "/desk/speakers/",
    "desk speaker": "/desk/speakers/{speaker}/",
    "add a tenure": "/desk/speakers/{speaker}/add-tenure/",
    "desk roles": "/desk/roles/",
    "desk outlets": "/desk/outlets/",
    "rename a speaker": "/desk/speakers/{speaker}/rename/",
    "sort name": "/desk/speakers/{speaker}/sort-name/",
    "split a speaker": "/desk/speakers/{speaker}/split/",
    "merge a speaker": "/desk/speakers/{speaker}/merge/",
    "merge two speakers": "/desk/speakers/{speaker}/merge/?other={other}",
    "merge a role": "/desk/roles/{role}/merge/",
    "merge an outlet": "/desk/outlets/{outlet}/merge/",
    "duplicates": "/desk/duplicates/",
    "choose a claim": "/desk/quotes/{quote}/claim/",
    "desk claims": "/desk/claims/",
    "new claim": "/desk/claims/new/",
    "desk claim": "/desk/claims/{claim}/",
    "other words for a claim": "/desk/claims/{claim}/edit/",
    "merge a claim": "/desk/claims/{claim}/merge/",
    "claim’s history": "/desk/claims/{claim}/history/",
    "new review": "/desk/claims/{claim}/review/",
    "edit a review": "/desk/reviews/{review}/",
}
ADMIN = {
    "admin": "/admin/",
    "admin, quotes": "/admin/quotes/quote/?state=all",
    "admin, quote": "/admin/quotes/quote/{quote}/change/",
    "admin, add a quote": "/admin/quotes/quote/add/?article={article}",
    "admin, articles": "/admin/articles/article/",
    "admin, add an article": "/admin/articles/article/add/",
    "admin, article": "/admin/articles/article/{article}/change/",
    "admin, speakers": "/admin/quotes/speaker/",
    "admin, speaker": "/admin/quotes/speaker/{speaker}/change/",
    "admin, add a speaker": "/admin/quotes/speaker/add/",
    "admin, roles": "/admin/quotes/role/",
    "admin, role": "/admin/quotes/role/{role}/change/",
    "admin, outlets": "/admin/articles/outlet/",
    "admin, outlet": "/admin/articles/outlet/{outlet}/change/",
    "admin, decisions": "/admin/quotes/decision/",
    "admin, claims": "/admin/quotes/claim/",
    "admin, claim": "/admin/quotes/claim/{claim}/change/",
    "admin, reviews": "/admin/quotes/review/",
    "admin, review": "/admin/quotes/review/{review}/change/",
    "admin, ratings": "/admin/quotes/rating/",
    "admin, add a rating": "/admin/quotes/rating/add/",
}
# Other contents in the template of a page above: one look is enough, another for each.
AGAIN = [
    *("quotes searched", "quotes, best first", "quotes, a bad filter", "quotes, none"),
    *("claims, by filters", "claims, a bad filter", "claims, none"),
    *("claim without a finding", "quote under a claim", "speaker with claims"),
    *("report about a claim", "how to search"),
    *("an article’s details", "an empty queue", "choose a role"),
    *("review one", "article’s history", "quote’s history", "speaker’s history"),
    *("role’s history", "outlet’s history", "claim’s history", "merge a role"),
    *("merge an outlet", "merge a claim", "other words for a claim", "edit a review"),
    *("admin, add a quote", "admin, articles", "admin, speakers", "admin, roles"),
    *("admin, outlets", "admin, decisions", "admin, claims", "admin, reviews"),
    *("admin, ratings", "admin, add a speaker", "admin, role", "admin, outlet"),
    *("admin, claim", "admin, review"),
]
KINDS = ["quotes", "speakers", "roles", "articles", "outlets"]
# Both widths and both schemes are in the first two, and in the last two.
LOOKS = [(1280, "light"), (375, "dark"), (1280, "dark"), (375, "light")]
# A <style> of our own would break the site's policy.
NO_TRANSITIONS = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { transition: none !important }");
    document.adoptedStyleSheets.push(sheet);
}"""
RUN_AXE = "axe.run({resultTypes: ['violations']}).then(found => found.violations)"


@pytest.fixture(scope="module")
def reading(browser, published):
    with window(browser, published) as page:
        yield page


@pytest.fixture(scope="module")
def working(browser, published):
    with window(browser, published) as page:
        log_in(page)
        yield page


@pytest.fixture(scope="module")
def numbers(browser, server, published):
    """One of each kind that is on record, for the addresses above."""
    server.run("-m", "tests.browser.filling.a_claim")
    with window(browser, published) as page:
        first = {kind[:-1]: numbers_on(page, kind)[0] for kind in KINDS}
        first |= {"other": numbers_on(page, "speakers")[1]}
        first |= numbers_of_claims(page)
        first |= {"report": report_an_error(page, first["quote"])}
        log_in(page)
        first |= {"claim": put_under_a_claim(page, first["quote"])}
        first |= {"review": begin_review(page, first["claim"])}
    # Last: what is first of its kind above stays so.
    changed = server.run("-m", "tests.browser.filling.changed_articles")
    return first | json.loads(changed.splitlines()[-1])


def numbers_of_claims(page):
    """Return the numbers of a claim that has everything, and of one with no finding."""
    bare, public = numbers_on(page, "claims")[:2]
    page.goto(f"/claims/{public}/")
    hrefs = page.eval_on_selector_all(
        ".appearances a", "links => links.map(a => a.pathname)"
    )
    speaker, quote = (
        next(re.search(r"\d+", h)[0] for h in hrefs if h.startswith(f"/{kind}/"))
        for kind in ("speakers", "quotes")
    )
    return {
        "public_claim": public,
        "bare_claim": bare,
        "quote_of_claim": quote,
        "speaker_of_claim": speaker,
    }


def report_an_error(page, quote) -> str:
    """Report a quote as a reader does; return the report's number."""
    page.goto(f"/quotes/{quote}/")
    page.get_by_role("link", name="Report an error").click()
    page.get_by_label("The wrong person").check()
    page.get_by_label("In your words").fill("It was her deputy who said so.")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Report")
    return re.search(r"/reports/(\d+)/", page.url)[1]


def put_under_a_claim(page, quote) -> str:
    """Put a quote under a new claim of its own words; return the claim's number."""
    page.goto(f"/desk/quotes/{quote}/claim/")
    page.get_by_role("button", name="Put it on record").click()
    address = page.locator(".claims a").first.get_attribute("href")
    return re.search(r"\d+", address)[0]


def begin_review(page, claim) -> str:
    """Draft a review with a piece of evidence; return its number."""
    page.goto(f"/desk/claims/{claim}/review/")
    page.get_by_label("Summary").fill("The port’s own log says so.")
    page.get_by_label("Title").first.fill("The log of the port")
    page.get_by_label("Address").nth(1).fill("https://port.example/log")
    page.get_by_role("button", name="Save").click()
    address = page.get_by_role("link", name="Edit…").first.get_attribute("href")
    return re.search(r"\d+", address)[0]


def numbers_on(page, kind):
    """Return the numbers of the speakers, say, that the list of speakers shows."""
    page.goto(f"/{kind}/")
    hrefs = page.eval_on_selector_all(
        "main a:not(svg a)", "links => links.map(a => a.pathname)"
    )
    found = [re.match(rf"/{kind}/(\d+)/", href) for href in hrefs]
    return [match[1] for match in found if match]


def looks_at(name) -> list[tuple]:
    """Return two looks for a page of a new template, or all at length; else one."""
    if name in AGAIN:
        return [LOOKS[AGAIN.index(name) % len(LOOKS)]]
    return LOOKS[: max(2, share_of(len(LOOKS)))]


def violations(page, address, looks=LOOKS) -> list[str]:
    page.goto(address)
    return violations_shown(page, looks)


def violations_shown(page, looks=LOOKS) -> list[str]:
    """Return what is wrong with a page in some look: rule, element and why."""
    page.evaluate(NO_TRANSITIONS)
    page.evaluate(AXE_SCRIPT)
    found = []
    for width, scheme in looks:
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)
        found += [
            f"{width} {scheme}, {rule['id']}: {node['html'][:200]}\n"
            f"{node['failureSummary'][:400]}"
            for rule in page.evaluate(RUN_AXE)
            for node in rule["nodes"]
        ]
    return found


@pytest.mark.long
@pytest.mark.parametrize("name", PUBLIC)
def test_a_public_page_is_open_to_everybody(reading, numbers, name):
    address = PUBLIC[name].format(**numbers)

    assert violations(reading, address, looks_at(name)) == []


@pytest.mark.long
@pytest.mark.later
@pytest.mark.parametrize("name", DESK)
def test_a_page_for_those_who_work_here_is_too(working, numbers, name):
    address = DESK[name].format(**numbers)

    assert violations(working, address, looks_at(name)) == []


@pytest.mark.long
@pytest.mark.later
@pytest.mark.parametrize("name", ADMIN)
def test_so_is_a_page_of_the_admin(working, numbers, name):
    address = ADMIN[name].format(**numbers)

    assert violations(working, address, looks_at(name)) == []


def test_each_page_that_is_looked_at_once_is_a_page():
    assert set(AGAIN) < {*PUBLIC, *DESK, *ADMIN}


def test_so_is_the_page_that_asks_before_confirming(working):
    paste(working, "court")
    choose_all(working)

    assert violations_shown(working) == []


def test_so_is_a_queue_where_several_are_decided_at_once(working):
    paste(working, "interview")
    assert violations(working, "/desk/queues/unsure/") == []

    working.get_by_label("All on this page").check()
    working.get_by_label("Speaker").fill("Xylo Phone")
    working.get_by_role("button", name="Give this speaker").last.click()
    expect(working.get_by_role("alert")).to_be_visible()

    assert violations_shown(working, LOOKS[:1]) == []


def test_so_is_the_review_of_an_article_with_guidelines(working):
    working.goto("/desk/house-rules/")
    working.get_by_label("Guidelines").fill("Names as printed.\n\nNo scare quotes.")
    working.get_by_role("button", name="Save").click()
    paste(working, "essay")
    working.get_by_role("link", name="Decide its quotes").click()
    working.goto("/desk/")
    working.get_by_role("link", name="Review").first.click()
    working.locator("#guidelines summary").click()

    assert violations_shown(working) == []


def test_so_are_the_citations_of_a_quote_once_they_are_open(reading, numbers):
    reading.goto(PUBLIC["quote"].format(**numbers))
    for summary in reading.locator(".cite summary").all()[1:]:
        summary.click()

    assert violations_shown(reading) == []


def test_so_is_the_page_of_a_withdrawn_quote(working):
    paste(working, "essay")
    choose_all(working)
    confirm_chosen(working)
    number = max(map(int, numbers_on(working, "quotes")))
    working.goto(f"/desk/quotes/{number}/withdraw/")
    working.get_by_label("Why is it withdrawn?").fill("The article was corrected.")
    working.get_by_role("button", name="Withdraw it").click()
    expect(working.get_by_label("Why is it withdrawn?")).to_have_count(0)

    assert violations(working, f"/quotes/{number}/") == []
    expect(working.locator("h1")).to_contain_text("was withdrawn")


def test_so_is_the_log_in_page_when_it_refuses(reading):
    reading.goto("/log-in/")
    reading.get_by_label("Username").fill("nobody")
    reading.get_by_label("Password").fill("nothing")
    reading.get_by_role("button", name="Log in").click()
    expect(reading.get_by_role("alert")).to_be_visible()

    assert violations_shown(reading) == []


def test_the_page_is_really_looked_at(reading):
    reading.goto("/")
    reading.evaluate("document.querySelector('h1').innerHTML = '<img src=x>'")

    assert any("image-alt" in found for found in violations_shown(reading))


def test_so_are_the_pages_of_several_files(working):
    texts = {"pier.txt": "“It is,” Bo Lind said.", "quay.txt": "“No,” Ada Quill said."}
    working.goto("/desk/add/")
    working.get_by_label("or choose files").set_input_files(
        [
            {"name": name, "mimeType": "text/plain", "buffer": text.encode()}
            for name, text in {**texts, "none.pdf": "no pdf"}.items()
        ]
    )
    working.get_by_role("button", name="Add it and find its quotes").click()
    working.wait_for_selector(".several")
    assert violations_shown(working) == []

    working.locator("#add").click()
    working.wait_for_selector("text=2 articles added")
    assert violations_shown(working) == []
