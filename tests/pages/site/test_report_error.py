"""Reporting an error: on what, with what words, how often, and who reads the answer."""

import pytest

from quotes.decisions.acts import answering, deciding
from quotes.models import ErrorReport
from quotes.pages.site import reports
from tests.folding import folded
from tests.making import make_claim, make_quote, make_report, make_speaker

pytestmark = pytest.mark.django_db

WRONG = {"kind": "person", "words": "It was Charles Babbage who said so."}


def send(client, about="quote/1", **given):
    return client.post(f"/report/{about}/", WRONG | given)


def test_it_takes_a_report_and_leads_to_its_page(client):
    quote = make_quote()

    answer = send(client, f"quote/{quote.pk}", email="ada@example.org")

    report = ErrorReport.objects.get()
    assert (report.quote, report.kind, report.email) == (
        *(quote, "person"),
        "ada@example.org",
    )
    assert answer["Location"] == f"/reports/{report.pk}/{report.key}/"


@pytest.mark.parametrize("kind", ["quote", "speaker", "claim"])
def test_each_page_leads_to_its_form(client, kind):
    claim = make_claim()
    subject = {"quote": claim.appearances.get().quote, "claim": claim}
    subject["speaker"] = make_speaker()
    row = subject[kind]

    page = client.get(row.get_absolute_url())

    assert f'href="/report/{kind}/{row.pk}/"' in page.text
    assert send(client, f"{kind}/{row.pk}", kind="other").status_code == 302
    assert ErrorReport.objects.get().subject == row


@pytest.mark.parametrize(
    ("kind", "label", "is_asked"),
    [
        ("speaker", "The wrong role", True),
        ("speaker", "Not the words that were said", False),
        ("claim", "Not the words that were said", True),
        ("claim", "The wrong person", False),
    ],
)
def test_it_asks_what_can_be_wrong_there(client, kind, label, is_asked):
    row = make_claim() if kind == "claim" else make_speaker()
    make_quote()

    page = client.get(f"/report/{kind}/{row.pk}/").text

    assert (label in page) == is_asked


@pytest.mark.parametrize("about", ["quote/999", "role/1", "quote/0"])
def test_there_is_none_on_what_is_not_public(client, about):
    make_quote(state="found")

    assert client.get(f"/report/{about}/").status_code == 404


def test_a_found_quote_can_not_be_reported(client):
    quote = make_quote(state="found")

    assert send(client, f"quote/{quote.pk}").status_code == 404
    assert not ErrorReport.objects.exists()


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"kind": ""}, "Choose what is wrong."),
        ({"words": " "}, "Say what is wrong, and what would be right."),
        ({"words": "x" * 2001}, "at most 2000 characters"),
        ({"email": "ada"}, "valid email address"),
        ({"website": "https://example.org"}, "programs fill it in"),
    ],
)
def test_it_says_what_is_missing_and_keeps_what_was_written(client, given, sentence):
    quote = make_quote()

    page = send(client, f"quote/{quote.pk}", **given)

    assert sentence in page.text
    assert (WRONG | given)["words"][:30].strip() in page.text
    assert not ErrorReport.objects.exists()


def test_a_sixth_report_from_an_address_waits(client):
    quote = make_quote()
    for _ in range(5):
        assert send(client, f"quote/{quote.pk}").status_code == 302

    page = send(client, f"quote/{quote.pk}")

    assert page.status_code == 429
    assert "again in 3 minutes" in folded(page.text)
    assert WRONG["words"] in page.text
    assert int(page["Retry-After"]) == 180


def test_there_are_no_more_than_somebody_can_read(client, monkeypatch):
    monkeypatch.setattr(reports, "MOST_UNANSWERED", 1)
    report = make_report()

    page = send(client, f"quote/{report.quote_id}")

    assert page.status_code == 503
    assert "more reports are waiting" in page.text


def test_its_page_tells_the_answer(client):
    report = make_report()
    waiting = client.get(report.get_absolute_url())
    answering.leave_unchanged(report, "The article says Ada Lovelace.")

    answered = client.get(report.get_absolute_url())

    assert "Not answered yet" in waiting.text
    assert "Left as it was" in answered.text
    assert "The article says Ada Lovelace." in answered.text


def test_nobody_sees_it_without_its_whole_address(client):
    report = make_report()

    assert client.get(f"/reports/{report.pk}/x/").status_code == 404


def test_its_page_shows_no_address_and_stays_private(client):
    report = make_report(email="ada@example.org")

    page = client.get(report.get_absolute_url())

    assert "ada@example.org" not in page.text
    assert "no-store" in page["Cache-Control"]


def test_its_page_says_what_is_no_longer_shown(client):
    report = make_report()
    deciding.withdraw([report.quote_id])

    page = client.get(report.get_absolute_url())

    assert "which is no longer shown" in page.text
