"""What outlets did to quotes since they were read: kept, told to readers, withdrawn."""

import datetime

from django.contrib import messages
from django.core.paginator import Paginator
from django.db import IntegrityError
from django.shortcuts import get_object_or_404, redirect, render
from django.template.defaultfilters import pluralize
from django.utils import timezone
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from articles.refusals import RefusedError
from quotes.decisions.acts import noting
from quotes.decisions.quote_acts import DECIDE, WITHDRAW_QUOTE
from quotes.desk.access import for_staff
from quotes.desk.quotes.panels import ReasonForm
from quotes.models import Change, Decision, DeskHabits
from quotes.models.numbers import number_in, whole_number
from quotes.published.links import web_address
from quotes.published.told.changes import passage_of, with_texts
from quotes.published.told.differences import compared

VIEW = "quotes.view_change"
EDITS_SHOWN = 25
MOST_AT_ONCE = 200  # changes of one edit
# Older ones are undone in the history.
UNDONE_WITHIN = datetime.timedelta(days=1)
ACTS = {"keep": noting.keep, "note": noting.note, "take back": noting.take_back}
DONE = {"keep": "kept", "note": "noted for readers", "take back": "taken back"}
A_PAGE = 25
NOT_PUBLIC = (
    "Readers can’t see this quote, so there is nobody to tell. Confirm it first."
)


@require_safe
@for_staff(VIEW)
def change_list(request):
    """Show the oldest change that waits, or the one asked for, and its neighbours."""
    waiting = Change.objects.waiting()
    asked_for = waiting.filter(pk=number_in(request.GET, "change") or 0).first()
    change = asked_for or waiting.order_by("id").first()
    if change is None:
        return render(request, "desk/changes/no_changes.html", undoing(request.user))
    return shown(request, change.pk)


@require_safe
@for_staff(VIEW)
def noted_list(request):
    """List what readers are told, the latest first, to be taken back."""
    noted = Change.objects.noted().in_order().select_related("quote", "decided_by")
    page = Paginator(noted.reverse(), A_PAGE).get_page(number_in(request.GET, "page"))
    context = {"page": page, **undoing(request.user)}
    return render(request, "desk/changes/noted_list.html", context)


def shown(request, number):
    """Show a change beside the others of its edit."""
    waiting = Change.objects.waiting()
    change = with_all(waiting).get(pk=number)
    together = waiting.like(change).order_by("id").select_related("quote")
    together = list(together[:MOST_AT_ONCE])
    edits = list(waiting.edits()[: EDITS_SHOWN + 1])
    context = {
        "change": change,
        "passage": compared(*passage_of(with_texts([change])[0])),
        "together": together,
        "can_all_be_told": all(one.can_be_told for one in together),
        "source": web_address(change.article.url),
        "next": next_after(change),
        "count": waiting.count(),
        "edits": with_first(edits[:EDITS_SHOWN]),
        "more": len(edits) > EDITS_SHOWN,
        "may_withdraw": change.can_be_told and request.user.has_perm(WITHDRAW_QUOTE),
        "keys": DeskHabits.of(request.user).keys,
        **undoing(request.user),
    }
    return render(request, "desk/changes/change_list.html", context)


def with_all(changes):
    """Fetch with changes what a card shows of their quotes."""
    parts = (
        "quote__spans",
        "quote__attributions__speaker",
        "quote__attributions__role",
    )
    return changes.in_order().select_related("quote").prefetch_related(*parts)


def with_first(edits) -> list[dict]:
    """Add to each edit its first change."""
    firsts = Change.objects.select_related("article__outlet", "after")
    firsts = firsts.defer("after__text").in_bulk([edit["first"] for edit in edits])
    return [edit | {"change": firsts[edit["first"]]} for edit in edits]


def next_after(change) -> Change | None:
    """Return the one that waits longest after a change, else the first of all."""
    others = Change.objects.waiting().exclude(pk=change.pk).order_by("id")
    return others.filter(pk__gt=change.pk).first() or others.first()


def undoing(person) -> dict:
    """Return what a person did last to changes, if it may still be undone."""
    done = Decision.objects.on_changes_by(person).filter(undone_by=None)
    last = done.filter(at__gte=timezone.now() - UNDONE_WITHIN).first()
    changes = last.after.get("changes", []) if last else []
    return {"last": last, "last_change": min(changes, default=None)}


@require_POST
@for_staff(VIEW, DECIDE)
def decide(request):
    """Keep or note the changes that were seen, all of one edit."""
    act = request.POST.get("act", "")
    seen = seen_in(request.POST)
    changes = of_one_edit(Change.objects.filter(pk__in=seen))
    if act not in ACTS or not changes:
        messages.warning(request, "Nothing was chosen. Choose what to do.")
        return redirect("desk_changes")
    try:
        if act == "note" and not all(change.can_be_told for change in changes):
            raise RefusedError(NOT_PUBLIC)
        ACTS[act](changes, request.user, seen=seen)
    except RefusedError as refusal:
        messages.warning(request, str(refusal))
    else:
        many = len(changes)
        messages.success(request, f"{many} change{pluralize(many)} {DONE[act]}.")
    return redirect("noted_changes" if act == "take back" else "desk_changes")


def of_one_edit(changes) -> list[Change]:
    """Return those of the same edit as the first: a decision is on one article."""
    first = changes.order_by("id").first()
    return list(changes.like(first).select_related("quote")) if first else []


def seen_in(given) -> dict[int, int]:
    """Return the changes sent, each with the row version that was seen."""
    pairs = (one.partition(".") for one in given.getlist("seen")[:MOST_AT_ONCE])
    seen = {whole_number(pk): whole_number(version) for pk, _, version in pairs}
    return {pk: version for pk, version in seen.items() if pk and version}


@require_http_methods(["GET", "HEAD", "POST"])
@for_staff(VIEW, WITHDRAW_QUOTE)
def withdraw(request, pk):
    """Withdraw the quote that an outlet changed, with the reason."""
    changes = Change.objects.waiting().in_order().select_related("quote")
    change = get_object_or_404(changes, pk=pk)
    form = ReasonForm(request.POST or None)
    if form.is_valid():
        try:
            noting.withdraw([change], request.user, reason=form.cleaned_data["reason"])
        except (RefusedError, IntegrityError) as refusal:
            form.add_error(None, str(refusal).partition("\nCONTEXT")[0])
        else:
            messages.success(request, "The quote is withdrawn.")
            return redirect("desk_changes")
    status = 422 if form.is_bound else 200
    context = {"change": change, "form": form}
    return render(request, "desk/changes/withdraw.html", context, status=status)
