"""The forms to add a feed and to change what is known of it."""

from django import forms

from articles.loading import outlet_named
from articles.models import Feed
from articles.models.articles import has_letters

# en, pt-BR
LANGUAGE = r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?$"


class FeedForm(forms.ModelForm):
    """Whose feed it is, and in which language it is written."""

    outlet_name = forms.CharField(
        label="Outlet",
        required=False,
        max_length=200,
        help_text="Given to articles whose page names none.",
        widget=forms.TextInput({"list": "outlets", "autocomplete": "off"}),
    )
    language = forms.RegexField(
        LANGUAGE,
        label="Language",
        required=False,
        max_length=10,
        help_text="Its code, such as en. Given to articles whose page names none.",
        error_messages={"invalid": "Give the language’s code: en, or pt-BR."},
        widget=forms.TextInput({"size": 6, "autocapitalize": "none"}),
    )

    class Meta:
        model = Feed
        fields = ["title", "language"]
        help_texts = {"title": "What the desk calls it. Empty: as it calls itself."}

    field_order = ["title", "outlet_name", "language"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["outlet_name"].initial = self.instance.outlet

    def clean_outlet_name(self):
        name = self.cleaned_data["outlet_name"]
        if name and not has_letters(name):
            raise forms.ValidationError("Type a name with letters or digits.")
        return name

    def save(self, commit=True):
        self.instance.outlet = outlet_named(self.cleaned_data["outlet_name"])
        # The worker writes the other columns meanwhile.
        self.instance.save(update_fields=["title", "language", "outlet"])
        return self.instance


class AddFeedForm(FeedForm):
    """The address of a new feed, and what is known of it."""

    address = forms.URLField(
        label="Address",
        max_length=2000,
        assume_scheme="https",
        help_text=(
            "Of a feed (RSS, Atom, JSON Feed, news sitemap), or of the site: then its "
            "feed is looked for."
        ),
        error_messages={
            "invalid": "This is no address. It looks like https://paper.example/rss."
        },
        widget=forms.URLInput({"inputmode": "url"}),
    )

    class Meta(FeedForm.Meta):
        fields = ["language"]

    field_order = ["address", "outlet_name", "language"]

    def given(self) -> dict:
        """Return what is known of the feed beside its address."""
        cleaned = self.cleaned_data
        return {
            "outlet": outlet_named(cleaned["outlet_name"]),
            "language": cleaned["language"],
        }
