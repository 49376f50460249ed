"""What the filters of quotes and of claims share: values, chips, errors, addresses."""

from dataclasses import dataclass
from urllib.parse import urlencode

import django_filters
from django.utils.functional import cached_property

from quotes.filters.search_box import WordsField
from quotes.filters.widgets import FIELD_OF
from quotes.search.fields import FIELDS


class FieldFilter(django_filters.Filter):
    """A filter by a field of the search."""

    def __init__(self, name, label=None):
        self.searched = FIELDS[name]
        values = self.searched.values
        self.field_class, options = FIELD_OF[type(values)]
        super().__init__(label=label or self.searched.label, values=values, **options)

    def filter(self, quotes, value):
        return self.searched.leave(quotes, value)


class WordsFilter(django_filters.Filter):
    """A filter by what was typed into the search box."""

    field_class = WordsField

    def __init__(self):
        super().__init__(label="Words", max_length=200)

    def filter(self, quotes, search):
        return search.matching(quotes)


@dataclass(frozen=True)
class Chip:
    """A filter that is chosen, and the query that goes on without it."""

    label: str
    value: str
    query: str


class AddressedFilter(django_filters.FilterSet):
    """What the filters of quotes and of claims have in common.

    Take `rows()`, never `qs`, which ignores a field that is wrong. `fixed` narrows to
    the one speaker, role or outlet whose page it is.
    """

    # What an address may hold besides the filters.
    no_filters = frozenset({"raw"})

    def __init__(self, data=None, queryset=None, *, fixed=None):
        super().__init__(data, queryset=queryset)
        self.fixed = fixed or {}

    def get_form_class(self):
        """Return the class of forms, made once; each form copies its fields."""
        kind = type(self)
        if "form_class" not in vars(kind):
            kind.form_class = super().get_form_class()
        return kind.form_class

    def rows(self):
        """Return the rows that fit; none where a field is wrong."""
        return self.qs if self.is_valid() else self.queryset.none()

    @cached_property
    def chosen(self):
        """Return what each filter that is filled narrows to, by its name."""
        given = {n: value for n, value in self.form.cleaned_data.items() if value}
        return given | self.fixed

    def narrowed(self, quotes, chosen):
        """Return the quotes that fit what is chosen, by its name."""
        for name, value in chosen.items():
            quotes = self.filters[name].filter(quotes, value)
        return quotes

    @property
    def typed(self):
        """Return what was typed into the search box; None where nothing was."""
        return self.chosen.get("q") if self.is_valid() else None

    @property
    def terms(self):
        """Return the words and phrases that are looked for, to mark them."""
        return self.typed.asked.terms if self.typed else []

    @property
    def notices(self):
        """Return what the page says of operators that were searched as words."""
        return self.typed.notices if self.typed else ()

    @property
    def chips(self):
        """Return what is chosen beside the words, each with a query without it."""
        return [
            Chip(self.filters[name].label, str(value), self.query(**{name: None}))
            for name, value in self.chosen.items()
            if name != "q" and name not in self.fixed
        ]

    @property
    def words_field(self):
        """Return the field for words; beside a name, it searches that one's quotes."""
        field = self.form["q"]
        if self.fixed:
            field.label = "Search these quotes"
        return field

    @property
    def fields(self):
        """Return the fields of the form beside the words, but for what tells nothing.

        One that is filled or wrong is there, to be emptied.
        """
        shown = [name for name in self.form.fields if name not in ("q", *self.fixed)]
        return [self.form[name] for name in shown if self.is_shown(name)]

    def is_shown(self, name):
        searched = getattr(self.filters[name], "searched", None)
        return bool(not searched or self.data.get(name) or searched.values.tell_apart())

    @property
    def summary(self):
        """Return what may be chosen, in a line: “Speaker, role, kind, dates”."""
        labels = [f.label for f in self.fields if f.name not in ("since", "until")]
        return ", ".join([*labels, "dates"]).capitalize()

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
        return sorted(set(self.data) - set(self.filters) - self.no_filters)

    def is_good(self):
        """Say whether a file may be made of it."""
        return self.is_valid() and not self.unknown()

    def problems(self):
        """Return what is wrong with the filters, a line for each."""
        lines = [
            f"{name}: {error}"
            for name, errors in self.errors.items()
            for error in errors
        ]
        names = ", ".join(self.filters)
        lines += [
            f"There is no filter called “{n}”. Choose from: {names}."
            for n in self.unknown()
        ]
        return "\n".join(lines) + "\n"
