"""Fetches a page from the web, from public addresses only and in bounded time.

fetched = fetch("https://example.org/news")
fetched.address, fetched.status, fetched.headers, fetched.at, fetched.body
fetched.sha256, fetched.content_type, fetched.redirects, fetched.validators

again = fetch("https://example.org/news", validators=fetched.validators)
again.not_modified  # then its body is empty

except NotFetchedError as reason:
    str(reason)  # a sentence that begins with the address
    reason.why is Why.STATUS and reason.status == 410
    reason.retry_after  # an aware datetime, or None
"""

import datetime
import ssl
from collections.abc import Callable, Collection
from contextlib import suppress
from functools import cache
from urllib.parse import urldefrag, urljoin

import urllib3
from django.utils import timezone

from articles.fetching.answers import (
    Fetched,
    Headers,
    Redirect,
    Validators,
    retry_after,
)
from articles.fetching.asking import Terms, answer_of, headers_of, too_much
from articles.fetching.connecting import Deadline
from articles.fetching.own_servers import Server, servers_let_through
from articles.fetching.refusals import NotFetchedError, Why
from articles.fetching.resolving import Resolver, ask_name_servers, public_addresses
from articles.fetching.statuses import sentence_for
from articles.fetching.targets import Target, target_of
from articles.fetching.unpacking import PackedBadlyError, TooBigError, unpacked

SECONDS = 20  # for all of it, redirects too
MOST_BYTES = 10_000_000  # unpacked
MOST_REDIRECTS = 3
PIECE = 65_536  # bytes
REDIRECTING = {301, 302, 303, 307, 308}

__all__ = [
    "Fetched",
    "NotFetchedError",
    "Redirect",
    "Validators",
    "Why",
    "fetch",
    "fetch_once",
]


def fetch(address: str, **given) -> Fetched:
    """Return what an address gives now; raise NotFetchedError if that is no page.

    What may be given, `terms_of` says. With `validators`, of what was fetched before,
    it may be a 304 without a body. `resolver` finds the IP addresses of a host.
    `let_through` holds pairs of IP address and port that may be asked though they are
    not public: for a test’s server, and the demo’s; see own_servers. `trust` says whose
    certificates are taken; by default those that the system takes.
    """
    return follow(address.strip(), terms_of(**given))


def fetch_once(address: str, **given) -> Fetched | Redirect:
    """Return the same for a single request, which may lead on to another address."""
    return ask(address, address, (), terms_of(**given))


def terms_of(
    *,
    validators: Validators | None = None,
    let_through: Collection[Server] | None = None,
    resolver: Resolver = ask_name_servers,
    clock: Callable[[], datetime.datetime] = timezone.now,
    trust: ssl.SSLContext | None = None,
    seconds: float = SECONDS,
    most_bytes: int = MOST_BYTES,
) -> Terms:
    """Return the terms of a fetch, as they are where nothing else is given."""
    if let_through is None:
        let_through = servers_let_through()
    return Terms(
        deadline=Deadline(seconds),
        most_bytes=most_bytes,
        let_through=frozenset(let_through),
        resolver=resolver,
        clock=clock,
        trust=trust or trust_of_the_system(),
        validators=validators or Validators(),
    )


@cache
def trust_of_the_system() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.set_alpn_protocols(["http/1.1"])
    return context


def follow(asked: str, terms: Terms) -> Fetched:
    """Ask an address, and each that it redirects to as if it were the first."""
    redirects: list[Redirect] = []
    address = asked
    try:
        while len(redirects) <= MOST_REDIRECTS:
            answer = ask(asked, address, tuple(redirects), terms)
            if isinstance(answer, Fetched):
                return answer
            redirects.append(Redirect(address, answer.status))
            address = answer.address
    except NotFetchedError as reason:
        raise reason.asked_as(asked) from reason
    raise NotFetchedError(
        asked,
        f"it leads on to another address more than {MOST_REDIRECTS} times. Give the "
        "address that your browser shows in the end.",
        Why.REDIRECTS,
    )


def ask(
    asked: str, address: str, redirects: tuple[Redirect, ...], terms: Terms
) -> Fetched | Redirect:
    """Return the page at an address, or the Redirect to the next one."""
    target = target_of(address, frozenset(port for _, port in terms.let_through))
    found = public_addresses(
        target, terms.resolver, terms.deadline.left(), terms.let_through
    )
    with answer_of(target, found, terms) as response:
        at, headers = terms.clock(), headers_of(response, target)
        next_address = redirected_to(response.status, headers, target)
        if next_address:
            return Redirect(next_address, response.status)
        refuse_status(response.status, headers, target, terms)
        body = b"" if response.status == 304 else body_of(response, target, terms)
    return Fetched(
        asked, urldefrag(address)[0], response.status, headers, at, body, redirects
    )


def redirected_to(status: int, headers: Headers, target: Target) -> str | None:
    """Return the address to which an answer sends us on, if it does."""
    if status not in REDIRECTING or "location" not in headers:
        return None
    location = headers["location"].strip()
    # Headers are bytes, read as Latin-1; what is no ASCII is UTF-8 in practice.
    with suppress(UnicodeError):
        location = location.encode("latin-1").decode("utf8")
    with suppress(ValueError):  # it is none, which the next look at it says
        location = urljoin(target.address, location)
    return location


def refuse_status(status: int, headers: Headers, target: Target, terms: Terms) -> None:
    """Raise NotFetchedError if the status doesn't bring a whole page."""
    is_known = status == 304 and terms.validators.as_headers()
    if is_known or (200 <= status < 300 and status not in (204, 205, 206)):
        return
    raise NotFetchedError(
        target.address,
        sentence_for(status),
        Why.STATUS,
        status=status,
        retry_after=retry_after(headers, terms.clock()),
    )


def body_of(response: urllib3.HTTPResponse, target: Target, terms: Terms) -> bytes:
    """Return the body, unpacked; raise NotFetchedError as soon as it is too big."""
    pieces = iter(lambda: response.read(PIECE), b"")
    coding = response.headers.get("content-encoding", "")
    try:
        return unpacked(pieces, coding, terms.most_bytes)
    except TooBigError:
        most = f"{terms.most_bytes / 1_000_000:g} MB"
        raise too_much(target, f"it has more than {most}") from None
    except PackedBadlyError as fault:
        sentence = "the page is packed in a way that can’t be undone. Try again later."
        raise NotFetchedError(target.address, sentence, Why.BROKEN) from fault
