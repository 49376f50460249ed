"""What people do with claims: gather quotes under them, publish them; and undo it."""

import pytest

from quotes.decisions.acts import claiming, deciding
from quotes.decisions.undo.undoing import undo
from quotes.decisions.writing import RefusedError, StaleError
from quotes.models import ChangedRow, Claim, Decision
from tests.dumps import dump
from tests.making import (
    make_appearance,
    make_article,
    make_claim,
    make_person,
    make_quote,
)

pytestmark = pytest.mark.django_db

LONG = "The bridge over the Alder was closed for a year because nobody had paid for it."


def latest():
    return Decision.objects.order_by("-id").first()


def test_a_new_claim_is_a_draft_that_the_quote_states():
    quote = make_quote()

    claim = claiming.new_claim("It  is safe.", quote=quote)

    assert (claim.sentence, claim.state) == ("It is safe.", "draft")
    assert claim.appearances.get().quote == quote
    assert claim.appearances.get().stance == "states"


def test_a_decision_says_who_put_a_claim_on_record():
    ana = make_person()

    claim = claiming.new_claim("It is safe.", actor=ana)

    assert (latest().act, latest().actor) == ("add", ana)
    assert Decision.objects.about(claim).get() == latest()


@pytest.mark.parametrize("sentence", ["", "  ", "…!"])
def test_a_claim_without_words_is_refused(sentence):
    with pytest.raises(RefusedError, match="needs a sentence"):
        claiming.new_claim(sentence)


def test_a_short_form_that_is_too_long_is_refused_with_its_length():
    with pytest.raises(RefusedError, match="is 79 characters long.*at most 75"):
        claiming.new_claim("It is safe.", LONG)


def test_undoing_a_new_claim_retires_it():
    claim = claiming.new_claim("It is safe.", quote=make_quote())

    undo(latest())

    claim.refresh_from_db()
    assert claim.retired
    assert not Claim.objects.in_use().exists()


def test_redoing_a_new_claim_brings_it_back_with_its_quote():
    claim = claiming.new_claim("It is safe.", quote=make_quote())
    before = dump()

    undo(undo(latest()).decisions[0])

    assert dump() == before
    assert Claim.objects.in_use().get() == claim


def test_a_claim_that_has_come_to_use_stays():
    claim = claiming.new_claim("It is safe.")
    made = latest()
    claiming.attach(claim, make_quote())

    with pytest.raises(RefusedError, match="stays on record: it has 1 quote"):
        undo(made)


def test_a_quote_is_attached_with_what_it_does():
    claim, quote = make_claim(), make_quote()

    claiming.attach(claim, quote, "denies")

    assert claim.appearances.get(quote=quote).stance == "denies"


def test_a_quote_is_attached_to_what_a_claim_was_merged_into():
    survivor = make_claim("It is safe.")
    loser = make_claim("It’s safe.", merged_into=survivor)

    claiming.attach(loser, quote := make_quote())

    assert quote.appearances.get().claim == survivor


def test_a_quote_is_not_attached_twice():
    claim = make_claim()

    with pytest.raises(RefusedError, match="already states it"):
        claiming.attach(claim, claim.appearances.get().quote, "denies")


def test_an_unknown_stance_is_refused():
    with pytest.raises(RefusedError, match="or questions a claim"):
        claiming.attach(make_claim(), make_quote(), "shouts")


def test_nothing_is_attached_to_a_retired_claim():
    with pytest.raises(RefusedError, match="is retired"):
        claiming.attach(make_claim(retired=True), make_quote())


def acts_on(claim):
    """Return each act on a claim that changes it, by its name."""
    quote, other = claim.appearances.get().quote, make_quote()
    make_appearance(claim, other)
    new = make_quote()
    return {
        "attach": lambda **seen: claiming.attach(claim, new, "denies", **seen),
        "detach": lambda **seen: claiming.detach(claim, quote, **seen),
        "change stance": lambda **seen: claiming.set_stance(
            claim, quote, "denies", **seen
        ),
        "restate": lambda **seen: claiming.restate(claim, sentence="No.", **seen),
        "set first": lambda **seen: claiming.set_first(claim, other, **seen),
        "publish": lambda **seen: claiming.publish(claim, **seen),
        "withdraw": lambda **seen: claiming.withdraw(claim, **seen),
    }


ACTS = (
    "attach",
    "detach",
    "change stance",
    "restate",
    "set first",
    "publish",
    "withdraw",
)


@pytest.mark.parametrize("name", ACTS)
def test_each_act_is_undone_and_redone(name):
    claim = make_claim(state="draft")
    act = acts_on(claim)[name]
    before = dump()

    act()
    after = dump()
    undone = undo(latest())
    assert dump() == before
    undo(undone.decisions[0])

    assert after != before
    assert dump() == after
    assert latest().undoes.undoes.act == name


@pytest.mark.parametrize("name", ACTS)
def test_each_act_refuses_what_was_changed_meanwhile(name):
    claim = make_claim(state="draft")
    act = acts_on(claim)[name]
    before = dump()

    with pytest.raises(StaleError, match="changed in the meantime"):
        act(seen=claim.row_version - 1)

    assert dump() == before


@pytest.mark.parametrize("name", ACTS)
def test_each_act_counts_the_row_version_up(name):
    claim = make_claim(state="draft")
    seen = claim.row_version

    acts_on(claim)[name](seen=seen)

    claim.refresh_from_db()
    assert claim.row_version == seen + 1


def test_the_first_appearance_is_detached_and_comes_back():
    claim = make_claim()
    quote = claim.appearances.get().quote
    claiming.set_first(claim, quote)
    before = dump()

    claiming.detach(claim, quote)
    after = dump()
    undone = undo(latest())
    assert dump() == before
    undo(undone.decisions[0])

    assert dump() == after
    claim.refresh_from_db()
    assert claim.first_known is None


def test_an_appearance_that_is_the_first_one_is_not_undone_from_under_it():
    claim = claiming.new_claim("It is safe.")
    claiming.attach(claim, quote := make_quote())
    attached = latest()
    claiming.set_first(claim, quote)

    with pytest.raises(RefusedError, match="Other rows now refer to it"):
        undo(attached)


def test_a_long_claim_is_published_with_a_short_form_only():
    claim = make_claim(LONG, state="draft")

    with pytest.raises(RefusedError, match="79 characters long. Write a short form"):
        claiming.publish(claim)
    claiming.restate(claim, short="Nobody paid for the Alder bridge.")
    claiming.publish(claim)

    assert Claim.objects.public().get() == claim


def test_a_claim_without_a_confirmed_quote_is_not_published():
    claim = make_claim("It is safe.", make_quote(state="found"), state="draft")

    with pytest.raises(RefusedError, match="Confirm one of its quotes first"):
        claiming.publish(claim)


def test_a_withdrawn_claim_is_published_again():
    claim = make_claim(state="withdrawn")

    claiming.publish(claim)

    assert Claim.objects.public().get() == claim


def test_only_an_editor_puts_a_public_claim_in_other_words():
    claim = make_claim("It is safe.")

    with pytest.raises(RefusedError, match="Only an editor"):
        claiming.restate(claim, make_person("Ana", "curator"), sentence="It is old.")
    claiming.restate(claim, make_person("Eve", "editor"), sentence="It is old.")

    assert Claim.objects.get(pk=claim.pk).sentence == "It is old."


def test_a_curator_does_not_undo_the_words_of_what_is_public_by_now():
    ana, claim = make_person("Ana", "curator"), make_claim(state="draft")
    claiming.restate(claim, ana, sentence="It is old.")
    restated = latest()
    claiming.publish(claim)

    with pytest.raises(RefusedError, match="Only an editor"):
        undo(restated, ana)


def test_other_words_are_found_by_a_search():
    claim = make_claim("It is safe.", state="draft")

    claiming.restate(claim, sentence="It is old.", short="")

    assert list(Claim.objects.with_words_like("old")) == [claim]
    assert not Claim.objects.with_words_like("safe").exists()


def test_a_quote_begins_a_claim_with_its_own_words():
    quote = make_quote(
        "it will open in May,", article=make_article("“it will open in May,” she said.")
    )

    assert claiming.words_for(quote) == "It will open in May."


def test_a_claim_goes_from_the_public_with_its_quote_and_comes_back():
    claim = make_claim()
    quote = claim.appearances.get().quote

    deciding.withdraw([quote.pk])
    assert not Claim.objects.public().exists()
    deciding.reopen([quote.pk])
    deciding.confirm([quote.pk])

    assert Claim.objects.public().get() == claim


def test_an_article_whose_quote_stands_under_a_claim_stays():
    quote = make_quote(state="found")
    make_claim("It is safe.", quote)

    with pytest.raises(RefusedError, match="is attached to the claim “It is safe.”"):
        deciding.remove_article(quote.article, actor=None)


def test_an_article_goes_and_comes_back_with_quotes_of_retired_claims():
    quote = make_quote(state="found")
    make_claim("It is safe.", quote, retired=True)
    before = dump()

    deciding.remove_article(quote.article, actor=None)
    undo(latest())

    assert dump() == before
    assert ChangedRow.objects.filter(kind="appearance").exists()
