"""Addresses that lead where nobody may go, and servers that wish us ill.

What each has to end with is why it can't be read, or None where there is a page.
"""

import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from articles.fetching.fetching import Fetched, NotFetchedError, Why, fetch
from articles.fetching.resolving import ask_name_servers
from tests.articles.fetching.hostile_server import Hostile, served
from tests.articles.fetching.spying import connections_recorded

SECONDS = 0.6  # what a fetch may take here, so that the slow ones are soon over
MOST_BYTES = 2_000_000

NAMES = {
    "paper.example": ["127.0.0.1"],
    "other.example": ["127.0.0.1"],
    "intranet.example": ["10.0.0.5"],
    "half.example": ["127.0.0.1", "192.168.0.9"],
    "half-v6.example": ["2a00:1450::1", "fd00::1"],
    "nat64.example": ["64:ff9b::a00:1"],
    "6to4.example": ["2002:a00:1::1"],
    "zone.example": ["fe80::1%eth0"],
    "text.example": ["no address"],
    "empty.example": [],
}

NO_ADDRESSES = [
    "file:///etc/passwd",
    "ftp://ftp.example/file",
    "gopher://paper.example/1",
    "data:text/html,<p>a</p>",
    "javascript:alert(1)",
    "//paper.example/page",
    "paper.example/page",
    "http:///page",
    "http://",
    "",
    "http://reader:secret@paper.example/page",
    "http://reader@paper.example/page",
    "http://paper.example:22/page",
    "http://paper.example:0/page",
    "http://paper.example:65536/page",
    "http://paper.example:[inside]/page",
    "http://paper.example\\@127.0.0.1/page",
    "http://paper.example/page\r\nHost: intranet.example",
    "http://paper.example /page",
    "http://2130706433/page",
    "http://0177.0.0.1/page",
    "http://0x7f000001/page",
    "http://0x7f.0.0.1/page",
    "http://127.1/page",
    "http://[::1/page",
    "http://" + "a" * 300 + ".example/page",
    "http://paper..example/page",
    "http://pap%65r.example/page",
    "https://paper.example/" + "a" * 5000,
]
NOT_PUBLIC = [
    "http://127.0.0.1/page",
    "http://127.0.0.1./page",
    "http://１２７.０.０.１/page",
    "http://localhost/page",
    "http://0.0.0.0/page",
    "http://10.0.0.1/page",
    "http://172.31.255.254/page",
    "https://192.168.1.1/page",
    "http://100.64.0.1/page",
    "http://169.254.169.254/latest/meta-data/",
    "http://192.0.0.9/page",
    "http://192.88.99.2/page",
    "http://198.18.0.1/page",
    "http://224.0.0.1/page",
    "http://240.0.0.1/page",
    "http://255.255.255.255/page",
    "http://[::1]/page",
    "http://[::]/page",
    "http://[::ffff:127.0.0.1]/page",
    "http://[::ffff:a9fe:a9fe]/page",
    "http://[::127.0.0.1]/page",
    "http://[::ffff:0:10.0.0.1]/page",
    "http://[64:ff9b::10.0.0.1]/page",
    "http://[64:ff9b:1::10.0.0.1]/page",
    "http://[2002:7f00:1::1]/page",
    "http://[2001:0:a00:1::1]/page",
    "http://[fd00:ec2::254]/page",
    "http://[fe80::1]/page",
    "http://[fe80::1%25eth0]/page",
    "http://[fec0::1]/page",
    "http://[ff02::1]/page",
    "http://[2001:db8::1]/page",
    "http://[4000::1]/page",
    "http://intranet.example/page",
    "http://half.example/page",
    "http://half-v6.example/page",
    "http://nat64.example/page",
    "http://6to4.example/page",
    "http://zone.example/page",
    "http://text.example/page",
]

# By what the server does; its names are those of its paths.
SERVED = {
    None: [
        *(
            "page",
            "page in gzip",
            "page in deflate",
            "length too short",
            "length no number",
            "NULs",
        ),
        *("charset unknown", "charset wrong", "to the page"),
    ],
    Why.SLOW: [
        *("silence", "drip of a body", "drip of a head", "drip of one header"),
        *("drip of chunks", "endless continue", "endless trailer"),
    ],
    Why.TOO_BIG: [
        *("big body", "40 MB header", "40 MB of headers", "40 MB status line"),
        *("gzip bomb", "deflate bomb", "gzip bomb in chunks"),
    ],
    Why.BROKEN: [
        *("big length", "40 MB chunk size", "brotli", "gzip that is none"),
        *("gzip cut off", "twenty codings", "length too long"),
        *("two lengths", "chunk size no number", "no HTTP"),
        *("gzip in gzip bomb", "endless empty gzip"),
    ],
    Why.NOT_PUBLIC: [
        *("to 127.0.0.2", "to the cloud's metadata", "to a private name"),
        *("to mapped", "to a rebound name"),
    ],
    Why.ADDRESS: [
        *("to another port", "to decimal", "to octal", "to a file", "to FTP"),
        *("to credentials", "to no address", "to localhost"),
    ],
    Why.UNREACHABLE: ["nothing"],
    Why.REDIRECTS: ["to itself", "endlessly on"],
    Why.STATUS: ["404", "429", "503 for long", "304 unasked", "206", "999"],
}


@dataclass(frozen=True)
class Case:
    """An address, with [port] and [inside] for ports, and how it has to end."""

    name: str
    address: str
    why: Why | None


def cases() -> Iterator[Case]:
    """Yield all cases."""
    for address in NO_ADDRESSES:
        yield Case(address[:60], address, Why.ADDRESS)
    for address in NOT_PUBLIC:
        yield Case(address, address, Why.NOT_PUBLIC)
    for why, names in SERVED.items():
        for name in names:
            path = name.replace(" ", "%20")
            yield Case(name, f"http://paper.example:[port]/{path}", why)
    yield Case(
        "a name that changes its address", "http://rebinds.example:[port]/page", None
    )
    yield Case("TLS that drips", "https://paper.example:[port]/page", Why.SLOW)
    yield Case("a name like none", "http://empty.example/page", Why.NO_SUCH_HOST)
    yield Case("no such name", "http://nowhere.example/page", Why.NO_SUCH_HOST)
    yield Case("a name that takes long", "http://slow.example/page", Why.SLOW)
    yield Case("nobody there", "http://paper.example:[closed]/page", Why.UNREACHABLE)


class Names:
    """A resolver for one fetch: one of its names leads elsewhere when asked again."""

    def __init__(self):
        self.asked: list[str] = []

    def __call__(self, host: str, port: int) -> list[str]:
        self.asked.append(host)
        if host == "rebinds.example":
            return ["127.0.0.1" if self.asked.count(host) == 1 else "10.0.0.7"]
        if host == "slow.example":
            time.sleep(30)
        if host == "localhost":
            return ask_name_servers(host, port)
        if host not in NAMES:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return NAMES[host]


@dataclass
class End:
    """How a fetch ended, what it connected to, and how long it took."""

    fetched: Fetched | None
    reason: NotFetchedError | None
    connections: list[tuple[str, int]]
    seconds: float

    @property
    def why(self) -> Why | None:
        return self.reason and self.reason.why


class Place:
    """A hostile server beside one that nobody may reach, and a port without any."""

    def __init__(self, server: Hostile, inside: Hostile, closed: int):
        self.server, self.closed = server, closed
        self.server.inside = inside.port

    @property
    def let_through(self) -> set[tuple[str, int]]:
        return {("127.0.0.1", self.server.port), ("127.0.0.1", self.closed)}

    def address_of(self, case: Case) -> str:
        ports = {
            "[port]": self.server.port,
            "[inside]": self.server.inside,
            "[closed]": self.closed,
        }
        address = case.address
        for written, port in ports.items():
            address = address.replace(written, str(port))
        return address

    def meet(self, case: Case, seconds: float = SECONDS) -> End:
        """Fetch the address of a case, and tell what came of it."""
        start = time.perf_counter()
        fetched = reason = None
        with connections_recorded() as connections:
            try:
                fetched = fetch(
                    self.address_of(case),
                    let_through=self.let_through,
                    resolver=Names(),
                    seconds=seconds,
                    most_bytes=MOST_BYTES,
                )
            except NotFetchedError as error:
                reason = error
        return End(fetched, reason, connections, time.perf_counter() - start)


@contextmanager
def a_place() -> Iterator[Place]:
    """Give a place to meet all cases at."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        closed = listening.getsockname()[1]
    with served(Hostile()) as server, served(Hostile()) as inside:
        yield Place(server, inside, closed)
