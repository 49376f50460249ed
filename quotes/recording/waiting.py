"""How much is looked through for quotes while a person waits."""

from concurrent.futures import Future

from articles.bounded import run_bounded
from quotes.extraction.workers import Here

# A hearing of five hours has 300,000 characters, a long article 30,000.
LONGEST_AT_ONCE = 300_000  # characters
MOST_AT_ONCE = 2000  # quotes
# Up to so many characters, no text takes a second.
SHORT = 50_000


class InBounds(Here):
    """Finds quotes in a process of its own, or raises OutOfBoundsError."""

    def submit(self, act, /, *args, **kwargs) -> Future:
        return super().submit(run_bounded, act, *args)


def engine_for(text: str) -> Here:
    """Return what finds the quotes of a text while a person waits."""
    return Here() if len(text) <= SHORT else InBounds()
