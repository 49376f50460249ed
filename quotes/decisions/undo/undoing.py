"""Undo decisions with new decisions, in order, a batch all at once or not at all."""

import uuid
from dataclasses import dataclass, field

from django.db import IntegrityError, transaction
from django.db.models import ProtectedError, Q

from articles.refusals import RefusedError
from quotes.decisions.merged_rows import staying, touch_all
from quotes.decisions.rows import COPIED, KINDS, batched, put_back
from quotes.decisions.undo.confirmations import hold_to_confirmations
from quotes.decisions.undo.consequences import apply_consequences
from quotes.decisions.undo.refusals import (
    refuse_added_since,
    refuse_changed_otherwise,
    refuse_gone,
    refuse_on_record_again,
    refuse_published,
)
from quotes.decisions.writing import write_undo
from quotes.models import ChangedRow, Decision, Quote, Review

# Rows with public addresses are retired, not deleted, when an undo removes them.
RETIRED = {
    "quote": {"state": Quote.State.REJECTED.value},
    "speaker": {"retired": True},
    "role": {"retired": True},
    "outlet": {"retired": True},
    "article": {"retired": True},
    "claim": {"retired": True},
    "rating": {"retired": True},
    "review": {"state": Review.State.WITHDRAWN.value},
}
SUBJECTS = (
    *("article", "outlet", "speaker", "role", "quote"),
    *("claim", "rating", "review"),
)
# Of the many things that a list brought, those that have been used since stay.
TAKEN_BACK_IN_PART = {"import list", "import speakers"}
LOOKED_BACK = 50  # decisions on claims since the last one on a quote
# The kinds of rows that may use them, and what people call these.
USES = {
    "attribution": "quote",
    "tenure": "tenure",
    "article": "article",
    "quote": "quote",
    "appearance": "quote",
    "review": "review",
}


@dataclass
class Undone:
    """The new decisions, and notes for people on what stays."""

    decisions: list[Decision] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def undo(decision: Decision, actor=None, reason: str = "") -> Undone:
    """Restore what a decision, with its whole batch, has changed.

    Undoing an undo is a redo. Raise RefusedError, naming the later decision, if one
    changed the same fields; and if the decision kept nothing to restore.
    """
    try:
        with transaction.atomic():
            return _undo(whole_batch(decision), actor, reason)
    except ProtectedError:
        raise RefusedError(
            "Other rows now refer to it, so it can’t be removed."
        ) from None
    except IntegrityError as problem:
        sentence = str(problem).partition("\nCONTEXT")[0]
        raise RefusedError(f"It can no longer be undone: {sentence}") from None


def last_of(actor, article=None) -> Decision | None:
    """Return a person's latest decision that can be undone.

    With an article, it is the latest on its details, on one of its quotes, or on the
    claims of those.
    """
    decisions = Decision.objects.filter(actor=actor, undone_by=None)
    decisions = decisions.exclude(act="undo").exclude(changed_rows=None).order_by("-id")
    if article is None:
        return decisions.first()
    quotes = article.quotes.values("pk")
    on_quotes = Q(subject_kind="quote", subject_id__in=quotes)
    on_details = Q(subject_kind="article", subject_id=article.pk, act="change")
    last = decisions.filter(on_quotes | on_details).first()
    on_claims = decisions.filter(subject_kind="claim", pk__gt=last.pk if last else 0)
    here = set(article.quotes.values_list("pk", flat=True))
    latest = on_claims.prefetch_related("changed_rows")[:LOOKED_BACK]
    return next((one for one in latest if quotes_under_claims(one) & here), last)


def quotes_under_claims(decision) -> set[int]:
    """Return the quotes that a decision attached to a claim, or detached.

    It includes those of answered suggestions; a new stance alone names no quote.
    """
    wholes = [
        whole
        for row in decision.changed_rows.all()
        for whole in (row.before, row.after)
        if row.kind in ("appearance", "suggestionanswer") and whole
    ]
    return {whole["quote_id"] for whole in wholes if "quote_id" in whole}


def whole_batch(decision) -> list[Decision]:
    """Return the decisions that are undone with this one, latest first."""
    if decision.batch is None:
        return [decision]
    return list(Decision.objects.filter(batch=decision.batch).order_by("-id"))


def _undo(decisions, actor, reason) -> Undone:
    rows = list(ChangedRow.objects.filter(decision__in=decisions).order_by("id"))
    if not rows and not decisions[0].holds_by_itself:
        raise RefusedError(f"“{decisions[0].act}” kept nothing that could be put back.")
    lock(rows, decisions)
    for decision in decisions:
        refuse_undone(decision)
    undone = Undone()
    refuse_out_of_order(decisions, rows)
    batch = uuid.uuid4() if len(decisions) > 1 else None
    for decision in decisions:
        own = [row for row in rows if row.decision_id == decision.pk]
        back, notes = turned_back(decision, own, numbers_of(rows))
        if notes and len(decisions) == 1 and decision.act not in TAKEN_BACK_IN_PART:
            raise RefusedError(notes[0])
        refuse_published(back, actor)
        back = put_back_in_order(back, {d.pk for d in decisions})
        undone.notes += [*notes, *staying(decision)]
        undone.decisions.append(
            write_undo(decision, back, actor=actor, reason=reason, batch=batch)
        )
        touch_subjects(decision, own)
    return undone


def put_back_in_order(back, undone: set[int]) -> list[ChangedRow]:
    """Restore rows, unless something since prevents it; return every changed row."""
    refuse_changed_otherwise(back)
    refuse_added_since(back)
    refuse_on_record_again(back)
    put_back(flipped(back))
    refuse_gone(back)
    return hold_to_confirmations([*back, *apply_consequences(back)], undone)


def lock(rows, decisions) -> None:
    """Lock all the subjects of these rows and decisions."""
    subjects = subjects_of(rows, decisions)
    for kind in SUBJECTS:
        ids = sorted(number for of_kind, number in subjects if of_kind == kind)
        list(KINDS[kind].objects.select_for_update().filter(pk__in=ids).order_by("pk"))


def subjects_of(rows, decisions) -> set[tuple[str, int]]:
    """Return the kind and number of everything that rows and decisions are about."""
    about = {(decision.subject_kind, decision.subject_id) for decision in decisions}
    return about | {(row.kind, row.row_id) for row in rows}


def refuse_undone(decision) -> None:
    """Raise RefusedError if a decision has been undone already."""
    by = Decision.objects.filter(undoes=decision).select_related("actor").first()
    if by:
        raise RefusedError(f"It has already been undone: {by.sentence()}.")


def refuse_out_of_order(decisions, rows) -> None:
    """Raise RefusedError if a later decision in force changed the same columns."""
    last = max(decision.pk for decision in decisions)
    own = {decision.pk for decision in decisions}
    columns = columns_of(rows)
    for later in changes_since(last, rows):
        both = columns[later.kind, later.row_id] & columns_changed(later)
        if both and later.decision_id not in own and later.decision.stands_after(last):
            raise RefusedError(f"Undo this first: {later.decision.sentence()}.")


def columns_of(rows) -> dict[tuple[str, int], set[str]]:
    """Return the columns that rows change, by kind and number."""
    columns: dict[tuple[str, int], set[str]] = {}
    for row in rows:
        columns.setdefault((row.kind, row.row_id), set()).update(columns_changed(row))
    return columns


def columns_changed(row) -> set[str]:
    return set(row.before or {}) | set(row.after or {})


def changes_since(last, rows):
    """Yield what later decisions changed in these rows, latest first."""
    for kind, ids in numbers_of(rows).items():
        for some in batched(sorted(ids)):
            later = ChangedRow.objects.filter(
                kind=kind, row_id__in=some, decision_id__gt=last
            )
            yield from later.select_related("decision__actor").order_by("-id")


def numbers_of(rows) -> dict[str, set[int]]:
    """Return the numbers of rows by kind."""
    numbers: dict[str, set[int]] = {}
    for row in rows:
        numbers.setdefault(row.kind, set()).add(row.row_id)
    return numbers


def turned_back(decision, rows, together) -> tuple[list[ChangedRow], list[str]]:
    """Return what undoing a decision's rows changes, and notes on what stays.

    `together` has the numbers of all rows of its batch by kind.

    Before and after change places. What the decision added is retired with everything
    that belongs to it, unless others have used it since. What an undo brought back had
    been deleted, and is deleted again.
    """
    made = [row for row in rows if row.before is None and row.kind in RETIRED]
    if decision.undoes_id:
        made = []
    subjects = {(row.kind, row.row_id) for row in made}
    back = [
        ChangedRow(kind=row.kind, row_id=row.row_id, before=row.after, after=row.before)
        for row in rows
        if (row.kind, row.row_id) not in subjects and not belongs_to(row, subjects)
    ]
    notes = []
    for row in made:
        if used := still_used(row, together):
            notes.append(used)
            continue
        after = RETIRED[row.kind]
        before = {name: row.after[name] for name in after}
        back.append(
            ChangedRow(kind=row.kind, row_id=row.row_id, before=before, after=after)
        )
    return back, notes


def belongs_to(row, subjects: set[tuple[str, int]]) -> bool:
    """Say whether a new row is part of what a decision added."""
    if row.before is not None or not subjects:
        return False
    kinds = {kind for kind, _ in subjects}
    if row.kind == "tenure":
        # One of a speaker who stays goes, though its role is new too.
        kinds &= {"speaker"}
    is_candidate = row.kind == "attribution_candidates" and "quote" in kinds
    return is_candidate or any(
        (kind, row.after.get(f"{kind}_id")) in subjects for kind in kinds
    )


def still_used(made, together: dict[str, set[int]]) -> str:
    """Return a sentence if other rows now use what a decision added."""
    if made.kind in ("quote", "review"):
        return ""
    subject = KINDS[made.kind].objects.get(pk=made.row_id)
    if made.kind == "article" and not subject.is_excerpt:
        return f"“{subject}” stays on record: its text has come since."
    for kind, what in USES.items():
        is_copy = f"{made.kind}_id" in COPIED.get(kind, ())
        if is_copy or made.kind not in (f.name for f in KINDS[kind]._meta.fields):
            continue
        used = standing(kind).filter(**{made.kind: subject})
        used = set(used.values_list("pk", flat=True)) - together.get(kind, set())
        if number := len(used):
            plural = "" if number == 1 else "s"
            return f"“{subject}” stays on record: it has {number} {what}{plural}."
    if made.kind in ("rating", "article"):
        return ""
    merged = KINDS[made.kind].objects.filter(merged_into=subject).first()
    if merged:
        return f"“{subject}” stays on record: “{merged}” was merged into it."
    return ""


def standing(kind: str):
    """Return the rows of a kind that an undo hasn’t taken back."""
    rows = KINDS[kind].objects
    if kind == "article":
        return rows.in_use()
    return rows.found_or_confirmed() if kind == "quote" else rows


def flipped(back) -> list[ChangedRow]:
    """Return the rows as `put_back` takes them: “before” is what to restore."""
    return [
        ChangedRow(kind=row.kind, row_id=row.row_id, before=row.after, after=row.before)
        for row in back
    ]


def touch_subjects(decision, rows) -> None:
    """Increment the row versions, so that nobody overwrites what was restored."""
    subjects = subjects_of(rows, [decision])
    for kind in SUBJECTS:
        ids = sorted(row_id for of_kind, row_id in subjects if of_kind == kind)
        for some in batched(ids):
            touch_all(KINDS[kind].objects.filter(pk__in=some))
