"""Form fields for dates to the day, month or year, and the form of a tenure."""

from django import forms
from django.core.exceptions import ValidationError

from quotes.forms.merged_choices import survivor_of
from quotes.models import PartialDate, Tenure


class PartialDateField(forms.CharField):
    """A date to the day, month or year, written 2017-05-15, 2017-05 or 2017."""

    def prepare_value(self, value):
        return "" if value is None else str(value)

    def clean(self, value):
        written = super().clean(value)
        try:
            return PartialDate.parse(written) if written else None
        except ValueError as problem:
            raise ValidationError(str(problem)) from None


class TenureForm(forms.ModelForm):
    since = PartialDateField(
        required=False, max_length=10, help_text="2017, 2017-05 or 2017-05-15."
    )
    until = PartialDateField(
        required=False, max_length=10, help_text="Empty if it is still held."
    )

    class Meta:
        model = Tenure
        fields = ["speaker", "role", "source_url"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["since"].initial = self.instance.since
        self.fields["until"].initial = self.instance.until

    def clean_speaker(self):
        return survivor_of(self.cleaned_data["speaker"])

    def clean_role(self):
        return survivor_of(self.cleaned_data["role"])

    def clean(self):
        cleaned = super().clean()
        since, until = cleaned.get("since"), cleaned.get("until")
        if since and until and until.last < since.first:
            self.add_error("until", "It ends before it begins.")
        return cleaned

    def save(self, commit=True):
        self.instance.since = self.cleaned_data["since"]
        self.instance.until = self.cleaned_data["until"]
        return super().save(commit)
