import pytest

from articles.watching.feeds import add_feed
from articles.watching.working import Worker
from quotes.recording.watched import RECORD, search_what_came
from tests.articles.watching.web import Clock, served


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def web(clock):
    with served(clock) as web:
        yield web


@pytest.fixture
def said():
    """What the worker said, a line for each thing done."""
    return []


@pytest.fixture
def worker(web, clock, said):
    def search():
        return search_what_came(clock)

    return Worker(
        RECORD, search, fetch=web.fetch, clock=clock, sleep=clock.sleep, say=said.append
    )


@pytest.fixture
def feed_at(clock):
    return lambda address, **given: add_feed(address, clock(), **given)
