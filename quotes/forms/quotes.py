"""The forms of a quote: its words are pasted and then found in the text."""

from django import forms
from django.core.exceptions import ValidationError
from django.forms.formsets import DEFAULT_MAX_NUM

from articles.models import Article
from articles.refusals import RefusedError
from quotes.decisions.acts import correcting, overlapping, placing
from quotes.extraction.pasted import WordsNotFoundError, find_places
from quotes.forms.merged_choices import survivor_of
from quotes.forms.row_version import SeenVersionForm, same_words
from quotes.forms.tenures import PartialDateField
from quotes.models import Attribution, Decision, HouseRules, PartialDate, Quote
from quotes.models.numbers import number_in

ATTRIBUTION_COLUMNS = [
    "speaker_id",
    "role_id",
    "unnamed_label",
    "unnamed_organisation",
]
AROUND = 60  # characters shown on either side of a place


class QuoteForm(SeenVersionForm):
    """A quote's words, kind, date and context."""

    words = forms.CharField(
        widget=forms.Textarea(attrs={"rows": 4, "cols": 90}),
        help_text=(
            "Paste them as printed. If other text breaks up the quote, put each part "
            "on a line of its own."
        ),
    )
    place = forms.CharField(
        required=False, widget=forms.HiddenInput, label="Which of these places"
    )
    said_on = PartialDateField(
        required=False,
        max_length=10,
        help_text="2017, 2017-05 or 2017-05-15. Empty for the article’s date.",
    )

    class Meta:
        model = Quote
        fields = ["article", "kind", "said_on_basis", "cue", "context"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["said_on"].initial = self.instance.said_on
        self.initial.setdefault("kind", Quote.Kind.DIRECT)
        self.fields["words"].initial = self.words_now = self.instance.pieces()

    def clean(self):
        cleaned = super().clean()
        if self.instance.is_confirmed and HouseRules.now().second_confirmation:
            raise ValidationError(
                "This quote is public, and confirming takes two people. Put it back "
                "into the queue to change it."
            )
        article = self.instance.article if self.instance.pk else cleaned.get("article")
        if "words" not in cleaned or article is None:
            return cleaned
        if self.instance.pk and same_words(cleaned["words"], self.words_now):
            self.refuse_kind(cleaned)
            return cleaned
        self.find_words(article, cleaned)
        return cleaned

    def refuse_kind(self, cleaned):
        """Add an error if a quote of the new kind would overlap another."""
        quote = self.instance
        kind = cleaned.get("kind", quote.kind)
        try:
            overlapping.refuse_overlap(quote.version, quote.cited_spans(), kind, quote)
        except RefusedError as refusal:
            self.add_error("kind", str(refusal))

    def find_words(self, article, cleaned):
        """Set the version and spans where the words are, or add an error."""
        problem = None
        for version in self.versions(article):
            try:
                places = find_places(version.text, cleaned["words"])
            except WordsNotFoundError as absent:
                problem = problem or str(absent)
                continue
            self.choose(places, version, cleaned)
            return
        self.add_error("words", problem or "This article has no text yet.")

    def versions(self, article):
        """Return the texts to look in: the one that is cited, then the current."""
        cited = self.instance.version if self.instance.pk else None
        found = [cited, article.current_version]
        return [v for n, v in enumerate(found) if v and v not in found[:n]]

    def choose(self, places, version, cleaned):
        """Take the only place, or the one that the person chose."""
        spans = places[0]
        if len(places) > 1:
            choices = {str(n): around(version.text, p) for n, p in enumerate(places)}
            self.fields["place"].widget = forms.RadioSelect(choices=choices.items())
            if cleaned["place"] not in choices:
                raise ValidationError(
                    {"place": f"These words are in {len(places)} places. Choose one."}
                )
            spans = places[int(cleaned["place"])]
        self.refuse_taken(version, spans, cleaned)
        cleaned["version"], cleaned["spans"] = version, spans

    def refuse_taken(self, version, spans, cleaned):
        """Raise ValidationError if the words are already a quote, or overlap one."""
        # Anybody else who adds or records quotes of this article has to wait.
        Article.objects.select_for_update().get(pk=version.article_id)
        quote = self.instance if self.instance.pk else None
        try:
            overlapping.refuse_taken(version, spans, cleaned.get("kind"), quote)
        except RefusedError as refusal:
            raise ValidationError({"words": str(refusal)}) from None

    def _get_validation_exclusions(self):
        return super()._get_validation_exclusions() | {"version"}

    def save(self, commit=True):
        quote, cleaned = self.instance, self.cleaned_data
        if quote.pk is None:
            quote.version, quote.rule = cleaned["version"], "added by hand"
        day = quote.article.published_on
        published = day and PartialDate.on(day)
        quote.said_on = cleaned["said_on"] or published
        if not cleaned["said_on"]:
            quote.said_on_basis = Quote.Basis.PUBLISHED
        if quote.said_on != published:
            quote.said_on_basis = Quote.Basis.STATED
        for name in {"cue", "context"} & set(self.changed_data):
            setattr(quote, f"{name}_start", None)
            setattr(quote, f"{name}_end", None)
        return super().save(commit)


class AttributionForm(forms.ModelForm):
    """Who said it; the name as printed stays the same."""

    class Meta:
        model = Attribution
        fields = ["speaker", "role", "unnamed_label", "unnamed_organisation"]

    def save(self, commit=True):
        """Drop what came from the speaker who was there before, when another is chosen.

        The role is kept if this person chose it as well.
        """
        said, before = self.instance, Attribution.objects.filter(pk=self.instance.pk)
        before, role = before.first(), said.role
        if before and said.speaker and not correcting.is_guess(before, said.speaker):
            correcting.forget_guess(said, said.speaker)
            said.role = role if "role" in self.changed_data else None
        return super().save(commit)

    def clean_speaker(self):
        return survivor_of(self.cleaned_data["speaker"])

    def clean_role(self):
        return survivor_of(self.cleaned_data["role"])


class AttributionFormSet(forms.BaseInlineFormSet):
    """The speakers of a quote; once it is confirmed, none may be left open."""

    def clean(self):
        super().clean()
        if self.instance.state != Quote.State.CONFIRMED:
            return
        for form in self.forms:
            if form.is_valid() and form.has_changed() and self.waits(form):
                raise ValidationError(
                    "A confirmed quote needs a speaker. Choose one, type an unnamed "
                    "label, or delete the line."
                )

    def waits(self, form):
        deleted = form.cleaned_data.get("DELETE")
        given = form.cleaned_data
        return not (deleted or given.get("speaker") or given.get("unnamed_label"))

    def save_new(self, form, commit=True):
        last = self.instance.attributions.order_by("-number").first()
        form.instance.number = last.number + 1 if last else 1
        return super().save_new(form, commit)


def left_speakers_stale(sent, quote, prefix) -> bool:
    """Say whether others changed the speakers, and this person didn't."""
    seen = number_in(sent, "seen_version")
    now = Quote.objects.filter(pk=quote.pk).values_list("row_version", flat=True)
    if seen is None or not now or seen >= now[0]:
        return False
    missed = Decision.objects.about(quote)[: now[0] - seen]
    shown = [d.before["attributions"] for d in missed if "attributions" in d.before]
    return bool(shown) and rows_sent(sent, prefix) == [
        [str(row[name] or "") for name in ATTRIBUTION_COLUMNS] for row in shown[-1]
    ]


def rows_sent(sent, prefix) -> list[list[str]]:
    """Return the speakers in a submitted form, a row for each, as in a decision."""
    names = [name.removesuffix("_id") for name in ATTRIBUTION_COLUMNS]
    return [
        [sent.get(f"{prefix}-{number}-{name}", "") for name in names]
        for number in range(
            min(number_in(sent, f"{prefix}-TOTAL_FORMS") or 0, DEFAULT_MAX_NUM)
        )
        if not sent.get(f"{prefix}-{number}-DELETE")
    ]


def place_words(form) -> None:
    """Place the saved quote where its words were found, if they were changed."""
    if "spans" in form.cleaned_data:
        quote, version = form.instance, form.cleaned_data["version"]
        placing.set_words(quote, version, form.cleaned_data["spans"])


def around(text: str, spans) -> str:
    """Return the text on either side of a place, to tell it from others."""
    start, end = spans[0].start, spans[-1].end
    before = text[max(0, start - AROUND) : start]
    return f"…{before}[{text[start:end]}]{text[end : end + AROUND]}…".replace("\n", " ")
