"""Claims on which a speaker changed their stance: marked, filtered, shown together."""

import datetime

import pytest

from tests.folding import folded
from tests.making import (
    make_appearance,
    make_article,
    make_claim,
    make_quote,
    make_speaker,
    make_unnamed_quote,
)

pytestmark = pytest.mark.django_db


def found(client, query=""):
    """Return the sentences of the claims that the page lists."""
    return [claim.sentence for claim in client.get(f"/claims/{query}").context["page"]]


def quote_on(day, speaker="Ada Lovelace"):
    article = make_article(published_on=datetime.date.fromisoformat(day))
    return make_quote("It is safe.", article=article, speaker=speaker)


def stated(sentence, speaker, day="2024-05-13"):
    return make_claim(sentence, quote_on(day, speaker))


def changed_by(speaker, sentence):
    """Return a claim that a speaker states in one quote and denies in another."""
    claim = stated(sentence, speaker, day="2019-05-13")
    make_appearance(claim, make_quote(speaker=speaker), "denies")
    return claim


def test_it_narrows_to_claims_on_which_somebody_changed_their_stance(client):
    changed_by("Ada Lovelace", "One.")
    disputed = stated("Two.", "Ada Lovelace")
    make_appearance(disputed, make_quote(speaker="Charles Babbage"), "denies")

    assert found(client, "?stance_changed=on") == ["One."]


@pytest.mark.parametrize("state", ["found", "rejected", "withdrawn"])
def test_a_change_rests_on_confirmed_quotes(client, state):
    claim = stated("One.", "Ada Lovelace")
    make_appearance(claim, make_quote(state=state), "denies")

    assert found(client, "?stance_changed=on") == []


def test_a_chosen_speaker_is_the_one_who_changed_their_stance(client):
    claim = changed_by("Ada Lovelace", "One.")
    make_appearance(claim, make_quote(speaker="Charles Babbage"), "questions")
    ada, charles = make_speaker("Ada Lovelace"), make_speaker("Charles Babbage")

    assert found(client, f"?stance_changed=on&speaker={ada.pk}") == ["One."]
    assert found(client, f"?stance_changed=on&speaker={charles.pk}") == []


def test_a_claim_in_the_list_says_that_somebody_changed_their_stance(client):
    stated("Two.", "Charles Babbage")
    assert "Stance changed</span>" not in client.get("/claims/").text

    changed_by("Ada Lovelace", "One.")

    page = client.get("/claims/").text
    assert page.count('<span class="badge">Stance changed</span>') == 1
    assert 'href="/claims/?stance_changed=on">Stance changed</a>' in page


def test_it_shows_together_what_somebody_stated_and_later_denied(client):
    claim = make_claim("The bridge is safe.", quote_on("2024-05-01"))
    make_appearance(claim, quote_on("2024-05-02"), "repeats")
    make_appearance(claim, quote_on("2024-06-01"), "retracts")
    make_appearance(claim, quote_on("2024-07-01", "Charles Babbage"), "denies")

    page = client.get(claim.get_absolute_url())

    (change,) = page.context["changes"]
    assert str(change.speaker) == "Ada Lovelace"
    assert [one.stance for one in change.turns] == ["states", "retracts"]
    shown = folded(page.text.partition('id="stance-changed"')[2].partition("</ol>")[0])
    assert shown.index("1 May 2024") < shown.index("1 June 2024")
    assert "Takes it back" in shown


def test_it_gives_the_words_as_they_are_printed(client):
    claim = changed_by("Ada Lovelace", "The bridge is safe.")

    page = client.get(claim.get_absolute_url()).text

    shown = page.partition('id="stance-changed"')[2].partition("</ol>")[0]
    assert "Ada Lovelace told reporters." in shown
    assert "[…]" not in page


def test_a_change_the_other_way_is_shown_too(client):
    claim = make_claim("The bridge is safe.", quote_on("2024-06-01"))
    make_appearance(claim, quote_on("2024-05-01"), "denies")

    (change,) = client.get(claim.get_absolute_url()).context["changes"]

    assert [one.stance for one in change.turns] == ["denies", "states"]


def test_two_unnamed_sources_are_not_one_who_changed(client):
    claim = make_claim("The bridge is safe.", make_unnamed_quote())
    make_appearance(claim, make_unnamed_quote(), "denies")

    assert "Stance changed" not in client.get(claim.get_absolute_url()).text
