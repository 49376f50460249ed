"""The list of claims: search, filters, paging and what it says of each."""

import datetime

import pytest

from quotes import pages
from quotes.decisions.acts import merging
from quotes.filters import ClaimFilter
from quotes.models import Claim, Rating
from tests.folding import folded
from tests.making import (
    make_appearance,
    make_article,
    make_claim,
    make_outlet,
    make_quote,
    make_rating,
    make_review,
    make_role,
    make_speaker,
)

pytestmark = pytest.mark.django_db


def found(client, query=""):
    """Return the sentences of the claims that the page lists."""
    return [claim.sentence for claim in client.get(f"/claims/{query}").context["page"]]


def claim_by(sentence, speaker, outlet="The Daily Example", day="2024-05-13"):
    article = make_article(published_on=datetime.date.fromisoformat(day), outlet=outlet)
    quote = make_quote("It is safe.", speaker=speaker, article=article)
    return make_claim(sentence, quote)


def test_it_lists_public_claims_the_newest_first(client):
    make_claim("One.")
    make_claim("Two.")
    make_claim("Three.", state="draft")

    assert found(client) == ["Two.", "One."]
    assert "2 claims, newest first" in client.get("/claims/").text


def test_a_claim_has_its_finding_first_appearance_and_how_many_there_are(client):
    claim = claim_by("It is safe.", "Ada Lovelace")
    make_appearance(claim, make_quote(article=make_article(published_on=None)))
    make_review(claim)

    page = folded(client.get("/claims/").text)

    assert '<span class="sign" aria-hidden="true">✓</span> Mostly true' in page
    assert "Engineers found no fault." in page
    assert "Earliest known:" in page
    assert "Ada Lovelace</a>" in page
    assert "In 2 quotes, from" in page


def test_it_shows_a_correction_and_its_date(client):
    make_review(state="corrected", correction="It was Monday.")

    page = folded(client.get("/claims/").text)

    assert '<time datetime="2024-06-05">5 June 2024</time>' in page
    assert "It was Monday." in page


def test_a_claim_without_a_finding_says_so(client):
    make_claim()

    assert "No finding yet" in client.get("/claims/").text


@pytest.mark.parametrize(
    ("query", "sentences"),
    [
        ("?q=BRUCKE", ["Die Brücke ist sicher."]),
        ("?q=bruck", []),
        ('?q="ist+sicher"', ["Die Brücke ist sicher."]),
        ('?q="sicher+ist"', []),
        ("?q=sicher+-brücke", []),
        ("?q=sicher+or+tunnel", ["The tunnel is open.", "Die Brücke ist sicher."]),
    ],
)
def test_it_finds_whole_words_as_those_of_quotes_are_found(client, query, sentences):
    make_claim("Die Brücke ist sicher.")
    make_claim("The tunnel is open.")

    assert found(client, query) == sentences


def test_it_narrows_to_a_speaker(client):
    claim_by("One.", "Ada Lovelace")
    claim_by("Two.", "Charles Babbage")

    for written in (make_speaker("Ada Lovelace").pk, "ada+lovelace"):
        assert found(client, f"?speaker={written}") == ["One."]


def test_it_narrows_to_an_outlet(client):
    claim_by("One.", "Ada Lovelace", "The Nightly")
    claim_by("Two.", "Ada Lovelace")

    assert found(client, f"?outlet={make_outlet('The Nightly').pk}") == ["One."]


@pytest.mark.parametrize(
    ("query", "sentences"),
    [
        ("?since=2024-06", ["Two."]),
        ("?until=2024-05", ["One."]),
        ("?since=2024-05-13&until=2024-05-13", ["One."]),
        ("?since=2024&until=2024", ["Two.", "One."]),
    ],
)
def test_it_narrows_to_days(client, query, sentences):
    claim_by("One.", "Ada Lovelace", day="2024-05-13")
    claim_by("Two.", "Ada Lovelace", day="2024-06-01")

    assert found(client, query) == sentences


def test_one_quote_has_to_fit_all_that_is_asked_of_quotes(client):
    claim = claim_by("One.", "Ada Lovelace", "The Nightly")
    other = claim_by("Two.", "Charles Babbage").appearances.get().quote
    make_appearance(claim, other)
    ada, nightly = make_speaker("Ada Lovelace"), make_outlet("The Nightly")
    example = make_outlet("The Daily Example")

    assert found(client, f"?speaker={ada.pk}&outlet={nightly.pk}") == ["One."]
    assert found(client, f"?speaker={ada.pk}&outlet={example.pk}") == []


def test_a_quote_that_is_not_confirmed_fits_nothing(client):
    make_quote(speaker="Charles Babbage")
    claim = claim_by("One.", "Ada Lovelace")
    make_appearance(claim, make_quote(speaker="Charles Babbage", state="found"))

    query = f"?speaker={make_speaker('Charles Babbage').pk}"

    assert found(client, query) == []


def test_it_narrows_to_the_rating_of_the_latest_public_review(client):
    claim = make_claim("One.")
    make_review(claim, rating="False", reviewed_on=datetime.date(2024, 6, 1))
    make_review(claim, rating="True", reviewed_on=datetime.date(2024, 6, 2))
    make_review(
        claim, rating="False", reviewed_on=datetime.date(2024, 6, 3), state="draft"
    )

    assert found(client, f"?rating={make_rating('True').pk}") == ["One."]
    assert found(client, f"?rating={make_rating('False').pk}") == []


def test_it_offers_the_ratings_that_were_given_even_retired(client):
    make_review(rating="False")
    make_review(rating="True", state="draft")
    Rating.objects.filter(name="False").update(retired=True)

    page = client.get("/claims/").text

    assert ">False</option>" in page
    assert ">True</option>" not in page


@pytest.mark.parametrize("operator", ["speaker:Babbage", "outlet:nightly"])
def test_the_search_box_takes_the_operators_of_quotes(client, operator):
    claim_by("One.", "Charles Babbage", "The Nightly")
    claim_by("Two.", "Ada Lovelace")

    assert found(client, f"?q={operator}") == ["One."]


def test_it_counts_the_claims_by_verdict(client):
    for sentence in ("One.", "Two."):
        make_review(claim_by(sentence, "Ada Lovelace"), rating="False")
    claim_by("Three.", "Ada Lovelace")
    speaker = make_speaker("Ada Lovelace").pk

    page = client.get(f"/claims/?speaker={speaker}")

    assert [(str(one), number) for one, number in page.context["verdicts"]] == [
        *(("False", 2), ("None", 1))
    ]
    rating = Rating.objects.get(name="False").pk
    assert f'href="/claims/?speaker={speaker}&amp;rating={rating}"' in page.text
    assert "3 claims, newest first" in page.text


def test_an_operator_that_means_nothing_is_searched_as_words_and_said(client):
    make_claim("The bridge is safe.")

    page = client.get("/claims/?q=speaker:nobody").text

    assert "“speaker:nobody” was searched as plain words" in page
    assert "No public claim fits." in page


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("?since=soon", "“soon” isn’t a date"),
        ("?speaker=nobody", "No speaker on record"),
        ("?rating=999999", "No claim has this verdict."),
        ("?rating=best", "No claim has this verdict."),
        ("?stance_changed=yes", "Write on, or leave it out."),
        ("?q=!!", "Write a word with letters or digits."),
    ],
)
def test_a_bad_field_gives_its_error_and_no_rows(client, query, sentence):
    make_claim()

    page = client.get(f"/claims/{query}")

    assert page.status_code == 200
    assert sentence in page.text
    assert page.context["page"].rows == []


def test_each_filter_can_be_taken_away_again(client):
    claim_by("One.", "Ada Lovelace")
    query = f"?speaker={make_speaker().pk}&since=2024"

    page = folded(client.get(f"/claims/{query}").text)

    assert '<a href="/claims/?since=2024"><span class="unseen">Remove </span>' in page


def test_it_pages_by_where_it_is(client, monkeypatch):
    monkeypatch.setattr(pages.claims, "CLAIMS_A_PAGE", 2)
    claims = [make_claim(f"Claim {number}.") for number in range(5)]

    second = client.get(f"/claims/?after={claims[3].pk}&since=2024")

    assert [claim.pk for claim in second.context["page"]] == [
        claims[2].pk,
        claims[1].pk,
    ]
    assert f'href="?after={claims[1].pk}&amp;since=2024"' in second.text
    assert f'href="?since=2024&amp;before={claims[2].pk}"' in second.text
    assert "5 claims" in second.text


def test_the_first_page_stays_where_claims_are_added(client, monkeypatch):
    monkeypatch.setattr(pages.claims, "CLAIMS_A_PAGE", 2)
    claims = [make_claim(f"Claim {number}.") for number in range(4)]
    query = f"?after={claims[2].pk}"
    before = found(client, query)

    make_claim("New.")

    assert found(client, query) == before == ["Claim 1.", "Claim 0."]


def test_it_says_what_to_do_when_nothing_is_on_record(client):
    assert "No claim is on record yet" in client.get("/claims/").text


def test_it_leads_to_the_files_and_the_feed_of_its_filter(client):
    claim_by("One.", "Ada Lovelace")
    query = f"?speaker={make_speaker().pk}"

    page = client.get(f"/claims/{query}&after=9").text

    for path in ("/claims.csv", "/claims.jsonl", "/claims.atom"):
        assert f'href="{path}{query}"' in page


def test_its_one_address_keeps_the_filters_of_claims(client):
    make_review()
    rating = make_rating().pk

    page = client.get(f"/claims/?rating={rating}&kind=direct&after=1").text

    address = f"http://127.0.0.1:8000/claims/?rating={rating}"
    assert f'<link rel="canonical" href="{address}">' in page


def test_the_lists_of_quotes_know_no_rating(client):
    page = client.get("/quotes/?rating=1").text

    assert 'href="http://127.0.0.1:8000/quotes/"' in page
    assert 'href="/quotes.atom"' in page


def test_every_page_leads_to_the_claims(client):
    assert '<a href="/claims/">Claims</a>' in client.get("/").text
    assert '<a href="/claims/" aria-current="page">' in client.get("/claims/").text


def test_it_asks_the_database_as_often_for_many_claims(
    client, django_assert_num_queries
):
    make_review(claim_by("One.", "Ada Lovelace"))
    with django_assert_num_queries(7):
        client.get("/claims/")

    make_appearance(claim_by("Two.", "Ada Lovelace"), make_quote(), "denies")
    for number in range(9):
        claim = claim_by(f"Claim {number}.", f"Speaker {number}", f"Outlet {number}")
        make_appearance(claim, make_quote(role=make_role(f"role {number}")))
        make_review(claim)
    with django_assert_num_queries(7):
        client.get("/claims/")


def test_a_file_knows_what_is_no_filter():
    chosen = ClaimFilter({"kind": "direct", "after": "1"}, Claim.objects.public())

    assert chosen.unknown() == ["kind"]


def test_a_speakers_page_shows_the_claims_and_what_was_done_with_them(client):
    claim = claim_by("It is safe.", "Ada Lovelace")
    make_review(claim, state="corrected", correction="It was Monday.")
    make_appearance(claim, make_quote(speaker="Ada Lovelace"), "denies")
    speaker = make_speaker("Ada Lovelace")

    page = client.get(speaker.get_absolute_url()).text

    assert f'href="{claim.get_absolute_url()}">It is safe.</a>' in page
    assert "States it</span>" in page
    assert "Denies it</span>" in page
    assert "</span> Mostly true" in page
    assert "It was Monday." in page
    assert f'href="/claims/?speaker={speaker.pk}"' in page


def test_a_quotes_page_shows_what_it_does_with_its_claims(client):
    quote = make_quote(speaker="Charles Babbage")
    claim = claim_by("It is safe.", "Ada Lovelace")
    make_appearance(claim, quote, "denies")
    make_review(claim)

    page = client.get(quote.get_absolute_url()).text

    assert f'href="{claim.get_absolute_url()}">It is safe.</a>' in page
    assert "Denies it</span>" in page
    assert "States it</span>" not in page
    assert "</span> Mostly true" in page


def test_the_front_page_shows_the_latest_findings(client):
    claim = make_claim("It is safe.")
    make_review(claim, state="corrected", correction="It was Monday.")

    page = client.get("/").text

    assert "Latest findings" in page
    assert f'href="{claim.get_absolute_url()}">It is safe.</a>' in page
    assert "It was Monday." in page


def test_a_merged_claims_quotes_are_shown_under_the_survivor(client):
    loser = claim_by("It is safe.", "Ada Lovelace")
    survivor = claim_by("The bridge is safe.", "Charles Babbage")
    merging.merge(loser, survivor)

    page = client.get(make_speaker("Ada Lovelace").get_absolute_url()).text

    assert "The bridge is safe.</a>" in page
    assert "It is safe.</a>" not in page


@pytest.mark.parametrize(("kind", "bound"), [("quote", 8), ("speaker", 20)])
def test_a_page_with_claims_asks_the_database_as_often_for_many(
    client, django_assert_max_num_queries, kind, bound
):
    claim = make_review(claim_by("It is safe.", "Ada Lovelace")).claim
    quote = claim.appearances.get().quote
    page = {"quote": quote, "speaker": make_speaker("Ada Lovelace")}[kind]
    with django_assert_max_num_queries(bound):
        client.get(page.get_absolute_url())

    for number in range(20):
        make_review(make_claim(f"Claim {number}.", quote))
    with django_assert_max_num_queries(bound):
        client.get(page.get_absolute_url())
