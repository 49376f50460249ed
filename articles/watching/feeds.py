"""What comes of reading a feed: its new articles, and when it is read again."""

import datetime
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from html import escape

from django.db import transaction
from django.db.models import F

from articles.addresses import is_address, url_key
from articles.fetching.fetching import Fetched, NotFetchedError, Redirect
from articles.loading import Loaded
from articles.models import (
    Article,
    ArticleVersion,
    Capture,
    Feed,
    FeedEntry,
    Host,
    Look,
)
from articles.readers.drafts import Draft, UnreadableError
from articles.readers.reading import read_page
from articles.refusals import RefusedError
from articles.watching.entries import (
    NO_FEED,
    Contents,
    Entry,
    NoFeedError,
    read_feed,
)
from articles.watching.finding import feeds_of
from articles.watching.hosts import at_home, host_of, hosts_of
from articles.watching.schedule import (
    DAY,
    MINUTE,
    MOST_FAILURES,
    minutes_after,
    wait_after,
)

LOOKS_TO_MOVE = 3
MOST_BARE = 50  # entries without an address that are read each time
VIA_FEED = ArticleVersion.CapturedVia.FEED
PAGE = (
    "<!doctype html><html><head><title>{title}</title></head><body><article>"
    "<h1>{title}</h1>{words}</article></body></html>"
)
PERMANENT = {301, 308}
THERE = "This feed is on the list already."
GONE = "The site says that this feed is gone (410), so it isn’t read any more."
PAUSED = f"It could not be read {MOST_FAILURES} times in a row, so it is paused."


@dataclass(frozen=True)
class Record:
    """How articles get on record; what is above this room says it.

    `take_in` stores an article, `renew` gives it the text that it has now.
    """

    take_in: Callable[[Draft, str, Capture | None], Loaded]
    renew: Callable[[Article, Draft, Capture], Loaded]


@dataclass
class Report:
    """What was done, as a line of a log."""

    line: str
    new: int = 0


def add_feed(address: str, now: datetime.datetime, added_by=None, **given) -> Feed:
    """Put a feed on the list, to be read at once; raise RefusedError."""
    address = address.strip()
    with transaction.atomic():
        host = host_of(address)
        key = url_key(address)
        if Feed.objects.filter(url_key=key).exists():
            raise RefusedError(THERE)
        return Feed.objects.create(
            address=address,
            url_key=key,
            host=host,
            next_at=now,
            added_by=added_by,
            **given,
        )


def pause(feed: Feed) -> None:
    """Leave a feed alone until a person lets it be read again."""
    stop(feed, Feed.State.PAUSED)


def end(feed: Feed) -> None:
    """Read a feed no more; what came by it stays."""
    stop(feed, Feed.State.ENDED)


def stop(feed: Feed, state: Feed.State) -> None:
    """Have nobody read a feed, nor write what comes of a reading that goes on."""
    stopped = {"state": state, "next_at": None, "leased_until": None}
    Feed.objects.filter(pk=feed.pk).update(lease=F("lease") + 1, **stopped)


def go_on(feed: Feed, now: datetime.datetime) -> None:
    """Read a feed again that was paused or has ended."""
    active = {"state": Feed.State.ACTIVE, "next_at": now}
    Feed.objects.filter(pk=feed.pk).update(failures=0, last_error="", **active)


def contents_in(answer: Fetched) -> Contents:
    """Return what a feed that was fetched holds; raise UnreadableError."""
    content_type = answer.headers.get("content-type", "")
    try:
        contents = read_feed(answer.body, answer.address, content_type)
    except NoFeedError:
        raise NoFeedError(NO_FEED, feeds_of(answer.body, answer.address)) from None
    bare = [entry for entry in contents.entries if not entry.address]
    return replace(contents, drafts=tuple(map(own_words, bare[:MOST_BARE])))


def own_words(entry: Entry) -> tuple[Entry, Draft | None]:
    """Read an article that stands in the feed itself, and nowhere else."""
    page = PAGE.format(title=escape(entry.title), words=entry.html)
    try:
        draft = read_page(page.encode("utf8", "replace"), "https://feed.invalid/")
    except UnreadableError:
        return entry, None
    title, day = entry.title or None, entry.published_on
    return entry, replace(draft, url=None, title=title, published_on=day)


def keep_entries(feed: Feed, contents: Contents, now: datetime.datetime) -> list[Look]:
    """Have the pages of new entries read; return these looks.

    New is an entry whose name the feed never had, and whose address leads neither to
    an article on record nor to a page that is read already.
    """
    keys = [entry.key for entry in contents.entries]
    seen = set(feed.entries.filter(key__in=keys).values_list("key", flat=True))
    unseen = [entry for entry in contents.entries if entry.key not in seen]
    looks = looks_at(feed, unseen, now)
    FeedEntry.objects.bulk_create(
        [
            FeedEntry(feed=feed, key=e.key, look=looks.get(key_of(e)), seen_at=now)
            for e in unseen
            if e.address
        ],
        ignore_conflicts=True,
    )
    return [look for look in looks.values() if look.added_at == now]


def keep_words(feed: Feed, contents: Contents, record: Record, now) -> int:
    """Put articles on record that stand in the feed itself; return how many."""
    new = 0
    for entry, draft in contents.drafts:
        if draft is None or feed.entries.filter(key=entry.key).exists():
            continue
        with suppress(RefusedError):
            record.take_in(completed(draft, feed), VIA_FEED, None)
            new += 1
        feed.entries.create(key=entry.key, seen_at=now)
    return new


def completed(draft: Draft, feed: Feed | None) -> Draft:
    """Return a draft with what its feed is of, where the page doesn’t say."""
    if feed is None:
        return draft
    outlet = draft.outlet or (feed.outlet.name if feed.outlet else None)
    return replace(
        draft, outlet=outlet, language=draft.language or feed.language or None
    )


def key_of(entry: Entry) -> str:
    """Return what an entry’s address is known by; "" where it has none."""
    return url_key(entry.address) if is_address(entry.address) else ""


def looks_at(feed: Feed, entries: list[Entry], now) -> dict[str, Look]:
    """Return the looks at entries’ pages by address, new ones where there were none."""
    by_key = {key: entry for entry in entries if (key := key_of(entry))}
    there = {look.url_key: look for look in Look.objects.filter(url_key__in=by_key)}
    known = Article.objects.filter(url_key__in=by_key)
    on_record = set(known.values_list("url_key", flat=True))
    new = [key for key in by_key if key not in there and key not in on_record]
    hosts = hosts_of([by_key[key].address for key in new])
    made = [
        look_at(feed, key, by_key[key], hosts, now)
        for key in new
        if by_key[key].address in hosts
    ]
    Look.objects.bulk_create(made, ignore_conflicts=True)
    made = Look.objects.filter(url_key__in=[look.url_key for look in made])
    return there | {look.url_key: look for look in made}


def look_at(feed, key: str, entry: Entry, hosts: dict[str, Host], now) -> Look:
    return Look(
        address=entry.address,
        url_key=key,
        host=hosts[entry.address],
        feed=feed,
        title=entry.title[:500],
        published_on=entry.published_on,
        added_at=now,
        next_at=now,
    )


def settle(
    feed: Feed,
    answer: Fetched | NotFetchedError,
    contents: Contents | UnreadableError | None,
    record: Record,
    now: datetime.datetime,
) -> Report:
    """Write what came of reading a feed; raise LeaseLostError."""
    if feed.read_at is None and (address := next_to_try(feed, answer, contents)):
        return tried(feed, address, now)
    if isinstance(answer, NotFetchedError):
        return not_read(feed, answer, now)
    if isinstance(contents, UnreadableError):
        return failed(feed, contents.args[0], now)
    if contents is None:
        return read(feed, answer, 0, now)
    new = len(keep_entries(feed, contents, now)) + keep_words(
        feed, contents, record, now
    )
    known = {"notes": contents.notes[:600]}
    if contents.title and not feed.title:
        known["title"] = contents.title[:300]
    return read(feed, answer, new, now, **known)


def next_to_try(feed: Feed, answer, contents) -> str:
    """Return where a site’s feed may be, for an address that is none; "" if nowhere."""
    if feed.to_try and not is_read(answer, contents):
        return feed.to_try.split("\n")[0]
    if isinstance(contents, NoFeedError):
        places = [place for place in contents.args[1] if is_address(place)]
        feed.to_try = "\n".join([*places, feed.address])
        return places[0] if places else ""
    return ""


def is_read(answer, contents) -> bool:
    """Say whether an answer is a feed."""
    return not isinstance(answer, NotFetchedError) and not isinstance(
        contents, UnreadableError
    )


def tried(feed: Feed, address: str, now) -> Report:
    """Ask for another address next; the last that is tried is the one given."""
    places = feed.to_try.split("\n")[1:]
    key = url_key(address)
    is_given = not places
    known = {"to_try": "\n".join(places), "on_to": "", "hops": 0}
    if Feed.objects.filter(url_key=key).exclude(pk=feed.pk).exists():
        feed.finish(None, state=Feed.State.ENDED, last_error=THERE, **known)
        return Report(f"feed {feed}: {THERE}")
    known |= {"address": address, "url_key": key, "host": host_of(address)}
    if is_given:
        known |= {"last_error": NO_FEED, "failures": feed.failures + 1}
    wait = wait_after(1, feed.minutes) if is_given else datetime.timedelta(0)
    feed.finish(now + wait, **known)
    return Report(f"feed {feed}: {NO_FEED}" if is_given else f"feed: trying {address}")


def read(feed: Feed, answer: Fetched, new: int, now, **known) -> Report:
    """Write that a feed was read, and had so many new articles."""
    minutes = minutes_after(feed.minutes, bool(new))
    wait = max(minutes * MINUTE, min(max_age(answer), DAY))
    if not answer.not_modified:
        known |= {"whole_at": now, "sha256": answer.sha256}
    if new:
        known["last_new_at"] = now
    if not feed.hops:
        known |= {"moved_to": "", "moved_seen": 0}
    feed.finish(
        now + wait,
        minutes=minutes,
        read_at=now,
        failures=0,
        last_error="",
        to_try="",
        **validators_of(feed, answer),
        **at_home(feed),
        **known,
    )
    what = "nothing new" if not new else f"{new} new"
    return Report(f"feed {feed}: {what}", new)


def validators_of(row, answer: Fetched) -> dict[str, str]:
    """Return the validators to keep: a 304 need not repeat them."""
    given = answer.validators
    if answer.not_modified:
        etag = given.etag or row.etag
        return {
            "etag": etag,
            "last_modified": given.last_modified or row.last_modified,
        }
    return {"etag": given.etag or "", "last_modified": given.last_modified or ""}


def max_age(answer: Fetched) -> datetime.timedelta:
    """Return for how long the site says that nothing changes."""
    said = answer.headers.get("cache-control", "").lower().replace(" ", "")
    ages = [
        part.removeprefix("max-age=")
        for part in said.split(",")
        if part.startswith("max-age=")
    ]
    age = ages[0] if ages else ""
    is_number = age.isascii() and age.isdecimal() and len(age) < 9
    return datetime.timedelta(seconds=int(age) if is_number else 0)


def not_read(feed: Feed, problem: NotFetchedError, now) -> Report:
    if problem.status == 410:
        ended = {"state": Feed.State.ENDED, "last_error": GONE}
        feed.finish(None, **ended, **at_home(feed))
        return Report(f"feed {feed}: {GONE}")
    return failed(feed, str(problem), now, problem.retry_after)


def failed(feed: Feed, sentence: str, now, not_before=None) -> Report:
    """Write that a feed could not be read; after many times, pause it."""
    failures = feed.failures + 1
    known = {"failures": failures, **at_home(feed)}
    if failures >= MOST_FAILURES:
        known |= {
            "state": Feed.State.PAUSED,
            "last_error": f"{PAUSED} {sentence}"[:600],
        }
        feed.finish(None, **known)
        return Report(f"feed {feed}: {PAUSED} {sentence}")
    next_at = now + wait_after(failures, feed.minutes)
    next_at = max(next_at, not_before or next_at)
    feed.finish(next_at, last_error=sentence[:600], **known)
    return Report(f"feed {feed}: {sentence}")


def moves(feed: Feed, redirect: Redirect) -> dict:
    """Return what to keep of a feed that says it has moved for good.

    Said three times, it is believed.
    """
    if (
        feed.hops
        or redirect.status not in PERMANENT
        or not is_address(redirect.address)
    ):
        return {}
    is_same = redirect.address == feed.moved_to
    seen = feed.moved_seen + 1 if is_same else 1
    known = {"moved_to": redirect.address, "moved_seen": seen}
    key = url_key(redirect.address)
    is_taken = Feed.objects.filter(url_key=key).exclude(pk=feed.pk).exists()
    if seen < LOOKS_TO_MOVE or is_taken:
        return known
    host = host_of(redirect.address)
    moved = {"address": redirect.address, "url_key": key, "host": host}
    return known | moved | {"moved_to": "", "moved_seen": 0}
