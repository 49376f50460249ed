"""Guessing passwords is slowed down, by name and by address."""

import datetime

import pytest
from django.db.models import F
from django.test import Client

from quotes.models import Tries
from quotes.models.newsroom import AT_ONCE
from tests.desk.team.test_log_in import LOG_IN, log_in
from tests.making import make_person

pytestmark = pytest.mark.django_db
OWN = "198.51.100.7"
OTHER = "198.51.100.8"


def guess(client, name="Ana", times=AT_ONCE, **more):
    """Try wrong passwords; return the last answer."""
    for _ in range(times):
        given = {"username": name, "password": "guess"}
        page = client.post(LOG_IN, given, **({"REMOTE_ADDR": OWN} | more))
    return page


def let_pass(**time):
    """Shift the tries that are stored into the past."""
    Tries.objects.update(forgotten_at=F("forgotten_at") - datetime.timedelta(**time))


def right(client, name="Ana", **more):
    given = {"username": name, "password": "secret"}
    return client.post(LOG_IN, given, **({"REMOTE_ADDR": OTHER} | more))


def test_after_five_tries_a_name_is_slowed_down_wherever_from(client):
    make_person("Ana")

    assert guess(client).status_code == 200
    page = right(client)

    assert page.status_code == 429
    assert "Please try again in 3 minutes." in page.text
    assert page["Retry-After"] == "180"
    assert "_auth_user_id" not in client.session


def test_after_five_tries_an_address_is_slowed_down_whatever_the_name(client):
    make_person("Ana")

    for n in range(AT_ONCE):
        assert guess(client, f"Name {n}", 1).status_code == 200

    assert right(client, REMOTE_ADDR=OWN).status_code == 429
    assert right(client, REMOTE_ADDR=OTHER).status_code == 302


def test_four_tries_slow_nobody_down(client):
    make_person("Ana")

    guess(client, times=AT_ONCE - 1)

    assert right(client, REMOTE_ADDR=OWN).status_code == 302


def test_the_answer_is_the_same_whether_or_not_the_name_is_known(client):
    make_person("Ana")
    make_person("Gone", is_active=False)

    pages = [
        [guess(client, name, 1, REMOTE_ADDR=address) for _ in range(AT_ONCE + 1)]
        for name, address in [("Ana", OWN), ("Nemo", OTHER), ("Gone", "203.0.113.1")]
    ]

    known, unknown, gone = [
        [(p.status_code, p.headers.get("Retry-After"), told(p)) for p in answers]
        for answers in pages
    ]
    assert known == unknown == gone
    assert [status for status, *_ in known] == [200] * AT_ONCE + [429]


def told(page):
    """Return a page without its token, and without the name it was asked about."""
    token = page.context["csrf_token"]
    text = page.text.replace(str(token), "")
    for name in ("Ana", "Nemo", "Gone"):
        text = text.replace(f'value="{name}"', "")
    lines = text.splitlines()
    return [line for line in lines if "csrfmiddlewaretoken" not in line]


def test_no_password_is_looked_at_meanwhile(client, settings):
    """Django stores a password anew once it sees it right and stored the old way."""
    newer = "django.contrib.auth.hashers.PBKDF2PasswordHasher"
    person = make_person("Ana")
    settings.PASSWORD_HASHERS = [newer, *settings.PASSWORD_HASHERS]
    old_way = person.password
    guess(client)

    assert right(client).status_code == 429

    person.refresh_from_db()
    assert person.password == old_way
    let_pass(minutes=15)
    assert right(client).status_code == 302
    person.refresh_from_db()
    assert person.password != old_way


def test_after_three_minutes_there_is_one_try_more(client):
    make_person("Ana")
    guess(client)
    let_pass(minutes=2, seconds=40)
    assert guess(client, times=1).status_code == 429

    let_pass(seconds=21)

    assert guess(client, times=1).status_code == 200
    assert guess(client, times=1).status_code == 429


def test_trying_while_slowed_down_makes_nobody_wait_longer(client):
    make_person("Ana")
    guess(client)

    guess(client, times=20)
    let_pass(minutes=3, seconds=1)

    assert right(client).status_code == 302


def test_after_a_quarter_of_an_hour_all_is_forgotten(client):
    make_person("Ana")
    guess(client)

    let_pass(minutes=15, seconds=1)
    guess(client, "Ben", 1)

    assert Tries.objects.count() == 2


def test_logging_in_forgets_what_was_tried_by_that_name(client):
    make_person("Ana")
    guess(client, times=AT_ONCE - 1)

    right(client)
    client.post("/log-out/")
    client.cookies.clear()

    assert guess(client, times=AT_ONCE, REMOTE_ADDR="203.0.113.1").status_code == 200


def test_an_account_of_ones_own_makes_an_address_no_better(client):
    make_person("Ana")
    guess(client, "Ben", AT_ONCE - 1)

    assert right(client, REMOTE_ADDR=OWN).status_code == 302
    client.post("/log-out/")
    client.cookies.clear()

    assert guess(client, "Ben", 1).status_code == 200
    assert guess(client, "Cleo", 1).status_code == 429


def test_nobody_can_lock_a_person_out_of_a_browser_that_they_use(client):
    make_person("Ana")
    right(client)
    client.post("/log-out/")

    guess(Client())

    assert right(client, REMOTE_ADDR=OWN).status_code == 302


def test_a_browser_that_is_known_is_slowed_down_too(client):
    make_person("Ana")
    right(client)
    client.post("/log-out/")

    assert guess(client).status_code == 200
    assert right(client).status_code == 429


def test_a_browser_is_known_for_one_person_only(client):
    make_person("Ana")
    make_person("Ben")
    right(client)
    client.post("/log-out/")

    guess(client, "Ben")

    assert right(client, "Ben").status_code == 429


@pytest.mark.parametrize("cookie", ["x", "x:y:z", "W10:1:2"])
def test_a_forged_cookie_is_no_known_browser(client, cookie):
    make_person("Ana")
    client.cookies["known_as"] = cookie

    guess(client)

    assert right(client).status_code == 429


def test_a_field_left_empty_is_no_try(client):
    make_person("Ana")
    for _ in range(AT_ONCE + 1):
        log_in(client, password="")

    assert not Tries.objects.exists()


def test_without_a_proxy_the_header_is_not_believed(client):
    for n in range(AT_ONCE):
        guess(client, f"Name {n}", 1, HTTP_X_FORWARDED_FOR=f"203.0.113.{n}")

    page = guess(client, "Cleo", 1, HTTP_X_FORWARDED_FOR="203.0.113.99")

    assert page.status_code == 429


def test_behind_a_proxy_only_what_it_added_is_believed(client, settings):
    settings.ONRECORD_BEHIND_PROXY = True
    for n in range(AT_ONCE):
        guess(client, f"Name {n}", 1, HTTP_X_FORWARDED_FOR=f"203.0.113.{n}, {OTHER}")

    same = guess(client, "Cleo", 1, HTTP_X_FORWARDED_FOR=f"203.0.113.99, {OTHER}")
    other = guess(client, "Cleo", 1, HTTP_X_FORWARDED_FOR=f"{OTHER}, 203.0.113.99")

    assert (same.status_code, other.status_code) == (429, 200)


def test_one_customers_ipv6_network_is_one_address(client):
    for n in range(AT_ONCE):
        guess(client, f"Name {n}", 1, REMOTE_ADDR=f"2001:db8:1:2::{n}")

    same = guess(client, "Cleo", 1, REMOTE_ADDR="2001:db8:1:2:ffff::1")
    other = guess(client, "Cleo", 1, REMOTE_ADDR="2001:db8:1:3::1")

    assert (same.status_code, other.status_code) == (429, 200)


def test_neither_name_nor_address_is_kept(client):
    guess(client, times=1)

    kept = "".join(Tries.objects.values_list("key", flat=True))

    assert Tries.objects.count() == 2
    assert "Ana" not in kept
    assert OWN not in kept
