"""When a feed or a page is read again."""

import datetime

MINUTE = datetime.timedelta(minutes=1)
HOUR = datetime.timedelta(hours=1)
DAY = datetime.timedelta(days=1)

# A page is read so often while it is younger than that. Most changes come early.
LOOKS = [
    (3 * HOUR, 15 * MINUTE),
    (DAY, HOUR),
    (7 * DAY, 6 * HOUR),
    (30 * DAY, DAY),
    (365 * DAY, 7 * DAY),
]
LEAST_MINUTES, MOST_MINUTES = 10, 24 * 60
MOST_FAILURES = 30


def look_after(
    began_at: datetime.datetime, now: datetime.datetime
) -> datetime.datetime | None:
    """Return when to read a page again; None once it is a year old."""
    for age, pause in LOOKS:
        if now - began_at < age:
            return now + pause
    return None


def minutes_after(minutes: int, had_new: bool) -> int:
    """Return in how many minutes to read a feed again, by whether it had new ones."""
    changed = minutes // 2 if had_new else minutes * 3 // 2
    return min(max(changed, LEAST_MINUTES), MOST_MINUTES)


def wait_after(failures: int, minutes: int = LEAST_MINUTES) -> datetime.timedelta:
    """Return how long to leave alone what failed so often in a row; at most a day."""
    return min(minutes * MINUTE * 2 ** min(failures, 10), DAY)
