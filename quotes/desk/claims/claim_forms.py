"""Claims as people write them: the sentence, and a short form of it."""

from django import forms

from quotes.decisions.acts import claiming
from quotes.forms.row_version import SeenVersionField
from quotes.models import Claim, Decision
from quotes.models.claims import LONGEST_SHORT


class ClaimForm(forms.ModelForm):
    """A claim's words; warns once if somebody else has changed the claim."""

    seen = SeenVersionField(
        required=False, min_value=1, max_value=2**31, widget=forms.HiddenInput
    )

    class Meta:
        model = Claim
        fields = ["sentence", "short"]
        widgets = {"sentence": forms.Textarea({"rows": 2, "autofocus": True})}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["seen"].initial = self.instance.row_version

    def clean(self):
        cleaned = super().clean()
        sentence = claiming.one_line(cleaned.get("sentence") or "")
        # A short form that only repeats the old sentence is replaced by the new one.
        was = self.instance.sentence if self.instance.pk else None
        if self.initial.get("short") == was == cleaned.get("short") != sentence:
            cleaned["short"] = sentence if len(sentence) <= LONGEST_SHORT else ""
        return cleaned


def add_stale_error(form, row, name="seen") -> None:
    """Add an error, once, listing what others changed in a row since it was shown."""
    now = type(row).objects.get(pk=row.pk).row_version
    missed = Decision.objects.about(row).select_related("actor")
    missed = missed[: max(now - (form.cleaned_data.get(name) or 0), 0)]
    form.data = form.data.copy()
    form.data[form.add_prefix(name)] = now
    form.add_error(
        None,
        [
            "Somebody changed this in the meantime:",
            *(line for decision in missed for line in decision.changes()),
            "What you entered is still here. Save again to overwrite that.",
        ],
    )
