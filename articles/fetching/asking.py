"""Asks one server for one page, on a connection that is made for that alone."""

import datetime
import http.client
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass

import urllib3
from django.conf import settings
from urllib3.connection import HTTPConnection

from articles.fetching.answers import Headers, Validators
from articles.fetching.connecting import (
    Deadline,
    closed,
    connect,
    encrypt,
    too_slow,
)
from articles.fetching.own_servers import Server
from articles.fetching.refusals import NotFetchedError, Why
from articles.fetching.resolving import Resolver
from articles.fetching.targets import Target

MOST_OF_HEADERS = 100_000  # characters


@dataclass(frozen=True)
class Terms:
    """What holds for one fetch and all its redirects."""

    deadline: Deadline
    most_bytes: int
    let_through: frozenset[Server]
    resolver: Resolver
    clock: Callable[[], datetime.datetime]
    trust: ssl.SSLContext
    validators: Validators

    @property
    def headers(self) -> Headers:
        """Return the headers to send."""
        return {
            "User-Agent": settings.ONRECORD_USER_AGENT,
            "Accept": "text/html,application/xhtml+xml,*/*;q=0.8",
            "Accept-Encoding": "gzip, deflate",
            "Connection": "close",
        } | self.validators.as_headers()


@contextmanager
def answer_of(
    target: Target, addresses: list[str], terms: Terms
) -> Iterator[urllib3.HTTPResponse]:
    """Give the answer while it is read; whatever goes wrong is a NotFetchedError."""
    deadline = terms.deadline
    try:
        connection = connect(target, addresses, deadline)
        with closed(connection), deadline.cut_in_time(connection):
            if target.scheme == "https":
                connection = encrypt(target, connection, terms.trust)
            with (
                closed(connection),
                closing(send(target, connection, terms)) as response,
            ):
                yield response
            if deadline.is_over():
                raise too_slow(target.address, deadline)
    except NotFetchedError:
        if deadline.is_over():
            raise too_slow(target.address, deadline) from None
        raise
    except (OSError, http.client.HTTPException, urllib3.exceptions.HTTPError) as fault:
        if deadline.is_over():
            raise too_slow(target.address, deadline) from fault
        raise told(target, fault) from fault


def send(
    target: Target, connection: socket.socket, terms: Terms
) -> urllib3.HTTPResponse:
    """Ask for the page on this connection and on no other; return the answer."""
    asking = HTTPConnection(target.host, target.port, timeout=terms.deadline.seconds)
    asking.auto_open = 0
    asking.sock = connection
    asking.request(
        "GET",
        target.path,
        headers={"Host": target.host_header} | terms.headers,
        preload_content=False,
        decode_content=False,
    )
    return asking.getresponse()


def told(target: Target, fault: Exception) -> NotFetchedError:
    """Return in words what went wrong while the answer was read."""
    # That is what http.client raises for more than a hundred headers.
    if type(fault) in (http.client.HTTPException, http.client.LineTooLong):
        return too_much(target, "the head of its answer is too long")
    if isinstance(fault, ConnectionError):
        sentence, why = "the server broke off the connection", Why.UNREACHABLE
    else:
        sentence, why = "the server’s answer breaks off or is no web page", Why.BROKEN
    return NotFetchedError(target.address, f"{sentence}. Try again later.", why)


def too_much(target: Target, what: str) -> NotFetchedError:
    return NotFetchedError(target.address, f"{what}, so it was not read.", Why.TOO_BIG)


def headers_of(response: urllib3.HTTPResponse, target: Target) -> Headers:
    """Return the answer's headers; of one that comes twice, both with a comma."""
    headers = {name.lower(): response.headers[name] for name in response.headers}
    if sum(len(name) + len(value) for name, value in headers.items()) > MOST_OF_HEADERS:
        raise too_much(target, "the head of its answer is too long")
    return headers
