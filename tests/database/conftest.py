"""Servers whose database is kept busy, or worse."""

import pytest

from tests.browser.serving import making, serving
from tests.hurt.faults import QUOTES


@pytest.fixture(scope="package")
def serve(tmp_path_factory):
    """Serve new sites; each is a copy of one, which takes less time to make."""
    with making(tmp_path_factory.mktemp("made")) as made:
        yield lambda name, **more: serving(tmp_path_factory.mktemp(name), made, **more)


@pytest.fixture(scope="package")
def server(serve):
    """A site with quotes and claims; what it wrote is shown at the end."""
    with serve("harmed", workers=2) as server:
        server.run("-m", "tests.database.filling", str(server.folder), str(QUOTES))
        server.run("-m", "tests.browser.filling.a_claim")
        yield server
        print(server.output.read_text())
