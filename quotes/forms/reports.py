"""The form in which a reader reports an error, and the one that answers it."""

from django import forms

from quotes.models import ErrorReport
from quotes.models.decisions import LONGEST_REASON
from quotes.models.numbers import NumberField

Kind = ErrorReport.Kind
# What can be wrong with whom a page is about, or with a claim.
KINDS = {
    "quote": list(Kind),
    "speaker": [Kind.PERSON, Kind.ROLE, Kind.PRIVATE, Kind.OTHER],
    "claim": [Kind.WORDS, Kind.CONTEXT, Kind.OTHER],
}


class ReportForm(forms.ModelForm):
    """What is wrong; `website` is a trap that only a program fills in."""

    website = forms.CharField(
        label="Leave this empty",
        required=False,
        widget=forms.TextInput({"autocomplete": "off", "tabindex": "-1"}),
    )

    class Meta:
        model = ErrorReport
        fields = ["kind", "words", "email"]
        widgets = {
            "kind": forms.RadioSelect,
            "words": forms.Textarea({"rows": 5}),
            "email": forms.EmailInput({"autocomplete": "email"}),
        }
        error_messages = {
            "kind": {"required": "Choose what is wrong."},
            "words": {"required": "Say what is wrong, and what would be right."},
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        kinds = KINDS[self.instance.subject_kind]
        self.fields["kind"].choices = [(kind.value, kind.label) for kind in kinds]

    def clean_website(self):
        if self.cleaned_data["website"]:
            raise forms.ValidationError("Clear this field; programs fill it in.")
        return ""

    @property
    def seen_fields(self):
        """Return the fields that people see, in order."""
        return [field for field in self if field.name != "website"]


class AnswerForm(forms.Form):
    """The answer to a report, and the row version that was looked at."""

    answer = forms.CharField(
        label="Your answer",
        max_length=LONGEST_REASON,
        widget=forms.Textarea({"rows": 4}),
        help_text="Readers see it. Say what was wrong and what is right, or why "
        "nothing is changed.",
        error_messages={
            "required": "Write an answer: readers see what you write here."
        },
    )
    seen = NumberField(widget=forms.HiddenInput)
