"""Decisions in the admin, read-only."""

from django.contrib import admin

from quotes.models import Decision


class SubjectFilter(admin.AllValuesFieldListFilter):
    """Give a name to decisions that are about no single subject: runs and imports."""

    def choices(self, changelist):
        for choice in super().choices(changelist):
            yield choice | {"display": choice["display"] or "several at once"}


@admin.register(Decision)
class DecisionAdmin(admin.ModelAdmin):
    list_display = ["at", "act", "subject_kind", "subject_id", "who", "reason"]
    list_filter = ["act", ("subject_kind", SubjectFilter), "actor"]
    list_select_related = ["actor"]
    search_fields = ["subject_id__exact", "reason"]
    show_full_result_count = False

    @admin.display(description="by")
    def who(self, decision):
        return decision.actor or "a run"

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False
