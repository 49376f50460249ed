"""Links to a quote's very words on the publisher's page, by text fragments.

The syntax: https://wicg.github.io/scroll-to-text-fragment/#syntax
"""

from collections.abc import Iterable
from urllib.parse import quote, urlsplit

WORDS_AT_EACH_END = 5


def web_address(url: str) -> str:
    """Return an address that is safe to link to, else an empty string."""
    try:
        scheme = urlsplit(url).scheme
    except ValueError:
        return ""
    return url if scheme in ("http", "https") else ""


def link_to_words(url: str, texts: Iterable[str]) -> str:
    """Return the address with a fragment for each text; browsers show the first."""
    fragments = "&".join(f"text={_fragment(text)}" for text in texts)
    if not web_address(url) or not fragments:
        return web_address(url)
    before_directive = "" if "#" in url else "#"
    return f"{url}{before_directive}:~:{fragments}"


def _fragment(text: str) -> str:
    """Return a text whole, or its first and last words where it is long."""
    words = text.split()
    if len(words) <= 2 * WORDS_AT_EACH_END and "\n" not in text:
        return _encoded(words)
    start, end = words[:WORDS_AT_EACH_END], words[-WORDS_AT_EACH_END:]
    return f"{_encoded(start)},{_encoded(end)}"


def _encoded(words: list[str]) -> str:
    # A dash, a comma and "&" mean something to the browser: "-," ends a prefix.
    return quote(" ".join(words), safe="").replace("-", "%2D")
