"""The demo’s site: the sample articles, their sure quotes, and claims in them."""

from io import StringIO

import pytest
from django.db import transaction

from quotes.management.commands import demo
from quotes.models import Claim, Review

pytestmark = pytest.mark.django_db

WALL = "The sea wall at Marlsea was built as its contract asked."


@pytest.fixture(scope="module")
def told(django_db_setup, django_db_blocker):
    """What the demo says while it fills an empty site, which all tests look at."""
    said = StringIO()
    with django_db_blocker.unblock(), transaction.atomic():
        demo.Command(stdout=said).fill()
        yield said.getvalue()
        transaction.set_rollback(True)


def test_two_claims_are_public(told):
    assert Claim.objects.public().count() == 2
    assert "2 claims published" in told


def test_a_finding_rests_on_evidence_for_and_against(told):
    bearings = Review.objects.public().get().evidence.values_list("bearing", flat=True)

    assert set(bearings) == {"supports", "contradicts", "context"}


def test_its_quotes_state_repeat_deny_and_question(told):
    wall = Claim.objects.get(sentence=WALL)

    stances = wall.appearances.public().values_list("stance", flat=True)

    assert set(stances) == {"states", "repeats", "denies", "questions"}
