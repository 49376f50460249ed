"""What people decide about quotes, each act with a decision that says who and why."""

import uuid
from dataclasses import dataclass, field

from django.db import transaction
from django.db.models import Exists, F, OuterRef, Subquery
from django.utils import timezone

from articles.refusals import RefusedError
from quotes.decisions.acts.attributing import name_role, name_speaker
from quotes.decisions.quote_acts import (
    CHECK,
    CONFIRM,
    CONFIRM_FOUND,
    QUOTE_ACTS,
    REJECT,
    REOPEN,
    SEND_BACK,
    WITHDRAW,
    WITHDRAW_QUOTE,
    QuoteAct,
)
from quotes.decisions.rows import changed_rows, plain, rows_of, whole_of
from quotes.decisions.snapshots import values_of
from quotes.decisions.writing import StaleError, changing, lock, write
from quotes.models import (
    Appearance,
    Attribution,
    ChangedRow,
    Decision,
    HouseRules,
    Quote,
)


@dataclass
class Outcome:
    """How many quotes an act changed, and why it left others alone.

    The act is CHECK if the last of them now waits for a second person.
    """

    act: QuoteAct
    done: int = 0
    refusals: list[str] = field(default_factory=list)
    batch: uuid.UUID = field(default_factory=uuid.uuid4)


def confirm(quotes, actor=None, *, add_speakers=False, reason="", seen=None) -> Outcome:
    """Confirm quotes; `add_speakers` also adds the speakers that they name.

    If the house rules require two people, the first confirmation is a check.
    """
    return _confirm(quotes, CONFIRM, actor, add_speakers, reason, seen)


def confirm_found(quotes, actor=None) -> Outcome:
    """Confirm quotes unless somebody else has decided them, and add their speakers."""
    return _confirm(quotes, CONFIRM_FOUND, actor, True, "", None)


def _confirm(quotes, act, actor, add_speakers, reason, seen) -> Outcome:

    def confirm_one(quote, batch):
        if not quote.text:
            raise RefusedError(f"Quote {quote.pk} has no words in its text.")
        if add_speakers:
            take_names(quote, actor, batch)
        elif quote.waits:
            waiting = next(
                attribution
                for attribution in quote.attributions_in_order()
                if attribution.is_waiting
            )
            raise RefusedError(f"“{quote}” waits for a speaker: {waiting}.")
        if quote.two_confirm and is_first(quote, actor):
            who = {"checked_by_id": actor and actor.pk}
            return _set_state(quote, CHECK, actor, reason, batch, **who)
        first = quote.checked_by_id if quote.state == Quote.State.FOUND else None
        who = {"checked_by_id": first}
        return _set_state(quote, CONFIRM, actor, reason, batch, **who)

    return _decide(quotes, act, confirm_one, actor=actor, seen=seen)


def is_first(quote, actor) -> bool:
    """Say whether this is the first of two confirmations.

    Raise RefusedError if it would be the same person's second, or if they have no
    permission to give it.
    """
    if quote.checked_by_id is None or quote.state != Quote.State.FOUND:
        return True
    if actor is None or quote.checked_by_id == actor.pk:
        raise RefusedError(
            "You have already confirmed this. The house rules require a second person."
        )
    if not actor.has_perm("quotes.second_quote"):
        raise RefusedError(
            "This has been confirmed once. Now an editor has to confirm it."
        )
    return False


def take_names(quote, actor, batch) -> None:
    """Give a quote the speakers and roles that the article names, new ones too."""
    with changing(quote, "attribute", actor=actor, batch=batch):
        for attribution in quote.attributions.all():
            if attribution.is_waiting:
                name_speaker(attribution, actor=actor, batch=batch)
            if (
                attribution.role is None
                and attribution.resolved_title
                and not attribution.unnamed_label
            ):
                name_role(attribution, actor=actor, batch=batch)


def reject(quotes, actor=None, *, reason="", seen=None) -> Outcome:
    """Reject found quotes; a later run doesn't bring them back."""
    return _decide_alike(quotes, REJECT, actor, reason, seen)


def withdraw(quotes, actor=None, *, reason="", seen=None) -> Outcome:
    """Withdraw confirmed quotes from publication."""
    return _decide_alike(quotes, WITHDRAW, actor, reason, seen)


def reopen(quotes, actor=None, *, reason="", seen=None) -> Outcome:
    """Put decided quotes back into the queue."""
    return _decide_alike(quotes, REOPEN, actor, reason, seen)


def send_back(quotes, to, actor=None, *, reason="", seen=None) -> Outcome:
    """Give found quotes back to a person, with the reason why."""
    if not reason.strip():
        raise RefusedError(
            "Say why you are sending it back, so that it can be corrected."
        )

    def send_one(quote, batch):
        who = {"sent_back_to_id": to.pk}
        return _set_state(quote, SEND_BACK, actor, reason, batch, **who)

    return _decide(quotes, SEND_BACK, send_one, actor=actor, seen=seen)


def _decide_alike(quotes, act, actor, reason, seen) -> Outcome:
    def decide_one(quote, batch):
        return _set_state(quote, act, actor, reason, batch)

    return _decide(quotes, act, decide_one, actor=actor, seen=seen)


def _decide(quotes, act, decide_one, *, actor, seen) -> Outcome:
    """Carry out an act on a queryset of quotes, or on a list of their numbers."""
    outcome = Outcome(act)
    if not isinstance(quotes, list):
        quotes = quotes.values_list("pk", flat=True).order_by("pk")
    for pk in quotes:
        try:
            with transaction.atomic():
                quote = for_deciding().filter(pk=pk).first()
                if quote is None:
                    raise RefusedError(f"Quote {pk} no longer exists.")
                if seen is not None and quote.row_version != seen:
                    raise StaleError(f"“{quote}” has been changed in the meantime.")
                refuse_out_of_turn(quote, act)
                refuse_withdrawn(quote, actor)
                decision = decide_one(quote, outcome.batch)
            outcome.act = QUOTE_ACTS[decision.act]
            outcome.done += 1
        except StaleError:
            raise
        except RefusedError as refusal:
            outcome.refusals.append(str(refusal))
    return outcome


def for_deciding():
    """Return quotes, locked, with `waits` and `two_confirm` known of each."""
    waiting = Attribution.objects.waiting().filter(quote=OuterRef("pk"))
    rules = HouseRules.objects.order_by("id").values("second_confirmation")[:1]
    quotes = Quote.objects.select_for_update(of=("self",))
    return quotes.annotate(waits=Exists(waiting), two_confirm=Subquery(rules))


def refuse_out_of_turn(quote, act) -> None:
    """Raise RefusedError if a quote's state doesn't allow the act."""
    if quote.state in act.allowed_in:
        return
    if act is REOPEN:
        raise RefusedError(f"“{quote}” is already in the queue.")
    raise RefusedError(
        f"“{quote}” is {quote.get_state_display()} and can’t be {act.outcome}."
    )


def refuse_withdrawn(quote, actor) -> None:
    """Raise RefusedError if a quote was withdrawn, and the person isn't an editor."""
    is_withdrawn = quote.state == Quote.State.WITHDRAWN
    if is_withdrawn and actor and not actor.has_perm(WITHDRAW_QUOTE):
        raise RefusedError(f"“{quote}” was withdrawn. Only an editor can reverse that.")


def _set_state(quote, act, actor, reason, batch, **who):
    """Set the columns that an act changes, and write the decision with just those."""
    is_decided = act.leads_to != Quote.State.FOUND
    new = {
        "state": act.leads_to.value,
        "changed_in_id": None,
        "decided_by_id": actor.pk if actor and is_decided else None,
        "decided_at": timezone.now() if is_decided else None,
        "checked_by_id": None,
        "sent_back_to_id": None,
    } | who
    old = {name: getattr(quote, name) for name in new}
    # Keep the first confirmation with the second, so that it can't be undone alone.
    kept = {"checked_by_id"} if new["checked_by_id"] else set()
    new = {n: value for n, value in new.items() if value != old[n] or n in kept}
    Quote.objects.filter(pk=quote.pk).update(**new, row_version=F("row_version") + 1)
    row = ChangedRow(
        kind="quote",
        row_id=quote.pk,
        before={name: plain(old[name]) for name in new},
        after={name: plain(value) for name, value in new.items()},
    )
    shown = {name: row.before[name] for name in ("state",) if name in new}
    return write(
        act.name,
        quote,
        actor=actor,
        reason=reason,
        batch=batch,
        before=shown,
        after={name: row.after[name] for name in shown},
        rows=[row],
    )


def who_had_it(quote, but):
    """Return who worked on a quote last, or added its article; None for nobody else.

    It is the person to send it back to.
    """
    if quote.checked_by and quote.checked_by != but:
        return quote.checked_by
    decisions = Decision.objects.about(quote).exclude(actor=None).exclude(actor=but)
    latest = decisions.select_related("actor").first()
    if latest:
        return latest.actor
    added_by = quote.article.added_by
    return added_by if added_by != but else None


def remove_article(article, *, actor) -> None:
    """Remove an article added by mistake, with its quotes if none is decided.

    A decision keeps all of it, for an undo to bring back. Raise RefusedError if a
    quote in it was decided or is attached to a claim.
    """
    with transaction.atomic():
        lock(article)
        if article.quotes.decided().exists():
            raise RefusedError(
                f"Quotes in “{article}” have been decided, so it can’t be removed. "
                "Reject or withdraw them instead."
            )
        refuse_attached(article)
        before, rows = values_of(article), changed_rows(rows_of(whole_of(article)), {})
        write("remove", article, actor=actor, before=before, rows=rows)
        Appearance.objects.filter(quote__article=article).delete()
        article.quotes.all().delete()
        article.delete()


def refuse_attached(article) -> None:
    """Raise RefusedError if a quote in an article is attached to a claim in use."""
    attached = Appearance.objects.of_claims_in_use().filter(quote__article=article)
    if first := attached.select_related("claim").first():
        raise RefusedError(
            f"A quote in “{article}” is attached to the claim “{first.claim}”. Detach "
            "it before you remove the article."
        )


def follow_publication(article) -> int:
    """Give quotes dated by publication the article's date; return how many."""
    return article.quotes.dated_by_publication().date(article.published_on)
