"""Many guesses at once on PostgreSQL; SQLite lets one write after the other."""

import datetime
import threading

from django.db import connection
from django.utils import timezone

from quotes.models import Tries
from quotes.models.newsroom import AT_ONCE, TooManyTriesError, key_of

WHOSE = ["name Ana", "address 198.51.100.7"]


def of_guesses_at_once_five_count(flushed_db):
    Tries.objects.create(
        key=key_of(WHOSE[0]),
        forgotten_at=timezone.now() - datetime.timedelta(minutes=1),
    )
    start, outcomes = threading.Barrier(8), []

    def guess():
        start.wait()
        try:
            Tries.objects.count_one(WHOSE)
            outcomes.append("looked at")
        except TooManyTriesError:
            outcomes.append("refused")
        finally:
            connection.close()

    threads = [threading.Thread(target=guess) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(outcomes) == ["looked at"] * AT_ONCE + ["refused"] * 3


if connection.vendor == "postgresql":
    test_of_guesses_at_once_five_count = of_guesses_at_once_five_count
