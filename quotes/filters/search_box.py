"""The search box: words, and the operators in it that name what is on record."""

from dataclasses import dataclass

from django import forms

from quotes.search import index, syntax
from quotes.search.fields import FIELDS, Field
from quotes.search.values import UnknownError


@dataclass(frozen=True)
class Meant:
    """A field that an operator names, and what it narrows to: rows, a day, a kind."""

    field: Field
    value: object

    def of(self, rows):
        """Return the quotes that it leaves, or the attributions with their copies."""
        return self.field.leave(rows, self.value)


@dataclass(frozen=True)
class Search:
    """What was typed, with its operators resolved."""

    asked: syntax.Asked
    narrowings: tuple[Meant, ...] = ()
    written: str = ""

    @property
    def named_alone(self):
        """Return the one speaker, role or outlet that an operator names."""
        return {
            one.field.name: one.value[0]
            for one in self.narrowings
            if isinstance(one.value, list) and len(one.value) == 1
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
        field = FIELDS[operator.name]
        try:
            narrowings.append(Meant(field, field.values.read_in_box(operator.value)))
        except UnknownError as reason:
            notice = syntax.operator_notice(operator, str(reason))
            asked = asked.with_words(operator, notice)
    return Search(asked, tuple(narrowings), written)
