"""Servers whose database is kept busy, or worse."""

import pytest

from tests.browser.serving import making, serving


@pytest.fixture(scope="package")
def serve(tmp_path_factory):
    """Serve new sites; each is a copy of one, which takes less time to make."""
    with making(tmp_path_factory.mktemp("made")) as made:
        yield lambda name, **more: serving(tmp_path_factory.mktemp(name), made, **more)
