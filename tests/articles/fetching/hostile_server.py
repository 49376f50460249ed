"""A server that does to whoever reads from it what the path of the address says."""

import gzip
import socket
import socketserver
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache

from tests.articles.fetching.certificates import serving

MB = 1_000_000
PAGE = (
    "<!doctype html><html><head><title>Ferry late</title></head><body><article>"
    "<p>“The ferry will be late,” said Ada Quill, the harbour master.</p>"
    "</article></body></html>"
).encode()
OK = b"HTTP/1.1 200 OK\r\n"
CLOSED = b"Connection: close\r\n\r\n"
Send = Callable[[bytes], None]


def page(send: Send, headers: bytes = b"", body: bytes = PAGE) -> None:
    send(OK + headers + b"Content-Length: %d\r\n\r\n" % len(body) + body)


def redirect(send: Send, location: bytes, status: bytes = b"302 Found") -> None:
    send(b"HTTP/1.1 %s\r\nLocation: %s\r\n%s" % (status, location, CLOSED))


def status(send: Send, line: bytes, headers: bytes = b"") -> None:
    send(b"HTTP/1.1 " + line + b"\r\n" + headers + CLOSED)


def drip(send: Send, before: bytes, drop: bytes, pause: float = 0.02) -> None:
    """Send a little, again and again, before anybody's patience with it ends."""
    send(before)
    while True:
        send(drop)
        time.sleep(pause)


def flood(send: Send, before: bytes, wave: bytes, mb: int = 40) -> None:
    send(before)
    for _ in range(mb * MB // len(wave)):
        send(wave)


@cache
def bomb(wbits: int, mb: int = 100) -> bytes:
    """Return a few bytes that unpack to many MB: gzip with 31, deflate with -15."""
    packer = zlib.compressobj(wbits=wbits)
    return b"".join(packer.compress(bytes(MB)) for _ in range(mb)) + packer.flush()


def raw_deflate(content: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(content) + packer.flush()


GZIP = b"Content-Encoding: gzip\r\n"

BEHAVIOURS: dict[str, Callable[[Send], None]] = {
    "page": page,
    "page in gzip": lambda send: page(send, GZIP, gzip.compress(PAGE)),
    "page in deflate": lambda send: page(
        send, b"Content-Encoding: deflate\r\n", raw_deflate(PAGE)
    ),
    # Slow
    "silence": lambda send: time.sleep(60),
    "drip of a body": lambda send: drip(send, OK + b"\r\n", b"x"),
    # A hundred headers would be too many.
    "drip of a head": lambda send: drip(send, OK, b"X-A: b\r\n", 0.25),
    "drip of one header": lambda send: drip(send, OK + b"X-A: ", b"x"),
    "drip of chunks": lambda send: drip(
        send, OK + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"
    ),
    "endless continue": lambda send: drip(send, b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    # Big
    "big body": lambda send: flood(send, OK + b"\r\n", b"x" * MB),
    "big length": lambda send: send(OK + b"Content-Length: 99999999999\r\n\r\n"),
    "40 MB header": lambda send: flood(send, OK + b"X-A: ", b"x" * MB),
    "40 MB of headers": lambda send: flood(
        send, OK, (b"X-A: " + b"x" * 60_000 + b"\r\n") * 10
    ),
    "40 MB status line": lambda send: flood(send, b"HTTP/1.1 200 ", b"x" * MB),
    "40 MB chunk size": lambda send: flood(
        send, OK + b"Transfer-Encoding: chunked\r\n\r\n", b"0" * MB
    ),
    "endless trailer": lambda send: flood(
        send,
        OK + b"Transfer-Encoding: chunked\r\n\r\n0\r\n",
        b"X-A: b\r\n" * 10_000,
        9999,
    ),
    "gzip bomb": lambda send: page(send, GZIP, bomb(31)),
    "deflate bomb": lambda send: page(
        send, b"Content-Encoding: deflate\r\n", bomb(-15)
    ),
    "gzip in gzip bomb": lambda send: page(
        send,
        b"Content-Encoding: gzip, gzip\r\n",
        gzip.compress(bomb(31)),
    ),
    "gzip bomb in chunks": lambda send: send(
        OK + GZIP + b"Transfer-Encoding: chunked\r\n\r\n" + chunk(bomb(31))
    ),
    "endless empty gzip": lambda send: flood(
        send, OK + GZIP + b"\r\n", gzip.compress(b"") * 1000
    ),
    # Wrong
    "brotli": lambda send: page(send, b"Content-Encoding: br\r\n"),
    "gzip that is none": lambda send: page(send, GZIP),
    "gzip cut off": lambda send: page(send, GZIP, gzip.compress(PAGE * 9)[:-20]),
    "twenty codings": lambda send: page(
        send, b"Content-Encoding: %s\r\n" % b", ".join([b"gzip"] * 20)
    ),
    "length too long": lambda send: send(OK + b"Content-Length: 9999\r\n\r\n" + PAGE),
    "length too short": lambda send: send(OK + b"Content-Length: 40\r\n\r\n" + PAGE),
    "length no number": lambda send: send(OK + b"Content-Length: -5\r\n\r\n" + PAGE),
    "two lengths": lambda send: send(
        OK + b"Content-Length: 5\r\nContent-Length: 9\r\n\r\n" + PAGE
    ),
    "chunk size no number": lambda send: send(
        OK + b"Transfer-Encoding: chunked\r\n\r\nxyz\r\n" + PAGE
    ),
    "no HTTP": lambda send: send(b"SSH-2.0-OpenSSH_9.2\r\n" * 3),
    "nothing": lambda send: None,
    "charset unknown": lambda send: page(
        send, b"Content-Type: text/html; charset=martian\r\n"
    ),
    "charset wrong": lambda send: page(
        send, b"Content-Type: text/html; charset=utf-16\r\n"
    ),
    "NULs": lambda send: page(send, body=b"\0" * 500 + PAGE),
    # Elsewhere; what is in brackets becomes the server's ports
    "to 127.0.0.2": lambda send: redirect(send, b"http://127.0.0.2:[port]/page"),
    "to another port": lambda send: redirect(send, b"http://127.0.0.1:[inside]/page"),
    "to decimal": lambda send: redirect(send, b"http://2130706433:[port]/page"),
    "to octal": lambda send: redirect(send, b"http://0177.0.0.1:[port]/page"),
    "to mapped": lambda send: redirect(send, b"http://[::ffff:127.0.0.1]:[port]/"),
    "to the cloud's metadata": lambda send: redirect(
        send, b"http://169.254.169.254/latest/meta-data/"
    ),
    "to localhost": lambda send: redirect(send, b"http://localhost:[inside]/page"),
    "to a private name": lambda send: redirect(send, b"http://intranet.example/"),
    "to a file": lambda send: redirect(send, b"file:///etc/passwd"),
    "to FTP": lambda send: redirect(send, b"ftp://ftp.example/file"),
    "to credentials": lambda send: redirect(send, b"http://a:b@paper.example:[port]/"),
    "to no address": lambda send: redirect(send, b"http://[::/"),
    "to itself": lambda send: redirect(send, b"/to itself".replace(b" ", b"%20")),
    "endlessly on": lambda send: redirect(
        send, b"/endlessly%%20on?%d" % time.time_ns()
    ),
    "to the page": lambda send: redirect(send, b"/page", b"301 Moved Permanently"),
    "to a rebound name": lambda send: redirect(
        send, b"http://rebinds.example:[port]/to%20the%20page"
    ),
    # Statuses
    "404": lambda send: status(send, b"404 Not Found"),
    "429": lambda send: status(send, b"429 Slow Down", b"Retry-After: 120\r\n"),
    "503 for long": lambda send: status(
        send, b"503 Busy", b"Retry-After: %s\r\n" % (b"9" * 400)
    ),
    "304 unasked": lambda send: status(send, b"304 Not Modified"),
    "206": lambda send: status(send, b"206 Partial Content"),
    "999": lambda send: status(send, b"999 Go Away"),
}


def chunk(content: bytes) -> bytes:
    return b"%x\r\n%s\r\n0\r\n\r\n" % (len(content), content)


class Hostile(socketserver.ThreadingTCPServer):
    """On a port of 127.0.0.1; beside it a second one that nobody may reach."""

    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 100

    def __init__(self, certificate=None):
        super().__init__(("127.0.0.1", 0), Visit)
        bomb(31), bomb(-15)  # which takes longer than to send them
        self.port = self.server_address[1]
        self.inside = 0
        self.tls = serving(certificate) if certificate else None

    def handle_error(self, request, client_address):
        """Say nothing: they break off, and so do we."""


class Visit(socketserver.BaseRequestHandler):
    """One request, answered as its path says."""

    def handle(self):
        if self.server.tls:
            with self.server.tls.wrap_socket(self.request, server_side=True) as request:
                self.answer(request)
            return
        if self.request.recv(1, socket.MSG_PEEK) == b"\x16":
            # Asked for TLS, it begins to say how, and never ends.
            drip(self.request.sendall, b"\x16\x03\x03\x40\x00", b"\x02")
        self.answer(self.request)

    def answer(self, request) -> None:
        asked = head_of(request)
        name = asked.split(" ")[1].strip("/").partition("?")[0].replace("%20", " ")
        ports = {b"[port]": self.server.port, b"[inside]": self.server.inside}

        def send(answer: bytes) -> None:
            for written, port in ports.items():
                answer = answer.replace(written, b"%d" % port)
            request.sendall(answer)

        with suppress(OSError):  # whoever asked has heard enough
            BEHAVIOURS[name.replace("%27", "'")](send)


def head_of(request) -> str:
    """Return a request up to its empty line."""
    head = b""
    while b"\r\n\r\n" not in head:
        piece = request.recv(4096)
        if not piece:
            break
        head += piece
    return head.decode("latin-1")


@contextmanager
def served(server: Hostile) -> Iterator[Hostile]:
    """Serve while it lasts."""
    threading.Thread(target=server.serve_forever, args=[0.01], daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
