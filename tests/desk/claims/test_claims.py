"""Claims at the desk: the list, one of them, its words, and what may belong to it."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from quotes.decisions.acts import claim_answers
from quotes.models import Appearance, Claim, Decision, Quote
from quotes.suggestions import similar_claims
from tests.folding import folded
from tests.making import (
    make_appearance,
    make_article,
    make_claim,
    make_evidence,
    make_person,
    make_quote,
    make_review,
)

pytestmark = pytest.mark.django_db

HEIGHT = "The rocket reached an altitude of over 2,000 kilometres"
ALIKE = "it reached an altitude of more than 2,000 kilometres"
MOST = 20


def say(words, **details):
    return make_quote(words, article=make_article(f"“{words}” she said."), **details)


@pytest.fixture
def ana(client):
    client.force_login(make_person("Ana", "curator"))
    return client


@pytest.fixture
def eve(client):
    client.force_login(make_person("Eve", "editor"))
    return client


def queries(client, address):
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200
    return len(captured)


def sent(client, claim, act, **given):
    """Send an act on a claim; return the page that it leads to."""
    return client.post(f"/desk/claims/{claim.pk}/{act}/", given, follow=True)


def test_an_empty_list_says_what_to_do(ana):
    page = ana.get("/desk/claims/")

    assert "No claims on record yet. Press <kbd>c</kbd>" in page.text


def test_the_list_tells_states_and_numbers(ana):
    claim = make_claim("It is safe.", state="draft")
    make_appearance(claim)
    make_review(claim, state="draft")

    page = ana.get("/desk/claims/")

    assert "draft" in folded(page.text)
    assert "2 quotes · 1 review" in folded(page.text)


@pytest.mark.parametrize("query", ["q=saf", "state=draft", "q=IT+saf&state=draft"])
def test_the_list_is_narrowed(ana, query):
    make_claim("It is safe.", state="draft")
    make_claim("It will rain.")

    page = ana.get(f"/desk/claims/?{query}")

    assert [str(claim) for claim in page.context["page"]] == ["It is safe."]


def test_a_bad_filter_shows_nothing(ana):
    make_claim()

    page = ana.get("/desk/claims/?state=lost")

    assert "until the filter is corrected" in page.text


def test_retired_and_merged_claims_are_in_no_list(ana):
    survivor = make_claim("It is safe.")
    make_claim(retired=True)
    make_claim(merged_into=survivor)

    assert list(ana.get("/desk/claims/").context["page"]) == [survivor]


def test_the_list_knows_for_which_claims_quotes_are_suggested(ana):
    claim = make_claim(HEIGHT, say("so"))
    make_claim("The harbour will be dredged before winter.", say("no"))
    say(ALIKE, state="found")

    page = ana.get("/desk/claims/?suggested=on")

    assert list(page.context["page"]) == [claim]
    assert "1 more suggested" in page.text


def test_a_dismissed_suggestion_counts_no_more(ana):
    claim, quote = make_claim(HEIGHT, say("so")), say(ALIKE)

    claim_answers.keep_from(claim, quote)

    assert similar_claims.suggestions_among_newest() == {}


def test_more_claims_ask_no_more_questions(ana):
    make_claim()
    few = queries(ana, "/desk/claims/")

    for number in range(5):
        make_claim(f"Number {number} is safe.")

    assert queries(ana, "/desk/claims/") <= few <= MOST


def test_one_claim_asks_few_questions_of_many_quotes(eve):
    claim = make_claim(HEIGHT)
    address = f"/desk/claims/{claim.pk}/"
    for number in range(5):
        make_appearance(claim, say(f"It is number {number}"))
        say(f"{ALIKE}, {number}", state="found")
        make_evidence(make_review(claim))
    few = queries(eve, address)

    for number in range(5, 8):
        make_appearance(claim, say(f"It is number {number}"))
        make_evidence(make_review(claim))

    assert queries(eve, address) <= few <= MOST + 5


def test_a_merged_claim_leads_to_the_survivor(ana):
    survivor = make_claim("It is safe.")
    loser = make_claim(merged_into=survivor)

    page = ana.get(f"/desk/claims/{loser.pk}/", follow=True)

    assert page.redirect_chain[-1][0] == f"/desk/claims/{survivor.pk}/"
    assert "was merged into “It is safe.”" in page.text


def test_a_claim_is_written_by_hand(ana):
    page = ana.post("/desk/claims/new/", {"sentence": "It is safe."}, follow=True)

    assert Claim.objects.get().sentence == "It is safe."
    assert "No quotes attached yet" in page.text


def test_a_claim_without_words_is_shown_again(ana):
    page = ana.post("/desk/claims/new/", {"sentence": "…", "short": "Safe"})

    assert page.status_code == 422
    assert "A claim needs a sentence" in page.text
    assert 'value="Safe"' in page.text


def test_a_claim_is_put_in_other_words(ana):
    claim = make_claim("It is safe.", state="draft")
    given = {"sentence": "It is old.", "short": "It is safe.", "seen": 1}

    ana.post(f"/desk/claims/{claim.pk}/edit/", given)

    claim.refresh_from_db()
    assert (claim.sentence, claim.short) == ("It is old.", "It is old.")


def test_nobody_saves_over_anothers_words_unseen(ana):
    claim = make_claim("It is safe.", state="draft")
    address = f"/desk/claims/{claim.pk}/edit/"
    ana.post(address, {"sentence": "It is old.", "seen": 1})

    page = ana.post(address, {"sentence": "It is new.", "seen": 1})

    assert page.status_code == 422
    assert "from “It is safe.” to “It is old.”" in page.text
    assert "It is new." in page.text
    seen = page.context["form"]["seen"].value()
    ana.post(address, {"sentence": "It is new.", "seen": seen})
    assert Claim.objects.get().sentence == "It is new."


def test_a_suggestion_shows_its_score_and_who_says_it(ana):
    claim = make_claim(HEIGHT)
    say(ALIKE, state="found", kind="indirect", speaker="Bo Lind")

    page = ana.get(f"/desk/claims/{claim.pk}/")

    assert "reported, not quoted" in page.text
    assert "Bo Lind" in page.text
    assert f"{page.context['suggestions'][0].percent}%" in page.text


def test_a_suggestion_is_attached(ana):
    claim, quote = make_claim(HEIGHT), say(ALIKE)

    sent(ana, claim, "attach", quote=quote.pk, stance="denies")

    assert claim.appearances.get(quote=quote).stance == "denies"
    assert Decision.objects.filter(act="attach").get().actor.username == "Ana"


def test_a_suggestion_is_attached_and_confirmed_at_once(ana):
    claim, quote = make_claim(HEIGHT), say(ALIKE, state="found")

    sent(ana, claim, "confirm", quote=quote.pk, stance="states")

    assert Appearance.objects.filter(claim=claim, quote=quote).exists()
    assert Quote.objects.get(pk=quote.pk).is_confirmed


def test_what_can_not_be_confirmed_is_not_attached_either(ana):
    claim, quote = make_claim(HEIGHT), say(ALIKE, state="found", speaker=None)

    page = sent(ana, claim, "confirm", quote=quote.pk, stance="states")

    assert "waits for a speaker" in page.text
    assert not quote.appearances.exists()


def test_a_suggestion_is_dismissed_for_good(ana):
    claim, quote = make_claim(HEIGHT), say(ALIKE)

    page = sent(ana, claim, "apart", quote=quote.pk)

    assert page.context["suggestions"] == []


def test_stance_first_and_detach_are_done_from_the_page(ana):
    claim, quote = make_claim(HEIGHT), say(ALIKE)
    make_appearance(claim, quote)

    sent(ana, claim, "stance", quote=quote.pk, stance="questions")
    assert claim.appearances.get(quote=quote).stance == "questions"
    sent(ana, claim, "first", quote=quote.pk)
    assert Claim.objects.get().first_known.quote == quote
    sent(ana, claim, "first")
    assert Claim.objects.get().first_known is None
    sent(ana, claim, "detach", quote=quote.pk)
    assert not claim.appearances.filter(quote=quote).exists()


def test_a_refusal_is_said_on_the_page(ana):
    claim = make_claim(HEIGHT)

    page = sent(ana, claim, "detach", quote=say(ALIKE).pk)

    assert "is no longer attached to the claim" in page.text


def test_an_editor_publishes_and_withdraws(eve):
    claim = make_claim(state="draft")

    sent(eve, claim, "publish", seen=1)
    assert Claim.objects.public().get() == claim
    sent(eve, claim, "withdraw", seen=2, reason="It is two claims.")

    assert not Claim.objects.public().exists()
    assert Decision.objects.get(act="withdraw").reason == "It is two claims."


def test_a_claim_changed_meanwhile_is_not_published(eve):
    claim = make_claim(state="draft", row_version=4)

    page = sent(eve, claim, "publish", seen=3)

    assert "has been changed in the meantime" in page.text
    assert not Claim.objects.published().exists()


def test_two_claims_are_merged_by_an_editor(eve):
    survivor, loser = make_claim("It is safe."), make_claim("Safe it is.")
    address = f"/desk/claims/{survivor.pk}/merge/"

    assert "Safe it is." in eve.get(f"{address}?q=saf").text
    preview = eve.get(f"{address}?other={loser.pk}")
    assert "Appearances" in preview.text
    assert "Merge “Safe it is.” into “It is safe.”?" in preview.text
    eve.post(address, {"other": loser.pk, "survivor": survivor.pk})

    loser.refresh_from_db()
    assert loser.merged_into == survivor


def test_the_history_has_the_reviews_in_it_and_undoes(eve):
    claim = make_claim(state="draft")
    review = make_review(claim, state="draft")
    sent(eve, claim, "publish", seen=1)
    eve.post(f"/desk/reviews/{review.pk}/publish/", {"seen": 1})

    page = eve.get(f"/desk/claims/{claim.pk}/history/")

    assert [line.verb for line in page.context["lines"]] == ["published"] * 2
    first = page.context["lines"][-1]
    assert first.may_undo
    eve.post(f"/desk/decisions/{first.decision.pk}/undo/")
    claim.refresh_from_db()
    assert claim.state == "draft"


def test_a_curator_sees_no_buttons_of_editors(ana):
    claim = make_claim(state="draft")
    make_review(claim, state="draft")

    page = ana.get(f"/desk/claims/{claim.pk}/")

    assert "Publish" not in page.text
    assert "Merge" not in page.text
    assert "Send to an editor" in page.text


def test_keys_are_off_for_whom_they_annoy(ana):
    ana.post("/desk/habits/", {})
    claim = make_claim()

    assert 'data-keys="off"' in ana.get(f"/desk/claims/{claim.pk}/").text
