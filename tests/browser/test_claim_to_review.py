"""The way of a claim: from a pasted article to a review that others’ tools read."""

import csv
import io
import json
from urllib.request import urlopen

import pytest
from django.utils import timezone
from django.utils.formats import date_format
from playwright.sync_api import expect

from tests.browser.steps import add_at_desk, log_in, window
from tests.browser.test_desk import Keys

pytestmark = [pytest.mark.browser, pytest.mark.once, pytest.mark.later]

# In agency-a: what a study is quoted with, and what the port authority reports.
QUOTED = "The channel can bear it"
OWN_WORDS = "The channel can bear it."
CLAIM = "The channel can bear by day the vessels that use it at night."
REPORTED = "412 vessels used the channel at night in August"
SUMMARY = "The study looked at the channel by day; at night nobody measured."
EVIDENCE = "Soundings of the channel, 2017"
NOTE = "An earlier version gave the year of the soundings as 2018."


@pytest.fixture(scope="module")
def server(serve):
    """A server of its own: other tests count what is public on theirs."""
    with serve("way") as server:
        yield server


@pytest.fixture(scope="module")
def desk(server, browser):
    """A window in which a curator has put the claim on record and reviewed it."""
    with window(browser, server.address) as page:
        log_in(page)
        put_on_record(page)
        take_up_what_is_reported(page)
        page.get_by_role("button", name="Publish", exact=True).click()
        write_review(page)
        page.get_by_role("button", name="Send to an editor").click()
        page.get_by_role("button", name="Publish the review").click()
        expect(page.locator(".messages")).to_contain_text("Published.")
        yield page


@pytest.fixture(scope="module")
def published(desk):
    """What the claim’s page says to readers and to machines before a correction."""
    desk.get_by_role("link", name="Public page").click()
    page = desk.locator("main").inner_text(), described(desk)
    desk.go_back()
    return page


@pytest.fixture(scope="module")
def corrected(desk, published):
    """The claim’s public address, once its review is corrected."""
    desk.get_by_role("link", name="Correct…").click()
    desk.get_by_label("Correction").fill(NOTE)
    desk.get_by_role("button", name="Publish the correction").click()
    expect(desk.locator(".messages")).to_contain_text("Corrected.")
    return desk.get_by_role("link", name="Public page").get_attribute("href")


def put_on_record(page):
    """Confirm the quote, and make a claim that begins with its own words."""
    keys = Keys(page)
    add_at_desk(page, "agency-a")
    go_to_quote(page)
    keys.decide("a")
    go_to_quote(page)
    keys.decide("c")
    expect(page.locator("#sentence")).to_have_value(OWN_WORDS)
    page.locator("#sentence").fill(CLAIM)
    keys.decide("Control+Enter")
    page.locator("#card .claims a").click()
    expect(page.locator("h1")).to_have_text(CLAIM)


def go_to_quote(page):
    page.locator("#text mark", has_text=QUOTED).first.locator("a").click()
    expect(page.locator("#words")).to_contain_text(QUOTED)


def take_up_what_is_reported(page):
    """Attach and confirm the statement that the claim’s page suggests."""
    suggested = page.locator(".suggestions > li", has_text=REPORTED)
    expect(suggested).to_contain_text("reported, not quoted")
    suggested.get_by_label("It").select_option("questions it")
    suggested.get_by_role("button", name="Attach and confirm").click()
    expect(page.locator(".messages")).to_contain_text("Attached and confirmed.")


def write_review(page):
    page.get_by_role("link", name="New review").click()
    page.get_by_label("Rating").select_option("Half true")
    page.get_by_label("Summary").fill(SUMMARY)
    piece = page.get_by_role("group", name="Evidence 1")
    piece.get_by_label("Title").fill(EVIDENCE)
    piece.get_by_label("Address").fill("https://port.example/soundings")
    piece.get_by_label("Bearing").select_option("contradicts the claim")
    page.get_by_role("button", name="Save").click()


def described(page) -> dict:
    """Return the ClaimReview that a page holds for search engines."""
    scripts = page.locator('script[type="application/ld+json"]').all_text_contents()
    things = [json.loads(script) for script in scripts]
    return next(thing for thing in things if thing["@type"] == "ClaimReview")


def read(server, address) -> str:
    with urlopen(server.address + address) as answer:
        return answer.read().decode("utf-8-sig")


def today(form="Y-m-d") -> str:
    return date_format(timezone.localdate(), form)


def shown_in(page, address) -> str:
    page.goto(address)
    return page.locator("main").inner_text()


def tells_correction(text) -> bool:
    return NOTE in text and f"Corrected on {today('j F Y')}" in text


def test_readers_see_the_finding_its_evidence_and_both_appearances(published):
    text, _ = published

    for words in [CLAIM, "Half true", SUMMARY, EVIDENCE, QUOTED, REPORTED]:
        assert words in text


def test_a_reported_statement_is_shown_to_readers_without_marks(published):
    text, _ = published

    assert f"“{QUOTED}" in text
    assert f"“{REPORTED}" not in text


def test_the_json_ld_repeats_the_review(published, server):
    _, review = published

    assert review["claimReviewed"] == CLAIM
    assert review["reviewRating"]["alternateName"] == "Half true"
    assert review["url"].startswith(f"{server.address}/claims/")
    assert review["author"]["name"] == "On Record"
    assert review["datePublished"] == today()
    assert review["abstract"] == SUMMARY
    assert review["citation"]["name"] == EVIDENCE
    assert "correction" not in review


@pytest.mark.parametrize("listed", ["/claims/", "/claims/?q=channel"])
def test_the_lists_show_the_correction_and_its_date(corrected, desk, listed):
    assert tells_correction(shown_in(desk, listed))


def test_the_claims_page_shows_the_correction_and_its_date(corrected, desk):
    assert tells_correction(shown_in(desk, corrected))


def test_the_quotes_page_shows_the_correction_and_its_date(corrected, desk):
    desk.goto(corrected)
    desk.locator("table.appearances").get_by_role("link", name=QUOTED).click()
    expect(desk.locator("h1")).to_contain_text("Quote")

    assert tells_correction(desk.locator("main").inner_text())


@pytest.mark.parametrize("feed", ["/claims.atom", "/claims/1.atom"])
def test_the_feeds_tell_the_correction_and_its_date(corrected, server, feed):
    written = read(server, feed)

    assert NOTE in written
    assert f"Corrected on {today('j F Y')}" in written
    assert "Corrected: Half true" in written


def test_the_json_ld_has_the_correction_and_its_date(corrected, desk):
    desk.goto(corrected)

    correction = described(desk)["correction"]

    assert (correction["text"], correction["datePublished"]) == (NOTE, today())


def test_the_claim_review_feed_has_the_correction_and_its_date(corrected, server):
    review = json.loads(read(server, "/claims.jsonl"))

    assert review["correction"]["text"] == NOTE
    assert review["correction"]["datePublished"] == today()
    assert review["claimReviewed"] == CLAIM


def test_each_row_of_the_csv_has_the_correction_and_its_date(corrected, server):
    rows = list(csv.DictReader(io.StringIO(read(server, "/claims.csv"), newline="")))

    told = [(row["correction"], row["corrected_on"]) for row in rows]
    assert told == [(NOTE, today())] * 2
