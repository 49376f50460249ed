"""Reviews as people write them, each piece of evidence in a form of its own."""

from django import forms
from django.db.models import Q

from quotes.forms.row_version import SeenVersionField
from quotes.models import Evidence, Rating, Review
from quotes.models.decisions import LONGEST_REASON

BLANK_PIECES = 2  # offered at once; saving offers as many again


class ReviewForm(forms.ModelForm):
    """What a person writes of a review before it is published."""

    seen = SeenVersionField(
        required=False, min_value=1, max_value=2**31, widget=forms.HiddenInput
    )

    class Meta:
        model = Review
        fields = [
            *("rating", "summary", "text", "reviewed_on"),
            *("organisation", "organisation_url"),
        ]
        labels = {"reviewed_on": "Date of the finding"}
        widgets = {
            "summary": forms.Textarea({"rows": 2}),
            "text": forms.Textarea({"rows": 10}),
            "reviewed_on": forms.DateInput({"type": "date"}, "%Y-%m-%d"),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["seen"].initial = self.instance.row_version
        # Reviews that already have a retired rating keep it.
        may_be = Q(retired=False) | Q(pk=self.instance.rating_id)
        self.fields["rating"].queryset = Rating.objects.filter(may_be).best_first()
        self.fields["rating"].empty_label = "no verdict"

    @property
    def written(self) -> dict:
        """Return what was written, by the review's columns."""
        return {name: self.cleaned_data[name] for name in self.Meta.fields}


class CorrectionForm(ReviewForm):
    """A correction to a published review, with a note to its readers."""

    field_order = ["note"]

    note = forms.CharField(
        label="Correction",
        max_length=LONGEST_REASON,
        help_text="What was wrong, and what is right. Readers see it with the review.",
        widget=forms.Textarea({"rows": 3, "autofocus": True}),
    )


class EvidenceForm(forms.ModelForm):
    """One thing that a finding rests on."""

    class Meta:
        model = Evidence
        fields = ["title", "address", "archived_address", "bearing", "excerpt"]
        labels = {"archived_address": "Archived copy"}
        widgets = {"excerpt": forms.Textarea({"rows": 2})}


EvidenceForms = forms.formset_factory(
    EvidenceForm,
    extra=BLANK_PIECES,
    can_delete=True,
    can_delete_extra=False,
    max_num=200,
    absolute_max=200,
)


def evidence_forms(data=None, review=None):
    """Return the forms of a review's evidence, with blank ones to add to it."""
    names = EvidenceForm.Meta.fields
    pieces = review.evidence.values(*names) if review else []
    return EvidenceForms(data, initial=list(pieces), prefix="evidence")


def evidence_in(forms_) -> list[dict]:
    """Return the values of the forms that are neither blank nor marked for deletion."""
    return [
        {name: form.cleaned_data[name] for name in EvidenceForm.Meta.fields}
        for form in forms_
        if form not in forms_.deleted_forms and form.cleaned_data.get("title")
    ]
