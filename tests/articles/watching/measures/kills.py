"""Kills workers at random moments, and counts what is lost or doubled in the end.

DATABASE_URL=… python -m tests.articles.watching.measures.kills --kills 200
"""

import argparse
import datetime
import multiprocessing
import os
import random
import time
from collections import Counter
from functools import partial

import django
from django.apps import apps

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "quotes.settings")
if not apps.ready:
    django.setup()

from django.db import connections  # noqa: E402
from django.db.models import Count  # noqa: E402
from tqdm import tqdm  # noqa: E402

from articles.fetching.fetching import fetch_once  # noqa: E402
from articles.fetching.own_servers import letting_through  # noqa: E402
from articles.models import Article, ArticleVersion, Feed, FeedEntry, Look  # noqa: E402
from articles.watching.feeds import add_feed  # noqa: E402
from articles.watching.working import Worker  # noqa: E402
from quotes.models import Change, Quote, QuoteSpan  # noqa: E402
from quotes.recording.watched import RECORD, search_what_came  # noqa: E402
from tests.articles.watching.measures.databases import database_of_its_own  # noqa: E402
from tests.articles.watching.staging import made, on_words, swapped  # noqa: E402
from tests.articles.watching.web import START, item, rss, served, to_loopback  # noqa: E402

PACE = 60  # seconds of the workers’ clock in one of ours: leases run out in two
STORIES = 4  # a site
PATIENCE = 90  # seconds for what is left when nobody kills any more


class Pace:
    """A clock that all processes share, and that goes faster than ours."""

    def __init__(self, began: float):
        self.began = began

    def __call__(self) -> datetime.datetime:
        passed = (time.time() - self.began) * PACE
        return START + datetime.timedelta(seconds=passed)

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds / PACE)


def work(database: str, port: int, began: float) -> None:
    """Be a worker, until killed."""
    connections["default"].settings_dict["NAME"] = database
    clock = Pace(began)
    with letting_through([("127.0.0.1", port)]):
        Worker(
            RECORD,
            lambda: search_what_came(clock),
            fetch=partial(fetch_once, resolver=to_loopback),
            clock=clock,
            sleep=clock.sleep,
            say=lambda line: None,
            at_once=4,
        ).work()


def publish(web, sites: int, edited: bool) -> None:
    """Serve sites whose stories have a quote changed in each, if they are edited."""
    draw = random.Random(1)  # noqa: S311
    for site in range(sites):
        host = f"site-{site}.example"
        links = []
        web.put(host, "/robots.txt", "User-agent: *\nCrawl-delay: 0\n")
        for number in range(STORIES):
            article = made(site * STORIES + number)
            if edited:
                article = on_words(swapped)(article, draw)
            links.append(
                web.put(host, f"/story-{number}", titled(article, host, number))
            )
        web.put(host, "/feed", rss(*[item(link, guid=link) for link in links]))


def titled(article, host: str, number: int) -> str:
    """Return a page whose text is no other page’s."""
    own = f"<p>This is story {number} of {host}, and of nobody else.</p></article>"
    return article.page.replace("</article>", own)


def killed(database: str, web, began: float, kills: int, sites: int) -> None:
    """Have two workers at it, and kill one after the other at a random moment."""
    draw = random.Random(2)  # noqa: S311
    # A process that has Django already is forked for each worker.
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(["tests.articles.watching.measures.kills"])
    start = partial(processes.Process, target=work, args=(database, web.port, began))
    workers = [start(daemon=True) for _ in range(2)]
    for worker in workers:
        worker.start()
    is_edited = False
    for kill in tqdm(range(kills), unit=" kills", disable=None):
        if not is_edited and Article.objects.count() == sites * STORIES:
            publish(web, sites, edited=True)
            is_edited = True
        time.sleep(draw.uniform(0.3, 2.2))
        at = kill % 2
        workers[at].kill()
        workers[at].join()
        workers[at] = start(daemon=True)
        workers[at].start()
    if not is_edited:
        raise SystemExit(
            "The articles had not all come before the last kill: more kills."
        )
    give_time(sites)
    for worker in workers:
        worker.kill()
        worker.join()


def give_time(sites: int) -> None:
    """Wait until all that is due has come, or for as long as it may take."""
    end = time.time() + PATIENCE
    while time.time() < end:
        done = ArticleVersion.objects.filter(number=2).count() == sites * STORIES
        if done and not Look.objects.exclude(unsearched=None).exists():
            return
        time.sleep(1)


def faults(sites: int) -> Counter:
    """Count what was lost, and what came twice."""
    expected = sites * STORIES
    found = Counter()
    found["articles lost"] = max(0, expected - Article.objects.count())
    found["articles doubled"] = max(0, Article.objects.count() - expected)
    found["edits lost"] = expected - edited().count()
    found["versions too many"] = ArticleVersion.objects.filter(number__gt=2).count()
    found["entries lost"] = expected - FeedEntry.objects.count()
    found["texts not searched"] = Look.objects.exclude(unsearched=None).count()
    found["feeds with an error"] = Feed.objects.exclude(last_error="").count()
    found["changes lost"] = expected - changed().count()
    found["changes doubled"] = sum(n - 1 for n in changed().values_list("n", flat=True))
    found["quotes doubled"] = doubled().count()
    found["articles without quotes"] = Article.objects.filter(quotes=None).count()
    return +found + Counter({name: -n for name, n in found.items() if n < 0})


def edited():
    return ArticleVersion.objects.filter(number=2)


def changed():
    words = Change.objects.filter(kind=Change.Kind.WORDS)
    return words.values("article").order_by().annotate(n=Count("pk"))


def doubled():
    """Return places in a version that two quotes with marks begin at."""
    marked = QuoteSpan.objects.exclude(quote__kind=Quote.Kind.INDIRECT)
    places = marked.values("version", "start").order_by()
    return places.annotate(n=Count("quote")).filter(n__gt=1)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--sites", type=int, default=25)
    asked = parser.parse_args()
    with database_of_its_own() as database:
        began = time.time()
        clock = Pace(began)
        with served(clock) as web:
            publish(web, asked.sites, edited=False)
            for site in range(asked.sites):
                add_feed(web.at(f"site-{site}.example", "/feed"), clock())
            killed(database, web, began, asked.kills, asked.sites)
        found = faults(asked.sites)
    print(f"{asked.kills} kills of two workers: {found.total()} faults")
    for fault, times in found.items():
        print(f"  {times:4} {fault}")


if __name__ == "__main__":
    main()
