"""Reads feeds of all manners as they grow, and counts what is lost or doubled.

DATABASE_URL=… python -m tests.articles.watching.measures.feeds_read
"""

import datetime
import os
import random

import django
from django.apps import apps

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "quotes.settings")
if not apps.ready:
    django.setup()

from django.db import transaction  # noqa: E402
from tqdm import tqdm  # noqa: E402

from articles.models import Article  # noqa: E402
from articles.watching.feeds import add_feed  # noqa: E402
from tests.articles.watching.feed_manners import MANNERS, Site  # noqa: E402
from tests.articles.watching.measures.databases import database_of_its_own  # noqa: E402
from tests.articles.watching.web import Clock, served  # noqa: E402
from tests.articles.watching.workers import worker_by  # noqa: E402

DAYS = datetime.timedelta(days=2)


def read_as_it_grows(manner, web, worker, clock, seed: int = 1) -> Site:
    """Read a feed with three stories, five and six, and once more; return its site."""
    name = manner.__name__.replace("_", "-")
    site = Site(f"{name}-{seed}.example", web, random.Random(seed))  # noqa: S311
    for site.round, many in enumerate((3, 2, 1, 0)):
        site.publish(many)
        address = web.put(site.host, "/feed", manner(site))
        if not site.round:
            add_feed(address, clock())
        clock.now += DAYS
        worker.work(once=True)
    return site


def faults_of(manner, seed: int) -> str:
    """Return what was lost or came twice of a feed; "" if nothing."""
    clock = Clock()
    with served(clock) as web:
        worker = worker_by(clock, fetch=web.fetch)
        site = read_as_it_grows(manner, web, worker, clock, seed)
    titles = list(Article.objects.values_list("title", flat=True))
    lost, doubled = len(site.stories) - len(set(titles)), len(titles) - len(set(titles))
    return f"{lost} lost, {doubled} doubled" if lost or doubled else ""


def main():
    found = {}
    with database_of_its_own():
        for manner in tqdm(MANNERS, unit=" manners", disable=None):
            for seed in (1, 2):
                with transaction.atomic():
                    found[manner.__name__, seed] = faults_of(manner, seed)
                    transaction.set_rollback(True)
    bad = {which: fault for which, fault in found.items() if fault}
    print(f"{len(found)} feeds: {len(bad)} with an article lost or doubled")
    for (name, seed), fault in bad.items():
        print(f"  {name}, {seed}: {fault}")


if __name__ == "__main__":
    main()
