"""The search box: words, and the operators in it that name what is on record."""

from dataclasses import dataclass

from django import forms
from django.db.models import Q
from django.utils.text import slugify

from quotes.models import PartialDate, Quote, Role, Speaker
from quotes.models.folding import name_key
from quotes.published.public import public_outlets
from quotes.search import index, syntax

MOST_MEANT = 50
# The queryset's method for each operator but the days.
NARROW = {
    "speaker": "by_any",
    "role": "in_any_role",
    "outlet": "from_any_outlet",
    "kind": "of_kind",
}


@dataclass(frozen=True)
class Narrowing:
    """What an operator narrows to: rows of one kind, a day, or a kind of quote."""

    name: str
    value: object

    def of(self, rows):
        """Return the quotes that it leaves, or the attributions with their copies."""
        if self.name in ("before", "after"):
            edge = self.value.first if self.name == "before" else self.value.last
            return getattr(rows, self.name)(edge)
        return getattr(rows, NARROW[self.name])(self.value)


@dataclass(frozen=True)
class Search:
    """What was typed, with its operators resolved."""

    asked: syntax.Asked
    narrowings: tuple[Narrowing, ...] = ()
    written: str = ""

    @property
    def named_alone(self):
        """Return the one speaker, role or outlet that an operator names."""
        return {
            one.name: one.value[0]
            for one in self.narrowings
            if one.name in NAMED and len(one.value) == 1
        }

    def __str__(self):
        return self.written

    @property
    def notices(self):
        return self.asked.notices

    def narrowed(self, quotes):
        """Return the quotes that the operators leave, whatever their words."""
        for narrowing in self.narrowings:
            quotes = narrowing.of(quotes)
        return quotes

    def matching(self, quotes):
        return index.matching(self.narrowed(quotes), self.asked)


class WordsField(forms.CharField):
    """What was typed into the search box, as a Search; None when empty."""

    def clean(self, value):
        words = super().clean(value)
        if not words:
            return None
        found = resolved(syntax.read(words), words)
        if not found.asked.has_words and not found.narrowings:
            raise forms.ValidationError("Write a word with letters or digits.")
        return found


def resolved(asked: syntax.Asked, written: str) -> Search:
    """Look up what the operators name; one that names nothing is plain words."""
    narrowings = []
    for operator in asked.operators:
        value, why = meant(operator)
        if value:
            narrowings.append(Narrowing(operator.name, value))
        else:
            notice = syntax.operator_notice(operator, why)
            asked = asked.with_words(operator, notice)
    return Search(asked, tuple(narrowings), written)


def meant(operator: syntax.Operator):
    """Return what an operator means, and the reason where it means nothing."""
    if operator.name in ("before", "after"):
        try:
            return PartialDate.parse(operator.value), ""
        except ValueError as problem:
            return None, str(problem)
    if operator.name == "kind":
        kind = operator.value.lower()
        known = kind if kind in Quote.Kind.values else None
        return known, "a quote is direct, partial or indirect."
    rows = NAMED[operator.name](operator.value)[:MOST_MEANT]
    return list(rows), f"no {operator.name} on record has this name."


def speakers_named(name):
    return Speaker.objects.public().who_may_be(name)


def roles_named(name):
    """Return the public roles in whose title or organisation these words stand."""
    slug = slugify(name, allow_unicode=True)
    if not slug:
        return Role.objects.none()
    begins, inside = Q(slug__startswith=slug), Q(slug__contains=f"-{slug}")
    return Role.objects.public().filter(begins | inside)


def outlets_named(name):
    slug = slugify(name, allow_unicode=True)
    if not name_key(name) or not slug:
        return public_outlets().none()
    return public_outlets().filter(Q(slug=slug) | Q(slug=f"the-{slug}"))


NAMED = {"speaker": speakers_named, "role": roles_named, "outlet": outlets_named}
