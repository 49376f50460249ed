"""Feeds, pages that are read again, and outlets’ changes, read-only in the admin.

They are added and decided at the desk, and the rest is written by the worker.
"""

from django.contrib import admin

from articles.models import Feed, Look
from quotes.models import Change


class ReadOnlyAdmin(admin.ModelAdmin):
    """Rows that are looked at here, and changed elsewhere."""

    show_full_result_count = False
    list_per_page = 50

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False


@admin.register(Feed)
class FeedAdmin(ReadOnlyAdmin):
    list_display = ["__str__", "state", "outlet", "read_at", "next_at", "last_error"]
    list_filter = ["state"]
    list_select_related = ["outlet"]
    search_fields = ["title", "address"]
    fields = [
        *("title", "address", "outlet", "language", "state", "minutes"),
        *("read_at", "next_at", "last_new_at", "failures", "last_error", "notes"),
        *("moved_to", "etag", "last_modified", "added_at", "added_by"),
    ]


@admin.register(Look)
class LookAdmin(ReadOnlyAdmin):
    list_display = ["address", "article", "feed", "read_at", "next_at", "last_error"]
    list_select_related = ["article", "feed"]
    search_fields = ["address", "title"]
    fields = [
        *("address", "article", "feed", "title", "published_on", "added_at"),
        *("began_at", "read_at", "next_at", "failures", "last_error"),
        *("is_honest", "etag", "last_modified", "held_text"),
    ]


@admin.register(Change)
class ChangeAdmin(ReadOnlyAdmin):
    list_display = ["__str__", "kind", "state", "seen_at", "decided_by", "decided_at"]
    list_filter = ["state", "kind"]
    list_select_related = ["article", "decided_by"]
    search_fields = ["was", "now"]
    fields = [
        *("article", "before", "after", "quote", "kind", "was", "now"),
        *("state", "seen_at", "decided_by", "decided_at"),
    ]
