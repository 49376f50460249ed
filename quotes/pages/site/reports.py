"""Reporting an error: the form, and the page on which its sender finds the answer."""

import math

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from quotes.forms.reports import ReportForm
from quotes.forms.senders import address_of
from quotes.models import Claim, ErrorReport, Quote, Speaker
from quotes.models.newsroom import TooManyTriesError, Tries
from quotes.published.public import at_address

# Above it, nobody would read one more.
MOST_UNANSWERED = 1000
PUBLIC = {
    "quote": Quote.objects.confirmed,
    "speaker": Speaker.objects.public,
    "claim": Claim.objects.public,
}


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def report_error(request, kind, pk):
    """Show the form on a public quote, speaker or claim, and take what it sends."""
    subject = subject_or_404(kind, pk)
    given = request.POST if request.method == "POST" else None
    form = ReportForm(given, instance=ErrorReport(**{kind: subject}))
    if not form.is_valid():
        return form_page(request, form)
    if ErrorReport.objects.unanswered()[:MOST_UNANSWERED].count() >= MOST_UNANSWERED:
        return form_page(request, form, status=503, is_full=True)
    try:
        Tries.objects.count_one([f"report {address_of(request)}"])
    except TooManyTriesError as early:
        minutes = math.ceil(early.wait.total_seconds() / 60)
        page = form_page(request, form, status=429, minutes=minutes)
        page["Retry-After"] = minutes * 60
        return page
    return redirect(form.save())


def subject_or_404(kind, pk):
    if kind not in PUBLIC:
        raise Http404
    rows = PUBLIC[kind]()
    rows = rows.filter(pk=pk) if kind == "quote" else at_address(rows, pk)
    return get_object_or_404(rows)


def form_page(request, form, *, status=200, **said):
    context = {"form": form, "report": form.instance} | said
    return render(request, "pages/site/report_error.html", context, status=status)


@never_cache
@require_safe
def report_detail(request, pk, key):
    """Show a report and its answer to whoever has its whole address."""
    reports = ErrorReport.objects.with_subjects()
    report = get_object_or_404(reports, pk=pk, key=key)
    context = {"report": report, "is_public": is_public(report)}
    return render(request, "pages/site/report.html", context)


def is_public(report) -> bool:
    """Say whether what a report is about still has a page."""
    return PUBLIC[report.subject_kind]().filter(pk=report.subject.pk).exists()
