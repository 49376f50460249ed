"""Claims, reasons and names have a length, said wherever one is too long."""

import json

import pytest
from django.urls import reverse

from articles.bulk import Row, load_row
from articles.refusals import RefusedError
from quotes.decisions.acts import attributing, claiming, deciding, merging, reviewing
from quotes.decisions.undo import undoing
from quotes.imports.people import add_speaker
from quotes.imports.reviews import import_claim_reviews
from quotes.models import Claim, Decision, Speaker, SpeakerName
from tests.making import make_claim, make_quote, make_review, make_speaker

pytestmark = pytest.mark.django_db
CLAIM, REASON, NAME = "a" * 1001, "b" * 2001, "c" * 201


def refused(act, *given, **more) -> str:
    with pytest.raises(RefusedError) as refusal:
        act(*given, **more)
    return str(refusal.value)


def test_a_claim_has_at_most_1000_characters():
    limit = "The sentence has 1,001 characters. Shorten it to at most 1,000."

    assert refused(claiming.new_claim, CLAIM) == limit
    assert refused(claiming.restate, make_claim(), sentence=CLAIM) == limit


def test_the_forms_of_claims_say_so_and_lose_nothing(curating):
    sent = {"sentence": CLAIM, "short": "Short.", "seen": 1}

    pages = [
        curating.post(reverse("desk_new_claim"), sent),
        curating.post(reverse("restate_claim", args=[make_claim().pk]), sent),
        curating.post(reverse("admin:quotes_claim_add"), sent),
    ]

    for page in pages:
        assert "Shorten it to at most 1,000." in page.text
        assert CLAIM in page.text


def test_a_longer_claim_from_before_gets_a_new_short_form():
    claim = make_claim(CLAIM, short="Old.")

    claiming.restate(claim, sentence=CLAIM, short="New.")

    assert Claim.objects.get().short == "New."


def test_an_imported_claim_that_is_too_long_is_refused(tmp_path):
    path = tmp_path / "reviews.json"
    review = {
        "@type": "ClaimReview",
        "url": "https://facts.example/1",
        "author": {"name": "Facts"},
        "claimReviewed": CLAIM,
    }
    path.write_text(json.dumps(review))

    [row] = import_claim_reviews(path)

    assert row.reason == (
        "The claim has 1,001 characters. Shorten it to at most 1,000."
    )


def test_a_reason_has_at_most_2000_characters():
    limit = "The reason has 2,001 characters. Shorten it to at most 2,000."
    claim, quote = make_claim(), make_quote(state="confirmed")

    assert refused(claiming.withdraw, claim, reason=REASON) == limit
    assert deciding.withdraw([quote.pk], reason=REASON).refusals == [limit]
    assert refused(merging.rename, make_speaker(), "Bo", reason=REASON) == limit
    assert not Decision.objects.exists()


def test_the_reason_for_an_undo_has_too():
    claiming.withdraw(make_claim())

    assert "at most 2,000" in refused(
        undoing.undo, Decision.objects.get(), None, REASON
    )


def test_a_correction_has_at_most_2000_characters():
    assert refused(reviewing.correct_review, make_review(), REASON) == (
        "The correction has 2,001 characters. Shorten it to at most 2,000."
    )


@pytest.mark.parametrize("name", ["withdraw_quote", "send_back"])
def test_the_forms_of_reasons_say_so_and_lose_nothing(curating, name):
    quote = make_quote(state="confirmed")

    page = curating.post(reverse(name, args=[quote.pk]), {"reason": REASON})

    assert "Ensure this value has at most 2000 characters" in page.text
    assert REASON in page.text


@pytest.mark.parametrize("name", ["withdraw_claim", "merge_claim"])
def test_no_reason_is_cut_without_a_word(curating, name):
    claim, other = make_claim(), make_claim("The bridge is old.")
    sent = {"reason": REASON, "seen": claim.row_version, "other": other.pk}
    url = reverse(name, args=[claim.pk])

    page = curating.post(url, sent, follow=True)

    assert "The reason has 2,001 characters." in page.text
    assert not Decision.objects.exists()


def test_a_speakers_name_has_at_most_200_characters():
    limit = "The name has 201 characters. Shorten it to at most 200."
    speaker = make_speaker()

    assert refused(attributing.new_speaker, NAME) == limit
    assert refused(merging.rename, speaker, NAME) == limit
    assert "at most 200" in refused(add_speaker, NAME, "person")
    assert Speaker.objects.count() == 1


def test_the_forms_of_names_say_so_and_lose_nothing(curating):
    speaker = make_speaker()
    split = {"name": NAME, "kind": "person"}

    pages = [
        curating.post(reverse("rename_speaker", args=[speaker.pk]), {"name": NAME}),
        curating.post(reverse("split_speaker", args=[speaker.pk]), split),
        curating.post(reverse("admin:quotes_speaker_add"), in_admin(NAME)),
    ]

    for page in pages:
        assert "at most 200" in page.text
        assert NAME in page.text


def test_a_longer_name_from_before_may_stay(curating):
    speaker = make_speaker(NAME)
    sent = in_admin(NAME) | {"description": "Known.", "seen_version": 1}

    curating.post(reverse("admin:quotes_speaker_change", args=[speaker.pk]), sent)

    assert Speaker.objects.get().description == "Known."


def test_a_further_name_in_the_admin_has_a_length_too(curating):
    speaker = make_speaker()
    further = {"names-TOTAL_FORMS": 1, "names-0-name": NAME}
    further["names-0-speaker"] = speaker.pk
    sent = in_admin("Ada") | {"seen_version": 1} | further

    page = curating.post(
        reverse("admin:quotes_speaker_change", args=[speaker.pk]), sent
    )

    assert "Shorten it to at most 200." in page.text
    assert SpeakerName.objects.filter(name=NAME).count() == 0


def test_a_row_with_too_long_an_outlet_is_refused():
    row = Row(1, values={"title": "Tolls", "text": "It rained.", "outlet": NAME})

    assert refused(load_row, row) == (
        "outlet has 201 characters. Shorten it to at most 200."
    )


def in_admin(name) -> dict:
    """Return what the admin's form of a speaker sends."""
    numbers = {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0}
    inlines = {f"{p}-{n}": v for p in ("names", "tenures") for n, v in numbers.items()}
    return {"name": name, "kind": "person", "sort_name": ""} | inlines
