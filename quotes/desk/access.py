"""Who may enter the desk, and who may do what there."""

from functools import wraps

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django_htmx.http import HttpResponseClientRedirect


def for_staff(*permissions):
    """Let in staff who have all these permissions; others log in, or get a 403.

    With none given, anybody who may read found quotes is let in.
    """
    needed = permissions or ("quotes.view_quote",)

    def decorate(view):
        @wraps(view)
        def guarded(request, *args, **kwargs):
            if not request.user.is_authenticated:
                return to_log_in(request)
            if not request.user.is_staff or not request.user.has_perms(needed):
                raise PermissionDenied
            request.GET, request.POST = storable(request.GET), storable(request.POST)
            return view(request, *args, **kwargs)

        return guarded

    return decorate


def storable(given):
    """Return a query or a form without NULs, which no database stores."""
    if not any("\0" in value for _, values in given.lists() for value in values):
        return given
    clean = given.copy()
    for name, values in given.lists():
        clean.setlist(name, [value.replace("\0", "") for value in values])
    return clean


def to_log_in(request):
    """Redirect to the log-in page, and from there back to the page they were on."""
    if not request.htmx:
        return redirect_to_login(request.get_full_path())
    page = redirect_to_login(request.htmx.current_url_abs_path or "/desk/")
    return HttpResponseClientRedirect(page.url)
