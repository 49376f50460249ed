"""A form that can't overwrite another person's change unseen."""

from dataclasses import dataclass

from django import forms
from django.core.exceptions import ValidationError

from quotes.models import Decision
from quotes.models.numbers import NumberField
from quotes.models.quotes import BETWEEN_SPANS


@dataclass(frozen=True)
class Conflict:
    """A field that two people changed at once."""

    label: str
    original: str
    theirs: str
    yours: str


class SeenVersionField(NumberField):
    """The row version that a form was made from; None if it doesn't say."""

    def clean(self, value):
        try:
            return super().clean(value)
        except ValidationError:
            return None


class SeenVersionForm(forms.ModelForm):
    """A form that refuses, once, to overwrite what somebody else has changed."""

    seen_version = SeenVersionField(
        required=False, min_value=1, max_value=2**31, widget=forms.HiddenInput
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["seen_version"].initial = self.instance.row_version

    def clean(self):
        cleaned = super().clean()
        if self.instance.pk and not self.errors:
            self.refuse_stale(cleaned.get("seen_version"))
        return cleaned

    def refuse_stale(self, seen):
        """Add an error if the row has changed since the form was shown.

        A form without a row version is stale too. The form then gets the newest one,
        so that saving it again overwrites.
        """
        rows = (
            type(self.instance).objects.select_for_update().filter(pk=self.instance.pk)
        )
        now = rows.values_list("row_version", flat=True).get()
        if seen == now:
            return
        self.data = self.data.copy()
        self.data[self.add_prefix("seen_version")] = now
        if seen is None:
            self.add_error(None, self.current_values())
            return
        missed = Decision.objects.about(self.instance)[: max(now - seen, 0)]
        self.conflicts = self.compare(missed)
        changes = [line for decision in missed for line in decision.changes()]
        for name in self.untouched(missed):
            self.data[self.add_prefix(name)] = self[name].field.prepare_value(
                self.get_initial_for_field(self.fields[name], name)
            )
        self.add_error(
            None,
            [
                "Somebody changed this in the meantime:",
                *changes,
                "What you entered is still here. Save again to overwrite that.",
            ],
        )

    def current_values(self):
        """Return sentences on what is on record, for a form without a row version."""
        names = [n for n in self.changed_data if not self.fields[n].widget.is_hidden]
        return [
            "This form may be out of date.",
            *(f"{self[name].label} is now “{self.on_record(name)}”." for name in names),
            "What you entered is still here. Save again to overwrite that.",
        ]

    def on_record(self, name):
        """Return a field's value on record, as people read it."""
        value = getattr(self.instance, name, self[name].initial)
        return "" if value is None else value

    def compare(self, missed):
        """Return each field that others changed: the original, theirs and yours."""
        original, theirs = {}, {}
        for decision in missed:
            original |= shown_in_form(decision.before)
            theirs = shown_in_form(decision.after) | theirs
        return [
            Conflict(
                self[name].label,
                original[name],
                theirs.get(name, ""),
                self.data.get(self.add_prefix(name), ""),
            )
            for name in original
            if name in self.fields and not self.fields[name].widget.is_hidden
        ]

    def untouched(self, missed):
        """Return the fields that others changed and this person didn't."""
        shown = {}
        for decision in missed:
            shown |= shown_in_form(decision.before)
        sent = {name: self.data.get(self.add_prefix(name), "") for name in self.fields}
        return [n for n, v in shown.items() if n in sent and same_words(sent[n], v)]


def shown_in_form(values):
    """Return kept values as a form shows them, by the names of its fields."""
    shown = {name: "" if v is None else str(v) for name, v in values.items()}
    if "text" in values:
        shown["words"] = values["text"].replace(BETWEEN_SPANS, "\n")
    if "said_on_first" in values:
        cut = {"year": 4, "month": 7}.get(values.get("said_on_precision"), 10)
        shown["said_on"] = shown["said_on_first"][:cut]
    return shown


def same_words(one, other):
    """Say whether two texts are the same apart from white space."""
    return one.split() == other.split()
