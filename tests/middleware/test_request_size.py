"""What is too long to be a form is refused before any of it is read."""

import pytest
from django.test import Client
from django.urls import reverse

from quotes.middleware.request_size import MOST, MOST_OF_A_REVIEW
from tests.making import make_claim, make_person

pytestmark = pytest.mark.django_db


class Unread:
    """A body that nobody may read."""

    def read(self, *args):
        raise AssertionError("The body was read.")

    readline = read


def send(client, name, length, **more):
    """Post a body of so many bytes, of which none can be read."""
    body = {"wsgi.input": Unread(), "CONTENT_LENGTH": str(length)}
    url = name if name.startswith("/") else reverse(name)
    return client.generic("POST", url, **body | more)


@pytest.mark.parametrize(
    "length", [MOST + 1, 10**9, "9" * 5000], ids=["a byte", "1 GB", "digits"]
)
@pytest.mark.parametrize("name", ["log_in", "quotes", "add_article", "admin:index"])
def test_a_stranger_is_told_the_limit(client, name, length):
    page = send(client, name, length)

    assert page.status_code == 413
    assert "At most 64 kB can be sent to this page." in page.text


def test_it_comes_before_the_check_of_the_token():
    page = send(Client(enforce_csrf_checks=True), "log_in", 10**9)

    assert page.status_code == 413


def test_whoever_was_logged_out_is_told_how_not_to_lose_the_paste(client):
    page = send(client, "add_article", 500_000)

    assert "Log in in another tab" in page.text


def test_a_body_without_a_length_is_refused(client):
    page = send(client, "log_in", "", HTTP_TRANSFER_ENCODING="chunked")

    assert page.status_code == 411
    assert "doesn’t say how long it is" in page.text


def test_staff_may_send_long_reviews(curating):
    url = reverse("new_review", args=[make_claim().pk])

    page = curating.post(url, {"text": "x" * (MOST_OF_A_REVIEW - 1000)})
    longer = send(curating, url, MOST_OF_A_REVIEW + 1)

    assert page.status_code == 422  # what is needed besides is asked for
    assert longer.status_code == 413
    assert "At most 1 MB can be sent to this page." in longer.text


@pytest.mark.parametrize("name", ["desk_new_claim", "password", "admin:index"])
def test_staff_are_told_the_limit_too(curating, name):
    page = send(curating, name, MOST + 1)

    assert page.status_code == 413
    assert "At most 64 kB can be sent to this page." in page.text


@pytest.mark.parametrize("name", ["add_article", "admin:articles_article_add"])
def test_articles_may_be_as_long_as_two_uploads(curating, settings, name):
    most = settings.DATA_UPLOAD_MAX_MEMORY_SIZE

    page = curating.post(reverse(name), {"text": "A word. " * 200_000})
    longer = send(curating, name, most + 1)

    assert "1,599,999 characters, and 1,000,000 is the most" in page.text
    assert longer.status_code == 413
    assert "At most 20 MB can be sent to this page." in longer.text


def test_articles_are_not_for_everybody_who_is_logged_in(client):
    person = make_person()
    person.groups.clear()
    client.force_login(person)

    assert send(client, "add_article", MOST + 1).status_code == 413
