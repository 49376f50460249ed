"""Whatever a server sends ends as a page or as a sentence."""

import gzip
import socket
import threading
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.fetching.fetching import Fetched, NotFetchedError, fetch
from tests.examples import share_of

PIECES = [
    *(b"HTTP/1.1 200 OK\r\n", b"HTTP/1.0 304 x\r\n", b"HTTP/1.1 301 \r\n", b"HTTP/"),
    *(b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 -5 x\r\n", b"HTTP/2 200\r\n"),
    *(b"Location: /\r\n", b"Location: \xff\xfe://[\r\n", b"Location: http://a b\r\n"),
    *(
        b"Content-Length: 9\r\n",
        b"Content-Length: +\xb2\r\n",
        b"Content-Length: 1e3\r\n",
    ),
    *(b"Transfer-Encoding: chunked\r\n", b"Transfer-Encoding: x, chunked\r\n"),
    *(b"Content-Encoding: gzip\r\n", b"Content-Encoding: deflate\r\n"),
    *(b'ETag: "a\r\n b"\r\n', b"ETag: \xe9\0\r\n", b": \r\n", b"a\r\n", b" b\r\n"),
    *(
        b"\r\n",
        b"\n",
        b"\0",
        b"9\r\n",
        b"0\r\n\r\n",
        b"ffffffffffffffff\r\n",
        b"-1\r\n",
    ),
    *(gzip.compress(b"words" * 99), b"\x78\x9c\x01", b"<p>words</p>"),
]


@pytest.fixture(scope="module")
def answers():
    """Return a port, and a list whose first entry is what it answers."""
    said = [b""]

    def serve():
        with suppress(OSError):  # it was shut down
            while True:
                connection, _ = listening.accept()
                with connection, suppress(OSError):
                    connection.recv(65_536)
                    connection.sendall(said[0])

    with socket.create_server(("127.0.0.1", 0)) as listening:
        threading.Thread(target=serve, daemon=True).start()
        yield listening.getsockname()[1], said
        listening.shutdown(socket.SHUT_RDWR)


@settings(max_examples=share_of(400))
@given(st.lists(st.sampled_from(PIECES) | st.binary(max_size=40), max_size=9))
def test_it_ends_as_a_page_or_a_sentence(answers, pieces):
    port, said = answers
    said[0] = b"HTTP/1.1 200 OK\r\n" * (len(pieces) % 2) + b"".join(pieces)

    end = fetched_again(port)

    assert isinstance(end, Fetched) or str(end).endswith((".", ")"))


def fetched_again(port):
    """Fetch a page, and once more with its validators."""
    try:
        fetched = fetched_from(port)
        return fetched_from(port, validators=fetched.validators)
    except NotFetchedError as reason:
        return reason


def fetched_from(port, **given):
    address = f"http://127.0.0.1:{port}/"
    return fetch(address, let_through={("127.0.0.1", port)}, seconds=1, **given)
