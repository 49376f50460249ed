"""Which claims, appearances and reviews the public sees, and what a claim holds to."""

import datetime

import pytest
from django.db import IntegrityError

from quotes.models import Appearance, Claim, Rating, Review
from quotes.published.claims import first_shown, with_appearances
from tests.making import (
    make_appearance,
    make_article,
    make_claim,
    make_quote,
    make_rating,
    make_review,
)

pytestmark = pytest.mark.django_db

LONG = "The bridge over the Alder was closed for a year because nobody had paid for it."


def said_on(day, **details):
    article = make_article(published_on=datetime.date.fromisoformat(day))
    return make_quote(article=article, **details)


def test_its_words_are_its_text_as_a_quotes_are():
    claim = make_claim("The bridge is safe.", make_quote())

    assert claim.text == "The bridge is safe."


def test_a_published_claim_in_a_confirmed_quote_is_public():
    claim = make_claim()

    assert list(Claim.objects.public()) == [claim]


@pytest.mark.parametrize("state", ["draft", "withdrawn"])
def test_no_other_state_of_a_claim_is_public(state):
    make_claim(state=state)

    assert not Claim.objects.public().exists()


@pytest.mark.parametrize("state", ["found", "rejected", "withdrawn"])
def test_a_claim_without_a_confirmed_quote_is_not_public(state):
    make_claim("The bridge is safe.", make_quote(state=state))

    assert not Claim.objects.public().exists()


def test_a_merged_or_retired_claim_is_not_public():
    survivor = make_claim("It is safe.", state="draft")
    make_claim(merged_into=survivor)
    make_claim(retired=True)

    assert not Claim.objects.public().exists()


def test_an_appearance_is_public_with_its_claim_and_its_quote():
    shown = make_claim().appearances.get()
    make_appearance(shown.claim, make_quote(state="found"))
    make_claim(state="draft")

    assert list(Appearance.objects.public()) == [shown]


def test_published_and_corrected_reviews_are_public():
    published, corrected = make_review(), make_review(state="corrected")

    assert set(Review.objects.public()) == {published, corrected}


@pytest.mark.parametrize("state", ["draft", "in review", "withdrawn"])
def test_no_other_state_of_a_review_is_public(state):
    make_review(state=state)

    assert not Review.objects.public().exists()


def test_a_review_is_as_hidden_as_its_claim():
    make_review(make_claim(state="draft"))

    assert not Review.objects.public().exists()


def test_the_short_form_is_the_sentence_where_it_fits():
    assert make_claim("The bridge is safe.").short == "The bridge is safe."


def test_a_long_sentence_waits_for_a_short_form():
    claim = make_claim(LONG)

    assert claim.short == ""
    assert len(claim.short_form) == 75
    assert claim.short_form.endswith("…")


def test_a_claim_is_found_by_the_beginnings_of_its_words():
    claim = make_claim("Die Brücke ist sicher.")

    assert list(Claim.objects.with_words_like("sich BRUCK")) == [claim]
    assert not Claim.objects.with_words_like("ruck").exists()


def test_the_first_appearance_is_the_earliest_that_asserts_it():
    late, early = said_on("2024-05-13"), said_on("2024-05-02")
    claim = make_claim("It is safe.", late, early)
    make_appearance(claim, said_on("2024-05-01"), stance="denies")

    assert claim.first_appearance().quote == early


def test_a_first_appearance_that_is_known_goes_before_dates():
    late, early = said_on("2024-05-13"), said_on("2024-05-02")
    claim = make_claim("It is safe.", late, early)
    claim.first_known = claim.appearances.get(quote=late)

    assert claim.first_appearance().quote == late


def test_the_public_sees_no_first_appearance_in_a_quote_that_is_not_confirmed():
    early, late = said_on("2024-05-02", state="found"), said_on("2024-05-13")
    claim = make_claim("It is safe.", late, early)
    Claim.objects.update(first_known=claim.appearances.get(quote=early))

    shown = with_appearances(Claim.objects.all()).get()
    assert first_shown(shown).quote == late


def test_a_quote_stands_under_a_claim_once():
    claim = make_claim()

    with pytest.raises(IntegrityError):
        make_appearance(claim, claim.appearances.get().quote)


def test_a_claim_has_a_sentence():
    with pytest.raises(IntegrityError):
        make_claim("")


@pytest.mark.parametrize("left_out", [{"correction": ""}, {"corrected_on": None}])
def test_a_corrected_review_has_a_note_and_a_date(left_out):
    with pytest.raises(IntegrityError):
        make_review(state="corrected", **left_out)


def test_a_scale_of_ratings_is_there_to_begin_with():
    scale = Rating.objects.in_use().best_first()

    assert [(one.name, one.value) for one in scale] == [
        ("True", 5),
        ("Mostly true", 4),
        ("Half true", 3),
        ("Mostly false", 2),
        ("False", 1),
        ("Unproven", None),
    ]
    assert all(one.sign and one.meaning for one in scale)


def test_best_and_worst_are_of_the_ratings_in_use():
    make_rating("Beyond doubt", 7)
    Rating.objects.filter(value=1).update(retired=True)

    assert Rating.objects.range() == {"worst": 2, "best": 7}
