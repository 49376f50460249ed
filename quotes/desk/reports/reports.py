"""The errors that readers report, and answering them."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from articles.refusals import RefusedError
from quotes.decisions.acts import answering
from quotes.decisions.in_words import describe
from quotes.desk.access import for_staff
from quotes.forms.reports import AnswerForm
from quotes.models import Decision, ErrorReport
from quotes.models.numbers import number_in

A_PAGE = 25
CHANGES_SHOWN = 10
VIEW, ANSWER = "quotes.view_errorreport", "quotes.answer_errorreport"
ACTS = {
    "correct": answering.note_correction,
    "leave": answering.leave_unchanged,
}
DONE = {
    "correct": "The correction is published, and the report answered.",
    "leave": "The report is answered. Nothing was changed.",
}


@require_safe
@for_staff(VIEW)
def report_list(request):
    """List the reports that wait, oldest first; or those answered, latest first."""
    reports, shows_answered = (
        ErrorReport.objects.with_subjects(),
        "answered" in request.GET,
    )
    unanswered = reports.unanswered().oldest_first()
    rows = reports.answered().last_answered_first() if shows_answered else unanswered
    page = Paginator(rows, A_PAGE).get_page(number_in(request.GET, "page"))
    context = {"page": page, "shows_answered": shows_answered}
    return render(request, "desk/reports/report_list.html", context)


@for_staff(VIEW)
def report_detail(request, pk):
    report = get_object_or_404(ErrorReport.objects.with_subjects(), pk=pk)
    form = AnswerForm(request.POST or None, initial={"seen": report.row_version})
    if request.method == "POST":
        if not request.user.has_perm(ANSWER):
            raise PermissionDenied
        if form.is_valid() and answered(request, report, form):
            return redirect("desk_reports")
    context = {
        "report": report,
        "form": form,
        "changes": changes_since(request, report),
    }
    return render(request, "desk/reports/report_detail.html", context)


def answered(request, report, form) -> bool:
    """Answer as the button says; a refusal becomes an error of the form."""
    act = "correct" if "correct" in request.POST else "leave"
    given = form.cleaned_data
    try:
        ACTS[act](report, given["answer"], request.user, seen=given["seen"])
    except RefusedError as refused:
        form.add_error("answer", str(refused))
        return False
    messages.success(request, DONE[act])
    return True


def changes_since(request, report):
    """Return what was decided about the subject since the report came, in words."""
    decisions = Decision.objects.touching(report.subject).filter(at__gte=report.sent_at)
    return describe(decisions.order_by("-id")[:CHANGES_SHOWN], request.user)
