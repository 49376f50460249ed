"""The forms to bring in a list of quotes: its file, and what its columns are."""

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError

from quotes.models import QuoteList

DATES = [("", "– choose –"), *QuoteList._meta.get_field("dates").choices]


class BringListForm(forms.Form):
    """The file of a list."""

    file = forms.FileField(
        label="The list",
        help_text="CSV, Excel, OpenDocument or JSON, with quote, speaker, role, date, "
        "source and notes under any heads; or what Hypothesis or Zotero exports.",
    )

    def clean_file(self):
        file, most = self.cleaned_data["file"], settings.ONRECORD_MAX_UPLOAD_MB
        if file.size > most * 1_000_000:
            raise ValidationError(
                f"{file.name} is {file.size / 1_000_000:.0f} MB; the limit is {most} "
                "MB. Split the list into several."
            )
        return file


class ColumnsForm(forms.Form):
    """What each column is, and what 3/4/2017 means where the list has such days."""

    dates = forms.ChoiceField(
        choices=DATES, required=False, label="3/4/2017 is written"
    )

    def __init__(self, *args, columns, fields, **kwargs):
        super().__init__(*args, **kwargs)
        choices = [("", "– leave out –"), *fields.items()]
        for number, head, guess in columns:
            self.fields[f"column_{number}"] = forms.ChoiceField(
                choices=choices, required=False, label=head, initial=guess
            )

    @property
    def mapped(self) -> dict[str, str]:
        """Return the details by the number of their column."""
        return {
            name.removeprefix("column_"): value
            for name, value in self.cleaned_data.items()
            if name.startswith("column_")
        }
