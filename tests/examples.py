"""How many examples the random tests try: all in `make check-long`, else a tenth."""

from hypothesis import settings

FULL = 200
QUICK = FULL // 10


def share_of(number: int) -> int:
    """Return how many of a test's examples to try, of as many as all would be."""
    return max(1, number * settings.default.max_examples // FULL)
