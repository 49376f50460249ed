"""Finds the network addresses of a host, and lets only public ones pass."""

import socket
import threading
from collections.abc import Callable, Collection

from articles.fetching.public_addresses import is_ip_address, is_public
from articles.fetching.refusals import NotFetchedError, Why
from articles.fetching.targets import Target

# Returns the IP addresses of a host; raises OSError where it has none.
Resolver = Callable[[str, int], list[str]]


def ask_name_servers(host: str, port: int) -> list[str]:
    """Return a host's IP addresses, the best to try first."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(sockaddr[0] for *_, sockaddr in found))


def public_addresses(
    target: Target,
    resolver: Resolver,
    seconds: float,
    let_through: Collection[tuple[str, int]] = (),
) -> list[str]:
    """Return the IP addresses of a target's host, each of them public.

    Raises NotFetchedError if there is none, if it takes longer, or if one of them isn't
    public and (address, port) isn't let through.
    """
    literal = is_ip_address(target.host)
    addresses = [target.host] if literal else _in_time(target, resolver, seconds)
    if not addresses:
        raise _no_such_host(target)
    for address in addresses:
        if (address, target.port) not in let_through and not _may_open(address, target):
            raise _not_public(target, address)
    return addresses


def _may_open(address: str, target: Target) -> bool:
    return target.port in (80, 443) and is_public(address)


def _not_public(target: Target, address: str) -> NotFetchedError:
    what = f"the name {target.host} leads to the address {address}, which"
    if address == target.host:
        what = f"the address {address}"
    return NotFetchedError(
        target.address,
        f"{what} isn’t public. Only pages that anybody can open are read.",
        Why.NOT_PUBLIC,
    )


def _in_time(target: Target, resolver: Resolver, seconds: float) -> list[str]:
    """Resolve in a thread of its own: getaddrinfo takes no time limit."""
    answer: list[list[str] | OSError] = []
    asking = threading.Thread(
        target=lambda: answer.append(_resolved(target, resolver)), daemon=True
    )
    asking.start()
    asking.join(max(seconds, 0))
    if not answer:
        raise NotFetchedError(
            target.address,
            f"finding the server of {target.host} took too long. Try again later.",
            Why.SLOW,
        )
    if isinstance(answer[0], OSError):
        raise _no_such_host(target) from answer[0]
    return answer[0]


def _resolved(target: Target, resolver: Resolver) -> list[str] | OSError:
    try:
        return resolver(target.host, target.port)
    except UnicodeError as problem:
        return OSError(str(problem))
    except OSError as problem:
        return problem


def _no_such_host(target: Target) -> NotFetchedError:
    return NotFetchedError(
        target.address,
        f"there is no site called {target.host}, or it can’t be found at the moment. "
        "Check the address.",
        Why.NO_SUCH_HOST,
    )
