"""Writes articles to the site of DATABASE_URL until it is told to stop.

python -m tests.backups.writing
"""

import signal

import django

django.setup()

from django.db import transaction  # noqa: E402

from quotes.database.turns import give_way  # noqa: E402
from tests import making  # noqa: E402

going_on = True


def stop(*_):
    global going_on
    going_on = False


def main() -> None:
    signal.signal(signal.SIGTERM, stop)
    print("writing", flush=True)
    number = 0
    while going_on:
        number += 1
        with transaction.atomic():
            making.make_article(f"Words of {number}.", title="Written on")
        give_way()
    print(number, flush=True)


if __name__ == "__main__":
    main()
