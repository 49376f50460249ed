"""Feeds of claims: what is published, corrected or said anew comes to who follows."""

import datetime
from xml.etree import ElementTree

import pytest
from django.utils import timezone

from quotes.decisions.acts import claiming, deciding, merging, reviewing
from quotes.models import Claim, Quote
from tests.making import (
    make_appearance,
    make_claim,
    make_quote,
    make_review,
    make_speaker,
    make_unnamed_quote,
)

pytestmark = pytest.mark.django_db

ATOM = {"a": "http://www.w3.org/2005/Atom"}
SITE = "http://127.0.0.1:8000"


def feed_of(client, path="/claims.atom", **headers):
    return client.get(path, headers=headers)


def root_of(client, path="/claims.atom"):
    return ElementTree.fromstring(feed_of(client, path).content)


def entries_of(client, path="/claims.atom"):
    return root_of(client, path).findall("a:entry", ATOM)


def text_of(element, path):
    return element.findtext(path, namespaces=ATOM)


def titles_of(client, path="/claims.atom"):
    return [text_of(entry, "a:title") for entry in entries_of(client, path)]


def published(sentence="The bridge is safe."):
    """Return a claim that was published today."""
    claim = make_claim(sentence, state="draft")
    claiming.publish(claim)
    return Claim.objects.get(pk=claim.pk)


def reviewed(claim, summary="Engineers found no fault."):
    review = reviewing.new_review(claim, summary=summary)
    reviewing.publish_review(review)
    review.refresh_from_db()
    return review


def days_later(monkeypatch, days=1):
    now = timezone.now() + datetime.timedelta(days=days)
    monkeypatch.setattr(timezone, "now", lambda: now)
    return now


def test_an_entry_holds_the_claim_and_its_latest_finding(client):
    claim = published()
    make_review(claim, organisation="Check It")

    (entry,) = entries_of(client)

    assert text_of(entry, "a:title") == "Mostly true: The bridge is safe."
    assert text_of(entry, "a:author/a:name") == "Check It"
    content = text_of(entry, "a:content")
    assert "<strong>Mostly true</strong>, Check It, 3 June 2024" in content
    assert "Engineers found no fault." in content


def test_a_claim_without_a_finding_says_so(client):
    published()

    (entry,) = entries_of(client)

    assert text_of(entry, "a:title") == "The bridge is safe."
    assert "No finding yet." in text_of(entry, "a:content")


def test_an_entry_keeps_its_id_where_the_claim_is_put_in_other_words(client):
    claim = published()
    before = text_of(entries_of(client)[0], "a:id")

    claiming.restate(claim, sentence="The bridge holds.", short="")
    (entry,) = entries_of(client)

    assert text_of(entry, "a:id") == before == f"{SITE}/claims/{claim.pk}/"
    link = entry.find("a:link", ATOM).get("href")
    assert link == f"{SITE}/claims/{claim.pk}/the-bridge-holds/"


def test_it_is_published_and_updated_when_the_claim_was(client):
    claim = published()

    (entry,) = entries_of(client)

    for name in ("a:published", "a:updated"):
        at = datetime.datetime.fromisoformat(text_of(entry, name))
        assert at == claim.published_at


def test_a_finding_updates_the_entry(client, monkeypatch):
    claim = published()
    later = days_later(monkeypatch)
    reviewed(claim)

    (entry,) = entries_of(client)

    assert datetime.datetime.fromisoformat(text_of(entry, "a:updated")) == later
    assert text_of(root_of(client), "a:updated") == text_of(entry, "a:updated")


def test_a_correction_updates_the_entry_and_says_so(client, monkeypatch):
    review = reviewed(published())
    later = days_later(monkeypatch)
    reviewing.correct_review(review, "It was Monday.")

    for path in ("/claims.atom", f"/claims/{review.claim_id}.atom"):
        entry = entries_of(client, path)[0]

        assert text_of(entry, "a:title").startswith("Corrected: ")
        assert datetime.datetime.fromisoformat(text_of(entry, "a:updated")) == later
        assert "<strong>Corrected on" in text_of(entry, "a:content")
        assert "It was Monday." in text_of(entry, "a:content")


def test_what_changed_last_comes_first(client, monkeypatch):
    old = published("The old claim.")
    days_later(monkeypatch)
    published("The new claim.")
    days_later(monkeypatch)
    review = reviewed(old)

    assert titles_of(client) == ["No verdict: The old claim.", "The new claim."]
    days_later(monkeypatch)
    reviewing.correct_review(review, "It was Monday.")
    assert titles_of(client)[0].startswith("Corrected")


def test_a_draft_updates_nothing(client, monkeypatch):
    claim = published()
    before = text_of(root_of(client), "a:updated")

    days_later(monkeypatch)
    review = reviewing.new_review(claim, summary="Not yet.")
    reviewing.send_to_review(review)

    assert text_of(root_of(client), "a:updated") == before


def test_it_takes_the_filters_of_the_page(client):
    published()
    make_claim("Another.", make_quote(speaker="Charles Babbage"))
    query = f"?speaker={make_speaker('Charles Babbage').pk}"

    root = root_of(client, f"/claims.atom{query}&after=1&q=")

    assert [text_of(e, "a:title") for e in root.findall("a:entry", ATOM)] == [
        "Another."
    ]
    own = root.find("a:link[@rel='self']", ATOM).get("href")
    assert own == text_of(root, "a:id") == f"{SITE}/claims.atom{query}"
    page = root.find("a:link[@rel='alternate']", ATOM).get("href")
    assert page == f"{SITE}/claims/{query}"


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("?since=soon", "“soon” isn’t a date"),
        ("?kind=direct", "There is no filter called “kind”"),
    ],
)
def test_a_bad_filter_is_refused_with_its_sentence(client, query, sentence):
    answer = feed_of(client, f"/claims.atom{query}")

    assert answer.status_code == 400
    assert sentence in answer.text


def test_a_bad_operator_is_told_in_a_header(client):
    answer = feed_of(client, "/claims.atom?q=speaker:nobody")

    assert "searched as plain words" in answer["X-OnRecord-Notice"]


def test_a_claims_feed_has_its_findings_and_appearances(client):
    claim = published()
    make_review(claim)
    make_appearance(claim, make_unnamed_quote("a spokesman"), "denies")

    titles = titles_of(client, f"/claims/{claim.pk}.atom")

    assert set(titles) == {
        "Mostly true: The bridge is safe.",
        "Ada Lovelace states it: The bridge is safe.",
        "a spokesman denies it: The bridge is safe.",
    }


def test_an_appearance_leads_to_its_quote_and_has_an_id_of_its_own(client):
    claim = published()
    appearance = claim.appearances.get()

    (entry,) = entries_of(client, f"/claims/{claim.pk}.atom")

    assert text_of(entry, "a:id") == f"{SITE}/claims/{claim.pk}/#appearance-" + str(
        appearance.pk
    )
    link = entry.find("a:link", ATOM).get("href")
    assert link == f"{SITE}/quotes/{appearance.quote_id}/"


def test_a_new_appearance_comes_first(client, monkeypatch):
    claim = published()
    reviewed(claim)
    days_later(monkeypatch)
    quote = make_quote(speaker="Charles Babbage", state="found")
    make_appearance(claim, quote, "repeats")
    deciding.confirm([quote.pk])

    first = entries_of(client, f"/claims/{claim.pk}.atom")[0]

    assert text_of(first, "a:author/a:name") == "Charles Babbage"
    decided = Quote.objects.get(pk=quote.pk).decided_at
    assert datetime.datetime.fromisoformat(text_of(first, "a:updated")) == decided


def test_a_merged_claims_feed_is_the_survivors(client):
    loser, survivor = published("It is safe."), published()
    merging.merge(loser, survivor)

    root = root_of(client, f"/claims/{loser.pk}.atom")

    assert text_of(root, "a:id") == f"{SITE}/claims/{survivor.pk}.atom"


@pytest.mark.parametrize("state", ["draft", "withdrawn"])
def test_a_claim_that_is_not_public_has_no_feed(client, state):
    claim = make_claim(state=state)

    assert feed_of(client, f"/claims/{claim.pk}.atom").status_code == 404


def test_it_holds_what_xml_cannot(client):
    make_review(make_claim("It is\x0b safe."), organisation="Check\x01 It")

    assert titles_of(client) == ["Mostly true: It is safe."]


def paths_of(claim):
    return ["/claims.atom", f"/claims/{claim.pk}.atom"]


@pytest.mark.parametrize("header", ["ETag", "Last-Modified"])
def test_who_has_it_already_is_told_so(client, header):
    claim = published()
    asked = {"ETag": "if-none-match", "Last-Modified": "if-modified-since"}[header]

    for path in paths_of(claim):
        had = feed_of(client, path)[header]
        answer = feed_of(client, path, **{asked: had})

        assert answer.status_code == 304
        assert answer.content == b""
        assert answer[header] == had


def withdraw(claim):
    claiming.withdraw(claim)


def publish_a_finding(claim):
    reviewed(claim)


def correct(claim):
    reviewing.correct_review(claim.reviews.get(), "It was Monday.")


def restate(claim):
    claiming.restate(claim, sentence="The bridge holds.", short="")


@pytest.mark.parametrize("change", [withdraw, publish_a_finding, correct, restate])
def test_its_tag_changes_with_what_it_says(client, change):
    claim = published()
    reviewed(claim)
    had = feed_of(client)["ETag"]

    change(claim)

    assert feed_of(client, **{"if-none-match": had}).status_code == 200


def test_a_claims_own_tag_stays_when_another_changes(client):
    claim = published()
    path = f"/claims/{claim.pk}.atom"
    had = feed_of(client, path)["ETag"]

    reviewed(published("Another."))

    assert feed_of(client, path, **{"if-none-match": had}).status_code == 304


def test_it_asks_the_database_as_often_for_many(client, django_assert_num_queries):
    claim = published()
    make_review(claim)
    for path, number in zip(paths_of(claim), (3, 6), strict=True):
        with django_assert_num_queries(number):
            feed_of(client, path)

    for number in range(9):
        other = make_claim(f"Claim {number}.", make_quote(speaker=f"Speaker {number}"))
        make_review(other)
        make_review(claim)
        make_appearance(claim, other.appearances.get().quote)
    for path, number in zip(paths_of(claim), (3, 6), strict=True):
        with django_assert_num_queries(number):
            feed_of(client, path)


def test_changes_of_stance_are_a_feed(client):
    changed = make_claim("One.", make_quote())
    make_appearance(changed, make_quote(), "denies")
    make_claim("Two.", make_quote())

    (entry,) = entries_of(client, "/claims.atom?stance_changed=on")

    assert text_of(entry, "a:title") == "One."
    assert "one speaker has both stated and denied it" in text_of(entry, "a:content")
