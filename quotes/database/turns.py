"""Lets others write while a command writes much.

SQLite has one lock for all, and no queue: who waits asks again every tenth of a second,
and may find it taken by the same command each time.
"""

import time

from django.db import connection

LONGEST_TURN = 0.5  # seconds for which a transaction that can be split may go on
PAUSE = 0.12  # seconds: longer than who waits sleeps before asking again


def give_way() -> None:
    """Wait between two transactions until whoever waits for SQLite had a chance."""
    if connection.vendor == "sqlite":
        time.sleep(PAUSE)
