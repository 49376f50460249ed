"""The acts that ask for more than a key: edit, send back, withdraw."""

from django import forms
from django.contrib.auth import get_user_model
from django.db import transaction
from django.db.models import Q
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_http_methods

from articles.refusals import RefusedError
from quotes.database.optional import atomic_if_sent
from quotes.decisions.acts import deciding, titling
from quotes.decisions.quote_acts import CHOOSE_TITLE, EDIT, SEND_BACK, WITHDRAW
from quotes.decisions.writing import changing, forget_check
from quotes.desk.access import for_staff
from quotes.desk.quotes.acts import (
    Done,
    answer,
    lock_quote,
    result_of,
    seen_version,
)
from quotes.desk.quotes.pickers import attribution_asked_for
from quotes.desk.quotes.review import show
from quotes.forms.quotes import QuoteForm, place_words
from quotes.models import Quote
from quotes.models.decisions import LONGEST_REASON
from quotes.models.numbers import RowField

GET_OR_POST = require_http_methods(["GET", "HEAD", "POST"])


class EditForm(QuoteForm):
    """A quote's words, kind, date, cue and context, at the desk."""

    field_order = ["words", "place", "kind", "said_on", "said_on_basis"]

    class Meta(QuoteForm.Meta):
        fields = ["kind", "said_on_basis", "cue", "context"]
        labels = {"said_on_basis": "The date is", "cue": "Reporting word"}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["words"].widget.attrs["autofocus"] = True
        self.fields["kind"].choices = Quote.Kind.choices


class SendBackForm(forms.Form):
    """To whom a quote goes back, and why."""

    reason = forms.CharField(
        label="What needs correcting?",
        max_length=LONGEST_REASON,
        widget=forms.Textarea(attrs={"rows": 3, "autofocus": True}),
    )
    to = RowField(
        label="Send it to", queryset=get_user_model().objects.none(), empty_label=None
    )

    def __init__(self, *args, person, quote, **kwargs):
        super().__init__(*args, **kwargs)
        had_it = deciding.who_had_it(quote, person)
        self.fields["to"].queryset = curators()
        self.fields["to"].initial = had_it and had_it.pk


class ReasonForm(forms.Form):
    """Why a quote is withdrawn."""

    reason = forms.CharField(
        label="Why is it withdrawn?",
        max_length=LONGEST_REASON,
        help_text="Readers see this in place of the quote, so don’t repeat its words.",
        widget=forms.Textarea(attrs={"rows": 3, "autofocus": True}),
    )


def curators():
    """Return the people who may decide quotes, by name."""
    of_groups = Q(groups__permissions__codename="decide_quote")
    own = Q(user_permissions__codename="decide_quote")
    people = get_user_model().objects.filter(is_active=True, is_staff=True)
    may = people.filter(of_groups | own | Q(is_superuser=True))
    return may.distinct().order_by("username")


@GET_OR_POST
@for_staff(*EDIT.needs)
def edit(request, pk):
    """Edit a quote; if somebody else has changed it, show both versions."""
    quotes = Quote.objects.all()
    if request.method == "POST":
        quotes = quotes.select_for_update(of=("self",))
    with atomic_if_sent(request):
        quote = get_object_or_404(quotes.with_article().with_spans(), pk=pk)
        form = EditForm(request.POST or None, instance=quote)
        if saved := form.is_valid():
            with changing(quote, "change", actor=request.user):
                forget_check(quote)
                form.save()
                place_words(form)
    if saved:
        return answer(request, pk, Done("Saved.", quote=pk, text=True))
    status = 422 if form.is_bound else 200
    return show(
        request, pk, panel="desk/quotes/card/_edit.html", form=form, status=status
    )


@GET_OR_POST
@for_staff(*SEND_BACK.needs)
def send_back(request, pk):
    """Give a quote back to a colleague, with the reason."""
    quote = get_object_or_404(Quote.objects.select_related("article"), pk=pk)
    form = SendBackForm(request.POST or None, person=request.user, quote=quote)
    if form.is_valid():
        given = form.cleaned_data
        try:
            outcome = deciding.send_back(
                [pk],
                given["to"],
                request.user,
                reason=given["reason"],
                seen=seen_version(request),
            )
            return answer(request, pk, result_of(outcome))
        except RefusedError as refusal:
            form.add_error(None, str(refusal))
    return form_panel(request, pk, form, "Send it back", "send_back")


class TitleForm(forms.Form):
    """The words of the article that are the speaker's title."""

    words = forms.CharField(
        label="The words, as the article prints them",
        help_text=(
            "Copy them from the article, or select them there before you press "
            f"{CHOOSE_TITLE.key}."
        ),
        max_length=500,
        required=False,
        widget=forms.TextInput(attrs={"autofocus": True, "autocomplete": "off"}),
    )
    number = forms.CharField(widget=forms.HiddenInput, required=False)


@GET_OR_POST
@for_staff(*CHOOSE_TITLE.needs)
def choose_title(request, pk):
    """Choose another stretch of the article as the title as printed, or none."""
    attribution = attribution_asked_for(request.POST or request.GET, pk)
    shown = {"words": attribution.title_as_printed, "number": attribution.number}
    form = TitleForm(request.POST or None, initial=shown)
    if form.is_valid():
        try:
            with transaction.atomic():
                message = set_title(request, pk, attribution.number, form.cleaned_data)
            return answer(request, pk, Done(message, quote=pk))
        except RefusedError as refusal:
            form.add_error("words", str(refusal))
    return form_panel(
        request, pk, form, "Set the printed title", "choose_title", none="No title"
    )


def set_title(request, pk, number, given) -> str:
    """Set or remove the title; return a message."""
    quote = lock_quote(pk, seen_version(request))
    if "none" in request.POST:
        titling.remove_title(quote, request.user, number=number)
        return "No title is printed."
    said = titling.set_title(quote, given["words"], request.user, number=number)
    role = f" It means the role {said.role}." if said.role else ""
    return f"Printed title: “{said.title_as_printed}”.{role}"


@GET_OR_POST
@for_staff(*WITHDRAW.needs)
def withdraw(request, pk):
    """Withdraw a confirmed quote from publication, with the reason."""
    form = ReasonForm(request.POST or None)
    if form.is_valid():
        reason, seen = form.cleaned_data["reason"], seen_version(request)
        try:
            outcome = deciding.withdraw([pk], request.user, reason=reason, seen=seen)
            done = result_of(outcome)
            return answer(request, pk, Done(done.message, quote=pk))
        except RefusedError as refusal:
            form.add_error(None, str(refusal))
    return form_panel(request, pk, form, "Withdraw it", "withdraw_quote")


def form_panel(request, pk, form, title, name, none=""):
    """Show a form in place of the card; `none` is a button that leaves it empty."""
    status = 422 if form.is_bound else 200
    more = {"form": form, "panel_title": title, "panel_action": name, "none": none}
    return show(request, pk, panel="desk/quotes/card/_form.html", status=status, **more)
