"""Actions on chosen quotes that ask for something first: a speaker, a role, a date."""

from collections.abc import Callable
from dataclasses import dataclass

from django import forms
from django.contrib import messages
from django.shortcuts import render
from django.urls import reverse
from django.utils.html import format_html

from quotes.admin.choosing import RowSelect
from quotes.decisions.acts import giving
from quotes.decisions.acts.deciding import Outcome
from quotes.forms.tenures import PartialDateField
from quotes.models import Attribution, Role, Speaker
from quotes.models.numbers import RowField

MOST_SHOWN = 10  # of refusals


@dataclass(frozen=True)
class Giving:
    """One thing to give: what it is called, its field, and the act that gives it."""

    noun: str
    field: Callable[..., forms.Field]
    give: Callable[..., Outcome]

    def form(self, admin_site, given=None) -> forms.Form:
        form = forms.Form(given)
        form.fields["given"] = self.field(admin_site)
        return form


def row_field(column: str, rows) -> Callable[..., forms.Field]:
    """Return a maker of fields in which a row is chosen by typing."""

    def make(admin_site):
        widget = RowSelect(Attribution._meta.get_field(column), admin_site)
        return RowField(rows(), widget=widget, label=column.capitalize())

    return make


def date_field(admin_site):
    return PartialDateField(
        label="Date", help_text="On which it was said: 2017, 2017-05 or 2017-05-15."
    )


GIVINGS = {
    one.noun: one
    for one in (
        Giving(
            "speaker", row_field("speaker", Speaker.objects.in_use), giving.give_speaker
        ),
        Giving("role", row_field("role", Role.objects.in_use), giving.give_role),
        Giving("date", date_field, giving.give_date),
    )
}


def ask_or_give(model_admin, request, quotes, noun):
    """Ask what to give the chosen quotes; once it was chosen, give it."""
    what = GIVINGS[noun]
    is_sent = "give" in request.POST
    form = what.form(model_admin.admin_site, request.POST if is_sent else None)
    if is_sent and form.is_valid():
        numbers = list(quotes.order_by("pk").values_list("pk", flat=True))
        outcome = what.give(numbers, form.cleaned_data["given"], request.user)
        return say(
            model_admin, request, f"{noun} “{form.cleaned_data['given']}”", outcome
        )
    across = request.POST.get("select_across") == "1"
    context = model_admin.admin_site.each_context(request) | {
        "title": f"Give a {noun}",
        "form": form,
        "media": model_admin.media + form.media,
        "noun": noun,
        "number": quotes.count(),
        "chosen": quotes[:1] if across else quotes,
        "shown": quotes[:MOST_SHOWN],
        "across": int(across),
        "opts": model_admin.opts,
    }
    return render(request, "admin/quotes/quote/give.html", context)


def say(model_admin, request, what, outcome) -> None:
    """Say how many have it now, where to undo that, and what was left as it is."""
    if outcome.done:
        sentence = format_html(
            '{} {} the {}. To take it back, undo it in <a href="{}">the decisions</a>.',
            outcome.done,
            "quote now has" if outcome.done == 1 else "quotes now have",
            what,
            reverse("desk_decisions"),
        )
        model_admin.message_user(request, sentence, messages.SUCCESS)
    for refusal in outcome.refusals[:MOST_SHOWN]:
        model_admin.message_user(request, refusal, messages.WARNING)
    if (more := len(outcome.refusals) - MOST_SHOWN) > 0:
        model_admin.message_user(request, f"… and {more} more.", messages.WARNING)
