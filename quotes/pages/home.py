"""The front page."""

from django.shortcuts import redirect, render
from django.templatetags.static import static
from django.views.decorators.http import require_safe

from quotes.models import Quote
from quotes.pages.cache import kept
from quotes.published.claims import latest_findings
from quotes.published.holdings import with_latest_roles
from quotes.published.listed import listed
from quotes.search.rankings import standings

LATEST = 9
LATEST_FINDINGS = 3
MOST_QUOTED = 12


@require_safe
@kept
def home(request):
    now = standings()
    latest = Quote.objects.confirmed().marked().newest_first()
    context = {
        "quotes": listed(latest.values_list("pk", flat=True)[:LATEST]),
        "standings": now,
        "speakers": with_latest_roles(now.ranked(MOST_QUOTED)),
        "findings": latest_findings()[:LATEST_FINDINGS],
    }
    return render(request, "pages/home.html", context)


@require_safe
def favicon(request):
    return redirect(static("quotes/favicon.svg"))
