"""Read feeds and pages when they are due, and find the quotes in what came."""

import signal

from django.core.management.base import BaseCommand

from articles.watching.working import AT_ONCE, Worker
from quotes.recording.watched import RECORD, search_what_came


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
        worker = Worker(RECORD, search_what_came, say=self.say, at_once=AT_ONCE)
        for stop in (signal.SIGTERM, signal.SIGINT):
            signal.signal(stop, lambda *_: worker.stop())
        worker.work(once=once)

    def say(self, line):
        self.stdout.write(line)
        self.stdout.flush()
