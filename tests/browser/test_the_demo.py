"""What a reader sees first of the demo, on a desktop and on a phone."""

import pytest

from tests.browser.steps import log_in, window

pytestmark = [pytest.mark.browser, pytest.mark.once]

DESKTOP, PHONE = {"width": 1280, "height": 800}, {"width": 375, "height": 667}
# How large each text of a drawing comes out, in pixels of the screen.
DRAWN = """texts => texts.filter(text => text.getClientRects().length).map(text =>
    parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a)"""
WITH_CHARTS = ["/quotes/facets/", "/claims/1/", "/quotes/", "/roles/1/", "/outlets/1/"]


@pytest.fixture(scope="module")
def demo(serve):
    with serve("demo") as server:
        server.run("-m", "tests.browser.filling.the_demo")
        yield server.address


@pytest.fixture
def seen(browser, demo):
    with window(browser, demo) as page:
        yield page


def go_to_fullest_speaker(page, demo):
    page.goto(f"{demo}/speakers/most-quoted/")
    page.get_by_role("main").locator("ol.rows a").first.click()
    page.wait_for_url("**/speakers/*/*/")


@pytest.mark.parametrize(("size", "most"), [(DESKTOP, 500), (PHONE, 700)])
def test_the_fullest_speakers_words_are_seen_at_once(seen, demo, size, most):
    seen.set_viewport_size(size)

    go_to_fullest_speaker(seen, demo)

    assert seen.locator("figure.quote").first.bounding_box()["y"] < most


@pytest.mark.parametrize("size", [DESKTOP, PHONE])
def test_no_text_in_a_drawing_is_smaller_than_12_pixels(seen, demo, size):
    seen.set_viewport_size(size)
    go_to_fullest_speaker(seen, demo)

    sizes = {page: drawn(seen, page) for page in [seen.url, *WITH_CHARTS]}

    assert all(sizes[page] for page in [*sizes][:3])
    assert {
        page: some for page, some in sizes.items() if min(some, default=12) < 12
    } == {}


@pytest.mark.parametrize("size", [DESKTOP, PHONE])
def test_nor_is_one_at_the_desk(browser, published, size):
    with window(browser, published, viewport=size) as page:
        log_in(page)

        assert min(drawn(page, "/desk/numbers/")) >= 12


def drawn(page, path):
    """Return how large the texts of a page’s drawings are."""
    page.goto(path)
    page.wait_for_load_state("networkidle")
    return page.locator("svg text").evaluate_all(DRAWN)
