"""What a site asks of programs in its robots.txt, as RFC 9309 has it.

There it may say what they shall not read, and how long to wait between two requests.
"""

import datetime
from functools import lru_cache

from django.conf import settings
from protego import Protego

from articles.fetching.fetching import Fetched, NotFetchedError, Redirect
from articles.models import Host
from articles.watching.hosts import host_name, target
from articles.watching.schedule import DAY, HOUR, wait_after

GAP = datetime.timedelta(seconds=5)  # where a site asks for no other
LONGEST_GAP = DAY
LASTS = DAY
MOST_CHARACTERS = 500_000
MOST_HOPS = 5

ALLOWS_ALL = ""


def are_known(host: Host, now: datetime.datetime) -> bool:
    """Say whether a host's robots.txt was read today."""
    return host.robots is not None and now - host.robots_at < LASTS


def address_of_robots(host: Host, address: str) -> str:
    """Return where to read the robots.txt that holds for an address."""
    return host.robots_on_to or f"{target(address).scheme}://{host.name}/robots.txt"


def keep_robots(
    host: Host, answer: Fetched | Redirect | NotFetchedError, now: datetime.datetime
) -> bool:
    """Keep what the answer says, and leave the host alone for as long as it asks.

    Return False where it could not be read: then the host may not be asked for pages.
    """
    is_sent_on = isinstance(answer, Redirect) and host.failures < MOST_HOPS
    if is_sent_on and host_name(answer.address) == host.name:
        known = {"robots_on_to": answer.address, "failures": host.failures + 1}
        host.free_from(now + gap_of(host), **known)
        return True
    if isinstance(answer, NotFetchedError) and not says_there_is_none(answer):
        wait = now + min(wait_after(host.failures), HOUR)
        wait = max(wait, answer.retry_after or wait)
        host.free_from(wait, failures=host.failures + 1)
        return False
    host.robots = text_of(answer) if isinstance(answer, Fetched) else ALLOWS_ALL
    known = {"robots": host.robots, "robots_at": now, "robots_on_to": "", "failures": 0}
    host.free_from(now + gap_of(host), **known)
    return True


def says_there_is_none(answer: NotFetchedError) -> bool:
    """Say whether a site has no robots.txt; one with a fault may have one."""
    status = answer.status or 0
    return 400 <= status < 500 and status != 429


def text_of(answer: Fetched) -> str:
    text = answer.body.decode("utf8", errors="replace").replace("\0", "")
    return text[:MOST_CHARACTERS]


def may_read(host: Host, address: str) -> bool:
    """Say whether a host lets programs like ours read an address."""
    return rules(host.robots or "").can_fetch(address, our_name())


def gap_of(host: Host) -> datetime.timedelta:
    """Return how long to wait between two requests."""
    delay = rules(host.robots or "").crawl_delay(our_name())
    if delay is None:
        return GAP
    return min(datetime.timedelta(seconds=max(delay, 0)), LONGEST_GAP)


@lru_cache(maxsize=256)
def rules(text: str) -> Protego:
    return Protego.parse(text)


def our_name() -> str:
    """Return the name under which a robots.txt may speak of us: OnRecord."""
    return settings.ONRECORD_USER_AGENT.split("/")[0].split()[0]
