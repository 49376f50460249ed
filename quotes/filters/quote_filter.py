"""The filters of quotes: words, and every field of the search."""

from urllib.parse import urlencode

from django.utils.functional import cached_property

from quotes.filters.filter_set import AddressedFilter, FieldFilter, WordsFilter
from quotes.models import Speaker, SpeakerName
from quotes.search import index, months, paging
from quotes.search.fields import FIELDS
from quotes.search.syntax import Asked


class QuoteFilter(AddressedFilter):
    """Words and the fields of the search, over the quotes it is given."""

    no_filters = frozenset(
        {"older", "newer", "from", "order", "page", "page_size", "raw"}
    )

    q = WordsFilter()

    @classmethod
    def get_filters(cls):
        by_field = {name: FieldFilter(name) for name, f in FIELDS.items() if f.in_form}
        return super().get_filters() | by_field

    def filter_queryset(self, queryset):
        return self.narrowed(queryset, self.chosen)

    def narrowed(self, quotes, chosen):
        quotes = super().narrowed(quotes, chosen)
        return quotes if self.names_kind else quotes.marked()

    @property
    def names_kind(self):
        """Say whether a kind is asked for, by the field or by an operator."""
        operators = self.chosen["q"].narrowings if "q" in self.chosen else ()
        return "kind" in [*self.chosen, *(one.field.name for one in operators)]

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
        return [one for one in found if one.field.name not in left_out]

    @property
    def words(self):
        """Return the words that are asked for, without operators; None for none."""
        asked = self.typed.asked if self.typed else None
        return asked if asked and asked.has_words else None

    @cached_property
    def statistics(self):
        """Return what is known of the words, and of the terms that narrow them."""
        return index.statistics(self.words, months.terms_of(self))

    @cached_property
    def has_frequent_words(self):
        """Say whether the words are found sooner by looking at one after the other."""
        if not self.words:
            return False
        known = self.statistics
        return index.is_frequent(self.words, known) or self.has_too_frequent_words

    @cached_property
    def has_too_frequent_words(self):
        """Say whether the index of words would give too many to be read."""
        if not self.words:
            return False
        terms = months.terms_of(self)
        return index.is_too_frequent(self.words, terms, self.statistics)

    @property
    def is_in_index(self):
        """Say whether the index of words finds all that fits, and not too much."""
        if self.words:
            return not self.has_too_frequent_words
        terms = months.terms_of(self)
        return bool(terms) and not index.are_too_many(Asked(), terms)

    @property
    def page_size(self):
        """Return how many quotes a page has, where somebody chose it."""
        size = paging.size_asked(self.data)
        return size if size != paging.PAGE_SIZES[0] else None

    @property
    def kept(self):
        size = [("page_size", self.page_size)] if self.page_size else []
        return super().kept + size

    def query(self, **changes):
        return super().query(**{"page_size": self.page_size} | changes)

    @property
    def words_query(self):
        """Return the query by which a quote's own page marks the words."""
        return f"?{urlencode({'q': self.data.get('q', '')})}"

    @cached_property
    def speakers_meant(self):
        """Return the speakers whose name, or surname, was typed as words."""
        words = self.data.get("q", "")
        # Most words are nobody's name: what is public of somebody is asked afterwards.
        if not words or not SpeakerName.objects.which_may_be(words).exists():
            return []
        return Speaker.objects.public().who_may_be(words)[:5]
