"""The page that lists what was put right."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from quotes.models.numbers import number_in
from quotes.pages.cache import kept
from quotes.published.told.corrections import corrections_before


@require_safe
@kept
def corrections(request):
    page = corrections_before(number_in(request.GET, "older"))
    context = {"page": page, "is_first": "older" not in request.GET}
    return render(request, "pages/site/corrections.html", context)
