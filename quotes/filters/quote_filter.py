"""The set of filters: words, speaker, role, outlet, kind and dates."""

from dataclasses import dataclass
from urllib.parse import urlencode

import django_filters
from django.utils.functional import cached_property

from quotes import search
from quotes.filters.fields import OutletField, PartialDateField, RoleField, SpeakerField
from quotes.filters.words import WordsField
from quotes.models import Quote, Speaker

# What an address may hold besides.
NO_FILTERS = {"older", "newer", "from", "order", "page", "raw"}
# Statements reported without quotation marks are listed only where one asks for them.
IN_MARKS, ANY_KIND = "in quotation marks", "any"
KINDS = [*Quote.Kind.choices, (ANY_KIND, "any, without marks too")]
DATE = "2017, 2017-05 or 2017-05-15"


class FieldFilter(django_filters.Filter):
    """A filter whose field is of a class of ours."""

    def __init__(self, field_class, **more):
        super().__init__(**more)
        self.field_class = field_class


@dataclass(frozen=True)
class Chip:
    """A filter that is chosen, and the query that goes on without it."""

    label: str
    value: str
    query: str


class QuoteFilter(django_filters.FilterSet):
    """Words, speaker, role, outlet, kind and dates, over the quotes it is given.

    Take `rows()`, never `qs`, which ignores a field that is wrong. `fixed` narrows to
    the one speaker, role or outlet whose page it is.
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

    def __init__(self, data=None, queryset=None, *, fixed=None):
        super().__init__(data, queryset=queryset)
        self.fixed = fixed or {}

    def rows(self):
        """Return the quotes that fit; none where a field is wrong."""
        return self.qs if self.is_valid() else self.queryset.none()

    def filter_queryset(self, queryset):
        return self.narrowed(queryset, self.chosen)

    @cached_property
    def chosen(self):
        """Return what each filter that is filled narrows to, by its name."""
        given = {n: value for n, value in self.form.cleaned_data.items() if value}
        return given | self.fixed

    def narrowed(self, quotes, chosen):
        for name, value in chosen.items():
            quotes = self.filters[name].filter(quotes, value)
        return quotes if self.names_kind else quotes.marked()

    @property
    def names_kind(self):
        """Say whether a kind is asked for, by the field or by an operator."""
        operators = self.chosen["q"].narrowings if "q" in self.chosen else ()
        return "kind" in self.chosen or any(one.name == "kind" for one in operators)

    @property
    def typed(self):
        """Return what was typed into the search box; None where nothing was."""
        return self.chosen.get("q") if self.is_valid() else None

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
        return bool(self.words) and search.is_frequent(self.words)

    @cached_property
    def has_too_frequent_words(self):
        """Say whether the index of words would have too many to sift."""
        return self.has_frequent_words and search.is_too_frequent(self.words)

    @property
    def terms(self):
        """Return the words and phrases that are looked for, to mark them."""
        return self.typed.asked.terms if self.typed else []

    @property
    def notices(self):
        """Return what the page says of operators that were searched as words."""
        return self.typed.notices if self.typed else ()

    @property
    def is_narrowed(self):
        """Say whether a field other than the words is filled."""
        return any(self.data.get(name) for name in self.filters if name != "q")

    @property
    def chips(self):
        """Return what is chosen beside the words, each with a query without it."""
        found = [
            Chip(self.filters[name].label, str(value), self.query(**{name: None}))
            for name, value in self.chosen.items()
            if name != "q" and name not in self.fixed
        ]
        if not self.names_kind:
            found.append(Chip("Kind", IN_MARKS, self.query(kind=ANY_KIND)))
        return found

    @property
    def words_query(self):
        """Return the query by which a quote's own page marks the words."""
        return f"?{urlencode({'q': self.data.get('q', '')})}"

    @property
    def kept(self):
        """Return name and value of each filter as it was written, for a form."""
        return [(n, self.data[n]) for n in self.filters if self.data.get(n)]

    def query(self, **changes):
        """Return the filters as the query of an address, from the first page on."""
        fixed = {name: row.pk for name, row in self.fixed.items()}
        given = {n: self.data.get(n) for n in (*self.filters, "order")}
        given = {n: v for n, v in (given | fixed | changes).items() if v}
        return f"?{urlencode(given)}" if given else "?"

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

    def with_words(self, quotes, name, search):
        return search.matching(quotes)

    def by_speaker(self, quotes, name, speaker):
        return quotes.by(speaker)

    def in_role(self, quotes, name, role):
        return quotes.in_role(role)

    def from_outlet(self, quotes, name, outlet):
        return quotes.from_outlet(outlet)

    def of_kind(self, quotes, name, kind):
        return quotes if kind == ANY_KIND else quotes.of_kind(kind)

    def since_day(self, quotes, name, date):
        return quotes.since(date.first)

    def until_day(self, quotes, name, date):
        return quotes.until(date.last)
