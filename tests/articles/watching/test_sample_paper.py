"""The demo’s little paper: its feed brings a story, and its quote changes."""

import threading
import time
from contextlib import contextmanager
from http.server import ThreadingHTTPServer

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from articles.fetching.own_servers import letting_through
from articles.models import Article, Look
from articles.watching.feeds import add_feed
from quotes.management import sample_paper
from quotes.models import Change
from tests.articles.watching.web import Clock
from tests.articles.watching.workers import worker_by

pytestmark = pytest.mark.django_db


@contextmanager
def served():
    server = ThreadingHTTPServer((sample_paper.HOST, 0), sample_paper.Paper)
    server.began = time.monotonic()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        with letting_through([(sample_paper.HOST, server.server_port)]):
            yield server
    finally:
        server.shutdown()
        server.server_close()


def test_its_story_comes_in_and_its_change_is_told():
    clock = Clock(timezone.now())
    worker = worker_by(clock)
    with served() as server:
        add_feed(f"{sample_paper.site_of(server)}/", clock())
        worker.work(once=True)
        title = Article.objects.get().title
        server.began -= sample_paper.CHANGES_AFTER
        Look.objects.update(next_at=clock())
        worker.work(once=True)

    change = Change.objects.get()
    assert title == sample_paper.TITLE
    assert (change.kind, change.state) == ("words", "waiting")
    assert change.was.startswith(sample_paper.AT_FIRST)
    assert change.now.startswith(sample_paper.LATER)


def test_the_demo_says_when_the_papers_port_is_taken():
    taken = pytest.raises(CommandError, match="Port .* is in use")
    with served() as server, taken:
        call_command("demo", port=server.server_port - 1, with_feed=True)
