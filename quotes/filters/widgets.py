"""The fields that a list of quotes is narrowed by, and what may be written in them."""

from django import forms
from django.db.models import Q
from django.utils.text import slugify

from articles.models import Outlet
from quotes.models import PartialDate, Role, Speaker
from quotes.published.public import PUBLIC, public_row


class PartialDateField(forms.CharField):
    """A day, a month or a year: 2017-05-15, 2017-05 or 2017."""

    def clean(self, value):
        written = super().clean(value)
        try:
            return PartialDate.parse(written) if written else None
        except ValueError as error:
            raise forms.ValidationError(str(error)) from error


class ChoiceField(forms.CharField):
    """One of the public rows, by its number or by its name; None when empty."""

    noun, model = "", None
    chosen = None  # the row that was found, for the page to name

    def clean(self, value):
        written = super().clean(value)
        if not written:
            return None
        found = self.numbered(written) or self.named(written)[:2]
        if len(found) == 1:
            self.chosen = found[0]
            return self.chosen
        raise forms.ValidationError(self.several if found else self.no_such)

    @property
    def several(self):
        return f"Several {self.noun}s have this name. Start from the page of one."

    @property
    def no_such(self):
        return f"No {self.noun} on record has this name. See the list of {self.noun}s."

    def numbered(self, written):
        row = public_row(self.model, int(written)) if written.isdecimal() else None
        return [row] if row else []

    def public(self):
        return PUBLIC[self.model]()

    def named(self, name):
        named = Q(slug=slugify(name, allow_unicode=True))
        merged = self.model.objects.filter(named).values("merged_into")
        return self.public().filter(named | Q(pk__in=merged))


class SpeakerField(ChoiceField):
    noun, model = "speaker", Speaker

    def named(self, name):
        return self.public().who_may_be(name)


class RoleField(ChoiceField):
    noun, model = "role", Role


class OutletField(ChoiceField):
    noun, model = "outlet", Outlet
