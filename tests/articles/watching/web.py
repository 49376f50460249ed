"""A small web of made-up sites on one server, and a clock that the tests move."""

import datetime
import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread

from articles.fetching.fetching import fetch_once
from articles.fetching.own_servers import letting_through

START = datetime.datetime(2026, 3, 2, 9, tzinfo=datetime.UTC)


class Clock:
    """Stands still until it is moved; sleeping moves it."""

    def __init__(self, now=START):
        self.now = now

    def __call__(self) -> datetime.datetime:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += datetime.timedelta(seconds=seconds)


@dataclass
class Reply:
    """What a page answers; with `etag` or `modified` it knows what was sent before."""

    body: bytes | str = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    etag: bool = False
    # Says 304 to whatever name it is given, though the page has changed.
    says_unchanged: bool = False

    @property
    def content(self) -> bytes:
        return self.body.encode() if isinstance(self.body, str) else self.body

    @property
    def name(self) -> str:
        return f'"{hashlib.sha256(self.content).hexdigest()[:12]}"'


@dataclass
class Asked:
    """A request as the server saw it, at the time of the clock."""

    at: datetime.datetime
    host: str
    path: str
    headers: dict[str, str]
    status: int
    # How long the answer asked to be left alone, and the names that pages had so far.
    waits: datetime.timedelta = datetime.timedelta(0)
    named: frozenset[str] = frozenset()


class Web:
    """Sites by host name; a path is a Reply or a function that returns one."""

    def __init__(self, clock: Clock, port: int):
        self.clock, self.port = clock, port
        self.pages: dict[tuple[str, str], Reply | Callable[[], Reply]] = {}
        self.log: list[Asked] = []
        self.busy: dict[str, int] = defaultdict(int)
        self.most_at_once: dict[str, int] = defaultdict(int)
        self.given: dict[tuple[str, str], set[str]] = defaultdict(set)
        self.lock = Lock()

    def put(self, host: str, path: str, page: Reply | str | Callable) -> str:
        """Set what an address answers, and return the address."""
        reply = Reply(page) if isinstance(page, str) else page
        self.pages[host, path] = reply
        return self.at(host, path)

    def at(self, host: str, path: str = "/") -> str:
        return f"http://{host}:{self.port}{path}"

    def answer(self, host: str, path: str, headers: dict[str, str]) -> Reply:
        name = host.partition(":")[0]
        page = self.pages.get((name, path.partition("?")[0]), Reply(status=404))
        reply = page() if callable(page) else page
        known = headers.get("If-None-Match")
        is_same = reply.etag and known == reply.name
        if known and (is_same or reply.says_unchanged):
            reply = Reply(status=304, headers=reply.headers)
        seconds = int(reply.headers.get("Retry-After", 0))
        waits = datetime.timedelta(seconds=seconds)
        with self.lock:
            given = self.given[name, path]
            asked = (self.clock(), name, path, headers, reply.status, waits)
            self.log.append(Asked(*asked, frozenset(given)))
            given |= {reply.headers.get("ETag", ""), reply.name if reply.etag else ""}
        return reply

    def asked_for(self, path: str) -> list[Asked]:
        return [asked for asked in self.log if asked.path == path]

    def fetch(self, *args, **options):
        """Fetch as the product does, with names that all lead to this server."""
        resolver = partial(to_loopback)
        return fetch_once(*args, resolver=resolver, **options)


def to_loopback(host: str, port: int) -> list[str]:
    return ["127.0.0.1"]


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        web = self.server.web
        host = self.headers["Host"]
        with web.lock:
            web.busy[host] += 1
            web.most_at_once[host] = max(web.most_at_once[host], web.busy[host])
        reply = web.answer(host, self.path, dict(self.headers))
        self.send_response(reply.status)
        if reply.etag:
            self.send_header("ETag", reply.name)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(reply.content)))
        self.end_headers()
        self.wfile.write(reply.content)
        with web.lock:
            web.busy[host] -= 1

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request, address):
        """Say nothing of a worker that was killed while it read."""


@contextmanager
def served(clock: Clock) -> Iterator[Web]:
    """Serve a web while it lasts, and let the fetcher ask it."""
    server = Server(("127.0.0.1", 0), Handler)
    server.web = Web(clock, server.server_port)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        with letting_through([("127.0.0.1", server.server_port)]):
            yield server.web
    finally:
        server.shutdown()
        server.server_close()


def story(title: str, *paragraphs: str, day="2026-03-02", extra: str = "") -> str:
    """Return a page with an article, as a paper would serve it."""
    words = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f'<!doctype html><html lang="en"><head><title>{title} | The Harbour Post'
        f'</title><meta property="article:published_time" content="{day}T08:00:00Z">'
        '<meta property="og:site_name" content="The Harbour Post"></head><body>'
        f"<nav><a href='/'>Home</a></nav><article><h1>{title}</h1>{words}</article>"
        f"{extra}<footer>All rights reserved</footer></body></html>"
    )


def rss(*items: str, title="The Harbour Post") -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel>'
        f"<title>{title}</title>{''.join(items)}</channel></rss>"
    )


def item(link="", title="", guid="", date="", body="") -> str:
    tags = {"link": link, "title": title, "guid": guid, "pubDate": date}
    tags["description"] = body
    inner = "".join(f"<{tag}>{value}</{tag}>" for tag, value in tags.items() if value)
    return f"<item>{inner}</item>"
