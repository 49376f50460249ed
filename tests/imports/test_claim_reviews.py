"""import_claim_reviews puts others’ reviews on record as drafts, nothing made up."""

import datetime
import json

import pytest
from django.core.management import CommandError, call_command

from quotes.decisions.acts import reviewing
from quotes.decisions.undo import undoing
from quotes.models import Claim, Decision, Rating, Review
from tests.making import make_claim, make_rating, make_review

pytestmark = pytest.mark.django_db


@pytest.fixture
def path(tmp_path):
    return tmp_path / "reviews.json"


def claim_review(**changes):
    given = {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": "https://check.example/bridge",
        "claimReviewed": "The bridge is safe.",
        "author": {
            "@type": "Organization",
            "name": "Check It",
            "url": "https://check.example/",
        },
        "datePublished": "2024-06-03",
        "reviewRating": {"@type": "Rating", "alternateName": "Mostly True"},
        "abstract": "Engineers found no fault.",
        "reviewBody": "At length.\n\nAnd in full.",
    }
    return {n: v for n, v in (given | changes).items() if v is not None}


def import_(path, *reviews):
    path.write_text(json.dumps(reviews), encoding="utf-8")
    call_command("import_claim_reviews", path)


def refused(path, capsys, *reviews):
    """Return what is said of a file of which something is refused."""
    with pytest.raises(CommandError, match="Some reviews were refused"):
        import_(path, *reviews)
    return capsys.readouterr().err


@pytest.mark.parametrize("name", ["text", "name"])
def test_a_claim_may_be_an_object(path, name):
    reviewed = {"@type": "Claim", name: "The bridge is safe."}

    import_(path, claim_review(claimReviewed=reviewed))

    assert Claim.objects.get().sentence == "The bridge is safe."


def test_a_review_comes_in_as_a_draft_on_a_draft_claim(path, capsys):
    import_(path, claim_review())

    review = Review.objects.get()
    assert review.state == "draft"
    assert review.organisation == "Check It"
    assert review.organisation_url == "https://check.example/"
    assert review.url == "https://check.example/bridge"
    assert review.reviewed_on == datetime.date(2024, 6, 3)
    assert review.summary == "Engineers found no fault."
    assert review.text == "At length.\n\nAnd in full."
    claim = review.claim
    assert (claim.sentence, claim.state) == ("The bridge is safe.", "draft")
    assert "1 added, 0 already there, 0 refused." in capsys.readouterr().out


def test_its_rating_is_the_one_of_our_scale_with_the_same_words(path):
    import_(path, claim_review())

    assert Review.objects.get().rating == make_rating("Mostly true")


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"alternateName": "Made of smoke"}, "Rated there: Made of smoke."),
        (
            {"ratingValue": 2, "worstRating": 1, "bestRating": 7},
            "Rated there: 2 on a scale from 1 to 7.",
        ),
        ({"ratingValue": "2"}, "Rated there: 2."),
    ],
)
def test_a_rating_of_another_scale_stays_words(path, given, words):
    import_(path, claim_review(reviewRating=given))

    review = Review.objects.get()
    assert review.rating is None
    assert review.summary == f"{words} Engineers found no fault."


def test_a_retired_rating_is_given_no_more(path):
    Rating.objects.update(retired=True)

    import_(path, claim_review())

    assert Review.objects.get().rating is None


@pytest.mark.parametrize("given", [None, {}, {"alternateName": ""}])
def test_a_review_without_a_rating_has_none(path, given):
    import_(path, claim_review(reviewRating=given))

    review = Review.objects.get()
    assert (review.rating, review.summary) == (None, "Engineers found no fault.")


def test_a_long_claim_is_cut_where_its_end_can_be_seen(path):
    sentence = "The bridge over the Alder is as safe as any. " * 4

    import_(path, claim_review(claimReviewed=sentence))

    claim = Claim.objects.get()
    assert claim.sentence == sentence.strip()
    assert len(claim.short) == 75
    assert claim.short.endswith("…")


def test_the_claims_own_text_is_its_sentence(path):
    item = {"@type": "Claim", "text": "The bridge over the Alder is safe."}

    import_(path, claim_review(itemReviewed=item))

    claim = Claim.objects.get()
    assert claim.sentence == "The bridge over the Alder is safe."
    assert claim.short == "The bridge is safe."


def test_a_correction_stays_in_the_text(path):
    note = {"@type": "CorrectionComment", "text": "It was Monday."}

    import_(path, claim_review(correction=note | {"datePublished": "2024-06-05"}))

    assert "Corrected on 2024-06-05: It was Monday." in Review.objects.get().text


@pytest.mark.parametrize(
    "written",
    [
        lambda one, two: json.dumps([one, two], indent=2),
        lambda one, two: f"{json.dumps(one)}\n\n{json.dumps(two)}\n",
        lambda one, two: json.dumps({"@graph": [one, {"@type": "WebPage"}, two]}),
        lambda one, two: json.dumps(
            {
                "@type": "DataFeed",
                "dataFeedElement": [
                    {"@type": "DataFeedItem", "item": [one]},
                    {"@type": "DataFeedItem", "item": two},
                ],
            }
        ),
        lambda one, two: "\ufeff" + json.dumps([[one], {"@graph": two}]),
    ],
    ids=["a list", "lines", "a graph", "a feed", "with a mark before it"],
)
def test_it_reads_every_way_in_which_they_are_handed_over(path, written):
    one = claim_review()
    two = claim_review(
        url="https://check.example/tunnel",
        claimReviewed="The tunnel is open.",
        **{"@type": ["https://schema.org/ClaimReview"]},
    )
    path.write_text(written(one, two), encoding="utf-8")

    call_command("import_claim_reviews", path)

    sentences = set(Claim.objects.values_list("sentence", flat=True))
    assert sentences == {"The bridge is safe.", "The tunnel is open."}


def test_one_object_alone_is_read_too(path):
    path.write_text(json.dumps(claim_review(), indent=2))

    call_command("import_claim_reviews", path)

    assert Review.objects.count() == 1


def test_what_our_own_feed_says_of_others_comes_back(path, client, settings):
    claim = make_claim("The bridge over the Alder is safe.", short="It is safe.")
    make_review(claim, text="At length.")
    path.write_bytes(b"".join(client.get("/claims.jsonl").streaming_content))
    settings.ONRECORD_SITE_URL = "https://other.example"

    call_command("import_claim_reviews", path)

    review = Review.objects.order_by("-pk").first()
    assert review.organisation == "On Record"
    assert review.rating == make_rating("Mostly true")
    assert (review.summary, review.text) == ("Engineers found no fault.", "At length.")
    assert (review.claim.sentence, review.claim.short) == (claim.sentence, claim.short)


def test_a_review_of_this_site_is_refused(path, client):
    make_review()
    path.write_bytes(b"".join(client.get("/claims.jsonl").streaming_content))

    with pytest.raises(CommandError):
        call_command("import_claim_reviews", path)

    assert Review.objects.count() == 1


def test_what_is_there_is_not_doubled(path, capsys):
    import_(path, claim_review())
    import_(
        path, claim_review(), claim_review(), claim_review(url="https://c.example/")
    )

    assert Review.objects.count() == 2
    assert "1 added, 2 already there, 0 refused." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"claimReviewed": None}, "claimReviewed: There is no claim."),
        ({"claimReviewed": "?!"}, "claimReviewed: There is no claim."),
        ({"claimReviewed": 5}, "claimReviewed: '5' isn’t text"),
        ({"claimReviewed": "A\x00b"}, "claimReviewed: "),
        ({"url": None}, "url: “” isn’t the address"),
        (
            {"url": "javascript:alert(1)"},
            "url: “javascript:alert(1)” isn’t the address",
        ),
        ({"url": "https://x.example/" + "x" * 2000}, "Address: Ensure this value has"),
        ({"author": None}, "author.name: Nobody is named."),
        ({"author": {"name": "x" * 301}}, "author.name has 301 characters"),
        ({"datePublished": "soon"}, "datePublished: “soon” isn’t a date."),
        ({"datePublished": 2024}, "datePublished: '2024' isn’t text"),
        ({"abstract": [{"@value": 7}]}, "abstract: '7' isn’t text"),
        ({"reviewRating": {"ratingValue": "\x00"}}, "reviewRating.ratingValue: "),
        ({"reviewBody": "\ud800"}, "reviewBody: "),
    ],
)
def test_a_bad_one_is_refused_with_its_field(path, capsys, changes, sentence):
    said = refused(path, capsys, claim_review(**changes))

    assert sentence in said
    assert not Claim.objects.exists()


def test_a_bad_one_loses_nothing_of_the_others_and_tells_its_line(path, capsys):
    good = claim_review()
    bad = claim_review(url="nowhere")
    path.write_text(json.dumps([good, bad], indent=1))

    with pytest.raises(CommandError):
        call_command("import_claim_reviews", path)

    said = capsys.readouterr()
    line = path.read_text().split("\n").index(" {", 2) + 1
    assert f"{path}, line {line}: url: “nowhere” isn’t the address" in said.err
    assert "1 added, 0 already there, 1 refused." in said.out
    assert Review.objects.get().url == good["url"]


def test_a_line_that_is_no_json_is_refused_alone(path, capsys):
    path.write_text(f"{json.dumps(claim_review())}\n{{broken\n")

    with pytest.raises(CommandError):
        call_command("import_claim_reviews", path)

    assert f"{path}, line 2: This isn’t JSON" in capsys.readouterr().err
    assert Review.objects.count() == 1


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "can’t be read as JSON"),
        (b"[{]", "can’t be read as JSON"),
        (b"\xff\xfe", "can’t be read as JSON"),
        (b"[" * 100_000, "can’t be read as JSON"),
        (b"[]", "holds no ClaimReview"),
        (b'{"@type": "Claim"}', "holds no ClaimReview"),
    ],
)
def test_a_file_that_holds_none_is_refused(path, content, sentence):
    path.write_bytes(content)

    with pytest.raises(CommandError, match=sentence):
        call_command("import_claim_reviews", path)

    assert not Decision.objects.exists()


def test_a_file_that_is_not_there_is_refused(path):
    with pytest.raises(CommandError, match="can’t be read as JSON"):
        call_command("import_claim_reviews", path)


def test_one_decision_is_written_for_the_run_with_its_counts(path):
    import_(path, claim_review(), claim_review())

    decision = Decision.objects.get()
    assert (decision.act, decision.actor) == ("import reviews", None)
    assert decision.after == {"added": 1, "already there": 1}
    assert decision.batch


def test_an_import_is_undone_whole(path, curator):
    import_(path, claim_review(), claim_review(url="https://check.example/2"))

    undoing.undo(Decision.objects.get(), curator)

    assert not Claim.objects.in_use().exists()
    assert set(Review.objects.values_list("state", flat=True)) == {"withdrawn"}


def test_what_was_undone_may_come_in_again(path, capsys):
    import_(path, claim_review())
    undoing.undo(Decision.objects.get())

    import_(path, claim_review())

    assert Claim.objects.in_use().count() == 1


def test_an_import_can_be_undone_no_more_once_a_review_is_published(path):
    import_(path, claim_review())
    decision = Decision.objects.get()
    reviewing.publish_review(Review.objects.get())

    with pytest.raises(ValueError, match="Undo this first"):
        undoing.undo(decision)


def test_nothing_of_it_is_public(path, client):
    import_(path, claim_review())

    assert not Review.objects.public().exists()
    assert "Check It" not in client.get("/claims/").text
