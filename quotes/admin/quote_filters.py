"""Filters for the list of quotes; by default it shows what needs deciding."""

from django.contrib import admin

from quotes.models import Quote, Speaker
from quotes.models.numbers import number_in, whole_number

MOST_SPEAKERS = 30


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


class SpeakerFilter(admin.SimpleListFilter):
    """The most quoted speakers; for any other, follow the link on their page."""

    title = "speaker"
    parameter_name = "speaker"

    def lookups(self, request, model_admin):
        often = list(Speaker.objects.most_attributed()[:MOST_SPEAKERS])
        asked = number_in(request.GET, "speaker")
        if asked is not None and all(s.pk != asked for s in often):
            often += Speaker.objects.filter(pk=asked)
        return [(str(speaker.pk), speaker.name) for speaker in often]

    def queryset(self, request, queryset):
        speaker = whole_number(self.value() or "")
        return queryset if speaker is None else queryset.by(speaker)
