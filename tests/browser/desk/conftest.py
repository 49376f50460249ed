"""A server of the desk's own, a curator who is logged in, and their keys."""

import pytest

from tests.browser.steps import log_in
from tests.browser.test_desk import Keys


@pytest.fixture(scope="module")
def server(serve):
    """A server of the module's own: other tests count what is public on theirs."""
    with serve("desk") as server:
        yield server


@pytest.fixture
def keys(page):
    log_in(page)
    return Keys(page)
