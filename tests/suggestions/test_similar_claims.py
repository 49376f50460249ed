"""Which claims and quotes may say the same, and that nobody is asked twice."""

import pytest

from quotes.decisions.acts import claim_answers, merging
from quotes.decisions.undo.undoing import undo
from quotes.models import Decision, SuggestionAnswer
from quotes.models.folding import fold
from quotes.suggestions import similar_claims
from quotes.suggestions.wording import likeness
from tests.dumps import dump
from tests.making import make_article, make_claim, make_quote

pytestmark = pytest.mark.django_db

HEIGHT = "The rocket reached an altitude of over 2,000 kilometres"
ALIKE = "it reached an altitude of more than 2,000 kilometres"
OTHER = "the harbour will be dredged before winter"


def say(words, **details):
    return make_quote(words, article=make_article(f"“{words}” she said."), **details)


def rows(likely):
    return [one.row for one in likely]


def test_the_same_words_are_wholly_alike():
    assert likeness("the bridge is safe", "the bridge is safe") == 1


def test_words_of_another_matter_are_not_alike():
    assert likeness(fold(HEIGHT), fold(OTHER)) < 0.1


def test_a_claim_inside_a_long_quote_is_seen():
    claim = fold("The bridge was closed for a year.")
    long = fold(f"{OTHER}, and the bridge was closed for a year, as you know well")

    assert likeness(claim, long) > 0.6


def test_nothing_is_alike_to_no_words():
    assert likeness("", "") == 0


def test_a_claim_of_nearly_the_same_words_is_suggested():
    claim = make_claim(HEIGHT)
    make_claim(OTHER)

    [likely] = similar_claims.claims_like(say(ALIKE))

    assert likely.row == claim
    assert 0.5 < likely.score < 1


def test_a_claim_is_as_near_as_the_nearest_of_its_quotes():
    claim = make_claim("The test went wrong.", say(HEIGHT))

    assert rows(similar_claims.claims_like(say(ALIKE))) == [claim]


def test_a_claim_that_is_retired_is_not_suggested():
    make_claim(HEIGHT, say(HEIGHT), retired=True)

    assert similar_claims.claims_like(say(ALIKE)) == []


def test_a_claim_that_the_quote_stands_under_is_not_suggested():
    quote = say(ALIKE)
    make_claim(HEIGHT, quote)

    assert similar_claims.claims_like(quote) == []


def test_of_equally_near_claims_the_speakers_own_goes_first():
    own = make_claim(HEIGHT, say(OTHER, speaker="Bo Lind"))
    make_claim(HEIGHT, say(OTHER, speaker="Cy Hart"))

    likely = similar_claims.claims_like(say(ALIKE, speaker="Bo Lind"))

    assert [one.same_speaker for one in likely] == [True, False]
    assert likely[0].row == own


@pytest.mark.parametrize("kind", ["direct", "indirect"])
def test_quotes_and_statements_are_suggested_for_a_claim(kind):
    claim = make_claim(HEIGHT)
    near = say(ALIKE, kind=kind, state="found")
    say(OTHER)

    assert rows(similar_claims.quotes_for(claim)) == [near]


@pytest.mark.parametrize("state", ["rejected", "withdrawn"])
def test_a_quote_that_was_put_away_is_not_suggested(state):
    claim = make_claim(HEIGHT)
    say(ALIKE, state=state)

    assert similar_claims.quotes_for(claim) == []


def test_other_quotes_of_nearly_the_same_words_are_suggested():
    quote, near = say(HEIGHT), say(ALIKE)
    say(OTHER)

    assert rows(similar_claims.quotes_like(quote)) == [near]


def test_a_quote_of_short_words_alone_gets_no_suggestion():
    assert similar_claims.claims_like(say("so it is")) == []


def test_an_accepted_suggestion_attaches_and_is_remembered():
    claim, quote = make_claim(HEIGHT), say(ALIKE)

    claim_answers.accept(claim, quote, "repeats")

    assert claim.appearances.get(quote=quote).stance == "repeats"
    assert claim.suggestion_answers.get().answer == "attached"


def test_an_accepted_suggestion_is_undone_as_one():
    claim, quote = make_claim(HEIGHT), say(ALIKE)
    before = dump()
    claim_answers.accept(claim, quote)

    undo(Decision.objects.get(act="attach"))

    assert dump() == before
    assert rows(similar_claims.quotes_for(claim)) == [quote]


def test_a_dismissed_claim_is_not_shown_again():
    claim, quote = make_claim(HEIGHT), say(ALIKE)

    claim_answers.keep_from(claim, quote)

    assert similar_claims.claims_like(quote) == []
    assert similar_claims.quotes_for(claim) == []


def test_dismissed_quotes_are_not_shown_from_either_side():
    one, other = say(HEIGHT), say(ALIKE)

    claim_answers.keep_quotes_apart(other, one)

    assert similar_claims.quotes_like(one) == []
    assert similar_claims.quotes_like(other) == []


def test_an_undone_dismissal_is_shown_again():
    claim, quote = make_claim(HEIGHT), say(ALIKE)
    before = dump()
    claim_answers.keep_from(claim, quote)

    undo(Decision.objects.get())

    assert dump() == before
    assert rows(similar_claims.claims_like(quote)) == [claim]


def test_a_second_thought_takes_the_place_of_the_first():
    claim, quote = make_claim(HEIGHT), say(ALIKE)
    claim_answers.keep_from(claim, quote)
    before = dump()

    claim_answers.accept(claim, quote)
    assert claim.suggestion_answers.get().answer == "attached"
    undo(Decision.objects.get(act="attach"))

    assert dump() == before


def test_answers_go_with_a_merge_and_come_back():
    loser, survivor, quote = make_claim(HEIGHT), make_claim(OTHER), say(ALIKE)
    claim_answers.keep_from(loser, quote)
    claim_answers.keep_from(survivor, quote)
    claim_answers.keep_from(loser, other := say(OTHER))
    before = dump()

    merge = merging.merge(loser, survivor)
    answers = SuggestionAnswer.objects.filter(claim=survivor)
    assert set(answers.values_list("quote", flat=True)) == {quote.pk, other.pk}
    undo(merge)

    assert dump() == before
