"""Read feeds and pages when they are due, and find the quotes in what came."""

import signal
from contextlib import contextmanager

from django.core.management.base import BaseCommand

from articles.models import Feed, Look
from articles.watching.working import Worker
from quotes.recording.watched import RECORD, search_what_came

NOTHING = (
    "There is no feed and no page to read again. Add a feed at the desk, under Feeds, "
    "or an article by its address."
)


class Command(BaseCommand):
    help = (
        "Read feeds for new articles and pages for changes, each when it is due, and "
        "find the quotes in what came. Any number of these may run, on one machine or "
        "on several. Ctrl-C or SIGTERM ends it after what it is doing."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--once", action="store_true", help="end when nothing is due, as for cron"
        )

    def handle(self, *, once=False, **options):
        worker = Worker(RECORD, search_what_came, say=self.say)
        with stopped_by_signals(worker):
            if not (Feed.objects.exists() or Look.objects.exists()):
                self.say(NOTHING)
            worker.work(once=once)

    def say(self, line):
        self.stdout.write(line)
        self.stdout.flush()


@contextmanager
def stopped_by_signals(worker: Worker):
    """Let Ctrl-C and SIGTERM end a worker after what it is doing."""
    before = {
        number: signal.signal(number, lambda *_: worker.stop())
        for number in (signal.SIGTERM, signal.SIGINT)
    }
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
