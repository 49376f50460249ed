"""What people make of an outlet’s changes: keep the quote, tell readers, withdraw."""

import uuid

from django.db import transaction
from django.utils import timezone

from articles.refusals import RefusedError
from quotes.decisions.acts import deciding
from quotes.decisions.rows import changed_rows, rows_of
from quotes.decisions.writing import StaleError, write
from quotes.models import Change, Quote
from quotes.models.decisions import KEEP_CHANGE, NOTE_CHANGE

State = Change.State


def keep(changes, actor=None, *, reason="", seen=None) -> None:
    """Leave quotes as they are, though the outlet has changed them."""
    settle(changes, State.KEPT, KEEP_CHANGE, actor, reason, seen, uuid.uuid4())


def note(changes, actor=None, *, reason="", seen=None) -> None:
    """Tell readers what the outlet changed, on the quotes’ pages and in the list."""
    settle(changes, State.NOTED, NOTE_CHANGE, actor, reason, seen, uuid.uuid4())


def take_back(changes, actor=None, *, reason="", seen=None) -> None:
    """Tell readers no more of changes that were noted, by a person or at once."""
    noted = {"was": State.NOTED}
    settle(changes, State.KEPT, KEEP_CHANGE, actor, reason, seen, uuid.uuid4(), **noted)


def withdraw(changes, actor=None, *, reason="", seen=None) -> None:
    """Withdraw the quotes that the outlet has changed; raise RefusedError."""
    with transaction.atomic():
        quotes = list({change.quote_id for change in changes} - {None})
        outcome = deciding.withdraw(
            Quote.objects.filter(pk__in=quotes), actor, reason=reason
        )
        if outcome.refusals or not outcome.done:
            raise RefusedError(*outcome.refusals[:1] or [NOT_CONFIRMED])
        # In one batch with the quotes, so that an undo brings these back too.
        settle(
            changes, State.WITHDRAWN, KEEP_CHANGE, actor, reason, seen, outcome.batch
        )


DECIDED = "This was decided already. Undo that first."
NOT_NOTED = "Readers aren’t told of this, so there is nothing to take back."
NOT_CONFIRMED = "None of these quotes is on record as confirmed, so none is withdrawn."


def settle(
    changes, state, act, actor, reason, seen, batch, *, was=State.WAITING
) -> None:
    """Write what was made of some changes of one article, as one decision on it.

    Raise RefusedError if somebody has decided on one already, and StaleError if it was
    changed since it was seen: `seen` has a row version for each number.
    """
    numbers = [change.pk for change in changes]
    with transaction.atomic():
        own = Change.objects.filter(pk__in=numbers)
        rows = list(own.select_for_update(of=("self",)).select_related("article"))
        for row in rows:
            if seen and seen.get(row.pk, row.row_version) != row.row_version:
                raise StaleError("Somebody else has dealt with this. Look again.")
            if row.state != was:
                raise RefusedError(DECIDED if was == State.WAITING else NOT_NOTED)
        before = rows_of([own])
        own.update(
            state=state,
            decided_by=actor,
            decided_at=timezone.now(),
            row_version=rows[0].row_version + 1,
        )
        write(
            act,
            rows[0].article,
            actor=actor,
            reason=reason,
            after={"changes": numbers},
            rows=changed_rows(before, rows_of([own])),
            batch=batch,
        )
