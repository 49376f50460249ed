"""Filters for the list of quotes; by default it shows what needs deciding."""

from django.contrib import admin
from django.contrib.auth import get_user_model
from django.db.models import Count

from quotes.models import Decision, Quote, Role, Speaker
from quotes.models.numbers import number_in, whole_number

MOST_ROWS = 30  # to choose from


class StateFilter(admin.SimpleListFilter):
    """Found quotes, unless another state or all of them are asked for."""

    title = "state"
    parameter_name = "state"

    def lookups(self, request, model_admin):
        return [*Quote.State.choices, ("all", "all")]

    def choices(self, changelist):
        chosen = self.value() or Quote.State.FOUND
        for value, label in self.lookup_choices:
            yield {
                "selected": chosen == value,
                "query_string": changelist.get_query_string({"state": value}),
                "display": label,
            }

    def queryset(self, request, queryset):
        if self.value() == "all":
            return queryset
        return queryset.in_state(self.value() or Quote.State.FOUND)


class KindFilter(admin.SimpleListFilter):
    """Statements without quotation marks are shown only if asked for."""

    title = "kind"
    parameter_name = "kind__exact"

    def lookups(self, request, model_admin):
        return Quote.Kind.choices

    def queryset(self, request, queryset):
        if self.value() in Quote.Kind.values:
            return queryset.of_kind(self.value())
        return queryset.queued()


class NeedFilter(admin.SimpleListFilter):
    """What a person should look at."""

    title = "what it needs"
    parameter_name = "needs"

    def lookups(self, request, model_admin):
        return [
            ("speaker", "a speaker"),
            ("changed", "a check: the name has changed"),
            ("gone", "a check: the words are gone"),
        ]

    def queryset(self, request, queryset):
        needs = {
            "speaker": queryset.waiting,
            "changed": queryset.changed,
            "gone": queryset.gone,
        }
        return needs[self.value()]() if self.value() in needs else queryset


class ConfidenceFilter(admin.SimpleListFilter):
    """How sure the engine is that these are somebody’s words."""

    title = "confidence in the words"
    parameter_name = "confidence"
    bands = {"high": (0.9, 2), "middle": (0.7, 0.9), "low": (0, 0.7)}

    def lookups(self, request, model_admin):
        return [("high", "90% and over"), ("middle", "70 to 90%"), ("low", "below 70%")]

    def queryset(self, request, queryset):
        if self.value() not in self.bands:
            return queryset
        low, high = self.bands[self.value()]
        return queryset.with_words_surer_than(low).filter(confidence__lt=high)


class SureFilter(ConfidenceFilter):
    """How sure the engine is of who said them: of the one it is least sure of."""

    title = "confidence in the speaker"
    parameter_name = "sure"
    none = "none"

    def lookups(self, request, model_admin):
        bands = super().lookups(request, model_admin)
        return [*bands, (self.none, "not measured")]

    def queryset(self, request, queryset):
        if self.value() == self.none:
            return queryset.with_speakers_not_measured()
        if self.value() not in self.bands:
            return queryset
        low, high = self.bands[self.value()]
        sure = queryset.with_speakers_surer_than(low)
        return sure.with_speakers_less_sure_than(high)


class RowFilter(admin.SimpleListFilter):
    """Some rows to choose from, and the one that a link asked for."""

    def lookups(self, request, model_admin):
        offered = list(self.offered()[:MOST_ROWS])
        asked = number_in(request.GET, self.parameter_name)
        if asked is not None and all(row.pk != asked for row in offered):
            offered += self.model.objects.filter(pk=asked)
        return [(str(row.pk), str(row)) for row in offered]

    def queryset(self, request, queryset):
        number = whole_number(self.value() or "")
        return queryset if number is None else self.narrow(queryset, number)


class SpeakerFilter(RowFilter):
    """The most quoted speakers; for any other, follow the link on their page."""

    title = parameter_name = "speaker"
    model = Speaker

    def offered(self):
        return Speaker.objects.most_attributed()

    def narrow(self, quotes, number):
        return quotes.by(number)


class RoleFilter(RowFilter):
    """The roles most quoted in; for any other, follow the link on its page."""

    title = parameter_name = "role"
    model = Role

    def offered(self):
        counted = Role.objects.annotate(quote_count=Count("attributions"))
        return counted.order_by("-quote_count", "slug")

    def narrow(self, quotes, number):
        return quotes.in_role(number)


class DecidedByFilter(RowFilter):
    """The people who decided something."""

    title = "decided by"
    parameter_name = "decided_by"
    model = get_user_model()

    def offered(self):
        actors = Decision.objects.order_by().values("actor")
        return self.model.objects.filter(pk__in=actors).order_by("username")

    def narrow(self, quotes, number):
        return quotes.decided_by(number)
