"""Print how long an address takes to its first card, and how many pages a second come.

python -m tests.articles.fetching.speed
"""

import html
import os
import statistics
import time
from concurrent.futures import ThreadPoolExecutor

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "quotes.settings")
django.setup()

# What asks for the settings can be imported only now.
from django.conf import settings  # noqa: E402
from django.contrib.auth import get_user_model  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import (  # noqa: E402
    setup_databases,
    setup_test_environment,
    teardown_databases,
)

from articles.fetching.fetching import fetch  # noqa: E402
from tests.articles.fetching.paper import Paper, page, serving_paper  # noqa: E402
from tests.browser.steps import SAMPLES  # noqa: E402

HOSTS, AT_ONCE = 2000, 8


def pages() -> dict[str, str]:
    """Return the sample articles as pages of a paper."""
    texts = {p.stem: p.read_text(encoding="utf8") for p in SAMPLES.glob("*.txt")}
    return {
        f"/{name}": page(story_of(text), title=name) for name, text in texts.items()
    }


def story_of(text: str) -> str:
    paragraphs = text.split("\n\n")
    return "".join(f"<p>{html.escape(one)}</p>" for one in paragraphs)


def seconds_beside_the_fetch(paper: Paper, client: Client, path: str) -> float:
    """Return how long it takes from giving an address to its first card."""
    address = paper.address(path)
    start = time.perf_counter()
    fetch(address)
    fetching = time.perf_counter() - start
    start = time.perf_counter()
    card = client.post("/desk/add/", {"addresses": address}, follow=True)
    assert b'id="card"' in card.content, card.content
    return time.perf_counter() - start - fetching


def pages_a_second(paper: Paper) -> float:
    """Return how many fetches of as many hosts are over in a second."""

    def fetch_from(number: int) -> None:
        address = f"http://paper{number}.example:{paper.server_port}/haley"
        fetch(address, resolver=lambda host, port: ["127.0.0.1"])

    paper.pages["/haley"] = page()
    start = time.perf_counter()
    with ThreadPoolExecutor(AT_ONCE) as threads:
        list(threads.map(fetch_from, range(HOSTS)))
    return HOSTS / (time.perf_counter() - start)


def main() -> None:
    backend = "django.contrib.staticfiles.storage.StaticFilesStorage"
    settings.STORAGES["staticfiles"]["BACKEND"] = backend
    setup_test_environment()
    made = setup_databases(verbosity=0, interactive=False)
    client = Client()
    client.force_login(get_user_model().objects.create_superuser("curator"))
    with serving_paper(pages()) as paper:
        taken = [seconds_beside_the_fetch(paper, client, one) for one in pages()]
        rate = pages_a_second(paper)
    teardown_databases(made, verbosity=0)
    middle, longest = statistics.median(taken), max(taken)
    print(
        f"an address to its first card, beside the fetch: {middle:.2f} s, at most "
        f"{longest:.2f} s, of {len(taken)} articles (≤ 2 s)"
    )
    print(f"fetched from {HOSTS:,} hosts, {AT_ONCE} at once: {rate:.0f} pages a second")


if __name__ == "__main__":
    main()
