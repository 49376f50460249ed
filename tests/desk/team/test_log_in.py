"""Logging in and out: one page for desk and admin, and nowhere else afterwards."""

import pytest

from tests.folding import folded
from tests.making import make_person

LOG_IN = "/log-in/"
pytestmark = pytest.mark.django_db


def log_in(client, name="Ana", password="secret", **more):
    return client.post(LOG_IN, {"username": name, "password": password, **more})


def test_the_page_asks_for_name_and_password(client):
    page = client.get(LOG_IN)

    assert page.status_code == 200
    assert 'autocomplete="username"' in page.text
    assert 'autocomplete="current-password"' in page.text
    assert "autofocus" in page.text


def test_logging_in_leads_to_the_desk(client):
    make_person("Ana")

    assert log_in(client).url == "/desk/"
    assert client.get("/desk/").status_code == 200


def test_it_goes_on_to_the_page_that_was_asked_for(client):
    make_person("Ana")
    asked = client.get("/desk/habits/")

    page = client.get(asked.url)

    assert asked.url == "/log-in/?next=/desk/habits/"
    assert 'name="next" value="/desk/habits/"' in page.text
    assert log_in(client, next="/desk/habits/").url == "/desk/habits/"


@pytest.mark.parametrize(
    "elsewhere",
    [
        "https://elsewhere.example/desk/",
        "//elsewhere.example/",
        "/\\elsewhere.example",
        "javascript:alert(1)",
        "http:///elsewhere.example",
        LOG_IN,
    ],
)
def test_it_goes_nowhere_else(client, elsewhere):
    make_person("Ana")

    page = client.get(LOG_IN, {"next": elsewhere})

    assert 'name="next" value=""' in page.text
    assert log_in(client, next=elsewhere).url == "/desk/"
    assert client.get(LOG_IN, {"next": elsewhere}).url == "/desk/"


@pytest.mark.parametrize(
    "address", ["/admin/", "/admin/quotes/quote/", "/admin/quotes/quote/1/change/"]
)
def test_the_admin_asks_on_the_same_page(client, address):
    make_person("Ana")

    page = client.get(address, follow=True)

    assert page.redirect_chain[-1] == (f"/log-in/?next={address}", 302)
    assert log_in(client, next=address).url == address


def test_the_admins_own_page_leads_there_and_back(client):
    page = client.get("/admin/login/", follow=True)

    assert page.redirect_chain == [("/log-in/?next=/admin/", 302)]
    client.force_login(make_person("Ana"))
    assert client.get("/admin/login/?next=/desk/").url == "/admin/"


@pytest.mark.parametrize("next", ["https://elsewhere.example/", "//elsewhere.example"])
def test_the_admins_own_page_leads_nowhere_else(client, next):
    page = client.get("/admin/login/", {"next": next}, follow=True)

    assert page.request["PATH_INFO"] == LOG_IN
    assert 'name="next" value=""' in page.text


def test_nobody_logs_in_past_the_page(client):
    make_person("Ana")

    client.post("/admin/login/", {"username": "Ana", "password": "secret"})

    assert "_auth_user_id" not in client.session


@pytest.mark.parametrize("address", ["/admin/", "/admin/login/", "/desk/"])
def test_an_account_alone_is_told_whom_to_ask(client, address):
    client.force_login(make_person("Ana", None, is_staff=False))

    page = client.get(address, follow=True)

    assert page.status_code == 403
    text = folded(page.text)
    assert "You are logged in as Ana, who may not do this. Ask an admin" in text
    assert 'action="/log-out/"' in text


@pytest.mark.parametrize(
    ("name", "password"), [("Ana", "guess"), ("Nobody", "secret"), ("ana", "secret")]
)
def test_a_wrong_name_or_password_gets_one_sentence(client, name, password):
    make_person("Ana")

    page = log_in(client, name, password)

    assert page.status_code == 200
    assert "Wrong name or password." in page.text
    assert 'role="alert"' in page.text
    assert "_auth_user_id" not in client.session


def test_who_left_can_not_log_in(client):
    make_person("Ana", is_active=False)

    assert "Wrong name or password" in log_in(client).text


def test_an_empty_field_is_pointed_out(client):
    page = log_in(client, password="")

    assert 'aria-invalid="true"' in page.text
    assert 'id="id_password_error"' in page.text


def test_logging_out_leads_home(client):
    client.force_login(make_person("Ana"))

    assert client.post("/log-out/").url == "/"
    assert "_auth_user_id" not in client.session


def test_a_link_logs_nobody_out(client):
    client.force_login(make_person("Ana"))

    assert client.get("/log-out/").status_code == 405
    assert "_auth_user_id" in client.session


def test_the_desk_says_who_is_there_and_lets_them_out(client):
    client.force_login(make_person("Ana"))

    page = client.get("/desk/").text

    assert "Log out Ana" in folded(page)
    assert 'action="/log-out/"' in page
