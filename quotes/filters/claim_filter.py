"""The set of filters of claims: words, speaker, outlet, rating and dates."""

import django_filters

from quotes.filters.filter_set import AddressedFilter, FieldFilter, WordsFilter
from quotes.models import Quote
from quotes.published.claims import rated, ratings_given
from quotes.search import index


class ClaimFilter(AddressedFilter):
    """Words of the claim; and who said it, where, and when, all in one quote.

    A claim’s rating is that of its latest public review. Its stance changed where one
    speaker, or the chosen one, both asserts and denies it.
    """

    no_filters = frozenset({"after", "before", "raw"})

    q = WordsFilter()
    speaker = FieldFilter("speaker")
    outlet = FieldFilter("outlet")
    rating = django_filters.ModelChoiceFilter(
        queryset=lambda request: ratings_given(),
        label="Verdict",
        empty_label="any",
        error_messages={
            "invalid_choice": "No claim has this verdict. Choose one from the list."
        },
    )
    stance_changed = django_filters.ChoiceFilter(
        label="Stance changed",
        choices=[("on", "yes: stated by somebody who denied it")],
        empty_label="any",
        error_messages={"invalid_choice": "Write on, or leave it out."},
    )
    since = FieldFilter("since", label="Said since")
    until = FieldFilter("until", label="Said until")

    def filter_queryset(self, claims):
        chosen = dict(self.chosen)
        typed, rating = chosen.pop("q", None), chosen.pop("rating", None)
        if chosen.pop("stance_changed", None):
            claims = claims.with_changed_stance(chosen.get("speaker"))
        if typed:
            claims = index.holding(claims, typed.asked)
        if rating:
            claims = rated(claims, rating)
        if chosen or (typed and typed.narrowings):
            claims = claims.appearing_in(self.quotes(chosen, typed))
        return claims

    def quotes(self, chosen, typed):
        """Return the confirmed quotes by which the claims are narrowed."""
        quotes = Quote.objects.confirmed()
        if typed:
            quotes = typed.narrowed(quotes)
        return self.narrowed(quotes, chosen)
