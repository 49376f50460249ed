"""The list of roles, and the page of one."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from quotes.models import Role
from quotes.pages.cache import kept
from quotes.pages.moved import moved, row_or_404
from quotes.pages.results import filtered
from quotes.published import charts
from quotes.published.holdings import counts_of_role, holders_of, quoted
from quotes.search.name_lists import page_of_rows


@require_safe
@kept
def role_list(request):
    roles = Role.objects.public().with_quote_counts().by_title()
    page = page_of_rows(roles, request.GET)
    return render(request, "pages/names/role_list.html", {"page": page})


@require_safe
@kept
def role_detail(request, pk, slug=""):
    role = row_or_404(Role, pk)
    if (pk, slug) != (role.pk, role.slug):
        return moved(request, "role", role)
    counts = counts_of_role(role)
    context = filtered(request, role=role) | {
        "role": role,
        "quoted": quoted(counts),
        "line": charts.time_line(holders_of(role, counts), counts, role=role.pk),
    }
    return render(request, "pages/names/role_detail.html", context)
