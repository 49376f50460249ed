"""Counts the requests of simulated hours that break a rule, in the server’s own log.

DATABASE_URL=… python -m tests.articles.watching.measures.day --hours 24 --sites 12
"""

import argparse
import datetime
import os
import random
from collections import Counter, defaultdict
from dataclasses import dataclass, field

import django
from django.apps import apps

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "quotes.settings")
if not apps.ready:
    django.setup()

from protego import Protego  # noqa: E402

from articles.models import Look  # noqa: E402
from articles.watching.feeds import add_feed  # noqa: E402
from tests.articles.watching.feed_manners import MANNERS, Site  # noqa: E402
from tests.articles.watching.measures.databases import database_of_its_own  # noqa: E402
from tests.articles.watching.staging import made  # noqa: E402
from tests.articles.watching.web import START, Asked, Clock, Reply, served  # noqa: E402
from tests.articles.watching.workers import worker_by  # noqa: E402

HOUR = datetime.timedelta(hours=1)
FIVE = datetime.timedelta(seconds=5)
ROBOTS = [
    None,
    "User-agent: *\nCrawl-delay: 20\n",
    "User-agent: *\nDisallow: /2026/ferry-1\n",
    "User-agent: OnRecord\nCrawl-delay: 7\nDisallow: /2026/tram\n",
    "User-agent: *\nDisallow: /\n\nUser-agent: OnRecord\nAllow: /\n",
]
KNOWN = ("If-None-Match", "If-Modified-Since")


@dataclass
class Rules:
    """What a host may be asked, and when, as the requests before have it."""

    text: str = ""
    free_at: datetime.datetime = datetime.datetime.min.replace(tzinfo=datetime.UTC)
    robots_at: datetime.datetime | None = None
    gone: set[str] = field(default_factory=set)
    last: dict[str, datetime.datetime] = field(default_factory=dict)

    @property
    def gap(self) -> datetime.timedelta:
        delay = Protego.parse(self.text).crawl_delay("OnRecord")
        return FIVE if delay is None else datetime.timedelta(seconds=delay)


def broken(log: list[Asked], robots: dict[str, str | None]) -> Counter:
    """Return how many requests break which rule."""
    found, rules = Counter(), defaultdict(Rules)
    for asked in log:
        host = rules[asked.host]
        if asked.at < host.free_at:
            found["sooner than the host allows"] += 1
        if asked.path == "/robots.txt":
            host.robots_at, host.text = asked.at, robots[asked.host] or ""
        else:
            judge_page(asked, host, found)
        host.free_at = asked.at + host.gap
        if wait := asked.waits:
            host.free_at = max(host.free_at, asked.at + wait)
    return found


def judge_page(asked: Asked, host: Rules, found: Counter) -> None:
    if host.robots_at is None or asked.at - host.robots_at > 24 * HOUR:
        found["without a robots.txt of today"] += 1
    if not Protego.parse(host.text).can_fetch(asked.path, "OnRecord"):
        found["forbidden by robots.txt"] += 1
    if asked.path in host.gone:
        found["of what is gone"] += 1
    if asked.status == 410:
        host.gone.add(asked.path)
    since = asked.at - host.last.get(asked.path, asked.at - HOUR)
    least = datetime.timedelta(minutes=10 if "feed" in asked.path else 14)
    if since < least and asked.status != 503:
        found["more often than it changes"] += 1
    host.last[asked.path] = asked.at
    given = [asked.headers[name] for name in KNOWN if name in asked.headers]
    if given and given[0] not in asked.named:
        found["with a name that was never given"] += 1


@dataclass
class Day:
    """Some sites that go on publishing, editing and failing."""

    web: object
    draw: random.Random
    sites: list[Site] = field(default_factory=list)
    robots: dict[str, str | None] = field(default_factory=dict)

    def build(self, number: int) -> None:
        for at in range(number):
            site = Site(f"paper-{at}.example", self.web, self.draw)
            site.manner = MANNERS[at % len(MANNERS)]
            self.robots[site.host] = ROBOTS[at % len(ROBOTS)]
            if self.robots[site.host]:
                self.web.put(site.host, "/robots.txt", self.robots[site.host])
            site.publish(3)
            self.sites.append(site)

    def go_on(self) -> None:
        """Publish, edit, take away and fail a little, as an hour does."""
        for site in self.sites:
            site.round = self.draw.randrange(3)
            if self.draw.random() < 0.3:
                site.publish(1)
            path = self.draw.choice(site.stories)
            page = self.draw.random()
            if page < 0.2:
                edited = made(self.draw.randrange(1000)).page
                self.web.put(site.host, path, Reply(edited, etag=True))
            elif page < 0.25:
                self.web.put(site.host, path, Reply(status=410))
            elif page < 0.3:
                busy = Reply(status=503, headers={"Retry-After": "900"})
                self.web.put(site.host, path, busy)
            self.web.put(site.host, "/feed", site.manner(site))


def simulate(hours: int, sites: int, seed: int = 1) -> tuple[int, Counter]:
    """Return how many requests came in so many hours, and which broke a rule."""
    clock = Clock()
    with served(clock) as web:
        day = Day(web, random.Random(seed))  # noqa: S311
        day.build(sites)
        day.go_on()
        for site in day.sites:
            add_feed(web.at(site.host, "/feed"), clock())
        for hour in range(1, hours + 1):
            work_until(START + hour * HOUR, web, clock)
            day.go_on()
        return len(web.log), broken(web.log, day.robots)


def work_until(end: datetime.datetime, web, clock: Clock) -> None:
    def sleep(seconds):
        clock.sleep(seconds)
        if clock() >= end:
            worker.stop()

    worker = worker_by(clock, fetch=web.fetch, sleep=sleep)
    worker.work()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--hours", type=int, default=24)
    parser.add_argument("--sites", type=int, default=12)
    asked = parser.parse_args()
    with database_of_its_own():
        requests, found = simulate(asked.hours, asked.sites)
        looks = Look.objects.count()
    print(
        f"{asked.hours} hours, {asked.sites} sites, {looks} pages: {requests} requests"
    )
    print(f"requests that break a rule: {found.total()}")
    for rule, times in found.most_common():
        print(f"  {times:4} {rule}")


if __name__ == "__main__":
    main()
