"""One's own habits at the desk: whether keys decide."""

import pytest

from quotes.models import DeskHabits
from tests.folding import folded
from tests.making import make_person

HABITS = "/desk/habits/"
pytestmark = pytest.mark.django_db


@pytest.fixture
def ana(client, db):
    person = make_person("Ana", "viewer")
    client.force_login(person)
    return person


def test_the_keys_are_on_to_begin_with(client, ana):
    page = client.get(HABITS)

    assert page.status_code == 200
    assert "checked" in folded(page.text)
    assert "You are logged in as Ana, in the group viewer." in folded(page.text)


def test_the_keys_can_be_switched_off_and_on(client, ana):
    page = client.post(HABITS, {}, follow=True)
    assert "Your preferences have been saved." in page.text
    assert not DeskHabits.objects.get(person=ana).keys

    client.post(HABITS, {"keys": "on"})
    assert DeskHabits.objects.get(person=ana).keys


def test_they_are_ones_own(client, ana):
    client.post(HABITS, {})
    client.force_login(make_person("Ben", "viewer"))

    assert "checked" in client.get(HABITS).text
    client.post(HABITS, {"keys": "on"})

    assert not DeskHabits.objects.get(person=ana).keys


def test_the_first_steps_stand_on_the_desk_until_they_are_taken_off(client, db):
    client.force_login(make_person("Cy", "curator"))
    assert client.get("/desk/").text.count("<li>Add an article") == 1

    page = client.post("/desk/habits/first-steps/", follow=True)

    assert "First steps" not in page.text


def test_the_preferences_bring_the_first_steps_back(client, db):
    client.force_login(make_person("Cy", "curator"))
    client.post("/desk/habits/first-steps/")

    client.post(HABITS, {"keys": "on", "first_steps": "on"})

    assert "First steps" in client.get("/desk/").text


def test_who_decides_nothing_needs_no_first_steps(client, ana):
    assert "First steps" not in client.get("/desk/").text
