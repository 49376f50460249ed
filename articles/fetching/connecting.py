"""Opens a connection that ends in time, however slowly the other side sends."""

import os
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from articles.fetching.refusals import NotFetchedError, Why
from articles.fetching.targets import Target

MOST_ADDRESSES = 4  # of a host that are tried


class Deadline:
    """The moment at which all has to be over; connections are cut then.

    A socket’s own time limit begins again with each byte that comes in.
    """

    def __init__(self, seconds: float):
        self.seconds = seconds
        self.ends = time.monotonic() + seconds

    def left(self) -> float:
        return self.ends - time.monotonic()

    def is_over(self) -> bool:
        return self.left() <= 0

    def cut_in_time(self, connection: socket.socket) -> "Cutting":
        return Cutting(connection, self)


class Cutting:
    """While it lasts, a connection is watched, and cut when the time is over."""

    def __init__(self, connection: socket.socket, deadline: Deadline):
        # A handle of our own: the other one goes to TLS, or is closed and given anew.
        self.handle = connection.dup()
        self.timer = threading.Timer(max(deadline.left(), 0), self._cut)
        self.timer.daemon = True

    def __enter__(self):
        self.timer.start()
        return self

    def __exit__(self, *_):
        self.timer.cancel()
        self.timer.join()
        self.handle.close()

    def _cut(self) -> None:
        with suppress(OSError):  # it has ended by itself
            self.handle.shutdown(socket.SHUT_RDWR)


def connect(target: Target, addresses: list[str], deadline: Deadline) -> socket.socket:
    """Return a connection to the first of these IP addresses that answers."""
    tried = addresses[:MOST_ADDRESSES]
    for number, address in enumerate(tried):
        share = deadline.left() / (len(tried) - number)
        if share <= 0:
            raise too_slow(target.address, deadline)
        with suppress(OSError):
            return socket.create_connection((address, target.port), timeout=share)
    if deadline.is_over():
        raise too_slow(target.address, deadline)
    raise NotFetchedError(
        target.address,
        f"the server of {target.host} doesn’t answer. Try again later.",
        Why.UNREACHABLE,
    )


def encrypt(
    target: Target, connection: socket.socket, trust: ssl.SSLContext
) -> ssl.SSLSocket:
    """Return the connection under TLS, with the certificate of the host's name."""
    try:
        return trust.wrap_socket(connection, server_hostname=target.host)
    except ssl.SSLCertVerificationError as problem:
        raise NotFetchedError(
            target.address,
            "its certificate doesn’t prove that it is the site it says it is "
            f"({problem.verify_message.rstrip('.')}), so nothing was read.",
            Why.TLS,
        ) from problem
    except ssl.SSLError as problem:
        raise NotFetchedError(
            target.address,
            "no safe connection could be made to it. Try again later.",
            Why.TLS,
        ) from problem


@contextmanager
def closed(connection: socket.socket) -> Iterator[None]:
    """Close a connection in the end, at once and whatever still holds it."""
    try:
        yield
    finally:
        handle = connection.detach()
        if handle >= 0:
            os.close(handle)


def too_slow(address: str, deadline: Deadline) -> NotFetchedError:
    """Return the error to raise when the time is over."""
    return NotFetchedError(
        address,
        f"it took longer than {deadline.seconds:g} seconds. Try again later.",
        Why.SLOW,
    )
