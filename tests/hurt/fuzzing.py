"""Sends requests at random, and keeps what broke and what was slow.

So many to public pages, and so many to the desk and the admin, on DATABASE_URL:
python -m tests.hurt.fuzzing 50000 10000 SEED
"""

import json
import logging
import socket
import sys
import time
import traceback
from collections import Counter
from dataclasses import dataclass, field
from random import Random

import django
from django.conf import settings

if __name__ == "__main__":
    django.setup()

from django.test import Client  # noqa: E402
from django.test.utils import (  # noqa: E402
    setup_databases,
    setup_test_environment,
    teardown_databases,
)

from tests.files.closing import close  # noqa: E402
from tests.hurt.filling import MODELS, fill  # noqa: E402
from tests.hurt.strangers import (  # noqa: E402
    Sent,
    Site,
    public_request,
    work_request,
)
from tests.nasty import forgotten  # noqa: E402

SEED = "on record"
SLOW = 2  # seconds
TRACEBACK = b"Traceback (most recent call last)"


@dataclass
class Outcome:
    """How many answers there were, which of them broke, and which took long."""

    requests: int = 0
    statuses: Counter = field(default_factory=Counter)
    broken: dict[str, list[str]] = field(default_factory=dict)
    slow: list[str] = field(default_factory=list)
    longest: float = 0
    longest_of: str = ""

    def add(self, name: str, status: int, seconds: float, trouble: str):
        self.requests += 1
        self.statuses[status] += 1
        if trouble:
            self.broken.setdefault(trouble, []).append(name)
        if seconds > SLOW:
            self.slow.append(f"{seconds:.1f} s: {name}")
        if seconds > self.longest:
            self.longest, self.longest_of = seconds, name

    def __str__(self):
        kinds = [f"{len(sent)} × {kind}\n  {sent[0]}" for kind, sent in self.kinds()]
        return "\n".join([*kinds, *self.slow])

    def kinds(self):
        return sorted(self.broken.items(), key=lambda kind: -len(kind[1]))


def fuzz(public: int, work: int, seed: str = SEED) -> Outcome:
    """Send so many requests to public pages, and to the desk and the admin.

    Each is known by the seed and its number, and can be sent again by itself. What
    they do to the database is taken back.
    """
    outcome, person = Outcome(), fill()
    reader, worker = (Client(raise_request_exception=False) for _ in range(2))
    worker.force_login(person)
    with forgotten():
        site = Site.look_round(worker, MODELS)
    cookies = dict(worker.cookies)
    for n in range(public):
        sent = public_request(site, Random(f"{seed} public {n}"))
        send(reader, sent, f"public {n}", outcome)
        reader.cookies.clear()
    for n in range(work):
        sent = work_request(site, Random(f"{seed} work {n}"))
        worker.cookies.clear()
        worker.cookies.update(cookies)
        send(worker, sent, f"work {n}", outcome)
    return outcome


def send(client, sent: Sent, name: str, outcome: Outcome):
    """Send a request, read all of the answer, and take back what it did."""
    began = time.perf_counter()
    with forgotten():
        status, trouble = answered(client, sent)
    seconds = time.perf_counter() - began
    outcome.add(f"{name}: {sent}", status, seconds, trouble)


def answered(client, sent: Sent) -> tuple[int, str]:
    """Return the status of an answer, and what is wrong with it."""
    try:
        answer = client.generic(
            sent.method, sent.address, sent.body, sent.content_type, **sent.headers
        )
        body = answer.getvalue()
        close(answer)
    except Exception as problem:  # whatever it is, it is what we look for
        return 0, told(problem)
    if answer.exc_info:
        return answer.status_code, told(answer.exc_info[1])
    if answer.status_code >= 500:
        return answer.status_code, f"an answer of {answer.status_code}"
    return answer.status_code, "a traceback in a page" if TRACEBACK in body else ""


def told(problem: BaseException) -> str:
    """Return an error with the last place of ours that it came through."""
    frames = traceback.extract_tb(problem.__traceback__)
    ours = [f for f in frames if "/quotes/" in f.filename or "/articles/" in f.filename]
    place = (ours or frames)[-1]
    words = str(problem).partition("\n")[0][:80]
    where = f"{'/'.join(place.filename.split('/')[-3:])}:{place.lineno}"
    return f"{type(problem).__name__} at {where}: {words}"


def no_such_name(*asked, **named):
    """Stand for all name servers: no request of ours is to leave this machine."""
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


def main(public: int, work: int, seed: str):
    """Print an outcome as JSON, from a database that is made for it."""
    logging.disable()
    socket.getaddrinfo = no_such_name
    backend = "django.contrib.staticfiles.storage.StaticFilesStorage"
    settings.STORAGES["staticfiles"]["BACKEND"] = backend
    setup_test_environment()
    made = setup_databases(verbosity=0, interactive=False)
    try:
        outcome = fuzz(public, work, seed)
    finally:
        teardown_databases(made, verbosity=0)
    print(json.dumps(vars(outcome) | {"told": str(outcome)}))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
