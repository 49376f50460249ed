"""What people decide of quotes, each act with a decision that says who and why."""

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

    The act is CHECK where the last of them waits for a second person now.
    """

    act: QuoteAct
    done: int = 0
    refusals: list[str] = field(default_factory=list)
    batch: uuid.UUID = field(default_factory=uuid.uuid4)


def confirm(quotes, actor=None, *, add_speakers=False, reason="", seen=None) -> Outcome:
    """Confirm quotes; `add_speakers` puts on record the speakers that they name.

    Where the house rules ask for two persons, the first confirmation is a check.
    """
    return _confirm(quotes, CONFIRM, actor, add_speakers, reason, seen)


def confirm_found(quotes, actor=None) -> Outcome:
    """Confirm quotes that nobody else decides meanwhile, with whom they name."""
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

    Raise RefusedError where it would be the same person's second, or where they may
    not give it.
    """
    if quote.checked_by_id is None or quote.state != Quote.State.FOUND:
        return True
    if actor is None or quote.checked_by_id == actor.pk:
        raise RefusedError(
            "You confirmed this one already. The house rules ask for another person."
        )
    if not actor.has_perm("quotes.second_quote"):
        raise RefusedError("It is confirmed once. The second has to be an editor.")
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
    """Reject quotes that were found; a later run doesn't bring them back."""
    return _decide_alike(quotes, REJECT, actor, reason, seen)


def withdraw(quotes, actor=None, *, reason="", seen=None) -> Outcome:
    """Take confirmed quotes back from the public."""
    return _decide_alike(quotes, WITHDRAW, actor, reason, seen)


def reopen(quotes, actor=None, *, reason="", seen=None) -> Outcome:
    """Put decided quotes back into the queue."""
    return _decide_alike(quotes, REOPEN, actor, reason, seen)


def send_back(quotes, to, actor=None, *, reason="", seen=None) -> Outcome:
    """Give found quotes back to a person, with the reason why."""
    if not reason.strip():
        raise RefusedError("Say why it goes back, so that it can be put right.")

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
                    raise RefusedError(f"There is no quote {pk} any more.")
                if seen is not None and quote.row_version != seen:
                    raise StaleError(f"“{quote}” was changed meanwhile.")
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
    """Raise RefusedError where a quote's state doesn't allow the act."""
    if quote.state in act.allowed_in:
        return
    if act is REOPEN:
        raise RefusedError(f"“{quote}” is in the queue already.")
    raise RefusedError(
        f"“{quote}” is {quote.get_state_display()} and can’t be {act.outcome}."
    )


def refuse_withdrawn(quote, actor) -> None:
    """Raise RefusedError where a quote was withdrawn, and its return isn't theirs."""
    is_withdrawn = quote.state == Quote.State.WITHDRAWN
    if is_withdrawn and actor and not actor.has_perm(WITHDRAW_QUOTE):
        raise RefusedError(f"“{quote}” was withdrawn. Only an editor takes that back.")


def _set_state(quote, act, actor, reason, batch, **who):
    """Set what an act says of a quote, and write the decision with just that."""
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
    # A first confirmation goes with the second: it isn't undone from under it.
    kept = {"checked_by_id"} if new["checked_by_id"] else set()
    new = {n: value for n, value in new.items() if value != old[n] or n in kept}
    Quote.objects.filter(pk=quote.pk).update(**new, row_version=F("row_version") + 1)
    row = ChangedRow(
        kind="quote",
        row_id=quote.pk,
        before={name: plain(old[name]) for name in new},
        after={name: plain(value) for name, value in new.items()},
    )
    told = {name: row.before[name] for name in ("state",) if name in new}
    return write(
        act.name,
        quote,
        actor=actor,
        reason=reason,
        batch=batch,
        before=told,
        after={name: row.after[name] for name in told},
        rows=[row],
    )


def who_had_it(quote, but):
    """Return who worked on a quote last, or put its article in; None for nobody else.

    That is whom to send it back to.
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
    """Remove an article put in by mistake, with its quotes, of which none is decided.

    A decision keeps all of it, for an undo to bring back. Raise RefusedError once a
    quote of it was decided or stands under a claim.
    """
    with transaction.atomic():
        lock(article)
        if article.quotes.decided().exists():
            raise RefusedError(
                f"Quotes of “{article}” were decided, so it stays. Reject or withdraw "
                "them instead."
            )
        refuse_attached(article)
        before, rows = values_of(article), changed_rows(rows_of(whole_of(article)), {})
        write("remove", article, actor=actor, before=before, rows=rows)
        Appearance.objects.filter(quote__article=article).delete()
        article.quotes.all().delete()
        article.delete()


def refuse_attached(article) -> None:
    """Raise RefusedError where a quote of an article stands under a claim in use."""
    attached = Appearance.objects.of_claims_in_use().filter(quote__article=article)
    if first := attached.select_related("claim").first():
        raise RefusedError(
            f"A quote of “{article}” stands under the claim “{first.claim}”, so it "
            "stays. Detach it first."
        )


def follow_publication(article) -> int:
    """Let quotes dated by publication follow the article's date; return how many."""
    return article.quotes.dated_by_publication().date(article.published_on)
