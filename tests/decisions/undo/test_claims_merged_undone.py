"""Merge whatever two claims, undo it, redo it, and nothing is left or lost."""

import pytest
from django.db import transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from quotes.decisions.acts import merging
from quotes.decisions.undo.undoing import undo
from quotes.models import Appearance, Claim, SuggestionAnswer
from tests.dumps import dump
from tests.examples import share_of
from tests.making import make_article, make_quote, make_review

pytestmark = pytest.mark.django_db

CASES = settings(max_examples=share_of(60))
QUOTES = range(3)

# By quote: what it does under a claim, and what was answered on the two.
stances = st.dictionaries(st.sampled_from(QUOTES), st.sampled_from(Appearance.Stance))
answers = st.dictionaries(
    st.sampled_from(QUOTES), st.sampled_from(SuggestionAnswer.Answer)
)
claims = st.fixed_dictionaries(
    {
        "stances": stances,
        "answers": answers,
        "reviews": st.integers(0, 2),
        "first": st.none() | st.sampled_from(QUOTES),
        "merged_before": st.integers(0, 1),
    }
)


@pytest.fixture
def quotes():
    article = make_article()
    return [make_quote(article=article) for _ in QUOTES]


def put_on_record(sentence, given, quotes):
    claim = Claim.objects.create(sentence=sentence)
    for number, stance in given["stances"].items():
        claim.appearances.create(quote=quotes[number], stance=stance)
    for number, answer in given["answers"].items():
        claim.suggestion_answers.create(quote=quotes[number], answer=answer)
    for _ in range(given["reviews"]):
        make_review(claim)
    for _ in range(given["merged_before"]):
        Claim.objects.create(sentence="It was.", merged_into=claim)
    if given["first"] in given["stances"]:
        claim.first_known = claim.appearances.get(quote=quotes[given["first"]])
        claim.save()
    return claim


@CASES
@given(one=claims, other=claims)
def test_a_merge_of_any_claims_is_undone_and_redone(one, other, quotes):
    with transaction.atomic():
        loser = put_on_record("It is.", one, quotes)
        survivor = put_on_record("So it is.", other, quotes)
        before = dump()

        merge = merging.merge(loser, survivor)
        after = dump()
        survivor.refresh_from_db()
        kept = {quotes.index(a.quote): a.stance for a in survivor.appearances.all()}
        undone = undo(merge)
        assert dump() == before
        undo(undone.decisions[0])

        assert dump() == after
        assert kept == one["stances"] | other["stances"]
        transaction.set_rollback(True)
