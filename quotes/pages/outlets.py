"""The list of outlets, and the page of one."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from articles.models import Outlet
from quotes.pages.cache import kept
from quotes.pages.moved import moved, row_or_404
from quotes.pages.results import filtered
from quotes.pages.shares import word_shares
from quotes.published.links import web_address
from quotes.published.public import (
    public_articles_of,
    public_outlets,
    with_quote_counts,
)
from quotes.search.name_lists import page_of_rows


@require_safe
@kept
def outlet_list(request):
    outlets = with_quote_counts(public_outlets(), "outlet")
    page = page_of_rows(outlets, request.GET)
    return render(request, "pages/names/outlet_list.html", {"page": page})


@require_safe
@kept
def outlet_detail(request, pk, slug=""):
    outlet = row_or_404(Outlet, pk)
    if (pk, slug) != (outlet.pk, outlet.slug):
        return moved(request, "outlet", outlet)
    context = filtered(request, outlet=outlet) | {
        "outlet": outlet,
        "homepage": web_address(outlet.homepage),
        "articles": public_articles_of(outlet)[:10],
        "shares": word_shares(outlet),
    }
    return render(request, "pages/names/outlet_detail.html", context)
