"""Speakers with their names, tenures and counts; roles with their holders."""

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db.models import Count
from django.urls import reverse
from django.utils.html import format_html

from quotes.admin.choosing import BoundedRows, ChoosesRows
from quotes.admin.deciding_admin import DecidingAdmin
from quotes.forms.row_version import SeenVersionForm
from quotes.forms.tenures import TenureForm
from quotes.models import Role, Speaker, SpeakerName, Tenure
from quotes.models.speakers import LONGEST_NAME
from quotes.suggestions.tenure_conflicts import disagreeing


def new_name(form) -> str:
    """Return the name as it is kept; one that changes may not be too long."""
    name = " ".join(form.cleaned_data["name"].split())
    if "name" in form.changed_data and len(name) > LONGEST_NAME:
        raise ValidationError(
            f"The name has {len(name)} characters. Shorten it to at most "
            f"{LONGEST_NAME}."
        )
    return name


class NameForm(forms.ModelForm):
    clean_name = new_name


class NameInline(BoundedRows, admin.TabularInline):
    model = SpeakerName
    form = NameForm
    fields = ["name"]
    extra = 0
    verbose_name = "name under which they appear"
    verbose_name_plural = "names under which they appear"


class HeldInline(BoundedRows, ChoosesRows, admin.TabularInline):
    model = Tenure
    form = TenureForm
    fields = ["role", "since", "until", "source_url"]
    autocomplete_fields = ["role"]
    extra = 0
    verbose_name_plural = "roles held"


class HolderInline(BoundedRows, ChoosesRows, admin.TabularInline):
    model = Tenure
    form = TenureForm
    fields = ["speaker", "since", "until", "source_url"]
    autocomplete_fields = ["speaker"]
    extra = 0
    verbose_name_plural = "holders"


class SpeakerForm(SeenVersionForm):
    class Meta:
        model = Speaker
        fields = ["kind", "name", "sort_name", "description", "wikidata_id"]

    clean_name = new_name

    def save(self, commit=True):
        # A sort name made from the old name is made again from the new one.
        old = Speaker.objects.filter(pk=self.instance.pk).first()
        was_made = old and not old.has_own_sort_name
        if was_made and "sort_name" not in self.changed_data:
            self.instance.sort_name = ""
        return super().save(commit)


@admin.register(Speaker)
class SpeakerAdmin(DecidingAdmin):
    form = SpeakerForm
    change_form_template = "admin/mergeable.html"
    inlines = [NameInline, HeldInline]
    list_display = ["name", "kind", "description", "quoted"]
    list_filter = ["kind"]
    search_fields = ["names__name", "name"]
    ordering = ["sort_name", "id"]
    readonly_fields = ["quoted"]
    fields = ["name", "kind", "sort_name", "description", "wikidata_id", "quoted"]

    def get_queryset(self, request):
        attributed = Count("attributions", distinct=True)
        return super().get_queryset(request).annotate(attributed=attributed)

    @admin.display(description="quotes", ordering="attributed")
    def quoted(self, speaker):
        address = reverse("admin:quotes_quote_changelist")
        number = getattr(speaker, "attributed", 0)
        return format_html(
            '<a href="{}?state=all&amp;speaker={}">{}</a>', address, speaker.pk, number
        )

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        speaker = form.instance
        warn_of_disagreements(self, request, [speaker])
        for other in Speaker.objects.named(speaker.name).exclude(pk=speaker.pk)[:3]:
            self.message_user(
                request,
                f"Speaker {other.pk} is also called {other}. Describe both, so that "
                "people can tell them apart.",
                messages.WARNING,
            )

    def get_view_on_site_url(self, obj=None):
        is_public = obj and Speaker.objects.public().filter(pk=obj.pk).exists()
        return obj.get_absolute_url() if is_public else None

    def save_formset(self, request, form, formset, change):
        super().save_formset(request, form, formset, change)
        if formset.model is SpeakerName:
            form.instance.keep_own_name()


class RoleForm(SeenVersionForm):
    class Meta:
        model = Role
        fields = ["title", "organisation"]

    def _get_validation_exclusions(self):
        # The unique constraint, which leaves out retired roles, needs the column.
        return super()._get_validation_exclusions() - {"retired"}


@admin.register(Role)
class RoleAdmin(DecidingAdmin):
    form = RoleForm
    change_form_template = "admin/mergeable.html"
    inlines = [HolderInline]
    list_display = ["title", "organisation", "holders", "quoted"]
    search_fields = ["title", "organisation"]
    fields = ["title", "organisation"]

    def get_queryset(self, request):
        return (
            super()
            .get_queryset(request)
            .annotate(
                held=Count("tenures", distinct=True),
                attributed=Count("attributions", distinct=True),
            )
        )

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        rows = [row for formset in formsets for row in formset.forms]
        holders = {row.instance.speaker for row in rows if row.has_changed()}
        warn_of_disagreements(self, request, holders, form.instance)

    def get_view_on_site_url(self, obj=None):
        is_public = obj and Role.objects.public().filter(pk=obj.pk).exists()
        return obj.get_absolute_url() if is_public else None

    @admin.display(ordering="held")
    def holders(self, role):
        return role.held

    @admin.display(description="quotes", ordering="attributed")
    def quoted(self, role):
        address = reverse("admin:quotes_quote_changelist")
        return format_html(
            '<a href="{}?state=all&amp;attributions__role={}">{}</a>',
            address,
            role.pk,
            role.attributed,
        )


def warn_of_disagreements(of_admin, request, speakers, role=None):
    """Link to the speakers whose quotes now conflict with their tenures."""
    for speaker in speakers:
        if number := len(disagreeing(speaker, role)):
            address = reverse("desk_speaker", args=[speaker.pk])
            sentence = format_html(
                '{} with the tenures of <a href="{}">{}</a>.',
                "1 quote conflicts" if number == 1 else f"{number} quotes conflict",
                address,
                speaker,
            )
            of_admin.message_user(request, sentence, messages.WARNING)
