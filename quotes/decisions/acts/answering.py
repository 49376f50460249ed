"""Answer a reader's report of an error, in words that the reader sees."""

from django.db import transaction
from django.utils import timezone

from articles.refusals import RefusedError, refuse_longer
from quotes.decisions.rows import changed_rows, rows_of
from quotes.decisions.writing import StaleError, touch, write
from quotes.models import ErrorReport
from quotes.models.decisions import LONGEST_REASON, NOTE_CORRECTION

State = ErrorReport.State


def note_correction(report, note, actor=None, *, seen=None):
    """Answer a report with what was put right; all readers see the note, with its date.

    What was wrong is changed by other decisions, before or after.
    """
    answer(report, State.CORRECTED, note, NOTE_CORRECTION, actor, seen)


def leave_unchanged(report, reason, actor=None, *, seen=None):
    """Answer a report with why all stays as it is; only its own page says so."""
    answer(report, State.UNCHANGED, reason, "answer report", actor, seen)


def answer(report, state, words, act, actor, seen) -> None:
    """Write the answer, and a decision on what the report is about.

    Raise RefusedError for one without words or answered already, and StaleError if
    somebody changed it since it was seen.
    """
    words = words.strip()
    if not words:
        raise RefusedError("Write an answer: readers see what you write here.")
    refuse_longer("The answer", words, LONGEST_REASON)
    with transaction.atomic():
        own = ErrorReport.objects.filter(pk=report.pk)
        now = own.with_subjects().select_for_update(of=("self",)).get()
        if seen is not None and now.row_version != seen:
            raise StaleError("Somebody else has dealt with this report. Look again.")
        if not now.is_open:
            raise RefusedError("This report has been answered. Undo that first.")
        before = rows_of([own])
        own.update(
            state=state, answer=words, answered_by=actor, answered_at=timezone.now()
        )
        touch(now)
        write(
            act,
            now.subject,
            actor=actor,
            reason=words,
            after={"report": now.pk},
            rows=changed_rows(before, rows_of([own])),
        )
