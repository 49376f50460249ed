"""The site's own pages for what went wrong."""

import pytest
from django.test import RequestFactory
from django.views import defaults

pytestmark = pytest.mark.django_db


def test_an_address_that_is_none_gets_the_sites_own_page(client):
    page = client.get("/nothing/")

    assert page.status_code == 404
    assert "There is no such page" in page.text


@pytest.mark.parametrize(
    ("view", "sentence"),
    [
        (defaults.bad_request, "This request can’t be read"),
        (defaults.permission_denied, "This page is not open to you"),
    ],
)
def test_a_refused_request_gets_a_page(view, sentence):
    page = view(RequestFactory().get("/"), ValueError())

    assert sentence in page.text


def test_a_broken_server_has_a_page():
    page = defaults.server_error(RequestFactory().get("/"))

    assert "Something went wrong on our side" in page.text


def test_the_pages_take_no_orders(client):
    assert client.post("/quotes/").status_code == 405
