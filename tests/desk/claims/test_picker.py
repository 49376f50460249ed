"""The key `c`: attach the quote at hand to a claim, with scripts and without."""

import pytest

from quotes.models import Claim, SuggestionAnswer
from tests.desk.claims.test_claims import ALIKE, HEIGHT, say
from tests.desk.quotes.test_review_queries import HTMX, queries_of
from tests.making import make_claim, make_person

pytestmark = pytest.mark.django_db

MOST = 26


@pytest.fixture
def ana(client):
    client.force_login(make_person("Ana", "curator"))
    return client


def panel(client, quote, **query):
    return client.get(f"/desk/quotes/{quote.pk}/claim/", query)


def attach(client, quote, **given):
    given = {"seen": quote.row_version, "stance": "states"} | given
    return client.post(f"/desk/quotes/{quote.pk}/claim/", given, follow=True)


def test_the_card_has_the_key_and_says_that_there_is_no_claim(ana):
    page = ana.get(f"/desk/quotes/{say(ALIKE).pk}/")

    assert 'data-key="c"' in page.text
    assert "none yet" in page.text


def test_the_card_shows_claims_and_lets_them_go(ana):
    quote = say(ALIKE)
    claim = make_claim(HEIGHT, quote)

    page = ana.get(f"/desk/quotes/{quote.pk}/")
    assert HEIGHT in page.text
    ana.post(f"/desk/quotes/{quote.pk}/no-claim/", {"seen": 1, "claim": claim.pk})

    assert not quote.appearances.exists()


def test_a_retired_claim_is_not_on_the_card(ana):
    quote = say(ALIKE)
    make_claim(HEIGHT, quote, retired=True)

    assert "none yet" in ana.get(f"/desk/quotes/{quote.pk}/").text


def test_the_likeliest_claims_stand_first_with_their_score(ana):
    make_claim("The rocket flew over an altitude that nobody had reached.", say("so"))
    likeliest = make_claim(HEIGHT, say("no"))

    page = panel(ana, say(ALIKE))

    assert page.context["options"][0].row == likeliest
    assert f"{page.context['options'][0].percent}% alike" in page.text


def test_typing_finds_claims_of_other_words_too(ana):
    claim = make_claim("The harbour will be dredged.")

    page = panel(ana, say(ALIKE), q="harb")

    assert [one.row for one in page.context["options"]] == [claim]


def test_a_claim_that_has_the_quote_is_not_offered(ana):
    quote = say(ALIKE)
    make_claim(HEIGHT, quote)

    assert panel(ana, quote, q="rocket").context["options"] == []


def test_quotes_that_say_nearly_the_same_are_shown(ana):
    near = say(HEIGHT)

    page = panel(ana, say(ALIKE))

    assert [one.row for one in page.context["near"]] == [near]
    assert "Quotes that say much the same" in page.text


def test_htmx_gets_the_panel_alone(ana):
    page = ana.get(f"/desk/quotes/{say(ALIKE).pk}/claim/", headers=HTMX)

    assert "<html" not in page.text
    assert "Which claim is it about?" in page.text


def test_choosing_attaches_with_the_stance(ana):
    quote, claim = say(ALIKE), make_claim(HEIGHT)

    page = attach(ana, quote, claim=claim.pk, stance="repeats")

    assert quote.appearances.get().stance == "repeats"
    assert f"It repeats it: {HEIGHT}" in page.text


def test_a_new_claim_begins_with_the_quotes_own_words(ana):
    quote = say("it is safe,")

    assert ">It is safe.</textarea>" in panel(ana, quote).text
    attach(ana, quote, new=1, sentence="The bridge is safe.", stance="questions")

    claim = Claim.objects.get()
    assert (claim.sentence, claim.state) == ("The bridge is safe.", "draft")
    assert quote.appearances.get().stance == "questions"


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({}, "Choose one of the claims"),
        ({"claim": "x"}, "Choose one of the claims"),
        ({"new": 1, "sentence": " "}, "needs a sentence"),
        ({"new": 1, "sentence": "It is.", "stance": "sings"}, "questions a claim"),
    ],
)
def test_what_is_missing_is_said(ana, given, sentence):
    page = attach(ana, say(ALIKE), **given)

    assert page.status_code == 422
    assert sentence in page.text


def test_a_claim_is_not_suggested_again_once_it_was_dismissed(ana):
    quote, claim = say(ALIKE), make_claim(HEIGHT, say("no"))
    address = f"/desk/quotes/{quote.pk}/other-claim/"

    ana.post(address, {"seen": 1, "claim": claim.pk})

    assert panel(ana, quote).context["options"] == []


def test_another_quote_is_dismissed_as_well(ana):
    quote, near = say(ALIKE), say(HEIGHT)
    address = f"/desk/quotes/{quote.pk}/other-claim/"

    ana.post(address, {"seen": 1, "other": near.pk})

    assert SuggestionAnswer.objects.get().other == near
    assert panel(ana, quote).context["near"] == []


def undo_last(client, quote):
    address = f"/desk/articles/{quote.article_id}/undo/"
    return client.post(address, {"at": quote.pk}, follow=True)


@pytest.mark.parametrize("is_new", [True, False])
def test_undoing_the_last_thing_takes_the_quote_from_the_claim(ana, is_new):
    quote, claim = say(ALIKE, state="found"), make_claim(HEIGHT, say("no"))
    ana.post(f"/desk/quotes/{quote.pk}/confirm/", {"seen": 1})
    given = {"new": 1, "sentence": "It is."} if is_new else {"claim": claim.pk}
    attach(ana, quote, **given)

    page = undo_last(ana, quote)

    assert "your last change to a quote’s claims" in page.text
    assert not quote.appearances.filter(claim__retired=False).exists()
    quote.refresh_from_db()
    assert quote.is_confirmed
    undo_last(ana, quote)
    quote.refresh_from_db()
    assert not quote.is_confirmed


def test_a_claim_of_another_articles_quote_is_left_alone(ana):
    quote, other = say(ALIKE, state="found"), say(HEIGHT)
    attach(ana, other, new=1, sentence="It is.")

    page = undo_last(ana, quote)

    assert "There is nothing to undo" in page.text
    assert other.appearances.exists()


def test_the_panel_asks_few_questions(ana):
    for number in range(9):
        make_claim(f"{HEIGHT}, {number}", say(f"so {number}"))
        say(f"{HEIGHT} and {number}")
    quote = say(ALIKE)
    ana.get(f"/desk/quotes/{quote.pk}/")

    queries = queries_of(
        lambda: ana.get(f"/desk/quotes/{quote.pk}/claim/", headers=HTMX)
    )

    assert len(queries) <= MOST, "\n".join(queries)


def test_what_was_typed_becomes_the_claims_words(ana):
    quote = say(ALIKE)

    page = panel(ana, quote, q="the rocket never flew")

    assert ">The rocket never flew.</textarea>" in page.text
