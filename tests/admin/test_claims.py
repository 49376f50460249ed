"""Claims, reviews and the scale of ratings in the admin."""

import pytest

from quotes.decisions.undo.undoing import undo
from quotes.models import Claim, Decision, Rating, Review
from tests.admin.forms import fields_of, text_of
from tests.making import (
    make_claim,
    make_evidence,
    make_person,
    make_quote,
    make_rating,
    make_review,
)

pytestmark = pytest.mark.django_db

CLAIMS, REVIEWS, RATINGS = (
    f"/admin/quotes/{kind}/" for kind in ("claim", "review", "rating")
)
LONG = "The bridge over the Alder was closed for a year because nobody had paid for it."


def change(client, address, **fields):
    given = fields_of(client, address) | fields
    return client.post(address, given, follow=True)


def page_of(row):
    return f"/admin/quotes/{row._meta.model_name}/{row.pk}/change/"


def test_the_list_of_claims_shows_state_and_numbers(curating):
    make_review(make_claim("It is safe."))

    page = curating.get(CLAIMS)

    [claim] = page.context["cl"].result_list
    assert (claim.appearance_count, claim.review_count) == (1, 1)
    assert "It is safe." in text_of(page)


def test_claims_are_found_by_their_words_and_narrowed_by_state(curating):
    make_claim("It is safe.", state="draft")
    make_claim("It will rain.")

    found = curating.get(f"{CLAIMS}?q=safe").context["cl"].result_list
    drafts = curating.get(f"{CLAIMS}?state__exact=draft").context["cl"].result_list

    assert [str(one) for one in found] == [str(one) for one in drafts]
    assert [str(one) for one in found] == ["It is safe."]


def test_a_claim_is_changed_with_a_decision_that_is_undone(curating):
    claim = make_claim("It is safe.", state="draft")

    change(curating, page_of(claim), sentence="It is old.", short="")

    claim.refresh_from_db()
    assert (claim.sentence, claim.short) == ("It is old.", "It is old.")
    undo(Decision.objects.about(claim).get())
    claim.refresh_from_db()
    assert claim.sentence == "It is safe."


def test_a_quote_is_attached_in_the_admin(curating):
    claim, quote = make_claim(state="draft"), make_quote()
    more = {
        "appearances-TOTAL_FORMS": 2,
        "appearances-1-quote": quote.pk,
        "appearances-1-stance": "denies",
    }

    change(curating, page_of(claim), **more)

    assert claim.appearances.get(quote=quote).stance == "denies"
    assert Decision.objects.about(claim).get().act == "change"


def test_a_public_claim_keeps_a_short_form(curating):
    claim = make_claim(LONG, short="Nobody paid.")

    page = change(curating, page_of(claim), short="")

    assert "Write a short form" in text_of(page)
    assert Claim.objects.get().short == "Nobody paid."


def test_a_curator_only_reads_what_is_public(client):
    client.force_login(make_person("Ana", "curator"))

    draft = text_of(client.get(page_of(make_claim(state="draft"))))
    public = text_of(client.get(page_of(make_claim("It is old."))))

    assert 'name="_save"' in draft
    assert 'name="_save"' not in public


@pytest.mark.parametrize("make", [make_claim, make_review])
def test_claims_and_reviews_are_not_deleted(curating, make):
    row = make()

    page = curating.post(
        f"{page_of(row).removesuffix('change/')}delete/", {"post": "yes"}
    )

    assert page.status_code == 403
    assert type(row).objects.filter(pk=row.pk).exists()


def test_the_list_of_reviews_is_narrowed(curating):
    make_review(state="draft", organisation="Fact Desk")
    make_review()

    page = curating.get(f"{REVIEWS}?state__exact=draft")

    assert [one.organisation for one in page.context["cl"].result_list] == ["Fact Desk"]


def test_a_draft_is_edited_with_its_evidence(curating):
    review = make_review(state="draft")
    make_evidence(review, "Report")
    more = {
        "evidence-TOTAL_FORMS": 2,
        "evidence-1-title": "Letter",
        "evidence-1-bearing": "supports",
    }

    change(curating, page_of(review), summary="A fault.", **more)

    review.refresh_from_db()
    assert review.summary == "A fault."
    pieces = review.evidence.values_list("number", "title")
    assert list(pieces) == [(1, "Report"), (2, "Letter")]
    assert Decision.objects.about(review).get().act == "change"


def test_a_published_review_is_only_read_and_leads_to_the_desk(curating):
    review = make_review()

    page = text_of(curating.get(page_of(review)))

    assert 'name="_save"' not in page
    assert f"/desk/claims/{review.claim_id}/" in page


def test_the_scale_is_shown_with_what_it_means(curating):
    page = text_of(curating.get(RATINGS))

    assert "Mostly true" in page
    assert "Nobody can tell from the evidence there is." in page


def test_a_newsroom_adds_a_rating_of_its_own(curating):
    given = {"name": "Beyond doubt", "value": 7, "sign": "!", "meaning": "It is so."}

    curating.post(f"{RATINGS}add/", given)

    assert Rating.objects.range()["best"] == 7
    assert Decision.objects.get().act == "add"


def test_a_rating_without_a_sign_is_refused(curating):
    page = curating.post(f"{RATINGS}add/", {"name": "So so", "meaning": "It is so."})

    assert "This field is required" in text_of(page)


def test_a_rating_that_is_given_is_retired_and_not_deleted(curating):
    review = make_review(rating="True")
    rating = review.rating

    deleted = curating.post(
        f"{page_of(rating).removesuffix('change/')}delete/", {"post": "yes"}
    )
    change(curating, page_of(rating), retired="on")

    assert deleted.status_code == 403
    rating.refresh_from_db()
    assert rating.retired
    assert Review.objects.get().rating == rating


def test_a_rating_that_nobody_gave_is_deleted(curating):
    rating = make_rating("Dubious", 2)

    curating.post(f"{page_of(rating).removesuffix('change/')}delete/", {"post": "yes"})

    assert not Rating.objects.filter(pk=rating.pk).exists()
