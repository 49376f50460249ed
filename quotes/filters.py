"""The filters of every list of quotes; pages, files and feeds all use these."""

import django_filters
from django import forms
from django.db.models import Q
from django.utils.text import slugify

from quotes import search
from quotes.models import PartialDate, Quote, Role, Speaker
from quotes.models.public import at_address, public_outlets

SUGGESTIONS = 100
NO_FILTERS = {"page", "raw"}  # what an address may hold besides
DATE = "2017, 2017-05 or 2017-05-15"


class WordsField(forms.CharField):
    """What was typed into the search box."""

    def clean(self, value):
        words = super().clean(value)
        if words and not search.terms(words):
            raise forms.ValidationError("Write a word with letters or digits.")
        return words


class PartialDateField(forms.CharField):
    """A day, a month or a year: 2017-05-15, 2017-05 or 2017."""

    def clean(self, value):
        written = super().clean(value)
        try:
            return PartialDate.parse(written) if written else None
        except ValueError as error:
            raise forms.ValidationError(str(error)) from error


class ChoiceField(forms.CharField):
    """One of the public rows, by its number or by its name; None when empty."""

    noun = ""
    chosen = None  # the row that was found, for the page to name

    def widget_attrs(self, widget):
        return super().widget_attrs(widget) | {"list": self.list_id}

    @property
    def list_id(self):
        return f"known-{self.noun}s"

    def clean(self, value):
        written = super().clean(value)
        if not written:
            return None
        found = self.numbered(written) or self.named(written)[:2]
        if len(found) == 1:
            self.chosen = found[0]
            return self.chosen
        raise forms.ValidationError(self.several if found else self.no_such)

    @property
    def several(self):
        return f"Several {self.noun}s have this name. Start from the page of one."

    @property
    def no_such(self):
        return f"No {self.noun} on record has this name. See the list of {self.noun}s."

    def numbered(self, written):
        return written.isdecimal() and at_address(self.public(), int(written))

    def named(self, name):
        named = Q(slug=slugify(name, allow_unicode=True))
        merged = self.public().model.objects.filter(named).values("merged_into")
        return self.public().filter(named | Q(pk__in=merged))


class SpeakerField(ChoiceField):
    noun = "speaker"

    def public(self):
        return Speaker.objects.public()

    def named(self, name):
        return self.public().who_may_be(name)

    def suggestions(self):
        return Speaker.objects.most_quoted()[:SUGGESTIONS]


class RoleField(ChoiceField):
    noun = "role"

    def public(self):
        return Role.objects.public()

    def suggestions(self):
        return Role.objects.most_quoted()[:SUGGESTIONS]


class OutletField(ChoiceField):
    noun = "outlet"

    def public(self):
        return public_outlets()

    def suggestions(self):
        return public_outlets()[:SUGGESTIONS]


class FieldFilter(django_filters.Filter):
    """A filter whose field is of a class of ours."""

    def __init__(self, field_class, **more):
        super().__init__(**more)
        self.field_class = field_class


class QuoteFilter(django_filters.FilterSet):
    """Words, speaker, role, outlet, kind and dates, over the quotes it is given.

    Take `rows()`, never `qs`, which ignores a field that is wrong.
    """

    q = FieldFilter(WordsField, method="with_words", label="Words", max_length=200)
    speaker = FieldFilter(
        SpeakerField, method="by_speaker", label="Speaker", max_length=300
    )
    role = FieldFilter(RoleField, method="in_role", label="Role", max_length=300)
    outlet = FieldFilter(
        OutletField, method="from_outlet", label="Outlet", max_length=300
    )
    kind = django_filters.ChoiceFilter(
        method="of_kind", label="Kind", choices=Quote.Kind, empty_label="any"
    )
    since = FieldFilter(
        PartialDateField,
        method="since_day",
        label="Since",
        max_length=20,
        help_text=DATE,
    )
    until = FieldFilter(
        PartialDateField,
        method="until_day",
        label="Until",
        max_length=20,
        help_text=DATE,
    )

    def rows(self):
        """Return the quotes that fit; none where a field is wrong."""
        return self.qs if self.is_valid() else self.queryset.none()

    @property
    def is_narrowed(self):
        """Say whether a field other than the words is filled."""
        return any(self.data.get(name) for name in self.filters if name != "q")

    def unknown(self):
        """Return the names that are no filter; a file would ignore a misspelt one."""
        return sorted(set(self.data) - set(self.filters) - NO_FILTERS)

    def problems(self):
        """Return what is wrong with the filters, a line for each."""
        lines = [
            f"{name}: {error}"
            for name, errors in self.errors.items()
            for error in errors
        ]
        names = ", ".join(self.filters)
        lines += [f"“{n}” is no filter. There are: {names}." for n in self.unknown()]
        return "\n".join(lines) + "\n"

    def speakers_meant(self):
        """Return the speakers whose name, or surname, was typed as words."""
        words = self.data.get("q", "")
        return Speaker.objects.public().who_may_be(words)[:5] if words else []

    def with_words(self, quotes, name, words):
        return search.matching(quotes, words)

    def by_speaker(self, quotes, name, speaker):
        return quotes.by(speaker)

    def in_role(self, quotes, name, role):
        return quotes.in_role(role)

    def from_outlet(self, quotes, name, outlet):
        return quotes.from_outlet(outlet)

    def of_kind(self, quotes, name, kind):
        return quotes.of_kind(kind)

    def since_day(self, quotes, name, date):
        return quotes.since(date.first)

    def until_day(self, quotes, name, date):
        return quotes.until(date.last)
