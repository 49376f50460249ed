"""A tenure at the desk: its dates, and the quotes that disagree with them."""

from django.contrib import messages
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from quotes.desk.access import for_staff
from quotes.forms.tenures import TenureForm
from quotes.models import Speaker, Tenure
from quotes.models.changing import changing, lock
from quotes.models.disagreements import disagreeing


class DatesForm(TenureForm):
    """The dates of a tenure, and where they come from."""

    field_order = ["since", "until", "source_url"]

    class Meta(TenureForm.Meta):
        fields = ["source_url"]
        labels = {"source_url": "Source"}


@require_http_methods(["GET", "HEAD", "POST"])
@for_staff("quotes.change_tenure")
def tenure_detail(request, pk):
    """Change a tenure's dates, and show at once which quotes now disagree."""
    with transaction.atomic():
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
    return render(request, "desk/tenure_detail.html", context)


def refuse_stale(form, seen):
    """Add an error where somebody changed the speaker's tenures since they were shown.

    The page then shows theirs, and the form what was entered; saving again is a choice.
    """
    if not form.is_bound:
        return
    speaker = Speaker.objects.get(pk=form.instance.speaker_id)
    if seen != str(speaker.row_version):
        theirs = Tenure.objects.get(pk=form.instance.pk)
        form.add_error(
            None,
            f"Somebody changed {speaker} meanwhile; the role is held {theirs.period}. "
            "What you entered is still here. Save again to put it over that.",
        )
