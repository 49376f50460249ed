"""Which servers of this process itself may be asked, though they are not public.

A test’s server, and the demo’s: whoever starts one says so in the code. No setting and
no page can.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

Server = tuple[str, int]  # IP address and port

_servers: set[Server] = set()


@contextmanager
def letting_through(servers: Iterable[Server]) -> Iterator[None]:
    """Let these servers be asked while it lasts."""
    added = set(servers) - _servers
    _servers.update(added)
    try:
        yield
    finally:
        _servers.difference_update(added)


def servers_let_through() -> frozenset[Server]:
    return frozenset(_servers)
