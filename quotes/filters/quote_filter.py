"""The set of filters: words, speaker, role, outlet, kind and dates."""

from urllib.parse import urlencode

import django_filters
from django.utils.functional import cached_property

from quotes.filters.filter_set import DATE, AddressedFilter, Chip, FieldFilter
from quotes.filters.search_box import WordsField
from quotes.filters.widgets import (
    OutletField,
    PartialDateField,
    RoleField,
    SpeakerField,
)
from quotes.models import Quote, Speaker, SpeakerName
from quotes.search import index

# Statements reported without quotation marks are listed only where one asks for them.
IN_MARKS, ANY_KIND = "in quotation marks", "any"
KINDS = [*Quote.Kind.choices, (ANY_KIND, "any, without marks too")]


class QuoteFilter(AddressedFilter):
    """Words, speaker, role, outlet, kind and dates, over the quotes it is given."""

    no_filters = frozenset({"older", "newer", "from", "order", "page", "raw"})

    q = FieldFilter(WordsField, method="with_words", label="Words", max_length=200)
    speaker = FieldFilter(
        SpeakerField, method="by_speaker", label="Speaker", max_length=300
    )
    role = FieldFilter(RoleField, method="in_role", label="Role", max_length=300)
    outlet = FieldFilter(
        OutletField, method="from_outlet", label="Outlet", max_length=300
    )
    kind = django_filters.ChoiceFilter(
        method="of_kind", label="Kind", choices=KINDS, empty_label=IN_MARKS
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

    def filter_queryset(self, queryset):
        return self.narrowed(queryset, self.chosen)

    def narrowed(self, quotes, chosen):
        quotes = super().narrowed(quotes, chosen)
        return quotes if self.names_kind else quotes.marked()

    @property
    def names_kind(self):
        """Say whether a kind is asked for, by the field or by an operator."""
        operators = self.chosen["q"].narrowings if "q" in self.chosen else ()
        return "kind" in self.chosen or any(one.name == "kind" for one in operators)

    @property
    def narrowed_to(self):
        """Return what narrows the quotes besides their words, by its name.

        An operator that names a single row is the same as its field.
        """
        alone = self.typed.named_alone if self.typed else {}
        return alone | {n: value for n, value in self.chosen.items() if n != "q"}

    @property
    def operators(self):
        """Return the operators that narrow further."""
        found = self.typed.narrowings if self.typed else ()
        left_out = set(self.typed.named_alone if self.typed else ()) - set(self.chosen)
        return [one for one in found if one.name not in left_out]

    @property
    def words(self):
        """Return the words that are asked for, without operators; None for none."""
        asked = self.typed.asked if self.typed else None
        return asked if asked and asked.has_words else None

    @cached_property
    def has_frequent_words(self):
        """Say whether the words are found sooner by looking at one after the other."""
        return bool(self.words) and index.is_frequent(self.words)

    @cached_property
    def has_too_frequent_words(self):
        """Say whether the index of words would have too many to sift."""
        return self.has_frequent_words and index.is_too_frequent(self.words)

    @property
    def is_narrowed(self):
        """Say whether a field other than the words is filled."""
        return any(self.data.get(name) for name in self.filters if name != "q")

    @property
    def chips(self):
        """Return what is chosen beside the words, each with a query without it."""
        if self.names_kind:
            return super().chips
        return [*super().chips, Chip("Kind", IN_MARKS, self.query(kind=ANY_KIND))]

    @property
    def words_query(self):
        """Return the query by which a quote's own page marks the words."""
        return f"?{urlencode({'q': self.data.get('q', '')})}"

    def speakers_meant(self):
        """Return the speakers whose name, or surname, was typed as words."""
        words = self.data.get("q", "")
        # Most words are nobody's name: what is public of somebody is asked afterwards.
        if not words or not SpeakerName.objects.which_may_be(words).exists():
            return []
        return Speaker.objects.public().who_may_be(words)[:5]

    def with_words(self, quotes, name, search):
        return search.matching(quotes)

    def in_role(self, quotes, name, role):
        return quotes.in_role(role)

    def of_kind(self, quotes, name, kind):
        return quotes if kind == ANY_KIND else quotes.of_kind(kind)
