"""Every public page that links lead to, as Chromium loads it."""

import re
from collections import Counter, defaultdict
from urllib.parse import parse_qs, urldefrag, urljoin, urlsplit

import pytest
from lxml import html
from playwright.sync_api import expect

from tests.browser.steps import window

STARTS = [
    "/",
    "/search/",
    "/search/?q=the",
    "/quotes/?q=never+said+by+anyone",
    "/quotes/?since=soon",
]

pytestmark = pytest.mark.browser


# So many pages of a kind are loaded; of the others, the links are followed.
LOADED = 4
# A link that is drawn has its address in a place of its own.
ADDRESSES = "as => as.map(a => new URL(a.getAttribute('href'), a.baseURI).href)"


class Walk:
    """Follows each link to a page of the site once, and keeps what happens."""

    def __init__(self, page, site):
        self.page, self.site = page, site
        self.statuses, self.requests, self.errors = {}, [], []
        self.linking = defaultdict(set)  # pages by the address that they lead to
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", self.hear)

    def hear(self, message):
        if message.type in ("error", "warning"):
            self.errors.append(f"{self.page.url}: {message.text}")

    def through_all(self):
        to_see, seen = [self.site + start for start in STARTS], Counter()
        while to_see:
            url = to_see.pop()
            if url not in self.statuses:
                seen[kind_of(url)] += 1
                look = self.load if seen[kind_of(url)] <= LOADED else self.fetch
                self.statuses[url], hrefs = look(url)
                for href in hrefs:
                    self.linking[href].add(url)
                to_see += filter(self.is_public_page, hrefs)

    def load(self, url) -> tuple[int, set[str]]:
        """Return the status of a page, and where the links on it lead."""
        status = self.page.goto(url).status
        hrefs = self.page.eval_on_selector_all("a", ADDRESSES)
        return status, {urldefrag(href).url for href in hrefs}

    def fetch(self, url) -> tuple[int, set[str]]:
        """Return the same without showing the page."""
        answer = self.page.request.get(url)
        hrefs = html.fromstring(answer.body()).xpath("//*[name() = 'a']/@href")
        return answer.status, {urldefrag(urljoin(url, href)).url for href in hrefs}

    def is_public_page(self, href: str) -> bool:
        _, _, path, query, _ = urlsplit(href)
        is_ours = href.startswith(f"{self.site}/")
        is_inside = path.startswith(("/admin/", "/desk/", "/log-in/"))
        is_file = "." in path.rpartition("/")[2]
        # Filters upon filters would lead on for ever.
        is_near = len(parse_qs(query)) < 2
        return is_ours and is_near and not is_inside and not is_file


def kind_of(url: str) -> tuple:
    """Return what the addresses of pages of one kind have in common."""
    path = re.sub(r"/\d+/.*", "/N/", urlsplit(url).path)
    return path, *sorted(parse_qs(urlsplit(url).query))


@pytest.fixture(scope="module")
def walk(browser, published):
    with window(browser, published) as page:
        walk = Walk(page, published)
        walk.through_all()
        print(len(walk.statuses))
        print("\n".join(walk.statuses))
        return walk


def test_every_link_leads_to_a_page(walk):
    assert len(walk.statuses) > 20
    missing = {url: s for url, s in walk.statuses.items() if s != 200}
    # What was withdrawn is gone, and stays listed as a correction.
    for url in [url for url, status in missing.items() if status == 410]:
        assert walk.linking[url] == {f"{walk.site}/corrections/"}
        del missing[url]
    assert missing == {}


def test_no_page_makes_a_third_party_request(walk):
    assert f"{walk.site}/" in walk.requests
    assert [url for url in walk.requests if not url.startswith(walk.site)] == []


def test_no_page_logs_an_error(walk):
    assert walk.errors == []


def test_words_lead_to_speaker_quote_and_article_without_scripts(page_without_scripts):
    page = page_without_scripts
    main = page.get_by_role("main")

    page.goto("/")
    main.get_by_role("searchbox").fill("unpopular thing")
    main.get_by_role("button", name="Search").click()
    expect(main).to_contain_text("I came to do one unpopular thing")

    main.get_by_role("link", name="Maren Askvik").first.click()
    expect(page.locator("h1")).to_have_text("Maren Askvik")

    main.get_by_role("link", name="I came to do one unpopular thing").click()
    expect(main).to_contain_text("SHA-256")

    main.get_by_role("link", name="Vestmark minister").first.click()
    expect(page.locator("mark").first).to_be_visible()


@pytest.mark.parametrize("typed", ["x" * 150, "marenaskvik:" * 12])
def test_a_long_word_makes_no_page_scroll_sideways(page, typed):
    page.set_viewport_size({"width": 375, "height": 800})

    page.goto(f"/search/?q={typed}")

    assert page.evaluate("document.documentElement.scrollWidth") == 375


def test_filters_narrow_without_scripts(page_without_scripts):
    page = page_without_scripts
    page.goto("/quotes/?q=unpopular")

    page.locator("summary").first.click()
    page.get_by_label("Kind").select_option("direct")
    page.get_by_role("main").get_by_role("button", name="Search").first.click()

    expect(page.locator(".results")).to_contain_text("unpopular thing")
    assert "kind=direct" in page.url


def test_the_csv_is_downloaded_without_scripts(page_without_scripts):
    page_without_scripts.goto("/quotes/?q=unpopular")

    with page_without_scripts.expect_download() as download:
        page_without_scripts.get_by_role("link", name="Download", exact=True).click()
        page_without_scripts.get_by_role("link", name="Download as CSV").click()

    assert "unpopular thing" in download.value.path().read_text(encoding="utf-8-sig")


def test_the_facets_come_beside_the_result(browser, published):
    with window(browser, published) as page:
        page.goto(f"{published}/quotes/")

        narrow = page.get_by_role("complementary", name="Narrow these down")
        expect(narrow.get_by_role("heading", name="Speaker")).to_be_visible()
