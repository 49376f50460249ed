"""Roles and outlets at the desk: a searchable list of each."""

from django.core.paginator import Paginator
from django.shortcuts import render
from django.views.decorators.http import require_safe

from articles.models import Outlet
from quotes.desk.access import for_staff
from quotes.desk.names.counts import outlets_with_counts, roles_with_counts
from quotes.models import Role
from quotes.models.numbers import number_in

ROWS_A_PAGE = 50
LONGEST_SEARCH = 300


@require_safe
@for_staff("quotes.view_role")
def role_list(request):
    roles = roles_with_counts(Role.objects.in_use().by_title())
    return rows_like(request, roles, "desk/names/role_list.html")


@require_safe
@for_staff("articles.view_outlet")
def outlet_list(request):
    outlets = outlets_with_counts(Outlet.objects.in_use().by_name())
    return rows_like(request, outlets, "desk/names/outlet_list.html")


def rows_like(request, rows, template):
    """Render a page of the rows, or of those that match what was typed."""
    typed = request.GET.get("q", "")[:LONGEST_SEARCH].strip()
    rows = rows.called_like(typed) if typed else rows
    page = Paginator(rows, ROWS_A_PAGE).get_page(number_in(request.GET, "page"))
    return render(request, template, {"page": page, "typed": typed})
