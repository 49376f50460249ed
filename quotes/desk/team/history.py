"""Who decided what, and why; and the buttons that undo it."""

import datetime

from django import forms
from django.contrib import messages
from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render, resolve_url
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.timezone import make_aware
from django.views.decorators.http import require_POST, require_safe

from articles.models import Article, Outlet
from articles.refusals import RefusedError
from quotes.decisions.in_words import PAST_TENSE, describe, may_undo
from quotes.decisions.undo import undoing
from quotes.desk.access import for_staff
from quotes.desk.names.merges import desk_url
from quotes.models import Claim, Decision, Quote, Role, Speaker
from quotes.models.numbers import RowField, number_in

LINES_A_PAGE = 30


class DecisionFilter(forms.Form):
    """Whose decisions, which act and which day."""

    person = RowField(
        get_user_model().objects.none(), required=False, empty_label="anybody"
    )
    act = forms.ChoiceField(
        choices=[("", "anything"), *sorted(PAST_TENSE.items()), ("undo", "undid")],
        required=False,
        label="Act",
    )
    day = forms.DateField(
        required=False, widget=forms.DateInput({"type": "date"}, "%Y-%m-%d")
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        people = get_user_model().objects.filter(is_staff=True)
        self.fields["person"].queryset = people.order_by("username")

    def narrow(self, decisions):
        """Return the decisions that match; none if a field is invalid."""
        if not self.is_valid():
            return decisions.none()
        chosen = self.cleaned_data
        if chosen["person"]:
            decisions = decisions.filter(actor=chosen["person"])
        if chosen["act"]:
            decisions = decisions.filter(act=chosen["act"])
        if (day := chosen["day"]) and day.year < datetime.MAXYEAR:
            start = make_aware(datetime.datetime.combine(day, datetime.time.min))
            end = start + datetime.timedelta(days=1)
            decisions = decisions.filter(at__gte=start, at__lt=end)
        return decisions


@require_safe
@for_staff()
def decision_list(request):
    form = DecisionFilter(request.GET)
    decisions = form.narrow(Decision.objects.all())
    return lines(request, decisions, form=form, title="History")


@require_safe
@for_staff()
def article(request, pk):
    subject = Article.objects.filter(pk=pk).first()
    back = reverse("review", args=[pk]) if subject else None
    subject = subject or removed_article(pk)
    decisions = Decision.objects.on_article(subject)
    return lines(request, decisions, subject=subject, back=back)


def removed_article(pk):
    """Return a removed article from what its decision keeps, or a 404."""
    removal = Decision.objects.about(Article(pk=pk)).filter(act="remove").first()
    if removal is None:
        raise Http404
    return Article(pk=pk, title=removal.before["title"])


@require_safe
@for_staff()
def quote(request, pk):
    subject = get_object_or_404(Quote, pk=pk)
    return lines_on(request, subject, back=reverse("review_quote", args=[pk]))


@require_safe
@for_staff()
def speaker(request, pk):
    return lines_on_name(request, Speaker, pk)


@require_safe
@for_staff()
def role(request, pk):
    return lines_on_name(request, Role, pk)


@require_safe
@for_staff()
def outlet(request, pk):
    return lines_on_name(request, Outlet, pk)


@require_safe
@for_staff("quotes.view_claim")
def claim(request, pk):
    subject = get_object_or_404(Claim, pk=pk)
    decisions = Decision.objects.on_claim(subject)
    return lines(request, decisions, subject=subject, back=desk_url(subject))


def lines_on_name(request, model, pk):
    subject = get_object_or_404(model, pk=pk)
    return lines_on(request, subject, back=desk_url(subject))


def lines_on(request, subject, **more):
    decisions = Decision.objects.touching(subject)
    return lines(request, decisions, subject=subject, **more)


def lines(request, decisions, **more):
    """Render a page of decisions, latest first, from `before` on."""
    before = number_in(request.GET, "before")
    heads = decisions.heads().order_by("-id")
    if before is not None:
        heads = heads.filter(pk__lt=before)
    described = describe(heads[: LINES_A_PAGE + 1], request.user)
    shown = described[:LINES_A_PAGE]
    older = shown[-1].decision.pk if len(described) > LINES_A_PAGE else None
    context = {"lines": shown, "older": older, "before": before, **more}
    return render(request, "desk/team/decision_list.html", context)


@require_POST
@for_staff()
def undo(request, pk):
    """Undo a decision with its batch, or show the person why it was refused."""
    decision = get_object_or_404(Decision.objects.with_people(), pk=pk)
    if not may_undo(request.user, decision):
        raise PermissionDenied
    reason = request.POST.get("reason", "").strip()
    try:
        undone = undoing.undo(decision, request.user, reason)
    except RefusedError as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, undone_message(undone))
        for note in undone.notes:
            messages.warning(request, note)
    return HttpResponseRedirect(previous_page(request))


def undone_message(undone):
    """Return "Undone." or "Redone: 12 decisions." """
    number = len(undone.decisions)
    word = "Redone" if undone.decisions[0].act == "redo" else "Undone"
    return f"{word}: {number} decisions." if number > 1 else f"{word}."


def previous_page(request):
    """Return the page of this site that a person came from, or all decisions."""
    for address in (request.POST.get("next"), request.headers.get("referer")):
        if address and url_has_allowed_host_and_scheme(
            address, {request.get_host()}, require_https=request.is_secure()
        ):
            return address
    return resolve_url("desk_decisions")
