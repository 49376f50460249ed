"""Somebody holds every lock: pages open, and what can't be saved is told soon."""

import re

import pytest

from quotes.database.trouble import BUSY
from quotes.urls import urlpatterns
from tests.database.harming.sessions import locked
from tests.database.visiting import Visitor
from tests.hurt.faults import QUOTES

HTMX = {"HX-Request": "true"}
FILES = (".csv", ".jsonl", ".json", ".xml")
# "desk/quotes/<int:pk>/"
ADDRESSES = [
    re.sub("<[^>]+>", "1", str(pattern.pattern))
    for pattern in urlpatterns
    if not str(pattern.pattern).endswith(FILES)
]
ADDRESSES += ["admin/", "admin/quotes/quote/1/change/", "admin/auth/user/1/change/"]


@pytest.fixture(scope="module")
def curator(server):
    visitor = Visitor(server.address)
    visitor.log_in()
    return visitor


def test_every_page_opens(server, curator):
    with locked(server.database):
        answers = {path: curator.get(f"/{path}").status for path in ADDRESSES}

    assert len(answers) > 90
    assert {p: status for p, status in answers.items() if status >= 500} == {}
    assert sum(status == 200 for status in answers.values()) > 50


def test_an_act_is_told_to_wait_and_goes_through_later(server, curator):
    card = curator.get(f"/desk/quotes/{QUOTES}/", **HTMX)
    act = (f"/desk/quotes/{QUOTES}/confirm/", {"seen": card.field("seen")})

    with locked(server.database):
        refused = curator.post(*act, **HTMX)
    accepted = curator.post(*act, **HTMX)

    assert (refused.status, refused.headers["Retry-After"]) == (503, str(BUSY.pause))
    assert refused.text.startswith(BUSY.sentence)
    assert accepted.status == 200


def test_nobody_logs_in_half(server):
    visitor = Visitor(server.address)

    with locked(server.database):
        refused = visitor.log_in()
    accepted = visitor.log_in()

    assert (refused.status, accepted.status) == (503, 200)
    assert BUSY.sentence in refused.text
