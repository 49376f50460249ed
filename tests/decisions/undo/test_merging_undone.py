"""Merge whatever two speakers, roles or outlets, undo it, and nothing is left of it."""

import pytest
from django.db import transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.models import Outlet
from quotes.decisions.acts import merging
from quotes.decisions.undo.undoing import undo
from quotes.models import Attribution, Decision, Role, Speaker
from quotes.models.folding import name_key
from tests.dumps import dump
from tests.examples import share_of
from tests.making import make_article, make_quote, make_role, make_tenure

pytestmark = pytest.mark.django_db

CASES = settings(max_examples=share_of(60))
NAMES = ["John Nixon", "J. Nixon", "Nixon", "Mr. Nixon"]
YEARS = [None, "2017", "2018-05"]

few = st.integers(0, 3)
names = st.lists(st.sampled_from(NAMES), max_size=4)
tenures = st.lists(
    st.tuples(st.integers(0, 1), st.sampled_from(YEARS), st.sampled_from(YEARS)),
    max_size=3,
)
# Who stands on a quote: the loser, the survivor, somebody else, in some role or none.
quotes = st.lists(
    st.lists(
        st.tuples(st.integers(0, 2), st.none() | st.integers(0, 1)),
        min_size=1,
        max_size=3,
        unique_by=lambda said: said[0],
    ),
    max_size=4,
)
candidates = st.lists(st.sets(st.integers(0, 2)), max_size=3)
people = st.fixed_dictionaries(
    {
        "names": st.tuples(names, names, names),
        "tenures": st.tuples(tenures, tenures, tenures),
        "quotes": quotes,
        "candidates": candidates,
        "merged_before": few,
        "description": st.sampled_from(["", "An MP."]),
    }
)


def put_on_record(given):
    """Return three speakers and three roles who share what the example says."""
    speakers = [Speaker.objects.create(name=f"Speaker {n}") for n in range(3)]
    Speaker.objects.filter(pk=speakers[0].pk).update(description=given["description"])
    roles = [make_role(title, "") for title in ("Mayor", "Lord Mayor", "MP")]
    for speaker, own in zip(speakers, given["names"], strict=True):
        for name in own:
            if not speaker.names.filter(key=name_key(name)).exists():
                speaker.names.create(name=name)
    for speaker, held in zip(speakers, given["tenures"], strict=True):
        for role, since, until in held:
            make_tenure(speaker, roles[role], since, until)
    for number in range(given["merged_before"]):
        Speaker.objects.create(name=f"Merged {number}", merged_into=speakers[0])
        Role.objects.create(title=f"Merged {number}", merged_into=roles[0])
    for said in given["quotes"]:
        quote_said_by(said, speakers, roles)
    for meant in given["candidates"]:
        waiting = make_quote(speaker=None, state="found").attributions.get()
        waiting.candidates.set([speakers[n] for n in meant])
    return speakers, roles


def quote_said_by(said, speakers, roles):
    (first, role), *others = said
    role = role if role is None else roles[role]
    quote = make_quote(speaker=speakers[first], role=role)
    for number, (speaker, role) in enumerate(others, 2):
        own = Attribution.objects.create(
            quote=quote,
            number=number,
            speaker=speakers[speaker],
            role=role if role is None else roles[role],
        )
        own.candidates.set(speakers)


def nothing_is_left(loser, survivor):
    """Merge, undo, redo and undo again; compare all tables each time."""
    before = dump()
    shown = merging.preview(loser, survivor)
    decision = merging.merge(loser, survivor)
    merged = dump()
    assert decision.after["moved"] == merging.in_words(shown.moved)

    [undone] = undo(decision).decisions
    assert dump() == before
    [redone] = undo(undone).decisions
    assert dump() == merged
    undo(redone)
    assert dump() == before


@CASES
@given(people)
def test_merged_speakers_part_again(given):
    with transaction.atomic():
        speakers, _ = put_on_record(given)
        nothing_is_left(speakers[0], speakers[1])
        transaction.set_rollback(True)


@CASES
@given(people)
def test_merged_roles_part_again(given):
    with transaction.atomic():
        _, roles = put_on_record(given)
        nothing_is_left(roles[0], roles[1])
        transaction.set_rollback(True)


@CASES
@given(few, few, few, st.booleans())
def test_merged_outlets_part_again(own, others, merged, has_homepage):
    with transaction.atomic():
        loser = Outlet.objects.create(name="Example")
        survivor = Outlet.objects.create(name="The Example")
        if has_homepage:
            Outlet.objects.filter(pk=loser.pk).update(homepage="https://example.org/")
        for _ in range(own):
            make_article(outlet="Example")
        for _ in range(others):
            make_article(outlet="The Example")
        for number in range(merged):
            Outlet.objects.create(name=f"Merged {number}", merged_into=loser)
        nothing_is_left(loser, survivor)
        transaction.set_rollback(True)


@CASES
@given(people, st.data())
def test_after_a_split_the_old_speaker_has_all_again(given, data):
    with transaction.atomic():
        speakers, _ = put_on_record(given)
        old = speakers[0]
        old.keep_own_name()
        before = dump()
        share = merging.Share(
            *(
                data.draw(st.lists(st.sampled_from(numbers))) if numbers else []
                for numbers in (
                    list(old.names.values_list("pk", flat=True)),
                    list(old.tenures.values_list("pk", flat=True)),
                    list(old.attributions.values_list("quote", flat=True)),
                )
            )
        )
        new = merging.split(old, "Jack Nixon", "person", share)
        undo(last_on(old))

        new.names.all().delete()
        Speaker.objects.filter(pk=new.pk, retired=True).delete()
        assert dump() == before
        transaction.set_rollback(True)


def last_on(speaker):
    return Decision.objects.about(speaker).first()
