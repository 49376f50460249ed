"""Quotes in the admin: the queue, and one quote with its reasons."""

from django.contrib import admin, messages
from django.db.models import F
from django.shortcuts import render
from django.template.defaultfilters import date
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.html import format_html, format_html_join

from quotes import exports
from quotes.admin.choosing import BoundedRows, ChoosesRows
from quotes.admin.deciding_admin import DecidingAdmin
from quotes.admin.giving import ask_or_give
from quotes.admin.quote_filters import (
    ConfidenceFilter,
    DecidedByFilter,
    KindFilter,
    NeedFilter,
    RoleFilter,
    SpeakerFilter,
    StateFilter,
    SureFilter,
)
from quotes.decisions.acts import attributing, deciding
from quotes.decisions.in_words import past_tense
from quotes.decisions.quote_acts import CONFIRM, REJECT, REOPEN, WITHDRAW
from quotes.decisions.writing import forget_check
from quotes.forms.quotes import (
    AttributionForm,
    AttributionFormSet,
    QuoteForm,
    left_speakers_stale,
    place_words,
)
from quotes.models import Attribution, Decision, Quote
from quotes.models.numbers import number_in
from quotes.published.marks import marks_of, paragraphs_with_quotes
from quotes.recording.languages import rule_in_words
from quotes.search import syntax
from quotes.search.anywhere import matching_anywhere

MOST_REFUSALS = 10


class AttributionInline(BoundedRows, ChoosesRows, admin.StackedInline):
    model = Attribution
    form = AttributionForm
    formset = AttributionFormSet
    fields = [
        "as_printed",
        "may_be",
        ("speaker", "role"),
        ("unnamed_label", "unnamed_organisation"),
    ]
    readonly_fields = ["as_printed", "may_be"]
    autocomplete_fields = ["speaker", "role"]
    extra = 0
    verbose_name = "speaker"

    @admin.display(description="as printed")
    def as_printed(self, attribution):
        parts = [attribution.name_as_printed, attribution.title_as_printed]
        printed = ", ".join(part for part in parts if part)
        if (
            attribution.resolved_name
            and attribution.resolved_name != attribution.name_as_printed
        ):
            return f"{printed} – read as {attribution.resolved_name}"
        return printed or "–"

    @admin.display(description="may be")
    def may_be(self, attribution):
        """Return the speakers on record, else the names, that the engine left open."""
        candidates = [] if attribution.pk is None else attribution.candidates.all()
        links = (
            (reverse("admin:quotes_speaker_change", args=[c.pk]), c, c.description)
            for c in candidates
        )
        return format_html_join(", ", '<a href="{}">{}</a> {}', links) or (
            " or ".join(attribution.likely_names) or "–"
        )


# The acts that have a button beside “Save”.
BUTTONS = (CONFIRM, REJECT, REOPEN, WITHDRAW)


@admin.register(Quote)
class QuoteAdmin(DecidingAdmin):
    form = QuoteForm
    inlines = [AttributionInline]
    list_display = ["words", "speakers", "kind", "sure", "state", "where", "day"]
    list_filter = [
        StateFilter,
        NeedFilter,
        KindFilter,
        ConfidenceFilter,
        SureFilter,
        SpeakerFilter,
        RoleFilter,
        DecidedByFilter,
        ("article__outlet", admin.RelatedOnlyFieldListFilter),
    ]
    change_list_template = "admin/quotes/quote/list.html"
    search_fields = ["folded"]
    search_help_text = "Words of a quote, a speaker, an article’s title, an outlet"
    date_hierarchy = "sorted_on"
    list_per_page = 50
    ordering = [F("sorted_on").desc(), F("id").desc()]
    autocomplete_fields = ["article"]
    actions = [
        *("confirm", "reject", "withdraw", "reopen"),
        *("give_speaker", "give_role", "give_date", "export"),
    ]
    readonly_fields = ["source", "in_place", "reason", "sure", "state", "history"]

    def fields_shown(self, obj):
        own = ["words", "place", "kind", "said_on", "said_on_basis", "cue", "context"]
        if obj is None:
            return ["article", *own]
        return ["state", "source", "in_place", "reason", "sure", *own, "history"]

    def fields_read(self, obj):
        own = ["text", "kind", "said_on", "said_on_basis", "cue", "context"]
        return ["state", "source", "in_place", "reason", "sure", *own, "history"]

    def get_queryset(self, request):
        return super().get_queryset(request).in_use().with_article().with_speakers()

    def get_search_results(self, request, queryset, search_term):
        asked = syntax.read_words(search_term)
        if not asked.has_words:
            return queryset, False
        return matching_anywhere(queryset, asked), False

    def has_delete_permission(self, request, obj=None):
        return False

    def has_decide_permission(self, request):
        return CONFIRM.may_be_done_by(request.user)

    def has_withdraw_permission(self, request):
        return WITHDRAW.may_be_done_by(request.user)

    def get_view_on_site_url(self, obj=None):
        return obj.get_absolute_url() if obj and obj.is_confirmed else None

    def render_change_form(self, request, context, *args, **kwargs):
        context["show_save_and_add_another"] = False
        context["may_decide"] = self.has_decide_permission(request)
        context["may_withdraw"] = self.has_withdraw_permission(request)
        return super().render_change_form(request, context, *args, **kwargs)

    @admin.display(description="quote", ordering="folded")
    def words(self, quote):
        return str(quote) or "(no words)"

    @admin.display(description="speakers")
    def speakers(self, quote):
        names = [
            f"{s} (waiting)" if s.is_waiting else str(s)
            for s in quote.attributions.all()
        ]
        return ", ".join(names) or "no speaker given"

    @admin.display(description="sure of: words · speaker", ordering="confidence")
    def sure(self, quote):
        """Return both measures: of the words, and of each speaker."""
        speakers = [percent(said.sure) for said in quote.attributions.all()]
        return f"{percent(quote.confidence)} · {', '.join(speakers) or '–'}"

    @admin.display(description="article", ordering="article__title")
    def where(self, quote):
        return ", ".join(str(p) for p in (quote.article, quote.article.outlet) if p)

    @admin.display(description="date", ordering="sorted_on")
    def day(self, quote):
        return quote.sorted_on

    @admin.display(description="article")
    def source(self, quote):
        address = reverse("admin:articles_article_change", args=[quote.article_id])
        gone = " Its current text no longer has these words." if quote.is_gone else ""
        changed = quote.changed_in
        if changed:
            gone += f" The name printed with it changed in version {changed.number}."
        return format_html(
            '<a href="{}">{}</a>, version {}.{}',
            address,
            quote.article,
            quote.version.number,
            gone,
        )

    @admin.display(description="in its place")
    def in_place(self, quote):
        marks = marks_of([quote], quote.version)
        paragraphs = paragraphs_with_quotes(quote.version.text, marks)
        context = {"paragraphs": paragraphs}
        return render_to_string("admin/quotes/quote/in_place.html", context)

    @admin.display(description="why")
    def reason(self, quote):
        return rule_in_words(quote)

    @admin.display(description="decisions")
    def history(self, quote):
        lines = (
            (date(d.at, "j F Y, H:i"), past_tense(d.act), d.actor or "a run", d.reason)
            for d in Decision.objects.about(quote).select_related("actor")[:20]
        )
        return format_html_join("", "{}: {} by {} {}<br>", lines) or "none yet"

    def get_formset_kwargs(self, request, obj, inline, prefix):
        """Show the current speakers, not stale ones that this person didn't change."""
        kwargs = super().get_formset_kwargs(request, obj, inline, prefix)
        if "data" in kwargs and left_speakers_stale(request.POST, obj, prefix):
            del kwargs["data"], kwargs["files"], kwargs["save_as_new"]
        return kwargs

    def get_changeform_initial_data(self, request):
        given = super().get_changeform_initial_data(request)
        is_number = number_in(given, "article") is not None
        return given if is_number else {k: given[k] for k in given if k != "article"}

    def save_related(self, request, form, formsets, change):
        place_words(form)
        forget_check(form.instance)
        form.instance.refresh_from_db()
        super().save_related(request, form, formsets, change)

    def response_change(self, request, obj):
        for act in BUTTONS:
            if f"_{act.name}" in request.POST and act.may_be_done_by(request.user):
                self.decide(request, act, Quote.objects.filter(pk=obj.pk))
        return super().response_change(request, obj)

    def decide(self, request, act, quotes):
        """Carry out one act, and show messages about the result."""
        if act is REOPEN and not self.has_withdraw_permission(request):
            quotes = self.leave_others(request, quotes)
        options = {"add_speakers": True} if act is CONFIRM else {}
        outcome = getattr(deciding, act.name)(quotes, request.user, **options)
        if outcome.done:
            message = f"{outcome.done} {act.outcome}."
            self.message_user(request, message, messages.SUCCESS)
        for refusal in outcome.refusals[:MOST_REFUSALS]:
            self.message_user(request, refusal, messages.WARNING)
        more = len(outcome.refusals) - MOST_REFUSALS
        if more > 0:
            self.message_user(request, f"… and {more} more.", messages.WARNING)

    def leave_others(self, request, quotes):
        """Return the quotes that others haven't confirmed; warn about the rest."""
        others = quotes.confirmed().exclude(decided_by=request.user)
        if kept := others.count():
            sentence = (
                f"{kept} confirmed by others left public. Only an editor can reopen "
                "what others have confirmed."
            )
            self.message_user(request, sentence, messages.WARNING)
        return quotes.exclude(pk__in=others.values("pk"))

    @admin.action(description=CONFIRM.button, permissions=["decide"])
    def confirm(self, request, queryset):
        new = attributing.names_to_add(queryset)
        if new and "sure" not in request.POST:
            context = self.admin_site.each_context(request)
            across = request.POST.get("select_across") == "1"
            context |= {
                "chosen": queryset[:1] if across else queryset,
                "across": int(across),
                "number": queryset.count(),
                "new": new,
                "opts": self.opts,
            }
            return render(request, "admin/quotes/quote/confirm.html", context)
        self.decide(request, CONFIRM, queryset)
        return None

    @admin.action(description=REJECT.button, permissions=["decide"])
    def reject(self, request, queryset):
        self.decide(request, REJECT, queryset)

    @admin.action(description="Withdraw from publication", permissions=["withdraw"])
    def withdraw(self, request, queryset):
        self.decide(request, WITHDRAW, queryset)

    @admin.action(description=REOPEN.button, permissions=["decide"])
    def reopen(self, request, queryset):
        self.decide(request, REOPEN, queryset)

    @admin.action(description="Give a speaker", permissions=["decide"])
    def give_speaker(self, request, queryset):
        return ask_or_give(self, request, queryset, "speaker")

    @admin.action(description="Give a role", permissions=["decide"])
    def give_role(self, request, queryset):
        return ask_or_give(self, request, queryset, "role")

    @admin.action(description="Set the date", permissions=["decide"])
    def give_date(self, request, queryset):
        return ask_or_give(self, request, queryset, "date")

    @admin.action(description="Download as CSV", permissions=["view"])
    def export(self, request, queryset):
        ids = list(queryset.values_list("pk", flat=True))
        return exports.csv_response(request, Quote.objects.filter(pk__in=ids))


def percent(measure):
    return "–" if measure is None else f"{measure:.0%}"
