"""Hundreds of decisions at random, undone in reverse: nothing is left of them."""

import random

import pytest
from django.db import IntegrityError, transaction
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.refusals import RefusedError
from quotes.decisions.acts import attributing, deciding, merging, placing
from quotes.decisions.undo import undoing
from quotes.decisions.writing import changing
from quotes.models import Attribution, Decision, Quote, Role, Speaker, Tenure
from tests.dumps import dump
from tests.examples import share_of
from tests.making import (
    make_article,
    make_person,
    make_quote,
    make_role,
    make_speaker,
    make_tenure,
)

MANY, FEW = share_of(500), 40
WORDS = ("I am for it.", "It is late.", "Nobody asked us.", "We shall see.", "No.")
TEXT = "\n\n".join(
    f"“{words}” said somebody. “{words}x” they added." for words in WORDS
)

pytestmark = pytest.mark.django_db


class World:
    """An article's quotes with their speakers, and people who decide of them."""

    def __init__(self, chance):
        self.chance = chance
        self.people = [make_person(name, "editor") for name in ("Ana", "Bo")]
        names = ("Ada Ek", "Ada Eck", "Bo Ek", "The Trust")
        speakers = [make_speaker(name) for name in names]
        roles = [make_role(title, "") for title in ("Mayor", "Lord Mayor")]
        for speaker in speakers[:3]:
            make_tenure(speaker, roles[0], "2019")
        self.article = make_article(TEXT)
        for number, words in enumerate(WORDS):
            speaker = speakers[number] if number < len(speakers) else None
            quote = make_quote(
                words, article=self.article, speaker=speaker, state="found"
            )
            other = speakers[(number + 1) % len(speakers)]
            Attribution.objects.create(quote=quote, number=2, speaker=other)
        Attribution.objects.filter(speaker=None).update(
            resolved_name="Cy Noe", resolved_title="the mayor", resolved_kind="person"
        )

    def act(self):
        """Do one thing at random; what the rules refuse changes nothing."""
        acts = [name for name in dir(self) if name.startswith("do_")]
        try:
            with transaction.atomic():
                getattr(self, self.chance.choice(acts))(self.chance.choice(self.people))
        except (RefusedError, IntegrityError):
            return

    def one(self, rows):
        """Return one of these rows at random; refuse where there is none."""
        ids = list(rows.order_by("pk").values_list("pk", flat=True))
        if not ids:
            raise RefusedError("none")
        return rows.get(pk=self.chance.choice(ids))

    def quote(self):
        return self.one(Quote.objects.all())

    def speaker(self):
        return self.one(Speaker.objects.in_use())

    def do_confirm(self, person):
        deciding.confirm([self.quote().pk], person, add_speakers=True)

    def do_confirm_all(self, person):
        deciding.confirm(Quote.objects.found(), person, add_speakers=True)

    def do_reject(self, person):
        deciding.reject([self.quote().pk], person)

    def do_withdraw(self, person):
        deciding.withdraw([self.quote().pk], person, reason="wrong")

    def do_reopen(self, person):
        deciding.reopen([self.quote().pk], person)

    def do_send_back(self, person):
        deciding.send_back([self.quote().pk], person, person, reason="look")

    def do_kind(self, person):
        quote, kind = self.quote(), self.chance.choice(Quote.Kind.values)
        with changing(quote, "change", actor=person):
            Quote.objects.filter(pk=quote.pk).update(kind=kind)

    def do_edge(self, person):
        edge, step = self.chance.choice(["start", "end"]), self.chance.choice([1, -1])
        placing.move_edge(self.quote(), edge, step, person)

    def do_join(self, person):
        placing.join_next(self.quote(), self.quote(), person)

    def do_add_quote(self, person):
        placing.add_quote(self.article, self.chance.choice(WORDS) + "x", person)

    def do_speaker(self, person):
        number = self.chance.choice([1, 2])
        attributing.set_speaker(self.quote(), self.speaker(), person, number=number)

    def do_unnamed(self, person):
        attributing.set_unnamed(self.quote(), "a source", person, number=1)

    def do_role(self, person):
        role = self.one(Role.objects.in_use())
        attributing.set_role(self.quote(), role, person)

    def do_new_speaker(self, person):
        name = f"New {self.chance.randrange(9)}"
        attributing.add_and_set_speaker(self.quote(), name, "person", person)

    def do_new_role(self, person):
        attributing.new_role(self.chance.choice("ABC"), actor=person)

    def do_sort(self, person):
        merging.set_sort_name(self.speaker(), f"{self.chance.randrange(9)}", person)

    def do_rename(self, person):
        merging.rename(self.speaker(), f"Name {self.chance.randrange(9)}", person)

    def do_end_tenure(self, person):
        tenure = self.one(Tenure.objects.all())
        with changing(tenure.speaker, "change", actor=person):
            Tenure.objects.filter(pk=tenure.pk).update(source_url="https://a.example")

    def do_merge(self, person):
        merging.merge(self.speaker(), self.speaker(), person)

    def do_merge_roles(self, person):
        roles = Role.objects.in_use()
        merging.merge(self.one(roles), self.one(roles), person)

    def do_split(self, person):
        speaker = self.speaker()
        share = merging.Share(
            names=list(speaker.names.values_list("pk", flat=True)[:1]),
            quotes=list(speaker.attributions.values_list("quote", flat=True)[:2]),
        )
        merging.split(speaker, "Split Off", speaker.kind, share, person)

    def do_undo(self, person):
        undoing.undo(self.one(Decision.objects.all()), person)


def undo_all(person):
    """Undo every decision there is, the latest first, the undos among them too."""
    for decision in Decision.objects.order_by("-id"):
        latest = latest_form(decision)
        if latest.is_in_force() and latest.changed_rows.exists():
            undoing.undo(latest, person)


def latest_form(decision):
    """Return the last of a decision, its undo, the redo of that, and so on."""
    by = Decision.objects.filter(undoes=decision).first()
    if by is None:
        return decision
    again = Decision.objects.filter(undoes=by).first()
    return latest_form(again) if again else decision


def left_behind(before, after):
    """Return the rows of after that differ from before, those made since aside."""
    known = {table: {row[0] for row in rows} for table, rows in before.items()}
    return {
        table: (before[table], kept)
        for table, rows in after.items()
        if (kept := [row for row in rows if row[0] in known[table]]) != before[table]
    }


def check(seed, number):
    world = World(random.Random(seed))
    before = dump()
    while Decision.objects.count() < number:
        world.act()

    undo_all(world.people[0])

    assert left_behind(before, dump()) == {}
    made = {table: {row[0] for row in rows} for table, rows in before.items()}
    # Who was in use when their making was undone stayed on record, and is used no more.
    for model in (Speaker, Role):
        new = model.objects.exclude(pk__in=made[model._meta.db_table])
        kept = new.filter(retired=False)
        assert not kept.exclude(attributions=None, tenures=None).exists()
    new = Quote.objects.exclude(pk__in=made["quotes_quote"])
    assert {quote.state for quote in new} <= {"rejected"}


@given(seed=st.integers(0, 2**32))
@settings(max_examples=share_of(20))
def test_a_few_decisions_undone_in_reverse_leave_nothing(db, seed):
    sid = transaction.savepoint()
    try:
        check(seed, FEW)
    finally:
        transaction.savepoint_rollback(sid)


@pytest.mark.long
def test_many_decisions_undone_in_reverse_leave_nothing():
    check(1, MANY)
