"""What was decided, by whom, and how often the engine was right."""

import datetime

import pytest
from django.utils import timezone

from quotes.decisions.acts import attributing, deciding, placing
from quotes.decisions.undo import undoing
from quotes.desk.team import tallies
from quotes.models import Decision, HouseRules, Quote
from tests.making import make_person, make_quote, make_role, make_speaker

pytestmark = pytest.mark.django_db


@pytest.fixture
def ana(db):
    return make_person("Ana")


@pytest.fixture
def ed(db):
    return make_person("Ed", "editor")


def found(**more):
    more = {"rule": "name before cue", "confidence": 0.95, "state": "found", **more}
    return make_quote(**more)


def measured(sure, **more):
    """Return a found quote with the engine's measure of its speaker."""
    quote = found(**more)
    quote.attributions.update(sure=sure)
    return quote


def only(quote):
    return Quote.objects.filter(pk=quote.pk)


def confirmed(person, **more):
    quote = found(**more)
    deciding.confirm(only(quote), person)
    return quote


def rights(rows):
    return [
        (row.name, row.confirmed, row.changed, row.rejected)
        for row in rows
        if row.total
    ]


def test_it_counts_quotes_decided_today(ana):
    confirmed(ana)
    deciding.reject(only(found()), ana)
    found()

    assert tallies.decided_in([1, 7, 30]) == {1: 2, 7: 2, 30: 2}


def test_a_quote_decided_twice_counts_once(ana):
    quote = confirmed(ana)
    deciding.reopen(only(quote), ana)
    deciding.confirm(only(quote), ana)

    assert tallies.decided_in([1]) == {1: 1}


def test_what_is_undone_does_not_count_and_what_is_redone_does(ana):
    confirmed(ana)
    undo = undoing.undo(Decision.objects.first(), ana).decisions[0]

    assert tallies.decided_in([1]) == {1: 0}
    redo = undoing.undo(undo, ana).decisions[0]
    assert tallies.decided_in([1]) == {1: 1}
    undoing.undo(redo, ana)
    assert tallies.decided_in([1]) == {1: 0}


def test_what_a_run_did_does_not_count(ana):
    confirmed(None)

    assert tallies.decided_in([1]) == {1: 0}
    assert tallies.right_about_words().rules == []


def test_it_tells_persons_apart(ana, ed):
    confirmed(ana)
    deciding.reject(only(found()), ed)
    attributing.set_speaker(found(), make_speaker("Bo Ek"), ed)

    rows = {row.name: row for row in tallies.by_person(1)}

    assert (rows["Ana"].confirmed, rows["Ana"].rejected) == (1, 0)
    assert (rows["Ed"].changed, rows["Ed"].rejected) == (1, 1)


def test_every_one_of_thirty_days_has_a_number(ana):
    confirmed(ana)

    days = tallies.decided_per_day()

    assert [day.number for day in days] == [0] * 29 + [1]
    assert days[-1].day == timezone.localdate()
    assert days[0].day == days[-1].day - datetime.timedelta(days=29)


def test_a_rule_was_right_where_nothing_was_changed(ana):
    confirmed(ana)
    changed = found()
    placing.move_edge(changed, "end", -1, ana)
    deciding.confirm(only(changed), ana)
    deciding.reject(only(found()), ana)
    deciding.reject(only(found(rule="carried on", confidence=0.6)), ana)

    words = tallies.right_about_words()

    assert rights(words.rules) == [
        ("name before cue", 1, 1, 1),
        ("carried on", 0, 0, 1),
    ]
    assert rights(words.bands) == [("90% and over", 1, 1, 1), ("50 to 70%", 0, 0, 1)]
    assert [rule.share for rule in words.rules] == [33, 0]


def test_a_corrected_speaker_says_nothing_of_the_words(ana):
    quote = measured(0.8)
    attributing.set_speaker(quote, make_speaker("Bo Ek"), ana)
    deciding.confirm(only(quote), ana)

    assert rights(tallies.right_about_words().rules) == [("name before cue", 1, 0, 0)]


def test_a_speaker_was_right_where_nobody_corrected_them(ana):
    deciding.confirm(only(measured(0.8)), ana)
    corrected = measured(0.93)
    attributing.set_speaker(corrected, make_speaker("Bo Ek"), ana)
    deciding.confirm(only(corrected), ana)
    deciding.reject(only(measured(0.6)), ana)
    confirmed(ana)  # of whom the engine said nothing

    speakers = tallies.right_about_speakers()

    assert rights(speakers.rules) == [("name before cue", 1, 1, 0)]
    assert rights(speakers.bands) == [("90% and over", 0, 1, 0), ("70 to 90%", 1, 0, 0)]


def test_a_corrected_title_or_role_says_nothing_of_the_speaker(ana):
    quote = measured(0.8)
    attributing.set_role(quote, make_role(), ana)
    deciding.confirm(only(quote), ana)

    assert rights(tallies.right_about_speakers().rules) == [
        ("name before cue", 1, 0, 0)
    ]


@pytest.mark.parametrize(("times", "outcome"), [(1, (1, 0)), (2, (0, 1))])
def test_a_correction_that_is_undone_is_none_unless_it_is_redone(ana, times, outcome):
    quote = measured(0.8)
    attributing.set_speaker(quote, make_speaker("Bo Ek"), ana)
    for _ in range(times):
        undoing.undo(Decision.objects.about(quote).first(), ana)
    deciding.confirm(only(quote), ana)

    (rule,) = tallies.right_about_speakers().rules

    assert (rule.confirmed, rule.changed) == outcome


def test_an_undone_change_is_no_change(ana):
    quote = found()
    placing.move_edge(quote, "end", -1, ana)
    undoing.undo(Decision.objects.about(quote).first(), ana)
    deciding.confirm(only(quote), ana)

    assert rights(tallies.right_about_words().rules) == [("name before cue", 1, 0, 0)]


def test_taking_the_name_that_the_engine_proposed_is_no_change(ana):
    quote = found(speaker=None)
    quote.attributions.update(resolved_name="Bo Ek", name_as_printed="Ek")
    deciding.confirm(only(quote), ana, add_speakers=True)

    assert rights(tallies.right_about_words().rules) == [("name before cue", 1, 0, 0)]
    assert tallies.by_person(1)[0].changed == 0


def test_a_change_after_the_confirmation_does_not_count_against_the_rule(ana):
    quote = confirmed(ana)
    placing.move_edge(quote, "end", -1, ana)

    assert rights(tallies.right_about_words().rules) == [("name before cue", 1, 0, 0)]


def test_what_a_person_added_says_nothing_of_a_rule(ana):
    confirmed(ana, rule="")

    assert tallies.right_about_words().rules == []


def test_what_is_withdrawn_or_reopened_says_nothing(ana):
    deciding.withdraw(only(confirmed(ana)), ana)
    deciding.reopen(only(confirmed(ana)), ana)

    assert tallies.right_about_words().rules == []


def test_two_agree_where_the_second_confirms_what_the_first_did(ana, ed):
    HouseRules.objects.create(second_confirmation=True)
    confirmed(ana)  # and waits still
    deciding.confirm(only(confirmed(ana)), ed)
    deciding.reject(only(confirmed(ana)), ed)
    attributing.set_speaker(confirmed(ana), make_speaker("Bo Ek"), ed)

    agreement = tallies.agreement()

    assert (agreement.agreed, agreement.differed, agreement.share) == (1, 2, 33)


def test_an_undone_second_is_no_second(ana, ed):
    HouseRules.objects.create(second_confirmation=True)
    quote = confirmed(ana)
    deciding.reject(only(quote), ed)
    undoing.undo(Decision.objects.about(quote).first(), ed)

    assert tallies.agreement().total == 0


def test_of_nothing_there_is_no_share(db):
    assert tallies.agreement().share is None
    assert tallies.right_about_words().bands[0].share is None
