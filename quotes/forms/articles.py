"""The forms to add articles, and to edit their details."""

import datetime
from dataclasses import replace

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils import timezone

from articles.addresses import url_key
from articles.loading import LONGEST_ADDRESS
from articles.models import Article, Outlet
from articles.readers.limits import check_text
from articles.readers.reading import UnreadableError, read_file, read_text
from articles.text.cleaning import clean
from quotes.forms.merged_choices import survivor_of
from quotes.forms.row_version import SeenVersionForm

DETAILS = ("title", "byline", "outlet", "url", "published_on")


class PastedText(forms.CharField):
    """A text as it was copied, without NULs, which can't be stored."""

    widget = forms.Textarea

    def to_python(self, value):
        return super().to_python(value).replace("\0", "")


def not_in_the_future(day):
    """Raise ValidationError for a date after tomorrow; papers may be dated a day on."""
    if day and day > timezone.now().date() + datetime.timedelta(days=1):
        raise ValidationError("The date is in the future.")


class AddArticleForm(forms.Form):
    """A pasted text or a file, with details that override what it says."""

    text = PastedText(
        required=False,
        widget=forms.Textarea(attrs={"rows": 16, "cols": 90, "autofocus": True}),
        label="Paste the article",
        help_text="With its title, byline and date, as on the page.",
    )
    file = forms.FileField(
        required=False,
        label="or choose a file",
        help_text="Text, HTML, PDF, Word, OpenDocument, RTF, mail or Markdown.",
    )
    beginnings = forms.BooleanField(
        required=False,
        label="Only the beginning",
        help_text="Keep what a page shows before its paywall, and say that it is all.",
    )
    title = forms.CharField(required=False, max_length=500)
    byline = forms.CharField(required=False, max_length=500)
    outlet = forms.CharField(
        required=False, max_length=200, help_text="Who published it."
    )
    url = forms.URLField(
        required=False, max_length=2000, label="Address", assume_scheme="https"
    )
    published_on = forms.DateField(
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}),
        validators=[not_in_the_future],
    )

    SOURCES = ("text", "file")
    ONE_SOURCE = "Paste the article’s text, or choose one file."

    def sources(self) -> list[str]:
        """Return the fields that were filled in of those that hold articles."""
        given = ((name, self.cleaned_data.get(name)) for name in self.SOURCES)
        return [
            name
            for name, value in given
            if (value.strip() if isinstance(value, str) else value)
        ]

    def clean(self):
        cleaned = super().clean()
        if self.errors:
            return cleaned
        if len(self.sources()) != 1:
            raise ValidationError(self.ONE_SOURCE)
        try:
            draft = self.read()
        except UnreadableError as problem:
            raise ValidationError({self.sources()[0]: str(problem)}) from None
        known = {name: cleaned[name] for name in DETAILS if cleaned.get(name)}
        # Of a text that was pasted, the person alone knows.
        if cleaned["beginnings"] and self.sources() == ["text"]:
            known["is_beginning"] = True
        cleaned["draft"] = replace(draft, **known)
        return cleaned

    def read(self):
        """Return the draft that the paste or the file makes."""
        file = self.cleaned_data.get("file")
        if not file:
            text, beginnings = (self.cleaned_data[n] for n in ("text", "beginnings"))
            return read_text(text, beginnings=beginnings)
        most = settings.ONRECORD_MAX_UPLOAD_MB
        if file.size > most * 1_000_000:
            raise UnreadableError(
                f"{file.name} is {file.size / 1_000_000:.0f} MB; the limit is {most} "
                "MB. Paste the article’s text instead."
            )
        return read_file(
            file.name,
            file.read(),
            most * 1_000_000,
            beginnings=self.cleaned_data["beginnings"],
        )


class ArticleForm(SeenVersionForm):
    """An article's details, and its text if that has changed."""

    new_text = PastedText(
        required=False,
        widget=forms.Textarea(attrs={"rows": 6, "cols": 90}),
        label="Text, if it has changed",
        help_text="Paste it whole: it becomes a new version, and the old one is kept.",
    )

    class Meta:
        model = Article
        fields = ["title", "byline", "outlet", "url", "published_on", "language"]

    def clean_outlet(self):
        return survivor_of(self.cleaned_data["outlet"])

    def clean_url(self):
        url = self.cleaned_data["url"]
        try:
            key = url_key(url) if url else None
        except ValueError as problem:
            raise ValidationError(str(problem)) from None
        if key and len(key) > LONGEST_ADDRESS:
            raise ValidationError("This address is too long.")
        others = Article.objects.exclude(pk=self.instance.pk)
        other = others.filter(url_key=key).first() if key else None
        if other:
            raise ValidationError(
                f"“{other}” (article {other.pk}) already has this address."
            )
        self.instance.url_key = key
        return url

    def clean_published_on(self):
        not_in_the_future(self.cleaned_data["published_on"])
        return self.cleaned_data["published_on"]

    def clean_new_text(self):
        pasted = self.cleaned_data["new_text"]
        if not pasted.strip():
            return ""
        try:
            check_text(pasted)
        except UnreadableError as problem:
            raise ValidationError(str(problem)) from None
        text = clean(pasted)
        if not text:
            raise ValidationError("The text contains no words.")
        return text


class MissingDetailsForm(SeenVersionForm):
    """The date, outlet and byline of an article, as far as it lacks them."""

    FIELDS = {"date": "published_on", "outlet": "outlet_name", "byline": "byline"}

    outlet_name = forms.CharField(
        required=False,
        max_length=200,
        label="Outlet",
        widget=forms.TextInput({"list": "outlets", "autocomplete": "off"}),
    )
    field_order = ["published_on", "outlet_name", "byline"]

    class Meta:
        model = Article
        fields = ["published_on", "byline"]
        labels = {"published_on": "Date"}
        help_texts = {"published_on": "", "byline": ""}
        widgets = {"published_on": forms.DateInput({"type": "date"}, "%Y-%m-%d")}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        lacking = {self.FIELDS[name] for name in self.instance.lacks}
        for name in self.FIELDS.values():
            if name not in lacking and not (self.is_bound and name in self.data):
                del self.fields[name]

    def clean_published_on(self):
        not_in_the_future(self.cleaned_data["published_on"])
        return self.cleaned_data["published_on"]

    def filled(self) -> list[str]:
        """Return which details were entered."""
        names = self.FIELDS.items()
        return [name for name, field in names if self.cleaned_data.get(field)]


class OutletForm(forms.ModelForm):
    class Meta:
        model = Outlet
        fields = ["name", "homepage"]

    def clean_name(self):
        name = " ".join(self.cleaned_data["name"].split())
        others = Outlet.objects.filter(retired=False).exclude(pk=self.instance.pk)
        if other := others.filter(name__iexact=name).first():
            raise ValidationError(
                f"There is already an outlet with that name: {other}."
            )
        return name
