"""The form fields of the filters: one class for each kind of value."""

from django import forms

from quotes.search.values import Days, Kinds, Languages, Rows, UnknownError

DATE = "2017, 2017-05 or 2017-05-15"


class ValueField(forms.CharField):
    """A value as it is written; None when empty."""

    def __init__(self, *, values, **more):
        super().__init__(**more)
        self.values = values

    def clean(self, value):
        written = super().clean(value)
        return read(self.values, written) if written else None


class RowField(ValueField):
    """One of the public rows, by its number or by its name."""

    chosen = None  # the row that was found, for the page to name

    def clean(self, value):
        self.chosen = super().clean(value)
        return self.chosen


class ChoiceField(forms.ChoiceField):
    """One of the values that there are."""

    def __init__(self, *, values, **more):
        super().__init__(choices=values.choices, **more)
        self.values = values

    def validate(self, value):
        """Leave it to the values, which know more ways to write one."""

    def clean(self, value):
        written = super().clean(value)
        return read(self.values, written) if written else None


def read(values, written):
    try:
        return values.read(written)
    except UnknownError as reason:
        raise forms.ValidationError(str(reason)) from None


# The form field of each kind of value, and what it is told beside it.
FIELD_OF = {
    Rows: (RowField, {"max_length": 300}),
    Days: (ValueField, {"max_length": 20, "help_text": DATE}),
    Kinds: (ChoiceField, {}),
    Languages: (ChoiceField, {}),
}
