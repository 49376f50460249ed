"""A person decides what becomes of an outlet’s changes, and may undo it."""

import pytest

from articles.models import ArticleVersion, sha256_of
from articles.refusals import RefusedError
from quotes.decisions.acts import noting
from quotes.decisions.undo import undoing
from quotes.models import Change, Decision, Quote
from tests.making import make_person, make_quote

pytestmark = pytest.mark.django_db


@pytest.fixture
def ana():
    return make_person()


@pytest.fixture
def change():
    confirmed = make_quote(state="confirmed")
    article = confirmed.article
    version = ArticleVersion.objects.create(
        article=article,
        number=2,
        text="Another text.",
        sha256=sha256_of("Another text."),
        captured_at=article.added_at,
        captured_via="url",
    )
    return Change.objects.create(
        article=article,
        before=confirmed.version,
        after=version,
        quote=confirmed,
        kind=Change.Kind.GONE,
        was=confirmed.text,
    )


def state_of(change):
    return Change.objects.get(pk=change.pk).state


def test_readers_are_told_with_a_decision(change, ana):
    noting.note([change], ana)

    assert state_of(change) == "noted"
    decision = Decision.objects.latest("pk")
    assert (decision.act, decision.actor) == ("note change", ana)


def test_it_is_undone(change, ana):
    noting.note([change], ana)

    undoing.undo(Decision.objects.latest("pk"), ana)

    assert state_of(change) == "waiting"


def test_it_is_decided_once(change, ana):
    noting.keep([change], ana)

    with pytest.raises(RefusedError, match="decided already"):
        noting.note([change], ana)


def test_withdrawing_withdraws_the_quote_too(change, ana):
    noting.withdraw([change], ana, reason="The outlet took it back.")

    assert state_of(change) == "withdrawn"
    assert Quote.objects.get(pk=change.quote_id).state == "withdrawn"


def test_only_a_confirmed_quote_is_withdrawn(change, ana):
    Quote.objects.filter(pk=change.quote_id).update(state="found")

    with pytest.raises(RefusedError):
        noting.withdraw([change], ana)

    assert state_of(change) == "waiting"


def test_an_undo_brings_the_withdrawn_quote_back_too(change, ana):
    noting.withdraw([change], ana, reason="The outlet took it back.")

    undoing.undo(Decision.objects.on_changes_by(ana).first(), ana)

    assert state_of(change) == "waiting"
    assert Quote.objects.get(pk=change.quote_id).state == "confirmed"
