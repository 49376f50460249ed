"""A little newspaper with a feed, for the demo: a story of it changes after a minute.

python -m quotes.management.sample_paper 8001
"""

import os
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import django

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "quotes.settings")
    django.setup()

from django.utils import timezone  # noqa: E402

from articles.addresses import url_key  # noqa: E402
from articles.fetching.own_servers import letting_through  # noqa: E402
from articles.models import Feed  # noqa: E402
from articles.watching import schedule  # noqa: E402
from articles.watching.feeds import add_feed  # noqa: E402
from articles.watching.working import Worker  # noqa: E402
from quotes.recording.watched import RECORD, search_what_came  # noqa: E402

HOST = "127.0.0.1"
CHANGES_AFTER = 60  # seconds
OUTLET = "The Quayside Courier"
TITLE = "Ferry timetable to be cut in the autumn"
STORY = """
<p>The ferry to Hallow Island will sail three times a day from October, down from five,
the operator said on Monday.</p>
<p>“{words},” said Marit Solberg, the managing director of Hallow Ferries. “Nobody
will be left on the quay.”</p>
<p>The island’s council meets on Thursday. “We were told of this by a journalist,” said
its chair, Piers Okafor.</p>
"""
AT_FIRST = "No sailing that people depend on will be dropped"
LATER = "Some sailings that people depend on will be dropped"
PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<link rel="alternate" type="application/rss+xml" href="/feed.xml">
<meta property="og:site_name" content="{outlet}">
<meta property="article:published_time" content="{day}T06:00:00Z"></head>
<body><article><h1>{title}</h1>{body}</article></body></html>"""
FEED = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>{outlet}</title><link>{site}/</link>
<item><title>{title}</title><link>{site}/ferry</link><guid>{site}/ferry</guid></item>
</channel></rss>"""


class Paper(BaseHTTPRequestHandler):
    """Serves a front page, a feed and a story."""

    def do_GET(self):
        page = PAGES.get(self.path)
        content = page(self.server).encode() if page else b""
        self.send_response(200 if page else 404)
        kind = "application/rss+xml" if self.path == "/feed.xml" else "text/html"
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        """Say nothing: the terminal is the site’s."""


def site_of(server) -> str:
    return f"http://{HOST}:{server.server_port}"


def front_page(server) -> str:
    return page_of(OUTLET, f'<p><a href="/ferry">{TITLE}</a></p>')


def feed(server) -> str:
    return FEED.format(outlet=OUTLET, title=TITLE, site=site_of(server))


def story(server) -> str:
    is_early = time.monotonic() - server.began < CHANGES_AFTER
    return page_of(TITLE, STORY.format(words=AT_FIRST if is_early else LATER))


def page_of(title: str, body: str) -> str:
    day = timezone.now().date()
    return PAGE.format(title=title, outlet=OUTLET, day=day, body=body)


PAGES = {"/": front_page, "/feed.xml": feed, "/ferry": story}


def main(port: int) -> None:
    """Serve the paper, and read its feed and story again, until the site ends."""
    server = ThreadingHTTPServer((HOST, port), Paper)
    server.began = time.monotonic()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    # Nobody who tries it waits for a quarter of an hour.
    schedule.LOOKS.insert(0, (schedule.HOUR, schedule.MINUTE))
    worker = Worker(RECORD, search_what_came, say=lambda line: None)
    threading.Thread(target=end_with, args=[os.getppid(), worker], daemon=True).start()
    with letting_through([(HOST, port)]):
        address = f"{site_of(server)}/"
        in_use = url_key(address), url_key(f"{address}feed.xml")
        if not Feed.objects.filter(url_key__in=in_use).exists():
            add_feed(address, timezone.now())
        worker.work()


def end_with(parent: int, worker: Worker) -> None:
    """Stop the worker when the process that serves the site has ended."""
    while os.getppid() == parent:
        time.sleep(1)
    worker.stop()


if __name__ == "__main__":
    main(int(sys.argv[1]))
