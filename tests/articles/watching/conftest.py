import pytest

from articles.watching.feeds import add_feed
from tests.articles.watching.web import Clock, served
from tests.articles.watching.workers import worker_by


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
    return worker_by(clock, fetch=web.fetch, say=said.append)


@pytest.fixture
def feed_at(clock):
    return lambda address, **given: add_feed(address, clock(), **given)
