"""Write decisions: an act, who did it, and each changed row before and after."""

from contextlib import contextmanager

from django.db import models, transaction

from articles.refusals import RefusedError, refuse_longer
from quotes.decisions.rows import changed_rows, family_of
from quotes.decisions.snapshots import Picture
from quotes.models.decisions import LONGEST_REASON, ChangedRow, Decision
from quotes.models.newsroom import HouseRules
from quotes.models.quotes import Quote


class StaleError(RefusedError):
    """Somebody else changed the subject since it was shown."""


def write(act, subject=None, *, actor=None, before=None, after=None, rows=(), **more):
    """Write one decision, with the rows that it changed, for an undo to restore.

    Without an actor, it is by a run or an import. Raise RefusedError for a reason that
    is too long.
    """
    refuse_longer("The reason", more.get("reason", ""), LONGEST_REASON)
    decision = Decision.objects.create(
        act=act,
        actor=actor,
        subject_kind=subject._meta.model_name if subject else "",
        subject_id=subject.pk if subject else None,
        before=before or {},
        after=after or {},
        **more,
    )
    keep_rows(decision, rows)
    return decision


def write_undo(decision, rows, *, actor, reason, batch):
    """Write the decision that undoes another one; undoing an undo is a redo."""
    refuse_longer("The reason", reason, LONGEST_REASON)
    undoing = Decision.objects.create(
        act="redo" if decision.act == "undo" else "undo",
        actor=actor,
        subject_kind=decision.subject_kind,
        subject_id=decision.subject_id,
        before=decision.after,
        after=decision.before,
        reason=reason,
        batch=batch,
        undoes=decision,
    )
    keep_rows(undoing, rows)
    return undoing


def keep_rows(decision, rows):
    for row in rows:
        row.decision = decision
    ChangedRow.objects.bulk_create(rows, batch_size=1000)


@contextmanager
def changing(subject, act, *, actor=None, **more):
    """Write a decision with what the block changes of a stored subject.

    If anything changed, the subject's `row_version` increases by one.
    """
    with transaction.atomic():
        before = Picture.of(subject)
        yield
        write_change(subject, act, before, actor=actor, **more)


@contextmanager
def changing_seen(subject, act, *, actor=None, seen=None, **more):
    """Yield the subject, locked; write a decision with what the block changes.

    Raise StaleError if its row version isn't the one that was seen, and RefusedError
    if it is merged or retired.
    """
    with transaction.atomic():
        now = type(subject).objects.select_for_update().get(pk=subject.pk)
        if seen is not None and now.row_version != seen:
            raise StaleError(
                f"“{now}” has been changed in the meantime. Look at it again."
            )
        if not getattr(now, "is_in_use", True):
            raise RefusedError(f"“{now}” is no longer in use. Choose another.")
        with changing(now, act, actor=actor, **more):
            yield now


def write_change(subject, act, before: Picture, *, actor=None, **more):
    """Write a decision with what has changed since the picture before, if anything."""
    after = Picture.of(subject)
    rows = changed_rows(before.rows, after.rows)
    if not rows:
        return None
    names = [
        name
        for name in before.values | after.values
        if before.values.get(name) != after.values.get(name)
    ]
    touch(subject)
    return write(
        act,
        subject,
        actor=actor,
        before={name: before.values.get(name) for name in names},
        after={name: after.values[name] for name in names if name in after.values},
        rows=rows,
        **more,
    )


def lock(subject) -> None:
    """Lock a subject, and an article's quotes with it."""
    for rows in family_of(subject):
        if rows.model in (type(subject), Quote):
            list(rows.select_for_update().order_by("pk").values_list("pk"))


def forget_check(quote) -> None:
    """Remove a first confirmation, since what it confirmed is changing.

    Raise RefusedError if the quote is public, and two people had to confirm it.
    """
    if quote.is_confirmed and HouseRules.now().second_confirmation:
        raise RefusedError(
            "This quote is public, and confirming takes two people. Put it back into "
            "the queue to change it."
        )
    quote.checked_by = None
    Quote.objects.filter(pk=quote.pk).update(checked_by=None)


def touch(subject):
    """Increment the subject's row version, if it has one."""
    if not hasattr(subject, "row_version"):
        return
    row = type(subject).objects.filter(pk=subject.pk)
    row.update(row_version=models.F("row_version") + 1)


def survivor_of(row):
    """Return the row that a speaker, role, outlet or claim was merged into, or itself.

    Raise RefusedError for one that is retired.
    """
    if row.retired:
        raise RefusedError(f"“{row}” is retired. Choose another.")
    return row.merged_into or row
