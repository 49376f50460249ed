"""Nothing that a stranger may send to any address breaks the site."""

from random import Random

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import path

from quotes import urls
from tests.examples import FULL, share_of
from tests.hurt.fuzz import PUBLIC, WORK
from tests.hurt.fuzzing import SEED, Outcome, answered, fuzz
from tests.hurt.nasty_values import VALUES
from tests.hurt.strangers import Sent, Site, addresses_of, public_request, work_request

# The two databases together get 2,000 of them in `make check`.
NOW = (PUBLIC, WORK) if share_of(FULL) == FULL else (830, 170)
ROUTES = ["/quotes/<number:pk>/", "/desk/quotes/<number:pk>/"]
SITE = Site(ROUTES, {"quote": [7]}, [])


@pytest.mark.django_db
@pytest.mark.long
def test_no_request_breaks_the_site():
    outcome = fuzz(*NOW)

    print(f"Longest: {outcome.longest:.1f} s, {outcome.longest_of}")
    print("\n".join(outcome.slow))
    assert outcome.requests == sum(NOW)
    assert not outcome.broken, f"Seed “{SEED}”:\n{outcome}"


def test_the_same_number_is_the_same_request():
    one, again = (public_request(SITE, Random("a 1")) for _ in range(2))

    assert str(one) == str(again)


def test_strangers_keep_to_their_pages_and_the_others_to_theirs():
    for n in range(50):
        assert public_request(SITE, Random(n)).address.startswith("/quotes/")
        assert work_request(SITE, Random(n)).address.startswith("/desk/")


def test_every_page_is_asked_for():
    paths = addresses_of(urls.urlpatterns)

    assert "/" in paths
    assert "/desk/quotes/<number:pk>/speaker/" in paths
    assert "/admin/quotes/quote/<path:object_id>/change/" in paths


def test_there_is_something_of_each_kind():
    assert {b"", b"\0", b"9" * 5000, "٣".encode(), b"\xed\xa0\x80"} <= set(VALUES)


def breaks(request):
    raise KeyError("here")


def shows_a_traceback(request):
    return HttpResponse("Traceback (most recent call last): …")


def fails(request):
    return HttpResponse(status=503)


urlpatterns = [
    path("breaks/", breaks),
    path("shows/", shows_a_traceback),
    path("fails/", fails),
    *urls.urlpatterns,
]


@pytest.mark.django_db
@pytest.mark.urls(__name__)
@pytest.mark.parametrize(
    ("address", "trouble"),
    [
        ("/breaks/", "KeyError at tests/hurt/test_fuzz.py"),
        ("/shows/", "a traceback in a page"),
        ("/fails/", "an answer of 503"),
        ("/robots.txt", ""),
    ],
)
def test_what_breaks_is_told(address, trouble):
    client = Client(raise_request_exception=False)

    _, told = answered(client, Sent("GET", address))

    assert told.startswith(trouble) if trouble else not told


def test_an_outcome_tells_each_kind_of_trouble_once():
    outcome = Outcome()
    for n in range(3):
        outcome.add(f"public {n}: GET /", 500, 0.1, "KeyError at here")
    outcome.add("public 3: GET /slow/", 200, 2.5, "")

    assert str(outcome) == (
        "3 × KeyError at here\n  public 0: GET /\n2.5 s: public 3: GET /slow/"
    )
