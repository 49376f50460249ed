"""Reported errors at the desk: who sees them, what was changed since, the answer."""

import pytest

from quotes.decisions.acts import answering, attributing
from quotes.models import ErrorReport
from tests.making import make_person, make_report, make_speaker

pytestmark = pytest.mark.django_db


@pytest.fixture
def ana(client):
    client.force_login(make_person("Ana", "curator"))
    return client


def answer(client, report, button, **given):
    given = {"answer": "It was Charles Babbage.", "seen": 1, button: ""} | given
    return client.post(f"/desk/reports/{report.pk}/", given, follow=True)


def test_the_desk_counts_those_that_wait(ana):
    answering.leave_unchanged(make_report(), "As printed.")
    make_report()

    page = ana.get("/desk/").text

    assert '<a href="/desk/reports/">Reported errors</a>' in page
    assert (
        page.split("Reported errors</a>")[1].split("</span>")[0].strip().endswith("1")
    )


def test_the_oldest_comes_first(ana):
    make_report(words="The first.")
    make_report(words="The second.")

    page = ana.get("/desk/reports/").text

    assert page.index("The first.") < page.index("The second.")


def test_there_is_none(ana):
    assert "No report is waiting." in ana.get("/desk/reports/").text
    assert "No report has been answered yet." in ana.get("/desk/reports/?answered").text


def test_it_shows_what_was_sent(ana):
    report = make_report(email="ada@example.org")

    page = ana.get(f"/desk/reports/{report.pk}/").text

    assert report.words in page
    assert 'href="mailto:ada@example.org"' in page
    assert f'href="/desk/quotes/{report.quote_id}/"' in page


def test_it_shows_what_was_changed_since(ana):
    report = make_report()
    attributing.set_speaker(report.quote, make_speaker("Charles Babbage"), None)

    page = ana.get(f"/desk/reports/{report.pk}/").text

    assert "changed who said" in page


def test_a_correction_is_published(ana):
    report = make_report()

    page = answer(ana, report, "correct")

    assert "The correction is published" in page.text
    assert ErrorReport.objects.get().state == "corrected"
    assert "It was Charles Babbage." in ana.get("/corrections/").text


def test_it_is_left_as_it_was(ana):
    answer(ana, make_report(), "leave")

    assert ErrorReport.objects.get().state == "unchanged"


@pytest.mark.parametrize(
    "given", [{"answer": " "}, {"answer": "x" * 2001}, {"seen": 7}]
)
def test_a_refused_answer_loses_nothing(ana, given):
    report = make_report()

    page = answer(ana, report, "correct", **given)

    assert page.status_code == 200
    assert "errorlist" in page.text
    assert given.get("answer", "It was Charles Babbage.") in page.text
    assert ErrorReport.objects.get().is_open


def test_a_viewer_sees_none(client):
    client.force_login(make_person("Vic", "viewer"))

    assert client.get("/desk/reports/").status_code == 403
    assert client.get(f"/desk/reports/{make_report().pk}/").status_code == 403


def test_who_may_only_look_answers_nothing(client):
    person = make_person("Vic", "curator")
    group = person.groups.get()
    group.permissions.remove(group.permissions.get(codename="answer_errorreport"))
    client.force_login(person)

    page = answer(client, make_report(), "correct")

    assert page.status_code == 403
