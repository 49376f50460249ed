"""A tenure at the desk: adding it, its dates, and the quotes that conflict with it."""

import uuid

from django import forms
from django.contrib import messages
from django.db import IntegrityError, transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.template.defaultfilters import pluralize
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from articles.refusals import RefusedError
from quotes.database.optional import atomic_if_sent
from quotes.decisions.acts import attributing
from quotes.decisions.acts.giving import give_roles
from quotes.decisions.quote_acts import DECIDE
from quotes.decisions.writing import changing, lock
from quotes.desk.access import for_staff
from quotes.desk.just_done import just_done
from quotes.forms.tenures import TenureForm
from quotes.models import Role, Speaker, Tenure
from quotes.models.folding import fold
from quotes.models.numbers import number_in
from quotes.suggestions.similar_roles import roles_like
from quotes.suggestions.tenure_conflicts import disagreeing

SUGGESTIONS = 500  # roles to choose from while typing
READ_OR_SEND = require_http_methods(["GET", "HEAD", "POST"])


class DatesForm(TenureForm):
    """The dates of a tenure, and where they come from."""

    field_order = ["since", "until", "source_url"]

    class Meta(TenureForm.Meta):
        fields = ["source_url"]
        labels = {"source_url": "Source"}


# What a browser suggests follows the letters, where there are too many roles for one.
TYPED = {
    "hx-get": "",
    "hx-trigger": "input changed delay:150ms",
    "hx-target": "#titles",
    "hx-select": "#titles",
    "hx-swap": "outerHTML",
    "hx-sync": "this:replace",
}


class NewTenureForm(DatesForm):
    """A role that somebody types, known or new, and when it was held."""

    field_order = ["title", "organisation", *DatesForm.field_order]

    title = forms.CharField(
        max_length=300,
        label="Role",
        help_text="A role on record, or a title such as ambassador.",
        widget=forms.TextInput({"list": "titles", "autocomplete": "off", **TYPED}),
    )
    organisation = forms.CharField(
        max_length=300,
        required=False,
        help_text="Where it is held, such as United Nations. May be empty.",
        widget=forms.TextInput({"list": "organisations", "autocomplete": "off"}),
    )


class SameRoleError(RefusedError):
    """A role that was typed is new, and much like ones on record."""

    def __init__(self, roles):
        super().__init__("There are similar roles on record.")
        self.roles = roles


@READ_OR_SEND
@for_staff("quotes.add_tenure", "quotes.add_role")
def add_tenure(request, pk):
    """Add a role that a speaker held, then show the quotes that now conflict."""
    speakers = Speaker.objects.in_use()
    form, same = NewTenureForm(request.POST or None), []
    if form.is_valid():
        try:
            with transaction.atomic():
                speaker = get_object_or_404(speakers.select_for_update(), pk=pk)
                message = put_on_record(speaker, form, request)
        except SameRoleError as similar:
            same = similar.roles
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
        "same": same,
        **suggestions(request.GET.get("title", "")),
    }
    return render(request, "desk/names/tenure_add.html", context)


def suggestions(typed: str) -> dict[str, list[str]]:
    """Return roles and organisations on record, for the browser to suggest.

    A role stands there in full. As somebody types, they are those with the letters.
    """
    roles = Role.objects.in_use().order_by("title", "organisation")
    roles = roles.called_like(typed[:300]) if fold(typed) else roles
    roles = roles[:SUGGESTIONS]
    organisations = {role.organisation for role in roles if role.organisation}
    titles = [str(role) for role in roles]
    return {"titles": titles, "organisations": sorted(organisations)}


def put_on_record(speaker, form, request) -> str:
    """Save a new tenure, and its role if new, as one batch; return a message.

    Raise RefusedError if the speaker has it already.
    """
    given, batch, actor = form.cleaned_data, uuid.uuid4(), request.user
    role = role_meant(given, request.POST)
    if role is None:
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


def role_meant(given, sent) -> Role | None:
    """Return the role on record that was chosen, or typed in full; None for a new one.

    Raise SameRoleError, unless the person is sure, if there are similar ones.
    """
    title, organisation = given["title"], given["organisation"]
    roles = Role.objects.in_use()
    chosen = roles.filter(pk=number_in(sent, "role")).first()
    known = (
        chosen
        or roles.called(
            attributing.role_title(title), attributing.organisation_name(organisation)
        ).first()
    )
    if known is None and not organisation and ", " in title:
        known = roles.called(*title.rsplit(", ", 1)).first()
    if known or "sure" in sent:
        return known
    if same := roles_like(title, organisation):
        raise SameRoleError(same)
    return None


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
        **conflicts(disagreeing(kept.speaker, kept.role)),
        "give_role": reverse("give_role", args=[pk]),
        "just_done": just_done(request),
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


def conflicts(disagreements) -> dict:
    """Return the quotes that conflict, and how many can be given another role."""
    to_give = sum(1 for one in disagreements if one.role)
    return {"disagreements": disagreements, "to_give": to_give}


@require_POST
@for_staff(DECIDE)
def give_role(request, pk):
    """Give all quotes that conflict with a tenure its role."""
    tenure = get_object_or_404(Tenure.objects.select_related("speaker", "role"), pk=pk)
    given = disagreeing(tenure.speaker, tenure.role)
    return roles_given(request, given, reverse("desk_tenure", args=[pk]))


@require_POST
@for_staff(DECIDE)
def give_roles_of(request, pk):
    """Give all quotes of a speaker that conflict with a tenure the role held then."""
    speaker = get_object_or_404(Speaker.objects.in_use(), pk=pk)
    given = disagreeing(speaker)
    return roles_given(request, given, reverse("desk_speaker", args=[pk]))


def roles_given(request, disagreements, back):
    """Give quotes the role held then, as one batch; say how many, and what is left."""
    pairs = [(one.attribution, one.role) for one in disagreements if one.role]
    outcome = give_roles(pairs, request.user)
    number = outcome.done
    messages.success(
        request, f"{number} quote{pluralize(number)} given the role held then."
    )
    for refusal in outcome.refusals:
        messages.warning(request, f"Left as it was: {refusal}")
    return redirect(f"{back}?done={outcome.batch}")
