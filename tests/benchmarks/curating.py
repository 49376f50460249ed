"""A curator at work: confirms waiting quotes until time is up, then tells which.

Called with `check`, counts the confirmations of which the database has lost something,
and puts all of them back.
"""

import json
import sys
import time

import django

django.setup()

from articles.models import Article  # noqa: E402
from quotes.decisions.acts import deciding  # noqa: E402
from quotes.models import Decision, Quote  # noqa: E402

PAUSE = 0.2  # seconds that a person thinks, and a quick one
PREFIX = "https://load.example/"


def curate(number: int, curators: int, seconds: float) -> list[int]:
    """Confirm every so manieth waiting quote; return those that were accepted."""
    end, accepted = time.monotonic() + seconds, []
    waiting = Quote.objects.found().order_by("id").values_list("pk", flat=True)
    for pk in list(waiting[: curators * 1000])[number::curators]:
        if time.monotonic() > end:
            break
        deciding.confirm(Quote.objects.filter(pk=pk))
        accepted.append(pk)
        time.sleep(PAUSE)
    return accepted


def check(accepted: list[int]) -> dict[str, int]:
    """Count what was lost of what was accepted, and of the articles loaded."""
    confirmed = set(
        Quote.objects.confirmed().filter(pk__in=accepted).values_list("pk", flat=True)
    )
    about = Decision.objects.filter(subject_kind="quote", subject_id__in=accepted)
    decided = set(about.values_list("subject_id", flat=True))
    loaded = Article.objects.filter(url__startswith=PREFIX)
    counts = {
        "decisions": len(accepted),
        "lost decisions": len(set(accepted) - (confirmed & decided)),
        "articles": loaded.count(),
    }
    deciding.reopen(Quote.objects.filter(pk__in=accepted))
    loaded.delete()
    return counts


if __name__ == "__main__":
    if sys.argv[1] == "check":
        seen = check(json.load(sys.stdin))
    else:
        seen = curate(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]))
    json.dump(seen, sys.stdout)
