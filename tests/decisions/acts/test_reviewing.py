"""What people do with reviews: write, publish, correct, withdraw; and undo it."""

import datetime

import pytest
from django.utils import timezone

from articles.refusals import RefusedError
from quotes.decisions.acts import reviewing
from quotes.decisions.undo.undoing import undo
from quotes.decisions.writing import StaleError
from quotes.models import Decision, Review
from tests.dumps import dump
from tests.making import (
    make_claim,
    make_evidence,
    make_person,
    make_rating,
    make_review,
)

pytestmark = pytest.mark.django_db

REPORT = {"title": "The engineers’ report", "bearing": "contradicts"}
LETTER = {"title": "A letter", "address": "https://example.org/letter"}


def latest():
    return Decision.objects.order_by("-id").first()


def test_a_new_review_is_a_draft_with_its_evidence():
    review = reviewing.new_review(make_claim(), summary="No fault.", evidence=[REPORT])

    assert review.state == "draft"
    assert review.evidence.get().title == "The engineers’ report"
    assert latest().act == "add"


def test_a_review_goes_to_what_its_claim_was_merged_into():
    survivor = make_claim("It is safe.")

    review = reviewing.new_review(make_claim("Safe.", merged_into=survivor))

    assert review.claim == survivor


def test_undoing_a_new_review_withdraws_it():
    review = reviewing.new_review(make_claim(), summary="No fault.", evidence=[REPORT])

    undo(latest())

    review.refresh_from_db()
    assert review.state == "withdrawn"


def test_an_edit_keeps_what_it_does_not_mention():
    review = make_review(state="draft", text="At length.")
    make_evidence(review)

    reviewing.edit_review(review, summary="A fault.")

    review.refresh_from_db()
    assert (review.summary, review.text) == ("A fault.", "At length.")
    assert review.evidence.count() == 1


def test_evidence_is_put_in_the_order_given():
    review = make_review(state="draft")
    make_evidence(review, "Old")
    make_evidence(review, "Older")
    make_evidence(review, "Oldest")

    reviewing.edit_review(review, evidence=[LETTER, REPORT])

    pieces = review.evidence.values_list("number", "title")
    assert list(pieces) == [(1, "A letter"), (2, "The engineers’ report")]


def test_an_address_that_is_none_is_refused_by_its_name():
    with pytest.raises(RefusedError, match="Address: Enter a valid URL"):
        reviewing.new_review(make_claim(), evidence=[REPORT | {"address": "here"}])

    assert not Review.objects.exists()


@pytest.mark.parametrize("state", ["published", "corrected"])
def test_what_is_published_is_not_edited(state):
    with pytest.raises(RefusedError, match="Correct it, with a note"):
        reviewing.edit_review(make_review(state=state), summary="A fault.")


def test_a_review_is_published_on_the_day_where_it_has_none():
    review = make_review(state="in review", reviewed_on=None)

    reviewing.publish_review(review)

    assert Review.objects.public().get().reviewed_on == timezone.localdate()


def test_a_review_keeps_its_own_day():
    review = make_review(state="draft", reviewed_on=datetime.date(2024, 6, 1))

    reviewing.publish_review(review)

    review.refresh_from_db()
    assert review.reviewed_on == datetime.date(2024, 6, 1)


@pytest.mark.parametrize("act", [reviewing.send_to_review, reviewing.publish_review])
def test_a_review_without_a_summary_goes_nowhere(act):
    with pytest.raises(RefusedError, match="Write a summary first"):
        act(make_review(state="draft", summary=" "))


def test_a_correction_has_its_note_and_its_day():
    review = make_review()

    reviewing.correct_review(review, "It was another bridge.", summary="A fault.")

    review.refresh_from_db()
    assert (review.state, review.summary) == ("corrected", "A fault.")
    assert review.correction == "It was another bridge."
    assert review.corrected_on == timezone.localdate()


def test_a_second_correction_keeps_the_first_note_with_its_day():
    review = make_review(state="corrected", correction="The day was wrong.")

    reviewing.correct_review(review, "The name was wrong.")

    review.refresh_from_db()
    first = "2024-06-05: The day was wrong."
    assert review.correction == f"The name was wrong.\n\n{first}"


def test_a_correction_without_a_note_is_refused():
    with pytest.raises(RefusedError, match="Tell readers what was wrong"):
        reviewing.correct_review(make_review(), " ", summary="A fault.")


@pytest.mark.parametrize("state", ["draft", "in review", "withdrawn"])
def test_only_what_is_published_is_corrected(state):
    with pytest.raises(RefusedError, match="can’t be corrected"):
        reviewing.correct_review(make_review(state=state), "A note.")


def test_a_correction_outlasts_a_withdrawal():
    review = make_review(state="corrected")

    reviewing.withdraw_review(review)
    assert not Review.objects.public().exists()
    reviewing.publish_review(review)

    assert Review.objects.public().get().state == "corrected"


def acts_on(state):
    """Return a review and each act that may be done to one in this state."""
    review = make_review(state=state)
    make_evidence(review)
    given = {"summary": "A fault.", "evidence": [LETTER, REPORT]}
    return review, {
        "edit": lambda **seen: reviewing.edit_review(review, **given, **seen),
        "send to review": lambda **seen: reviewing.send_to_review(review, **seen),
        "publish": lambda **seen: reviewing.publish_review(review, **seen),
        "correct": lambda **seen: reviewing.correct_review(
            review, "It was another.", rating=make_rating("True", 5), **given, **seen
        ),
        "withdraw": lambda **seen: reviewing.withdraw_review(review, **seen),
    }


ACTS = [
    ("edit", "draft"),
    ("send to review", "draft"),
    ("publish", "in review"),
    ("correct", "published"),
    ("correct", "corrected"),
    ("withdraw", "published"),
]


@pytest.mark.parametrize(("name", "state"), ACTS)
def test_each_act_is_undone_and_redone(name, state):
    make_rating("True", 5)
    _, acts = acts_on(state)
    before = dump()

    acts[name]()
    after = dump()
    undone = undo(latest())
    assert dump() == before
    undo(undone.decisions[0])

    assert after != before
    assert dump() == after
    assert latest().undoes.undoes.act == name


@pytest.mark.parametrize(("name", "state"), ACTS)
def test_each_act_refuses_what_was_changed_meanwhile(name, state):
    make_rating("True", 5)
    review, acts = acts_on(state)
    before = dump()

    with pytest.raises(StaleError, match="changed in the meantime"):
        acts[name](seen=review.row_version - 1)

    assert dump() == before


@pytest.mark.parametrize(
    "changes", [{"summary": "A fault."}, {"evidence": [REPORT]}], ids=["words", "rows"]
)
def test_an_edit_is_not_undone_under_what_is_published(changes):
    review = make_review(state="draft")
    make_evidence(review)
    reviewing.edit_review(review, make_person(), **changes)
    edited = latest()
    reviewing.publish_review(review)

    with pytest.raises(RefusedError, match="Correct it instead, with a note"):
        undo(edited)
    reviewing.withdraw_review(review)
    with pytest.raises(RefusedError, match="Correct it instead, with a note"):
        undo(edited)


@pytest.mark.parametrize(
    "act", [reviewing.send_to_review, lambda r: reviewing.edit_review(r, text="New.")]
)
def test_a_withdrawn_review_comes_back_as_readers_knew_it(act):
    with pytest.raises(RefusedError, match="is withdrawn and can’t be"):
        act(make_review(state="withdrawn"))
