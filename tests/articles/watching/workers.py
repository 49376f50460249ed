"""A worker whose time is a test’s clock."""

from articles.watching.working import Worker
from quotes.recording.watched import RECORD, search_what_came
from tests.articles.watching.web import Clock


def worker_by(clock: Clock, **given) -> Worker:
    """Return a worker that goes by a clock, and is silent unless given `say`."""
    given = {"clock": clock, "sleep": clock.sleep, "say": lambda line: None} | given
    return Worker(RECORD, lambda: search_what_came(clock), **given)
