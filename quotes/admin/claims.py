"""Claims with their quotes, reviews with their evidence, and the scale of ratings."""

from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import Count, Max

from articles.refusals import RefusedError
from quotes.admin.choosing import BoundedRows
from quotes.admin.deciding_admin import DecidingAdmin
from quotes.decisions.acts import claiming
from quotes.forms.row_version import SeenVersionForm
from quotes.models import Appearance, Claim, Evidence, Rating, Review


class ClaimAdminForm(SeenVersionForm):
    class Meta:
        model = Claim
        fields = ["sentence", "short"]

    def clean(self):
        cleaned = super().clean()
        written = Claim(state=self.instance.state, **self.instance_words(cleaned))
        try:
            claiming.refuse_words(written, self.initial.get("sentence", ""))
            claiming.refuse_published_without_short_form(written)
        except RefusedError as refusal:
            raise ValidationError(str(refusal)) from None
        return cleaned

    def instance_words(self, cleaned) -> dict:
        return {name: cleaned.get(name) or "" for name in ("sentence", "short")}


class AppearanceInline(BoundedRows, admin.TabularInline):
    model = Appearance
    fields = ["quote", "stance"]
    raw_id_fields = ["quote"]
    extra = 0


@admin.register(Claim)
class ClaimAdmin(DecidingAdmin):
    form = ClaimAdminForm
    change_form_template = "admin/mergeable.html"
    inlines = [AppearanceInline]
    list_display = ["short_form", "state", "appeared", "reviewed"]
    list_filter = ["state"]
    search_fields = ["sentence", "short"]
    readonly_fields = ["state"]
    fields = ["sentence", "short", "state"]
    view_on_site = False

    def get_queryset(self, request):
        return super().get_queryset(request).with_counts()

    def has_change_permission(self, request, obj=None):
        may = super().has_change_permission(request, obj)
        is_public = obj is not None and obj.is_published
        return may and (not is_public or request.user.has_perm("quotes.publish_claim"))

    def has_delete_permission(self, request, obj=None):
        return False

    @admin.display(description="claim", ordering="short")
    def short_form(self, claim):
        return claim.short_form

    @admin.display(description="quotes", ordering="appearance_count")
    def appeared(self, claim):
        return claim.appearance_count

    @admin.display(description="reviews", ordering="review_count")
    def reviewed(self, claim):
        return claim.review_count


class EvidenceInline(BoundedRows, admin.StackedInline):
    model = Evidence
    fields = ["title", "address", "archived_address", "bearing", "excerpt"]
    extra = 0
    verbose_name = "piece of evidence"
    verbose_name_plural = "evidence"


@admin.register(Review)
class ReviewAdmin(DecidingAdmin):
    """Drafts only: published reviews are corrected at the desk, with a note."""

    change_form_template = "admin/mergeable.html"
    inlines = [EvidenceInline]
    list_display = ["claim", "rating", "state", "organisation", "reviewed_on"]
    list_filter = ["state", "rating"]
    list_select_related = ["claim", "rating"]
    search_fields = ["claim__sentence", "summary", "organisation"]
    autocomplete_fields = ["claim"]
    readonly_fields = ["state", "correction", "corrected_on"]
    fields = [
        *("claim", "rating", "summary", "text", "reviewed_on"),
        *("organisation", "organisation_url", "url"),
        *("state", "correction", "corrected_on"),
    ]

    def has_change_permission(self, request, obj=None):
        may = super().has_change_permission(request, obj)
        return may and (obj is None or obj.is_being_written)

    def has_delete_permission(self, request, obj=None):
        return False

    def save_formset(self, request, form, formset, change):
        """Number new evidence after what is already there."""
        last = form.instance.evidence.aggregate(last=Max("number"))["last"] or 0
        for number, piece in enumerate(formset.save(commit=False), last + 1):
            piece.number = piece.number or number
            piece.save()
        for piece in formset.deleted_objects:
            piece.delete()
        formset.save_m2m()


@admin.register(Rating)
class RatingAdmin(DecidingAdmin):
    list_display = ["name", "value", "sign", "meaning", "given", "retired"]
    list_filter = ["retired"]
    search_fields = ["name"]
    ordering = ["retired", "-value", "id"]
    fields = ["name", "value", "sign", "meaning", "retired"]

    def get_queryset(self, request):
        return super().get_queryset(request).annotate(times=Count("reviews"))

    def has_delete_permission(self, request, obj=None):
        """Refuse to delete a rating that reviews have: it is retired instead."""
        may = super().has_delete_permission(request, obj)
        return may and not (obj is not None and obj.reviews.exists())

    @admin.display(description="reviews", ordering="times")
    def given(self, rating):
        return rating.times
