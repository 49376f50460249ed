"""One answer where the database can't be used: a 503, a sentence, what was typed."""

import html
import re

import psycopg
import pytest
from django.db import OperationalError, connection
from django.test import RequestFactory

from quotes.database.trouble import BUSY, READ_ONLY
from quotes.middleware.unavailable import server_error, unavailable
from tests.database.harming.sessions import made_read_only
from tests.making import make_article, make_quote

pytestmark = pytest.mark.django_db

WORDS = "The bridge will open in May, she said, and nobody laughed."


@pytest.fixture
def quote(db):
    return make_quote(state="found")


@pytest.fixture
def curating(curating):
    curating.raise_request_exception = False
    return curating


def press(client, quote, **headers):
    address = f"/desk/quotes/{quote.pk}/confirm/"
    return client.post(address, {"seen": quote.row_version}, headers=headers)


def test_a_page_opens_where_nothing_can_be_written(curating, quote):
    with made_read_only(connection):
        page = curating.get(f"/desk/quotes/{quote.pk}/")

    assert page.status_code == 200


def test_an_act_that_cannot_be_saved_is_a_503_with_a_sentence(curating, quote):
    with made_read_only(connection):
        page = press(curating, quote)

    assert page.status_code == 503
    assert page["Retry-After"] == "60"
    assert READ_ONLY.sentence in page.content.decode()


def test_staff_read_what_to_do_and_strangers_do_not(curating, client, quote):
    with made_read_only(connection):
        of_staff = press(curating, quote).content.decode()
    asked = RequestFactory().get("/quotes/")
    of_stranger = unavailable(asked, READ_ONLY, OperationalError()).content.decode()

    assert READ_ONLY.remedy in html.unescape(of_staff)
    assert READ_ONLY.remedy not in html.unescape(of_stranger)


def test_the_answer_asks_the_database_for_nothing(django_assert_num_queries):
    request = RequestFactory().post("/desk/add/", {"text": WORDS})

    with django_assert_num_queries(0):
        unavailable(request, BUSY, OperationalError())


def test_what_was_typed_can_be_sent_again(curating, client):
    make_article()
    given = {"text": f"{WORDS}\n\n  “Quite so.” & <b>", "title": "Bridge"}

    with made_read_only(connection):
        page = curating.post("/desk/add/", given)

    text = html.unescape(page.content.decode())
    assert f">\n{given['text']}</textarea>" in text
    assert '<input type="hidden" name="title" value="Bridge">' in text
    assert re.search('<form method="post" action="/desk/add/"', text)


def test_a_password_is_not_sent_back(client):
    client.raise_request_exception = False
    given = {"username": "curator", "password": "a secret of hers"}

    with made_read_only(connection):
        page = client.post("/log-in/", given)

    assert page.status_code == 503
    assert "secret" not in page.content.decode()
    assert '<a href="/log-in/">Try again</a>' in page.content.decode()


def test_the_desks_script_gets_the_sentence_alone(curating, quote):
    with made_read_only(connection):
        answer = press(curating, quote, **{"HX-Request": "true"})

    assert answer.status_code == 503
    assert answer.content.decode() == f"{READ_ONLY.sentence} Try again in a moment."


def test_a_file_is_told_in_plain_text():
    asked = RequestFactory().get("/quotes.csv", headers={"Accept": "text/html"})

    answer = unavailable(asked, BUSY, OperationalError())

    assert answer["Content-Type"] == "text/plain; charset=utf-8"


def test_an_error_outside_a_view_is_a_503_too():
    try:
        raise psycopg.errors.LockNotAvailable
    except psycopg.Error:
        answer = server_error(RequestFactory().get("/desk/"))

    assert (answer.status_code, answer["Retry-After"]) == (503, "2")


def test_any_other_error_is_a_500(curating, monkeypatch):
    monkeypatch.setattr("quotes.models.HouseRules.now", lambda: 1 / 0)

    assert curating.get("/desk/house-rules/").status_code == 500
