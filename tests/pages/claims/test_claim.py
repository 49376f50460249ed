"""One claim: its sentence, what came of checking it, and every appearance."""

import datetime
import json
import re

import pytest

from quotes.decisions.acts import claiming, deciding, merging
from quotes.decisions.undo import undoing
from quotes.models import Claim, Decision, PartialDate, Quote
from tests.folding import folded
from tests.making import (
    make_appearance,
    make_article,
    make_claim,
    make_evidence,
    make_quote,
    make_rating,
    make_review,
    make_unnamed_quote,
)

pytestmark = pytest.mark.django_db


def page_of(client, claim):
    return client.get(claim.get_absolute_url())


def quote_on(day, speaker="Ada Lovelace", outlet="The Daily Example", **details):
    article = make_article(published_on=datetime.date.fromisoformat(day), outlet=outlet)
    return make_quote("It is safe.", article=article, speaker=speaker, **details)


def scripts_in(page):
    pattern = r'<script type="application/ld\+json">(.*?)</script>'
    return [json.loads(found) for found in re.findall(pattern, page.text, re.DOTALL)]


def test_it_shows_the_sentence(client):
    assert "<h1>The bridge is safe.</h1>" in page_of(client, make_claim()).text


def test_it_shows_the_rating_in_words_with_its_sign_and_its_meaning(client):
    review = make_review()

    page = folded(page_of(client, review.claim).text)

    assert '<span class="sign" aria-hidden="true">✓</span> Mostly true' in page
    assert make_rating().meaning in page


def test_it_shows_the_finding_and_who_checked_it_when(client):
    review = make_review(text="The steel is sound.\n\nSo are the bolts.")

    page = folded(page_of(client, review.claim).text)

    assert "Engineers found no fault." in page
    assert "<p>The steel is sound.</p> <p>So are the bolts.</p>" in page
    assert 'On Record, <time datetime="2024-06-03">3 June 2024</time>' in page


def test_it_names_another_organisation_and_leads_there(client):
    review = make_review(
        organisation="Check It",
        organisation_url="https://check.example",
        url="https://check.example/1",
    )

    page = page_of(client, review.claim).text

    assert '<a href="https://check.example/1" rel="external">Read it at' in page
    assert '<a href="https://check.example" rel="external">About Check It</a>' in page


def test_it_shows_a_correction_and_its_date_above_the_finding(client):
    review = make_review(state="corrected", correction="It was Monday.")

    page = folded(page_of(client, review.claim).text)

    corrected = page.index('<time datetime="2024-06-05">5 June 2024</time>')
    note = page.index("It was Monday.", page.index("<main"))
    assert corrected < note < page.index("Engineers found", page.index("<main"))


def test_it_shows_the_evidence(client):
    review = make_review()
    make_evidence(
        review,
        excerpt="No fault was found.",
        bearing="supports",
        archived_address="https://archive.example/1",
    )

    page = page_of(client, review.claim).text

    assert '<a href="https://example.org/report" rel="external">Report of' in page
    assert "+ supports the claim" in page
    assert "<blockquote>No fault was found.</blockquote>" in page
    assert 'href="https://archive.example/1"' in page


def test_it_links_to_no_script(client):
    review = make_review(url="javascript:alert(1)")
    make_evidence(review, address="javascript:alert(2)")

    assert "javascript:" not in page_of(client, review.claim).text


@pytest.mark.parametrize("state", ["draft", "in review", "withdrawn"])
def test_a_claim_without_a_public_finding_says_so(client, state):
    review = make_review(state=state)

    page = page_of(client, review.claim).text

    assert "No finding on this claim is published yet." in page
    assert "Engineers" not in page
    assert "Mostly true" not in page


def test_a_review_without_a_verdict_says_so(client):
    review = make_review(rating=None)

    assert "No verdict" in page_of(client, review.claim).text


def test_the_latest_of_several_findings_comes_first(client):
    claim = make_claim()
    make_review(claim, summary="The older.", reviewed_on=datetime.date(2024, 6, 1))
    make_review(claim, summary="The newer.", reviewed_on=datetime.date(2024, 6, 2))

    page = page_of(client, claim)
    main = page.text[page.text.index("<main") :]

    assert "The findings" in main
    assert main.index("The newer.") < main.index("The older.")


def test_it_lists_every_public_appearance_the_oldest_first(client):
    claim = make_claim("It is safe.", quote_on("2024-05-13"))
    make_appearance(claim, quote_on("2024-05-02", "Charles Babbage"), "denies")
    make_appearance(claim, quote_on("2024-05-03", state="found"))

    shown = page_of(client, claim).context["claim"].shown

    assert [(str(one.said_on), one.stance) for one in shown] == [
        ("2024-05-02", "denies"),
        ("2024-05-13", "states"),
    ]


def test_it_marks_the_first_appearance_that_asserts_it(client):
    claim = make_claim("It is safe.", quote_on("2024-05-13"))
    make_appearance(claim, quote_on("2024-05-02", "Charles Babbage"), "denies")

    page = page_of(client, claim)

    assert page.context["first"].said_on == PartialDate.parse("2024-05-13")
    assert page.text.count("<strong>earliest known</strong>") == 1


def test_it_says_who_said_repeated_and_denied_it(client):
    claim = make_claim("It is safe.", quote_on("2024-05-13"))
    make_appearance(claim, quote_on("2024-05-14", "Charles Babbage"), "denies")
    make_appearance(claim, make_unnamed_quote("a spokesman"), "repeats")

    stances = page_of(client, claim).context["stances"]

    said = [
        (words, [str(one.quote.attributions.all()[0]) for one in quotes])
        for words, quotes in stances
    ]
    assert said == [
        ("States it", ["Ada Lovelace"]),
        ("Repeats it", ["a spokesman"]),
        ("Denies it", ["Charles Babbage"]),
    ]


def test_it_draws_a_line_for_each_who_said_it(client):
    claim = make_claim("It is safe.", quote_on("2024-05-01"))
    make_appearance(claim, quote_on("2024-05-11", outlet="The Nightly"))
    make_appearance(claim, quote_on("2024-05-06", "Charles Babbage"), "denies")

    page = page_of(client, claim)
    lines = page.context["line"].lines

    assert [(one.name, one.outlets) for one in lines] == [
        ("Ada Lovelace", "The Daily Example; The Nightly"),
        ("Charles Babbage", "The Daily Example"),
    ]
    assert [[mark.x for mark in one.marks] for one in lines] == [[3, 97], [50]]
    assert "1 May 2024: Ada Lovelace states it (earliest known)" in folded(page.text)
    assert "6 May 2024: Charles Babbage denies it" in folded(page.text)


def test_it_draws_those_of_one_day_above_each_other(client):
    claim = make_claim("It is safe.", quote_on("2024-05-01"))
    make_appearance(claim, quote_on("2024-05-01", "Charles Babbage"), "denies")

    line = page_of(client, claim).context["line"]

    assert [mark.x for one in line.lines for mark in one.marks] == [50, 50]
    assert line.is_one_day


def test_it_draws_no_more_lines_than_fit_and_says_so(client):
    claim = make_claim("It is safe.", quote_on("2024-05-01"))
    for number in range(14):
        make_appearance(claim, quote_on("2024-05-02", f"Speaker {number}"))

    page = page_of(client, claim)

    assert len(page.context["line"].lines) == 12
    assert re.search(r"3\s+more speakers are in the table only", page.text)


def test_a_single_appearance_is_not_drawn(client):
    assert page_of(client, make_claim()).context["line"] is None


def test_a_date_is_as_exact_as_it_is_known(client):
    quote = make_quote(said_on_basis=Quote.Basis.STATED)
    quote.said_on = PartialDate.parse("2024-05")
    quote.save()

    page = page_of(client, make_claim("It is safe.", quote))

    assert '<time datetime="2024-05">May 2024</time>' in page.text


def test_it_leads_to_its_feed(client):
    claim = make_claim()

    page = page_of(client, claim).text

    assert page.count(f'href="/claims/{claim.pk}.atom"') == 2


def test_what_it_says_of_itself_tells_the_finding_and_its_correction(client):
    review = make_review(state="corrected", correction="It was Monday.")

    page = page_of(client, review.claim).text

    described = "Mostly true. Engineers found no fault. Corrected on 2024-06-05: It was"
    assert f'<meta property="og:description" content="{described}' in page


def test_it_holds_the_claim_and_its_reviews_for_other_tools(client):
    review = make_review()

    claim, reviewed = scripts_in(page_of(client, review.claim))

    assert claim["@type"] == "Claim"
    assert reviewed["claimReviewed"] == "The bridge is safe."


def test_no_words_end_the_script_that_holds_them(client):
    sentence = "</script><script>alert(1)</script><!-- & “safe”"

    page = page_of(client, make_claim(sentence))

    assert "<script>alert" not in page.text
    assert scripts_in(page)[0]["text"] == sentence


def test_another_slug_leads_to_the_right_one(client):
    claim = make_claim()

    for old in (f"/claims/{claim.pk}/", f"/claims/{claim.pk}/wrong/"):
        answer = client.get(f"{old}?x=1")

        assert answer.status_code == 301
        assert answer.url == f"{claim.get_absolute_url()}?x=1"


def test_a_merged_claim_leads_to_the_survivor(client):
    loser, survivor = make_claim("It is safe."), make_claim()
    merging.merge(loser, survivor)

    answer = client.get(loser.get_absolute_url())

    assert answer.status_code == 301
    assert answer.url == survivor.get_absolute_url()


def published(*quotes):
    claim = make_claim("The secret is out.", *quotes, state="draft")
    claiming.publish(claim)
    claim.refresh_from_db()
    return claim


def test_a_withdrawn_claim_is_gone_and_gives_the_reason(client):
    claim = published()
    claiming.withdraw(claim, reason="Nobody said so.")

    page = page_of(client, claim)

    assert page.status_code == 410
    assert f"Claim {claim.pk} was withdrawn" in page.text
    assert "Nobody said so." in page.text
    assert "secret" not in page.text


def test_it_gives_no_reason_of_a_withdrawal_that_was_undone(client):
    claim = published()
    claiming.withdraw(claim, reason="The first reason.")
    undoing.undo(Decision.objects.about(claim).first())
    claim.refresh_from_db()
    claiming.withdraw(claim)

    assert "No reason was given." in page_of(client, claim).text


def test_a_claim_merged_into_a_withdrawn_one_is_gone_too(client):
    claim, loser = published(), published()
    merging.merge(loser, claim)
    claiming.withdraw(Claim.objects.get(pk=claim.pk), reason="Nobody said so.")

    assert page_of(client, loser).status_code == 410


def test_a_draft_that_was_given_up_was_never_here(client):
    claim = make_claim(state="draft")
    claiming.withdraw(claim)

    assert page_of(client, claim).status_code == 404


@pytest.mark.parametrize("details", [{"state": "draft"}, {"retired": True}])
def test_a_claim_that_is_not_public_is_not_found(client, details):
    assert page_of(client, make_claim(**details)).status_code == 404


def test_a_claim_whose_last_quote_was_withdrawn_is_not_found(client):
    quote = make_quote()
    claim = published(quote)
    deciding.withdraw([quote.pk])

    assert page_of(client, claim).status_code == 404


@pytest.mark.parametrize("pk", [0, 10**30])
def test_it_knows_no_such_claim(client, pk):
    assert client.get(f"/claims/{pk}/").status_code == 404


def test_it_asks_the_database_as_often_for_many_appearances(
    client, django_assert_num_queries
):
    claim = make_review().claim
    make_evidence(claim.reviews.get())
    with django_assert_num_queries(7):
        page_of(client, claim)

    for number in range(9):
        make_appearance(claim, quote_on("2024-05-01", f"Speaker {number}"))
        make_evidence(make_review(claim))
    with django_assert_num_queries(7):
        page_of(client, claim)
