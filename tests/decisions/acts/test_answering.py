"""Answering a reader's report of an error: with a correction, or with a reason."""

import pytest
from django.db import IntegrityError, transaction

from articles.refusals import RefusedError
from quotes.decisions.acts import answering, merging
from quotes.decisions.undo import undoing
from quotes.decisions.writing import StaleError
from quotes.models import Decision, ErrorReport, Quote
from tests.making import make_claim, make_person, make_quote, make_report, make_speaker

pytestmark = pytest.mark.django_db


def test_a_correction_answers_it_and_is_decided_of_the_quote():
    report, ana = make_report(), make_person()

    answering.note_correction(report, " It was Charles Babbage. ", ana, seen=1)

    report.refresh_from_db()
    assert (report.state, report.answer) == ("corrected", "It was Charles Babbage.")
    assert (report.answered_by, report.row_version) == (ana, 2)
    decision = Decision.objects.corrections_of(report.quote).get()
    assert decision.reason == "It was Charles Babbage."
    assert decision.after == {"report": report.pk}


def test_a_reason_answers_it_and_corrects_nothing():
    report = make_report()

    answering.leave_unchanged(report, "The article says Ada Lovelace.", make_person())

    report.refresh_from_db()
    assert report.state == "unchanged"
    assert not Decision.objects.corrections_of(report.quote).exists()


def test_an_answer_has_words():
    with pytest.raises(RefusedError, match="Write an answer"):
        answering.note_correction(make_report(), "  ")


def test_an_answer_is_no_longer_than_a_reason_may_be():
    with pytest.raises(RefusedError, match="2,000"):
        answering.leave_unchanged(make_report(), "x" * 2001)


def test_it_is_answered_once():
    report = make_report()
    answering.leave_unchanged(report, "As printed.")

    with pytest.raises(RefusedError, match="has been answered"):
        answering.note_correction(report, "It was Charles Babbage.")


def test_who_saw_it_before_a_colleague_answered_is_told():
    report = make_report()
    answering.leave_unchanged(report, "As printed.", seen=1)

    with pytest.raises(StaleError, match="Somebody else"):
        answering.note_correction(report, "It was Charles Babbage.", seen=1)


def test_undoing_an_answer_opens_the_report_again():
    report = make_report()
    answering.note_correction(report, "It was Charles Babbage.", make_person())
    decision = Decision.objects.corrections_of(report.quote).get()

    undoing.undo(decision, decision.actor)

    report.refresh_from_db()
    assert (report.state, report.answer, report.answered_at) == ("open", "", None)
    assert not Decision.objects.corrections_of(report.quote).exists()


def test_a_report_on_a_merged_speaker_is_about_the_other():
    ada, other = make_speaker(), make_speaker("A. Lovelace")
    report = make_report(speaker=other)
    merging.merge(other, ada)

    answering.note_correction(ErrorReport.objects.get(), "They are one person.")

    assert Decision.objects.corrections_of(ada).exists()
    assert ErrorReport.objects.get(pk=report.pk).subject == ada


@pytest.mark.parametrize("about", [{}, {"claim": True, "quote": True}])
def test_a_report_is_on_one_thing(about):
    makers = {"claim": make_claim, "quote": make_quote}
    given = {name: makers[name]() for name in about}

    with pytest.raises(IntegrityError), transaction.atomic():
        ErrorReport.objects.create(kind="other", words="Wrong.", **given)


def test_an_answered_report_has_an_answer():
    report = make_report()

    with pytest.raises(IntegrityError), transaction.atomic():
        ErrorReport.objects.filter(pk=report.pk).update(state="corrected")


def test_a_quote_that_was_reported_stays():
    assert Quote.objects.filter(reports=make_report()).exists()
