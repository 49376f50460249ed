"""Says where an address leads: the host and port to ask, and what to ask for."""

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urlsplit

from articles.addresses import DEFAULT_PORTS
from articles.fetching.refusals import NotFetchedError, Why

LONGEST = 4000  # characters

NO_ADDRESS = (
    "this isn’t a web address. Write one as your browser shows it, beginning with "
    "https:// or http://."
)

# What stands in no address, but makes two readers of one disagree where it leads.
_forbidden = re.compile(r"[\x00-\x20\x7f\\]")
# As registries allow it, with the underscore that some sites have.
_name = re.compile(r"(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.?)+")
# 127.1   or   2130706433   or   0x7f.0.0.1: numbers for an IPv4 address
_number_last = re.compile(r"(?:.*\.)?(?:\d+|0x[0-9a-f]*)\.?")


@dataclass(frozen=True)
class Target:
    """Whom to ask for what; the host as name servers know it, without brackets."""

    address: str
    scheme: str
    host: str
    port: int
    path: str

    @property
    def host_header(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        is_usual = self.port == DEFAULT_PORTS[self.scheme]
        return host if is_usual else f"{host}:{self.port}"


def target_of(address: str, ports: frozenset[int] = frozenset()) -> Target:
    """Return where an address leads; raise NotFetchedError if it may not be opened.

    Ports are 80 and 443, and those given.
    """
    try:
        parts = _split(address)
        host, port = _host(parts.hostname or ""), parts.port
    except ValueError:
        raise NotFetchedError(address, NO_ADDRESS, Why.ADDRESS) from None
    if parts.username is not None or parts.password is not None:
        raise NotFetchedError(
            address,
            "it holds a user name or password. Leave them out: only pages that "
            "anybody can open are read.",
            Why.ADDRESS,
        )
    port = DEFAULT_PORTS[parts.scheme] if port is None else port
    if port not in {*DEFAULT_PORTS.values(), *ports}:
        raise NotFetchedError(
            address,
            f"it names port {port}. Only the ports of the web, 80 and 443, are opened.",
            Why.ADDRESS,
        )
    return Target(address, parts.scheme, host, port, _path(parts))


def _split(address: str) -> SplitResult:
    if len(address) > LONGEST or _forbidden.search(address):
        raise ValueError(address)
    parts = urlsplit(address)
    if parts.scheme not in DEFAULT_PORTS:
        raise ValueError(parts.scheme)
    return parts


def _host(hostname: str) -> str:
    """Return a host in ASCII; raise ValueError where it is none."""
    if ":" in hostname:
        return str(ipaddress.IPv6Address(hostname))
    if not hostname.isascii():
        hostname = hostname.encode("idna").decode("ascii")
    host = hostname.lower().removesuffix(".")
    if _number_last.fullmatch(host):
        # Written any other way than with four decimal numbers, it hides where it leads.
        return str(ipaddress.IPv4Address(host))
    if not _name.fullmatch(host):
        raise ValueError(hostname)
    return host


def _path(parts: SplitResult) -> str:
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=-._~")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=-._~?[]|")
    return f"{path}?{query}" if query else path
