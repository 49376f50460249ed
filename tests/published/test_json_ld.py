"""Quotes, claims and reviews as JSON-LD: by schema.org’s terms, and nothing made up."""

import pytest

from quotes.models import Claim, Quote, Rating, Review
from quotes.published import json_ld
from quotes.published.claims import with_appearances, with_findings
from tests.making import (
    make_appearance,
    make_article,
    make_claim,
    make_evidence,
    make_quote,
    make_rating,
    make_review,
    make_role,
    make_speaker,
    make_unnamed_quote,
)
from tests.schema_org import wrong, wrong_review

pytestmark = pytest.mark.django_db

SITE = "http://127.0.0.1:8000"


def printed_quote(**details):
    article = make_article(
        outlet="The Daily Example",
        url="https://example.org/bridge",
        byline="Ana Example",
        language="en",
    )
    return make_quote("It is safe.", article=article, **details)


def described(claim):
    """Return the JSON-LD of a claim’s page: the claim, then its reviews."""
    whole = with_findings(with_appearances(Claim.objects.filter(pk=claim.pk)))
    return json_ld.claims_and_reviews(whole.get(), Rating.objects.range())


def review_of(claim):
    return described(claim)[1]


def rich_claim():
    """Return a claim with all that a claim and its review can have."""
    speaker = make_speaker(wikidata_id="Q7259")
    claim = make_claim("It is safe.", printed_quote(speaker=speaker, role=make_role()))
    make_appearance(claim, make_unnamed_quote("a spokesman"), stance="repeats")
    review = make_review(claim, state="corrected", text="At length.", rating="True")
    make_evidence(review, archived_address="https://archive.example/1")
    return claim


def test_a_claim_and_its_review_keep_to_the_vocabulary():
    claim = rich_claim()

    for thing in described(claim):
        assert thing["@context"] == "https://schema.org"
        assert wrong(thing) == []


def test_a_quote_keeps_to_the_vocabulary():
    for quote in (printed_quote(role=make_role()), make_unnamed_quote(), make_quote()):
        assert wrong(json_ld.quotation(quote)) == []


def test_what_breaks_the_vocabulary_is_seen():
    thing = {"@type": "Claim", "rating": 5, "author": {"@type": "Quotation"}, "url": ""}

    assert wrong(thing) == [
        "Claim has no rating",
        "author is a Quotation",
        "url of Claim is ''",
    ]


def test_a_review_has_what_a_fact_check_has_to_have_and_should():
    assert wrong_review(review_of(rich_claim()), SITE) == []


def test_what_a_fact_check_lacks_is_seen():
    review = review_of(rich_claim())
    review["claimReviewed"] *= 10
    del review["author"]

    found = wrong_review(review, "https://example.org")

    assert len(found) == 3


def test_a_quotation_says_who_says_it_and_where():
    quote = printed_quote(role=make_role("countess", ""))

    thing = json_ld.quotation(quote)

    assert thing["@type"] == "Quotation"
    assert thing["url"] == f"{SITE}/quotes/{quote.pk}/"
    assert thing["text"] == "It is safe."
    assert thing["datePublished"] == "2024-05-13"
    assert thing["spokenByCharacter"] == {
        "@type": "Person",
        "name": "Ada Lovelace",
        "url": f"{SITE}{make_speaker().get_absolute_url()}",
        "jobTitle": "countess",
    }
    assert thing["citation"] == thing["isPartOf"]
    assert thing["citation"] == {
        "@type": "NewsArticle",
        "headline": "Bridge to open",
        "url": "https://example.org/bridge",
        "creditText": "Ana Example",
        "datePublished": "2024-05-13",
        "inLanguage": "en",
        "publisher": {"@type": "Organization", "name": "The Daily Example"},
    }


def test_several_speakers_are_listed():
    quote = make_quote()
    quote.attributions.create(number=2, speaker=make_speaker("Charles Babbage"))

    said_by = json_ld.quotation(quote)["spokenByCharacter"]

    assert [who["name"] for who in said_by] == ["Ada Lovelace", "Charles Babbage"]


def test_an_organisation_is_no_person_and_has_no_job():
    council = make_speaker("The Council", kind="organisation")

    said_by = json_ld.quotation(make_quote(speaker=council, role=make_role()))

    assert said_by["spokenByCharacter"]["@type"] == "Organization"
    assert "jobTitle" not in said_by["spokenByCharacter"]


def test_an_unnamed_source_is_credited_and_is_nobody():
    thing = json_ld.quotation(make_unnamed_quote("US sources"))

    assert thing["creditText"] == "US sources"
    assert "spokenByCharacter" not in thing


def test_an_address_that_is_no_web_page_is_left_out():
    quote = make_quote(article=make_article(url="javascript:alert(1)"))

    article = json_ld.quotation(quote)["citation"]

    assert article["url"].startswith(f"{SITE}/articles/")


def test_a_date_is_as_exact_as_it_is_known():
    quote = make_quote(said_on_basis=Quote.Basis.STATED)
    quote.said_on_precision = "month"

    assert json_ld.quotation(quote)["dateCreated"] == "2024-05"


def test_a_claim_names_its_first_appearance_and_who_made_it():
    claim = rich_claim()

    thing = described(claim)[0]

    assert thing["@type"] == "Claim"
    assert thing["text"] == "It is safe."
    assert thing["author"]["name"] == "Ada Lovelace"
    assert thing["firstAppearance"]["url"] == "https://example.org/bridge"
    assert thing["firstAppearance"]["hasPart"]["text"] == "It is safe."
    assert len(thing["appearance"]) == 2


def test_nobody_is_said_to_have_made_a_claim_that_is_only_denied():
    claim = make_claim("It is not safe.")
    claim.appearances.update(stance="denies")

    thing = described(claim)[0]

    assert not {"author", "firstAppearance", "appearance"} & set(thing)


def test_a_rating_says_how_far_its_scale_goes():
    rating = review_of(rich_claim())["reviewRating"]

    assert rating["alternateName"] == "True"
    assert rating["ratingExplanation"]
    values = [rating[name] for name in ("worstRating", "ratingValue", "bestRating")]
    assert values == [1, 5, 5]


def test_a_rating_that_is_retired_stays_on_its_scale():
    retired = make_rating("Beyond doubt", 9)
    claim = make_claim()
    make_review(claim, rating="Beyond doubt")
    Rating.objects.filter(pk=retired.pk).update(retired=True)

    assert review_of(claim)["reviewRating"]["bestRating"] == 9


def test_a_rating_outside_the_scale_has_words_only():
    claim = make_claim()
    make_review(claim, rating="Unproven")

    rating = review_of(claim)["reviewRating"]

    assert set(rating) == {"@type", "alternateName", "ratingExplanation"}


def test_a_review_without_a_verdict_says_so():
    claim = make_claim()
    make_review(claim, rating=None)

    assert review_of(claim)["reviewRating"] == {
        "@type": "Rating",
        "alternateName": "No verdict",
    }


def test_a_review_stands_on_the_page_of_its_claim(client):
    claim = make_claim()
    review = make_review(claim)

    address = review_of(claim)["url"]

    assert address == f"{SITE}{claim.get_absolute_url()}#review-{review.pk}"
    assert f'id="review-{review.pk}"' in client.get(claim.get_absolute_url()).text


def test_a_review_of_ours_is_by_this_newsroom(settings):
    settings.ONRECORD_NEWSROOM = "The Example Desk"
    claim = make_claim()
    make_review(claim)

    assert review_of(claim)["author"] == {
        "@type": "Organization",
        "name": "The Example Desk",
        "url": SITE,
    }


def test_a_review_of_others_names_them_and_their_page():
    claim = make_claim()
    make_review(claim, organisation="Check It", url="https://check.example/1")

    review = review_of(claim)

    assert review["author"] == {"@type": "Organization", "name": "Check It"}
    assert review["sameAs"] == "https://check.example/1"
    assert review["url"].startswith(SITE)


def test_a_correction_has_its_note_and_its_date():
    claim = make_claim()
    make_review(claim, state="corrected", correction="It was Monday.")

    review = review_of(claim)

    assert review["correction"] == {
        "@type": "CorrectionComment",
        "text": "It was Monday.",
        "datePublished": "2024-06-05",
    }
    assert (review["datePublished"], review["dateModified"]) == (
        "2024-06-03",
        "2024-06-05",
    )


def test_a_long_claim_is_reviewed_by_its_short_form():
    claim = make_claim("The bridge is as safe as any bridge can be. " * 9)
    make_review(claim)

    assert len(review_of(claim)["claimReviewed"]) == 75


def test_there_is_one_for_each_public_review():
    claim = make_claim()
    for state in Review.State:
        make_review(claim, state=state)

    kinds = [thing["@type"] for thing in described(claim)]

    assert kinds == ["Claim", "ClaimReview", "ClaimReview"]


def test_a_feed_has_the_claim_itself_where_nobody_reviewed_it():
    whole = with_findings(with_appearances(Claim.objects.filter(pk=make_claim().pk)))

    (thing,) = json_ld.in_feed(whole.get(), Rating.objects.range())

    assert thing["@type"] == "Claim"
