"""Reviews at the desk: written with their evidence, sent on, published, corrected."""

import pytest

from quotes.models import Decision, Review
from tests.folding import folded
from tests.making import (
    make_claim,
    make_evidence,
    make_person,
    make_rating,
    make_review,
)

pytestmark = pytest.mark.django_db


def form(pieces=(), known=0, **written):
    """Return what a browser sends of a review and its evidence, some known before."""
    given = {"evidence-TOTAL_FORMS": len(pieces), "evidence-INITIAL_FORMS": known}
    for number, piece in enumerate(pieces):
        piece = {"bearing": "context"} | piece
        given |= {f"evidence-{number}-{name}": piece[name] for name in piece}
    return {"summary": "No fault.", "seen": 1} | given | written


def act(client, review, name, **given):
    address = f"/desk/reviews/{review.pk}/{name}/"
    return client.post(address, {"seen": 1} | given, follow=True)


@pytest.fixture
def ana(client):
    client.force_login(make_person("Ana", "curator"))
    return client


@pytest.fixture
def eve(client):
    client.force_login(make_person("Eve", "editor"))
    return client


def test_a_review_is_written_with_its_evidence(ana):
    claim, rating = make_claim(), make_rating("False", 1)
    pieces = [
        {"title": "Report", "bearing": "contradicts", "excerpt": "It fell."},
        {"title": ""},
        {"title": "Letter", "address": "https://example.org/letter"},
    ]

    page = ana.post(
        f"/desk/claims/{claim.pk}/review/", form(pieces, rating=rating.pk), follow=True
    )

    review = claim.reviews.get()
    assert (review.state, review.rating, review.summary) == (
        "draft",
        rating,
        "No fault.",
    )
    assert [one.title for one in review.evidence.all()] == ["Report", "Letter"]
    assert "Send it to an editor" in page.text


def test_the_form_tells_what_each_rating_means(ana):
    page = ana.get(f"/desk/claims/{make_claim().pk}/review/")

    assert "Nobody can tell from the evidence there is." in page.text


def test_a_retired_rating_is_offered_only_where_it_is_given(ana):
    old = make_rating("Dubious", 2)
    review = make_review(state="draft", rating="Dubious")
    type(old).objects.filter(pk=old.pk).update(retired=True)

    assert "Dubious" in ana.get(f"/desk/reviews/{review.pk}/").text
    new = ana.get(f"/desk/claims/{review.claim_id}/review/")
    assert "Dubious" not in new.text


def test_what_is_wrong_is_said_and_nothing_is_lost(ana):
    claim = make_claim()
    pieces = [{"title": "Report", "address": "not an address"}]

    page = ana.post(f"/desk/claims/{claim.pk}/review/", form(pieces))

    assert page.status_code == 422
    assert "Enter a valid URL" in page.text
    assert "not an address" in page.text
    assert not Review.objects.exists()


def test_a_draft_is_edited_and_a_piece_of_evidence_deleted(ana):
    review = make_review(state="draft")
    make_evidence(review, "Report")
    pieces = [{"title": "Report", "DELETE": "on"}, {"title": "Letter"}]

    ana.post(f"/desk/reviews/{review.pk}/", form(pieces, 1, summary="A fault."))

    review.refresh_from_db()
    assert review.summary == "A fault."
    assert [one.title for one in review.evidence.all()] == ["Letter"]


def test_nobody_saves_over_anothers_review_unseen(ana):
    review = make_review(state="draft")
    address = f"/desk/reviews/{review.pk}/"
    ana.post(address, form(summary="A fault."))

    page = ana.post(address, form(summary="Two faults."))

    assert page.status_code == 422
    assert "from “Engineers found no fault.” to “A fault.”" in page.text
    assert "Two faults." in page.text
    ana.post(
        address, form(summary="Two faults.", seen=page.context["form"]["seen"].value())
    )
    review.refresh_from_db()
    assert review.summary == "Two faults."


def test_a_draft_goes_to_an_editor_who_publishes_it(ana):
    review = make_review(state="draft")

    act(ana, review, "send")

    review.refresh_from_db()
    assert review.state == "in review"
    ana.force_login(make_person("Eve", "editor"))
    act(ana, review, "publish", seen=2)
    assert Review.objects.public().get() == review


def test_publishing_tells_when_readers_see_nothing_yet(eve):
    review = make_review(make_claim(state="draft"), state="in review")

    page = act(eve, review, "publish")

    assert "once its claim is public" in page.text


def test_a_published_review_is_corrected_with_a_note(eve):
    review = make_review()
    address = f"/desk/reviews/{review.pk}/"

    assert "Publish the correction" in folded(eve.get(address).text)
    page = eve.post(address, form(summary="A fault.", note="It was another."))
    assert page.status_code == 302

    review.refresh_from_db()
    assert (review.state, review.correction) == ("corrected", "It was another.")


def test_a_correction_without_a_note_is_shown_again(eve):
    review = make_review()

    page = eve.post(f"/desk/reviews/{review.pk}/", form(summary="A fault.", note=""))

    assert page.status_code == 422
    review.refresh_from_db()
    assert review.state == "published"


def test_a_curator_does_not_correct_what_is_published(ana):
    review = make_review()

    page = ana.post(f"/desk/reviews/{review.pk}/", form(note="It was another."))

    assert page.status_code == 403


def test_a_review_is_withdrawn_with_a_reason(eve):
    review = make_review()

    act(eve, review, "withdraw", reason="The source was forged.")

    review.refresh_from_db()
    assert review.state == "withdrawn"
    assert Decision.objects.get().reason == "The source was forged."


def test_a_refusal_is_said_on_the_claims_page(eve):
    review = make_review(state="draft", summary="")

    page = act(eve, review, "publish")

    assert "Write a summary first" in page.text


def test_the_claims_page_shows_a_correction_with_its_day(ana):
    review = make_review(state="corrected", correction="It was another bridge.")

    page = ana.get(f"/desk/claims/{review.claim_id}/")

    assert "It was another bridge." in page.text
    assert "5 June 2024" in page.text
