"""Does what is due: reads feeds and pages, many hosts at once and each politely."""

import datetime
import logging
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from threading import Event

from django.db import InterfaceError, OperationalError, connection, transaction
from django.utils import timezone

from articles.fetching.fetching import (
    Fetched,
    NotFetchedError,
    Redirect,
    Validators,
    Why,
    fetch_once,
)
from articles.fetching.reading import draft_of
from articles.models import Due, Feed, LeaseLostError, Look
from articles.readers.drafts import UnreadableError
from articles.watching import feeds, looks, robots
from articles.watching.feeds import Record, Report
from articles.watching.hosts import host_of
from articles.watching.schedule import DAY

logger = logging.getLogger(__name__)

AT_ONCE = 16  # requests
MOST_HOPS = 3
LONGEST_SLEEP = 5.0  # seconds until others’ work is looked for again

TOO_MANY_HOPS = "it leads on to another address more than three times."
OWN_FAULT = (
    "a fault of On Record’s own kept it from being read. The log of the worker says "
    "more; please report it."
)
NOT_LET = "its site asks programs not to read it (robots.txt)."


@dataclass
class Read:
    """What a request gave: the answer, and what was read in it, if it was new."""

    answer: Fetched | Redirect | NotFetchedError
    contents: object = None
    is_robots: bool = False


class Worker:
    """Takes what is due, asks for it, and writes what came of it."""

    def __init__(
        self,
        record: Record,
        search: Callable[[], list[str]],
        *,
        fetch: Callable[..., Fetched | Redirect] = fetch_once,
        clock: Callable[[], datetime.datetime] = timezone.now,
        sleep: Callable[[float], None] | None = None,
        say: Callable[[str], None] = print,
        at_once: int = AT_ONCE,
    ):
        """`search` finds quotes in what came, and returns a line for each article."""
        self.record, self.search = record, search
        self.fetch, self.clock, self.say = fetch, clock, say
        self.stopping = Event()
        self.sleep = sleep or self.stopping.wait
        self.at_once = at_once
        self.running: dict[Future, Due] = {}

    def stop(self) -> None:
        """End after what is being done."""
        self.stopping.set()

    def work(self, *, once: bool = False) -> None:
        """Do what is due until told to stop; `once`, until nothing is due."""
        with ThreadPoolExecutor(self.at_once) as pool:
            while not self.stopping.is_set():
                try:
                    if not self.turn(pool, once):
                        break
                except (OperationalError, InterfaceError) as problem:
                    self.wait_for_database(problem)
            while self.running:
                self.write_what_is_read()
        self.search_what_came()

    def turn(self, pool: ThreadPoolExecutor, once: bool) -> bool:
        """Do the next thing, or wait for it; say whether to go on."""
        self.take(pool)
        if self.running:
            self.write_what_is_read()
            return True
        return self.search_what_came() or self.wait_for_next(once)

    def wait_for_database(self, problem: Exception) -> None:
        """Leave what was leased to whoever takes it later, and try again."""
        self.say(f"The database can’t be used at the moment: {problem}")
        connection.close()
        self.sleep(LONGEST_SLEEP)

    def take(self, pool: ThreadPoolExecutor) -> None:
        """Begin as much of what is due as may be done at once."""
        for kind in (Feed, Look):
            free = self.at_once - len(self.running)
            for row in kind.objects.take(self.clock(), free) if free else []:
                self.running[pool.submit(self.errand(row))] = row

    def errand(self, row: Due) -> Callable[[], Read]:
        """Return what is to be asked for now: the page, or first the robots.txt."""
        if not robots.are_known(row.host, self.clock()):
            address = robots.address_of_robots(row.host, row.asks_for)
            return partial(self.read_robots, address)
        if not robots.may_read(row.host, row.asks_for):
            problem = NotFetchedError(row.asks_for, NOT_LET, Why.ADDRESS)
            return partial(Read, problem)
        return partial(self.read, row, self.validators(row))

    def validators(self, row: Due) -> Validators | None:
        """Return by what to ask only for changes: not more than a day long."""
        is_recent = row.whole_at and self.clock() - row.whole_at < DAY
        if row.on_to or not is_recent or not getattr(row, "is_honest", True):
            return None
        return Validators(row.etag or None, row.last_modified or None)

    def read_robots(self, address: str) -> Read:
        return Read(self.ask(address), is_robots=True)

    def read(self, row: Due, validators: Validators | None) -> Read:
        """Ask for an address, and read what is there; not in the main thread."""
        answer = self.ask(row.asks_for, validators=validators)
        is_new = isinstance(answer, Fetched) and not answer.not_modified
        if not is_new or answer.sha256 == row.sha256:
            return Read(answer)
        reader = feeds.contents_in if isinstance(row, Feed) else draft_of
        try:
            return Read(answer, reader(answer))
        except UnreadableError as problem:
            return Read(answer, problem)

    def ask(self, address: str, **options) -> Fetched | Redirect | NotFetchedError:
        try:
            return self.fetch(address, clock=self.clock, **options)
        except NotFetchedError as problem:
            return problem

    def write_what_is_read(self) -> None:
        """Wait for some answers, and write what came of them."""
        done, _ = wait(self.running, return_when=FIRST_COMPLETED)
        for future in done:
            row = self.running.pop(future)
            # Whoever has the row now writes what comes of it.
            with suppress(LeaseLostError):
                self.say(self.written(row, future).line)

    def written(self, row: Due, future: Future) -> Report:
        """Write what came of a row; a fault of our own is one of its failures."""
        try:
            with transaction.atomic():
                return self.settle(row, future.result())
        except (LeaseLostError, OperationalError, InterfaceError):
            raise
        except Exception:
            logger.exception("Reading %s failed", row.address)
            fault = NotFetchedError(row.address, OWN_FAULT, Why.BROKEN)
            with transaction.atomic():
                row.host.free_from(self.clock() + robots.gap_of(row.host))
                return self.write(row, Read(fault), self.clock())

    def settle(self, row: Due, read: Read) -> Report:
        now = self.clock()
        if read.is_robots:
            if robots.keep_robots(row.host, read.answer, now):
                row.finish(now)
                return Report(f"robots.txt of {row.host}")
            return self.write(row, Read(read.answer), now)
        later = getattr(read.answer, "retry_after", None)
        row.host.free_from(max(now + robots.gap_of(row.host), later or now))
        if isinstance(read.answer, Redirect):
            return self.go_on(row, read.answer, now)
        return self.write(row, read, now)

    def write(self, row: Due, read: Read, now) -> Report:
        kind = feeds if isinstance(row, Feed) else looks
        return kind.settle(row, read.answer, read.contents, self.record, now)

    def go_on(self, row: Due, redirect: Redirect, now) -> Report:
        """Ask next where an address leads to, as soon as that host is free."""
        known = feeds.moves(row, redirect) if isinstance(row, Feed) else {}
        try:
            if row.hops >= MOST_HOPS:
                raise NotFetchedError(row.address, TOO_MANY_HOPS, Why.REDIRECTS)
            host = known.get("host") or host_of(redirect.address)
        except NotFetchedError as problem:
            return self.write(row, Read(problem), now)
        known = {"on_to": redirect.address, "hops": row.hops + 1, "host": host} | known
        row.finish(now, **known)
        return Report(f"{row.address} leads on to {redirect.address}")

    def search_what_came(self) -> bool:
        """Find the quotes in new texts; say whether there were any."""
        lines = self.search()
        for line in lines:
            self.say(line)
        return bool(lines)

    def wait_for_next(self, once: bool) -> bool:
        """Sleep until something is due or may be; say whether to go on."""
        now, moments = self.clock(), []
        for kind in (Feed, Look):
            waiting = kind.objects.exclude(next_at=None)
            moments += first_moments(
                waiting.filter(next_at__lte=now) if once else waiting
            )
        if not moments and once:
            return False
        seconds = [(moment - now).total_seconds() for moment in moments]
        self.sleep(min(max(min(seconds, default=LONGEST_SLEEP), 0.05), LONGEST_SLEEP))
        return True


def first_moments(waiting) -> list[datetime.datetime]:
    """Return when the first ones are due, not leased, and their host is free."""
    due = waiting.order_by("next_at").values_list(
        "next_at", "leased_until", "host__free_at"
    )
    return [max(filter(None, moments)) for moments in due[:50]]
