"""Prints how long a key press takes to the next card, in a database of 100,000 quotes.

Beside it stand a card that is only read, and a page that asks the database nothing but
who is there, so that the ratio means the same on any machine.
"""

import shutil
import statistics
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.conftest import CHROMIUM
from tests.browser.serving import serving
from tests.browser.steps import log_in, window

PRESSES = 60
ARTICLE = 500  # in the midst of the thousand


def main():
    with tempfile.TemporaryDirectory() as folder, serving(Path(folder)) as server:
        print(f"Filling {server.database.partition(':')[0]} with 100,000 quotes …")
        server.run("-m", "tests.browser.filling.many_articles")
        with sync_playwright() as playwright:
            chromium = playwright.chromium.launch(
                executable_path=shutil.which("chromium"), args=CHROMIUM
            )
            with window(chromium, server.address) as page:
                log_in(page)
                measure(page)
            chromium.close()


def measure(page):
    """Print the median and the slowest twentieth of each, in milliseconds."""
    page.goto(f"/desk/articles/{ARTICLE}/")
    confirm = [pressed(page, "a") for _ in range(PRESSES)]
    look = [pressed(page, "j") for _ in range(PRESSES // 2)]
    bare = [fetched(page, "/desk/habits/") for _ in range(PRESSES // 2)]
    base = statistics.median(bare)
    for name, times in (
        ("confirm, to the next card", confirm),
        ("look at the next card", look),
        ("fetch a page of one form", bare),
    ):
        median, slow = statistics.median(times), statistics.quantiles(times, n=20)[-1]
        ratio = median / base
        print(f"{name:28} median {median:6.0f} ms   p95 {slow:6.0f} ms   ×{ratio:.1f}")


def pressed(page, key) -> float:
    """Press a key; return the milliseconds until the next card is in the page."""
    return page.evaluate(
        """key => new Promise(resolve => {
            const card = document.getElementById("card");
            const began = performance.now();
            new MutationObserver((_, observer) => {
                if (card.isConnected) return;
                observer.disconnect();
                requestAnimationFrame(() => resolve(performance.now() - began));
            }).observe(document.body, {childList: true, subtree: true});
            document.body.dispatchEvent(
                new KeyboardEvent("keydown", {key, bubbles: true}));
        }).then(took => new Promise(r => setTimeout(() => r(took), 60)))""",
        key,
    )


def fetched(page, path) -> float:
    return page.evaluate(
        """async path => {
            const began = performance.now();
            await (await fetch(path)).text();
            return performance.now() - began;
        }""",
        path,
    )


if __name__ == "__main__":
    main()
