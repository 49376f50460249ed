"""A paper’s site on a port of 127.0.0.1, with the pages that a test gives it."""

import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from articles.fetching.own_servers import letting_through

STORY = (
    "<p>The ferry to the island was late on Monday.</p>"
    "<p>“The ferry will be late all week,” said Ada Quill, the harbour master. “Its "
    "engine waits for a part.”</p>"
    "<p>The ferry carries four hundred people a day to the island and back.</p>"
)


def page(story=STORY, *, title="Ferry late", head="") -> str:
    """Return a page with an article."""
    return (
        f"<!doctype html><html lang=en><head><meta charset=utf-8><title>{title}</title>"
        f'<meta property="og:title" content="{title}">{head}</head>'
        f"<body><article><h1>{title}</h1>{story}</article></body></html>"
    )


class Visit(http.server.BaseHTTPRequestHandler):
    """Answers with the page of the path."""

    def do_GET(self):
        status, headers, body = self.server.answer(self.path)
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Paper(http.server.ThreadingHTTPServer):
    """Pages by path: the body, or a status with headers, or all three."""

    daemon_threads = True

    def __init__(self, pages: dict):
        super().__init__(("127.0.0.1", 0), Visit)
        self.pages, self.asked = pages, []

    def address(self, path: str) -> str:
        return f"http://127.0.0.1:{self.server_port}{path}"

    def answer(self, path: str) -> tuple[int, dict, bytes]:
        self.asked.append(path)
        given = self.pages.get(path, 404)
        if isinstance(given, int):
            given = given, {}, b""
        if not isinstance(given, tuple):
            given = 200, {"Content-Type": "text/html"}, given
        status, headers, body = given
        return status, headers, body.encode() if isinstance(body, str) else body

    def redirect(self, path: str, to: str, status: int = 301) -> None:
        self.pages[path] = status, {"Location": to}, b""


@contextmanager
def serving_paper(pages: dict | None = None) -> Iterator[Paper]:
    """Serve a paper that may be asked while it lasts."""
    paper = Paper(pages or {"/ferry": page()})
    threading.Thread(target=paper.serve_forever, args=[0.01], daemon=True).start()
    try:
        with letting_through([("127.0.0.1", paper.server_port)]):
            yield paper
    finally:
        paper.shutdown()
        paper.server_close()
