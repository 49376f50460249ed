"""Changing one's own password."""

import pytest

from tests.making import make_person

PASSWORD = "/password/"
GOOD = "a long way from Lovelace to here"


@pytest.fixture
def ana(client, db):
    person = make_person("Ana")
    client.force_login(person)
    return person


def change(client, new=GOOD, *, old="secret", again=None):
    given = {"old_password": old, "new_password1": new, "new_password2": again or new}
    return client.post(PASSWORD, given, follow=True)


def test_the_page_asks_for_the_old_one_and_twice_for_the_new(client, ana):
    page = client.get(PASSWORD)

    assert page.status_code == 200
    assert page.text.count('type="password"') == 3
    assert page.text.count('autocomplete="new-password"') == 2


def test_strangers_log_in_first(client):
    assert client.get(PASSWORD).url == f"/log-in/?next={PASSWORD}"


def test_it_is_changed_and_one_stays_logged_in(client, ana):
    page = change(client)

    ana.refresh_from_db()
    assert ana.check_password(GOOD)
    assert "Your password has been changed." in page.text
    assert client.get("/desk/").status_code == 200


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"old": "wrong"}, "Your old password was entered incorrectly"),
        ({"again": "another"}, "didn’t match"),
        ({"new": "short"}, "at least 8 characters"),
        ({"new": "password123"}, "too common"),
        ({"new": "8401756239"}, "entirely numeric"),
        ({"new": "ana.kovalenko"}, "too similar"),
    ],
)
def test_a_bad_one_is_refused_with_the_reason(client, ana, given, sentence):
    ana.first_name, ana.last_name = "Ana", "Kovalenko"
    ana.save()

    page = change(client, **given)

    ana.refresh_from_db()
    assert ana.check_password("secret")
    assert sentence in page.text
    assert 'aria-invalid="true"' in page.text


def test_the_admins_link_leads_here(client, ana):
    assert client.get("/admin/password_change/").url == PASSWORD
