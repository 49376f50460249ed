"""Saving in the admin: every change is a decision, and overwrites nobody's."""

from django.contrib import admin
from django.contrib.admin.utils import unquote
from django.db import DataError
from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse

from quotes.admin.choosing import ChoosesRows
from quotes.decisions.snapshots import Picture
from quotes.decisions.writing import lock, write_change
from quotes.forms.row_version import SeenVersionForm
from quotes.models.numbers import whole_number

HISTORY_AT_DESK = ("article", "claim", "outlet", "quote", "role", "speaker")


class DecidingAdmin(ChoosesRows, admin.ModelAdmin):
    """Write a decision for whatever is added, changed or deleted."""

    form = SeenVersionForm
    show_full_result_count = False

    def get_fields(self, request, obj=None):
        if obj and not self.has_change_permission(request, obj):
            return self.fields_read(obj)
        return [*self.fields_shown(obj), "seen_version"]

    def fields_shown(self, obj):
        """Return the fields that a person sees; `obj` is None for a new one."""
        return self.fields

    def fields_read(self, obj):
        """Return the fields for somebody who may only read."""
        return self.fields_shown(obj)

    def changelist_view(self, request, extra_context=None):
        """Show the list, or all of it if the query string makes no sense."""
        try:
            response = super().changelist_view(request, extra_context)
            return response.render() if hasattr(response, "render") else response
        except (ValueError, OverflowError, DataError):
            return redirect(f"{request.path}?e=1")

    def history_view(self, request, object_id, extra_context=None):
        """Lead to all decisions on the row: Django’s log has only the admin’s own."""
        kind, number = self.opts.model_name, whole_number(unquote(object_id))
        if number is None:
            raise Http404
        if kind in HISTORY_AT_DESK:
            return redirect(f"{kind}_history", number)
        decisions = reverse("admin:quotes_decision_changelist")
        return redirect(f"{decisions}?subject_kind={kind}&subject_id={number}")

    def get_search_results(self, request, queryset, search_term):
        """List, and offer in choices, only rows that are neither merged nor retired."""
        if hasattr(queryset, "in_use"):
            queryset = queryset.in_use()
        term = search_term.replace("\0", "")
        return super().get_search_results(request, queryset, term)

    def save_model(self, request, obj, form, change):
        if change:
            lock(obj)
        form.picture_before = Picture.of(obj) if change else Picture()
        super().save_model(request, obj, form, change)

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        write_change(
            form.instance,
            "change" if change else "add",
            form.picture_before,
            actor=request.user,
        )

    def delete_model(self, request, obj):
        before = Picture.of(obj)
        number = obj.pk
        super().delete_model(request, obj)
        obj.pk = number
        write_change(obj, "delete", before, actor=request.user)

    def delete_queryset(self, request, queryset):
        for obj in queryset:
            self.delete_model(request, obj)
