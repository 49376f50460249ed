"""What the site is and who runs it, and how to search in it."""

from django.conf import settings
from django.shortcuts import render
from django.views.decorators.http import require_safe

from quotes.models import HouseRules, Quote
from quotes.search.fields import operators_explained


@require_safe
def about(request):
    context = {
        "kinds": Quote.Kind,
        "newsroom": settings.ONRECORD_NEWSROOM,
        "about": settings.ONRECORD_ABOUT,
        "contact": settings.ONRECORD_CONTACT,
        "second_confirmation": HouseRules.now().second_confirmation,
        "shows_all_text": settings.ONRECORD_PUBLISH_FULL_TEXT,
    }
    return render(request, "pages/site/about.html", context)


@require_safe
def how_to_search(request):
    context = {"operators": operators_explained()}
    return render(request, "pages/site/how_to_search.html", context)
