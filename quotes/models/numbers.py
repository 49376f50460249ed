"""Reads the whole numbers that addresses and forms send: one way for all of them."""

from django import forms
from django.core.exceptions import BadRequest

LARGEST = 2**63 - 1  # what a column of numbers holds, on both databases
DIGITS = len(str(LARGEST))


class NoSuchNumberError(BadRequest, ValueError):
    """Digits that are the number of no row: a 400 unless it is caught."""


def whole_number(written: str) -> int | None:
    """Return a number written in digits from 0 to 9; None for what isn't in digits.

    Raise NoSuchNumberError for digits of another script, and above LARGEST.
    """
    if not written.isdigit():
        return None
    if not written.isascii() or len(written) > DIGITS or int(written) > LARGEST:
        raise NoSuchNumberError(f"{written[:30]} is the number of nothing here.")
    return int(written)


def number_in(given, name: str) -> int | None:
    """Return the number that was sent under a name; None where none was."""
    return whole_number(given.get(name) or "")


class NumberConverter:
    """A number in an address: /quotes/<number:pk>/; any other is a 404."""

    regex = "[0-9]+"
    to_python = staticmethod(whole_number)
    to_url = staticmethod(str)


class NumberField(forms.IntegerField):
    """A number that a page put into its form, and nobody types."""

    def to_python(self, value):
        if isinstance(value, str):
            whole_number(value.strip())
        return super().to_python(value)


class RowField(forms.ModelChoiceField):
    """A row that is chosen on a page, by its number in digits."""

    def to_python(self, value):
        return super().to_python(in_digits(value))


class RowsField(forms.ModelMultipleChoiceField):
    """Rows that are ticked on a page, by their numbers."""

    def clean(self, value):
        return super().clean([in_digits(written) for written in value or ()])


def in_digits(written):
    """Return a number as it was sent; what isn’t in digits as no number at all.

    Django would read “-99999999999999999999” as one, which no database holds.
    """
    if written in (None, "") or not isinstance(written, str):
        return written
    return written if whole_number(written) is not None else "no number"
