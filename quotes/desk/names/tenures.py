"""A tenure at the desk: adding it, its dates, and the quotes that conflict with it."""

import uuid

from django import forms
from django.contrib import messages
from django.db import IntegrityError, transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from articles.refusals import RefusedError
from quotes.database.optional import atomic_if_sent
from quotes.decisions.acts import attributing
from quotes.decisions.writing import changing, lock
from quotes.desk.access import for_staff
from quotes.forms.tenures import TenureForm
from quotes.models import Role, Speaker, Tenure
from quotes.suggestions.tenure_conflicts import disagreeing

SUGGESTIONS = 500  # roles to choose from while typing
READ_OR_SEND = require_http_methods(["GET", "HEAD", "POST"])


class DatesForm(TenureForm):
    """The dates of a tenure, and where they come from."""

    field_order = ["since", "until", "source_url"]

    class Meta(TenureForm.Meta):
        fields = ["source_url"]
        labels = {"source_url": "Source"}


class NewTenureForm(DatesForm):
    """A role that somebody types, known or new, and when it was held."""

    field_order = ["title", "organisation", *DatesForm.field_order]

    title = forms.CharField(
        max_length=300,
        label="Role",
        help_text="Its title, such as ambassador.",
        widget=forms.TextInput({"list": "titles", "autocomplete": "off"}),
    )
    organisation = forms.CharField(
        max_length=300,
        required=False,
        help_text="Where it is held, such as United Nations. May be empty.",
        widget=forms.TextInput({"list": "organisations", "autocomplete": "off"}),
    )


@READ_OR_SEND
@for_staff("quotes.add_tenure", "quotes.add_role")
def add_tenure(request, pk):
    """Add a role that a speaker held, then show the quotes that now conflict."""
    speakers = Speaker.objects.in_use()
    form = NewTenureForm(request.POST or None)
    if form.is_valid():
        try:
            with transaction.atomic():
                speaker = get_object_or_404(speakers.select_for_update(), pk=pk)
                message = put_on_record(speaker, form, request.user)
        except RefusedError as refusal:
            form.add_error("title", str(refusal))
        except IntegrityError:
            form.add_error(
                "title", "Somebody added this role at the same moment. Save again."
            )
        else:
            messages.success(request, message)
            return redirect("desk_speaker", pk)
    context = {
        "speaker": get_object_or_404(speakers, pk=pk),
        "form": form,
        **suggestions(),
    }
    return render(request, "desk/names/tenure_add.html", context)


def suggestions() -> dict[str, list[str]]:
    """Return the titles and organisations on record, for the browser to suggest."""
    roles = Role.objects.in_use().order_by("title", "organisation")[:SUGGESTIONS]
    titles = {role.title: None for role in roles}
    organisations = {role.organisation: None for role in roles if role.organisation}
    return {"titles": list(titles), "organisations": sorted(organisations)}


def put_on_record(speaker, form, actor) -> str:
    """Save a new tenure, and its role if new, as one batch; return a message.

    Raise RefusedError if the speaker has it already.
    """
    given, batch = form.cleaned_data, uuid.uuid4()
    role = attributing.new_role(
        given["title"], given["organisation"], actor=actor, batch=batch
    )
    for held in speaker.tenures.filter(role=role):
        if (held.since, held.until) == (given["since"], given["until"]):
            raise RefusedError(f"{role}, {held.period}, is already on record.")
    with changing(speaker, "change", actor=actor, batch=batch):
        form.instance.speaker, form.instance.role = speaker, role
        tenure = form.save()
    return f"{role} was held {tenure.period}."


@READ_OR_SEND
@for_staff("quotes.change_tenure")
def tenure_detail(request, pk):
    """Change a tenure's dates, and show which quotes now conflict."""
    with atomic_if_sent(request):
        tenures = Tenure.objects.select_related("speaker", "role")
        tenure = get_object_or_404(tenures, pk=pk)
        if request.method == "POST":
            lock(tenure.speaker)
        form = DatesForm(request.POST or None, instance=tenure)
        refuse_stale(form, request.POST.get("seen"))
        if form.is_valid():
            with changing(tenure.speaker, "change", actor=request.user):
                form.save()
            messages.success(request, f"{tenure.role} was held {tenure.period}.")
            return redirect("desk_tenure", pk)
    kept = Tenure.objects.select_related("speaker", "role").get(pk=pk)
    context = {
        "tenure": kept,
        "seen": kept.speaker.row_version,
        "form": form,
        "disagreements": disagreeing(kept.speaker, kept.role),
    }
    return render(request, "desk/names/tenure_detail.html", context)


def refuse_stale(form, seen):
    """Add an error if somebody changed the speaker's tenures since they were shown.

    The page then shows theirs, the form what was entered; saving again overwrites.
    """
    if not form.is_bound:
        return
    speaker = Speaker.objects.get(pk=form.instance.speaker_id)
    if seen != str(speaker.row_version):
        theirs = Tenure.objects.get(pk=form.instance.pk)
        form.add_error(
            None,
            f"Somebody has changed {speaker}; the role is now held {theirs.period}. "
            "What you entered is still here. Save again to overwrite that.",
        )
