"""What was put right: on a page of its own, in a feed, and where it was wrong."""

import pytest

from quotes.decisions.acts import answering, claiming, deciding, reviewing
from quotes.decisions.undo import undoing
from quotes.models import Decision
from tests.making import (
    make_claim,
    make_quote,
    make_report,
    make_review,
    make_speaker,
)

pytestmark = pytest.mark.django_db

NOTE = "The words are Charles Babbage’s. We had given them to Ada Lovelace."


@pytest.fixture
def corrected():
    report = make_report()
    answering.note_correction(report, NOTE)
    return report.quote


def test_nothing_was_corrected_yet(client):
    assert "Nothing has been corrected so far" in client.get("/corrections/").text


def test_a_correction_is_listed_with_its_note(client, corrected):
    page = client.get("/corrections/").text

    assert NOTE in page
    assert f'href="/quotes/{corrected.pk}/"' in page


@pytest.mark.parametrize("address", ["/corrections/", "/corrections.atom"])
def test_it_gives_the_words_as_they_are_printed(client, corrected, address):
    page = client.get(address).text

    assert "Ada Lovelace told reporters." in page
    assert "[…]" not in page


def test_the_quote_says_so_with_the_date(client, corrected):
    page = client.get(f"/quotes/{corrected.pk}/").text

    day = Decision.objects.get().at
    assert f'<time\n    datetime="{day:%Y-%m-%d}">' in page
    assert NOTE in page


def test_an_answer_without_a_change_is_no_correction(client):
    report = make_report()
    answering.leave_unchanged(report, NOTE)

    assert NOTE not in client.get("/corrections/").text
    assert NOTE not in client.get(f"/quotes/{report.quote_id}/").text


def test_a_correction_that_was_undone_is_gone(client, corrected):
    undoing.undo(Decision.objects.get())

    assert NOTE not in client.get("/corrections/").text
    assert NOTE not in client.get(f"/quotes/{corrected.pk}/").text


def test_a_correction_of_a_quote_in_the_queue_is_not_shown(client, corrected):
    deciding.reopen([corrected.pk])

    assert NOTE not in client.get("/corrections/").text


def test_a_withdrawn_quote_is_listed_without_its_words(client):
    quote = make_quote()
    deciding.withdraw([quote.pk], reason="The article was retracted.")

    page = client.get("/corrections/").text

    assert f"Quote {quote.pk} withdrawn" in page
    assert "The article was retracted." in page
    assert "safe" not in page


def test_a_withdrawn_claim_is_listed(client):
    claim = make_claim()
    claim.published_at = "2024-06-01T12:00Z"
    claim.save()
    claiming.withdraw(claim, reason="Nobody claims that.")

    assert "Nobody claims that." in client.get("/corrections/").text


def test_a_corrected_finding_is_listed_by_its_latest_note(client):
    review = make_review()
    for note in ("It was another bridge.", "It was another town."):
        reviewing.correct_review(review, note)

    page = client.get("/corrections/").text

    assert "Finding corrected" in page
    assert page.count("It was another bridge.") == 1


@pytest.mark.parametrize("state", ["draft", "published"])
def test_why_a_finding_was_withdrawn_is_told_to_nobody(client, state):
    review = make_review(state=state)
    reviewing.withdraw_review(review, reason="We were wrong.")

    for address in ("/corrections/", "/corrections.atom"):
        assert "We were wrong." not in client.get(address).text


def test_a_claim_that_never_was_public_is_not_listed(client):
    claiming.withdraw(make_claim(state="draft"), reason="Nobody claims that.")

    assert "Nobody claims that." not in client.get("/corrections/").text


def test_a_speakers_page_says_so(client):
    ada = make_speaker()
    make_quote()
    answering.note_correction(make_report(speaker=ada), "She is a countess.")

    assert "She is a countess." in client.get(ada.get_absolute_url()).text
    assert "She is a countess." in client.get("/corrections/").text


def test_older_ones_follow_on_a_page_of_their_own(
    client, django_assert_max_num_queries
):
    for number in range(31):
        answering.note_correction(make_report(make_quote()), f"Note {number:02}.")

    with django_assert_max_num_queries(3):
        page = client.get("/corrections/").text
    older = client.get(f"/corrections/?older={Decision.objects.order_by('id')[1].pk}")

    assert "Note 30." in page
    assert "Note 00." not in page
    assert "Earlier corrections" in page
    assert "Note 00." in older.text


def test_a_bad_number_is_a_400(client):
    assert client.get(f"/corrections/?older={10**30}").status_code == 400


def test_they_are_followed_as_a_feed(client, corrected):
    feed = client.get("/corrections.atom")

    assert feed["Content-Type"].startswith("application/atom+xml")
    assert f"<title>Corrected: quote {corrected.pk}</title>" in feed.text
    assert "Charles Babbage" in feed.text
    again = client.get("/corrections.atom", headers={"If-None-Match": feed["ETag"]})
    assert again.status_code == 304
