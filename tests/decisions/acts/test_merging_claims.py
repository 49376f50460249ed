"""Two claims are merged into one, with what stands under both."""

import pytest

from articles.refusals import RefusedError
from quotes.decisions.acts import claiming, merging
from quotes.decisions.undo.undoing import undo
from quotes.models import Appearance, Claim
from tests.dumps import dump
from tests.making import (
    make_appearance,
    make_claim,
    make_quote,
    make_review,
    make_speaker,
)

pytestmark = pytest.mark.django_db


def two_claims():
    """Return a loser and a survivor that share a quote, each with one of its own."""
    shared = make_quote()
    loser = make_claim("It’s safe.", shared, make_quote(), state="draft")
    survivor = make_claim("It is safe.", make_quote(), state="draft")
    make_appearance(survivor, shared, "denies")
    make_review(loser, state="draft")
    return loser, survivor, shared


def test_a_merge_moves_appearances_and_reviews():
    loser, survivor, _ = two_claims()

    merging.merge(loser, survivor)

    assert survivor.appearances.count() == 3
    assert survivor.reviews.count() == 1
    assert not Appearance.objects.filter(claim=loser).exists()
    assert Claim.objects.get(pk=loser.pk).merged_into == survivor


def test_what_the_survivor_says_of_a_shared_quote_stays():
    loser, survivor, shared = two_claims()

    merging.merge(loser, survivor)

    assert survivor.appearances.get(quote=shared).stance == "denies"


@pytest.mark.parametrize("is_shared", [True, False])
def test_a_first_appearance_goes_with_the_merge(is_shared):
    loser, survivor, shared = two_claims()
    firsts = loser.appearances.filter(quote=shared)
    first = firsts.get() if is_shared else loser.appearances.exclude(quote=shared).get()
    claiming.set_first(loser, first.quote)

    merging.merge(loser, survivor)

    survivor.refresh_from_db()
    assert survivor.first_known.quote == first.quote
    assert survivor.first_known.claim == survivor


@pytest.mark.parametrize("has_first", [True, False])
def test_a_merge_is_undone_and_redone(has_first):
    loser, survivor, shared = two_claims()
    make_claim("It was safe.", merged_into=loser)
    if has_first:
        claiming.set_first(loser, shared)
    before = dump()

    merge = merging.merge(loser, survivor)
    after = dump()
    undone = undo(merge)
    assert dump() == before
    undo(undone.decisions[0])

    assert dump() == after


def test_what_came_since_stays_with_the_survivor():
    loser, survivor, _ = two_claims()
    merge = merging.merge(loser, survivor)
    claiming.attach(survivor, new := make_quote())

    undone = undo(merge)

    assert survivor.appearances.filter(quote=new).exists()
    assert "stays with “It is safe.”: appearance" in undone.notes[0]


def test_claims_are_not_merged_in_chains():
    loser, survivor, _ = two_claims()
    merging.merge(loser, survivor)

    with pytest.raises(RefusedError, match="was merged into “It is safe.”"):
        merging.merge(make_claim("Safe."), Claim.objects.get(pk=loser.pk))


def test_what_was_merged_before_follows():
    loser, survivor, _ = two_claims()
    before = make_claim("It was safe.", merged_into=loser)

    merging.merge(loser, survivor)

    before.refresh_from_db()
    assert before.merged_into == survivor


def test_a_preview_tells_of_the_public_and_of_stances():
    loser, survivor, _ = two_claims()
    Claim.objects.filter(pk=loser.pk).update(state="published")
    loser.refresh_from_db()

    preview = merging.preview(loser, survivor)

    assert preview.lines() == [("appearance", 1, 1), ("review", 1, 0)]
    assert "is public, and" in preview.warnings[0]
    assert preview.warnings[1].startswith("1 quote attached to both")


def test_speakers_with_claims_are_merged_and_parted():
    make_claim("It is safe.", make_quote(speaker="A. Lovelace"))
    before = dump()

    undo(merging.merge(make_speaker("A. Lovelace"), make_speaker("Ada Lovelace")))

    ada = make_speaker("Ada Lovelace")
    assert not ada.attributions.exists()
    assert dump()["quotes_appearance"] == before["quotes_appearance"]
