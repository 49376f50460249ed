"""What a browser loads for a list page, and how soon the reader sees it."""

import shutil

from playwright.sync_api import sync_playwright

from tests.benchmarks.serving import serving
from tests.browser.conftest import CHROMIUM

TIMES = 7
# The entries are those of before, too, and come in a turn of their own.
SEEN = """
() => new Promise(resolve => {
    const seen = {paint: 0, shift: 0};
    new PerformanceObserver(list => {
        for (const entry of list.getEntries()) seen.paint = entry.startTime;
    }).observe({type: "largest-contentful-paint", buffered: true});
    new PerformanceObserver(list => {
        for (const entry of list.getEntries()) seen.shift += entry.value;
    }).observe({type: "layout-shift", buffered: true});
    setTimeout(() => resolve(seen), 500);
})
"""


def measure(url: str, path: str = "/quotes/") -> dict[str, float]:
    """Return bytes, requests, third-party requests, and what Chromium saw."""
    with serving(url) as served, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=CHROMIUM
        )
        seen = [look(chromium, served.address, path) for _ in range(TIMES)]
        chromium.close()
    middle = sorted(seen, key=lambda one: one["paint"])[TIMES // 2]
    return middle | {"shift": max(one["shift"] for one in seen)}


def look(chromium, address: str, path: str) -> dict[str, float]:
    """Open a page as a reader does who was never here."""
    context = chromium.new_context(viewport={"width": 1280, "height": 800})
    page, requests = context.new_page(), []
    page.on("requestfinished", lambda request: requests.append(request))
    page.goto(address + path, wait_until="networkidle")
    seen = page.evaluate(SEEN)
    seen["requests"] = len(requests)
    seen["bytes"] = sum(r.sizes()["responseBodySize"] for r in requests)
    seen["third parties"] = sum(not r.url.startswith(address) for r in requests)
    context.close()
    return seen
