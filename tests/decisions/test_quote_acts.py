"""The table of acts: whatever is in it works, and nothing is in it twice."""

from collections import Counter

import pytest
from django.urls import get_resolver

from quotes.decisions.acts import deciding
from quotes.decisions.in_words import PAST_TENSE
from quotes.decisions.quote_acts import QUOTE_ACTS
from quotes.models import Quote
from tests.making import make_quote

DECIDING = ["confirm", "reject", "reopen", "withdraw"]


def test_no_key_and_no_address_serves_two_acts():
    keys = Counter(act.key for act in QUOTE_ACTS.values() if act.key)
    views = Counter(act.view for act in QUOTE_ACTS.values() if act.view)

    assert set(keys.values()) == set(views.values()) == {1}


def test_every_address_is_one_of_the_desk():
    names = get_resolver().reverse_dict

    assert [
        act.name for act in QUOTE_ACTS.values() if act.view and act.view not in names
    ] == []


def test_every_act_that_changes_a_state_is_told_in_words():
    acts = [act for act in QUOTE_ACTS.values() if act.leads_to]

    assert [
        act.name for act in acts if not (act.outcome and PAST_TENSE.get(act.name))
    ] == []


@pytest.mark.django_db
@pytest.mark.parametrize("name", DECIDING)
@pytest.mark.parametrize("state", Quote.State.values)
def test_an_act_is_carried_out_where_its_entry_allows_it(name, state):
    quote, act = make_quote(state=state), QUOTE_ACTS[name]

    outcome = getattr(deciding, name)([quote.pk])

    quote.refresh_from_db()
    expected = act.leads_to if state in act.allowed_in else state
    assert (quote.state, outcome.done) == (expected, state in act.allowed_in)
