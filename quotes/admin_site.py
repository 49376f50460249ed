"""The admin's front page: what needs a person next."""

from functools import wraps

from django.conf import settings
from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import BadRequest, PermissionDenied
from django.shortcuts import redirect
from django.urls import reverse

from quotes.decisions.in_words import describe
from quotes.desk.team.log_in import LogOut
from quotes.models import Decision, Quote
from quotes.models.numbers import whole_number

# What people type to search for; everything else in an address may be a number.
WORDS = ("q", "term")
LONGEST_SEARCH = 200
LATEST = 10  # decisions of one's own
# Under which names the admin, with its people and groups, sends rows that are ticked.
TICKED = ("_selected_action", "groups", "permissions", "user_permissions")


class OnRecordSite(admin.AdminSite):
    site_header = site_title = settings.ONRECORD_SITE_NAME
    index_title = "What needs you next"
    enable_nav_sidebar = False

    def index(self, request, extra_context=None):
        waiting = needs() if request.user.has_perm("quotes.view_quote") else []
        context = {"needs": waiting, "latest": latest_of(request.user)}
        return super().index(request, context | (extra_context or {}))

    def login(self, request, extra_context=None):
        """Redirect to the site's one log-in page, or refuse people who aren't staff."""
        if self.has_permission(request):
            return redirect("admin:index")
        if request.user.is_authenticated:
            raise PermissionDenied
        return redirect_to_login(request.GET.get("next") or reverse("admin:index"))

    def admin_view(self, view, cacheable=False):
        """Refuse what no row can have, and bound a search, before a page reads them."""

        @wraps(view)
        def checked(request, *args, **kwargs):
            refuse_numbers(request, kwargs.get("object_id"))
            request.GET = shortened(request.GET)
            return view(request, *args, **kwargs)

        return super().admin_view(checked, cacheable)

    def logout(self, request, extra_context=None):
        return LogOut.as_view()(request)

    def password_change(self, request, extra_context=None):
        return redirect("password")


def latest_of(person):
    """Return the latest decisions of a person, in words, a batch as one."""
    decisions = Decision.objects.filter(actor=person).heads().order_by("-id")
    return describe(decisions[:LATEST], person)


def refuse_numbers(request, object_id):
    """Raise BadRequest for a number that no row has, in the address or ticked."""
    if object_id:
        whole_number(unquote(object_id))
    for name, values in request.GET.lists():
        for written in values if name not in WORDS else ():
            whole_number(written)
    for name in TICKED:
        for written in request.POST.getlist(name):
            if whole_number(written) is None:
                raise BadRequest("What was ticked is no row.")


def shortened(given):
    """Return a query whose words to search for end where the databases can follow."""
    if not any(len(given.get(name, "")) > LONGEST_SEARCH for name in WORDS):
        return given
    cut = given.copy()
    for name in WORDS:
        if name in cut:
            cut[name] = cut[name][:LONGEST_SEARCH]
    return cut


def needs() -> list[tuple[int, str, str]]:
    """Return number, words and address of each queue."""
    quotes = reverse("admin:quotes_quote_changelist")
    found = Quote.objects.found().queued()
    return [
        (found.count(), "to decide", quotes),
        (found.waiting().count(), "waiting for a speaker", f"{quotes}?needs=speaker"),
        (
            Quote.objects.changed().queued().count(),
            "now printed under another name",
            f"{quotes}?state=all&needs=changed",
        ),
        (
            Quote.objects.gone().count(),
            "gone from their article’s text",
            f"{quotes}?state=all&needs=gone",
        ),
    ]
