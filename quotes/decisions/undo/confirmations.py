"""What was confirmed: an undo may not change it behind the confirmation."""

from articles.refusals import RefusedError
from quotes.models import (
    Attribution,
    ChangedRow,
    Decision,
    HouseRules,
    Quote,
    QuoteSpan,
)

# The columns that record a decision; the others are the quote itself.
OF_DECIDING = set(
    "state changed_in_id decided_by_id decided_at checked_by_id sent_back_to_id".split()
)
CONFIRMED = Quote.State.CONFIRMED.value


def hold_to_confirmations(back, undone: set[int]) -> list[ChangedRow]:
    """Return the rows that an undo puts back, with the first confirmations it ends.

    `undone` holds the numbers of the decisions undone. Raise RefusedError if the undo
    would publish a quote changed since, or confirmed by one person only, or if it
    would change a quote that two people published.
    """
    for row in back:
        if row.kind == "quote" and (row.after or {}).get("state") == CONFIRMED:
            refuse_to_publish(row.row_id, undone)
    quotes = Quote.objects.in_bulk(quotes_changed(back))
    rows = {row.row_id: row for row in back if row.kind == "quote"}
    for number, quote in quotes.items():
        if quote.is_confirmed and HouseRules.now().second_confirmation:
            raise RefusedError(
                "The quote is public, and confirming takes two people. Put it back "
                "into the queue first."
            )
        if quote.checked_by_id and not is_restored(rows.get(number), number, undone):
            row = rows.get(number) or ChangedRow(
                kind="quote", row_id=number, before={}, after={}
            )
            row.before.setdefault("checked_by_id", quote.checked_by_id)
            row.after["checked_by_id"] = None
            Quote.objects.filter(pk=number).update(checked_by=None)
            if number not in rows:
                back = [*back, row]
    return back


def refuse_to_publish(number: int, undone: set[int]) -> None:
    """Raise RefusedError if a quote changed since it was confirmed, or needs two."""
    if later := changed_since(number, undone):
        raise RefusedError(f"Undo this first: {later.sentence()}.")
    alone = Quote.objects.filter(pk=number, checked_by=None).exists()
    if alone and HouseRules.now().second_confirmation:
        raise RefusedError(
            "Only one person confirmed this, and the house rules now require two. "
            "Confirm it again."
        )


def is_restored(row, number: int, undone: set[int]) -> bool:
    """Say whether an undo restores a first confirmation of what the quote is now."""
    is_back = row is not None and "checked_by_id" in (row.after or {})
    return is_back and changed_since(number, undone) is None


def changed_since(number: int, undone: set[int]) -> Decision | None:
    """Return the latest decision in force since then that changed the quote itself."""
    last = max(undone)
    later = Decision.objects.filter(
        subject_kind="quote", subject_id=number, pk__gt=last
    )
    for decision in later.prefetch_related("changed_rows").order_by("-id"):
        rows = decision.changed_rows.all()
        is_ours = decision.undoes_id in undone
        if not is_ours and quotes_changed(rows) and decision.stands_after(last):
            return decision
    return None


def quotes_changed(rows) -> set[int]:
    """Return the numbers of the quotes whose words, kind, date or speakers change."""
    changed = {row.row_id for row in rows if row.kind == "quote" and is_of_it(row)}
    for kind, model in (("attribution", Attribution), ("quotespan", QuoteSpan)):
        parts = [row for row in rows if row.kind == kind]
        changed |= {
            whole["quote_id"]
            for row in parts
            for whole in (row.before, row.after)
            if whole and "quote_id" in whole
        }
        ids = [row.row_id for row in parts]
        changed |= set(model.objects.filter(pk__in=ids).values_list("quote", flat=True))
    return changed


def is_of_it(row) -> bool:
    """Say whether a changed row changes more than what was decided about a quote."""
    if row.before is None or row.after is None:
        return False
    return bool(set(row.before) - OF_DECIDING)
