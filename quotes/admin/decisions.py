"""Decisions in the admin, read-only."""

from django.contrib import admin
from django.contrib.admin.views.main import ChangeList
from django.urls import reverse
from django.utils.html import format_html

from quotes.decisions.in_words import names_in, past_tense
from quotes.decisions.rows import KINDS
from quotes.models import Decision


class SubjectFilter(admin.AllValuesFieldListFilter):
    """Give a name to decisions that are about no single subject: runs and imports."""

    def choices(self, changelist):
        for choice in super().choices(changelist):
            yield choice | {"display": choice["display"] or "several at once"}


class NamedList(ChangeList):
    """A page of decisions that know what their subjects are called."""

    def get_results(self, request):
        super().get_results(request)
        names = names_in(self.result_list)
        for decision in self.result_list:
            subject = decision.subject_kind, decision.subject_id
            decision.named = names.get(subject, "")


@admin.register(Decision)
class DecisionAdmin(admin.ModelAdmin):
    list_display = ["at", "deed", "subject", "subject_name", "who", "reason"]
    list_display_links = ["at"]
    date_hierarchy = "at"
    list_filter = ["act", ("subject_kind", SubjectFilter), "actor"]
    list_select_related = ["actor"]
    search_fields = ["subject_id__exact", "reason"]
    show_full_result_count = False
    list_per_page = 50

    fields = ["at", "deed", "subject", "who", "reason", "before", "after", "undoes"]
    readonly_fields = ["deed", "subject", "who"]

    @admin.display(description="act", ordering="act")
    def deed(self, decision):
        return past_tense(decision.act)

    @admin.display(description="about", ordering="subject_id")
    def subject(self, decision):
        """Return a link to what was decided about, whether or not it is still there."""
        if not decision.subject_id:
            return "several at once"
        kind, number = decision.subject_kind, decision.subject_id
        name = f"{kind} {number}"
        model = KINDS.get(kind)
        if model is None or not self.admin_site.is_registered(model):
            return name
        page = f"admin:{model._meta.app_label}_{kind}_change"
        return format_html('<a href="{}">{}</a>', reverse(page, args=[number]), name)

    @admin.display(description="words or name")
    def subject_name(self, decision):
        return decision.named

    @admin.display(description="by")
    def who(self, decision):
        return decision.actor or "a run"

    def get_changelist(self, request, **kwargs):
        return NamedList

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False
