"""The headers that every answer has, and those that keep pages from being kept."""

import pytest
from django.urls import path

from quotes import urls
from tests.making import make_person, make_quote

POLICY = {
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
}


def breaks(request):
    raise RuntimeError("on purpose")


urlpatterns = [path("breaks/", breaks), *urls.urlpatterns]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/", 200),
        ("/quotes.csv", 200),
        ("/quotes.csv?since=x", 400),
        ("/quotes.atom", 200),
        ("/static/quotes/desk.js", 200),
        ("/static/absent.js", 404),
        ("/absent/", 404),
        ("/quotes", 301),
        ("/desk/", 302),
        ("/admin/", 302),
        ("/log-in/", 200),
        ("/log-out/", 405),
        ("/breaks/", 500),
    ],
)
@pytest.mark.urls(__name__)
def test_every_answer_has_both_policies(client, settings, address, status):
    settings.WHITENOISE_USE_FINDERS = True
    client.raise_request_exception = False

    answer = client.get(address)
    answer.close()

    assert answer.status_code == status
    assert set(answer["Content-Security-Policy"].split("; ")) == POLICY
    assert "camera=()" in answer["Permissions-Policy"]


@pytest.mark.django_db
def test_the_answer_to_an_unknown_host_has_them_too(client):
    answer = client.get("/", headers={"host": "stranger.example"})

    assert answer.status_code == 400
    assert answer["Content-Security-Policy"]


@pytest.mark.django_db
def test_the_redirect_to_tls_has_them_too(client, settings):
    settings.SECURE_SSL_REDIRECT = True

    answer = client.get("/")

    assert answer.status_code == 301
    assert answer["Content-Security-Policy"]


@pytest.mark.parametrize(
    "address",
    ["/desk/", "/desk/add/", "/admin/", "/admin/quotes/quote/", "/password/"]
    + ["/desk/quotes/999/", "/admin/jsi18n/"],
)
def test_nothing_shown_to_a_curator_is_kept(curating, address):
    assert curating.get(address)["Cache-Control"] == "no-store"


@pytest.mark.django_db
def test_a_refusal_is_not_kept(client):
    client.force_login(make_person(group=None))

    answer = client.get("/desk/")

    assert (answer.status_code, answer["Cache-Control"]) == (403, "no-store")


@pytest.mark.parametrize("address", ["/", "/quotes/", "/speakers/", "/quotes.csv"])
def test_what_everybody_sees_may_be_kept(curating, address):
    make_quote()

    answer = curating.get(address)
    answer.close()

    assert "Cache-Control" not in answer


@pytest.mark.parametrize("address", ["/log-out/", "/admin/logout/"])
def test_logging_out_empties_the_browsers_cache(curating, address):
    assert curating.post(address)["Clear-Site-Data"] == '"cache"'


def test_they_stand_before_whatever_else_may_answer(settings):
    assert settings.MIDDLEWARE[0] == "quotes.middleware.headers.safe_headers"
