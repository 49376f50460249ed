"""Claims: what is asserted and can be checked, and the quotes in which it appears."""

from django.db import models
from django.db.models import Count, Exists, F, OuterRef, Q, Value
from django.db.models.functions import Coalesce, Concat
from django.urls import reverse
from django.utils.text import Truncator, slugify

from articles.models import SlugField
from quotes.models.attributions import Attribution
from quotes.models.dates import PartialDate
from quotes.models.folding import fold
from quotes.models.quotes import Quote

LONGEST_SHORT = 75
# What came in before there was a limit may be longer.
LONGEST_CLAIM = 1000


class ClaimQuerySet(models.QuerySet):
    def in_use(self):
        """Return the claims that are neither merged into another nor retired."""
        return self.filter(merged_into=None, retired=False)

    def in_state(self, state):
        return self.filter(state=state)

    def published(self):
        return self.in_use().in_state(Claim.State.PUBLISHED)

    def public(self):
        """Return the published claims that a confirmed quote makes public."""
        shown = Appearance.objects.in_confirmed_quotes().filter(claim=OuterRef("pk"))
        return self.published().filter(Exists(shown))

    def with_words_like(self, typed):
        """Return those in which each word typed begins a word."""
        claims = self.alias(
            padded=Concat(Value(" "), "folded", output_field=models.TextField())
        )
        for word in fold(typed).split():
            claims = claims.filter(padded__contains=f" {word}")
        return claims

    def with_counts(self):
        """Add `appearance_count` and `review_count`, public or not."""
        return self.annotate(
            appearance_count=Count("appearances", distinct=True),
            review_count=Count("reviews", distinct=True),
        )

    def taken_back(self):
        """Return the claims that were public once and are withdrawn."""
        withdrawn = self.in_use().in_state(Claim.State.WITHDRAWN)
        return withdrawn.exclude(published_at=None)

    def appearing_in(self, quotes):
        """Return the claims that appear in one of these quotes."""
        there = Appearance.objects.filter(claim=OuterRef("pk"), quote__in=quotes)
        return self.filter(Exists(there))

    def with_changed_stance(self, by=None):
        """Return those that somebody asserts in one public quote, denies in another."""
        changed = Appearance.objects.contradicted(by).filter(claim=OuterRef("pk"))
        return self.filter(Exists(changed))

    def newest_first(self):
        return self.order_by("-id")


class Claim(models.Model):
    """An assertion in one sentence, whoever made it."""

    class State(models.TextChoices):
        DRAFT = "draft", "draft"
        PUBLISHED = "published", "published"
        WITHDRAWN = "withdrawn", "withdrawn"

    sentence = models.TextField(
        help_text="What is asserted, in one sentence: The bridge was closed for a year."
    )
    short = models.CharField(
        "short form",
        max_length=LONGEST_SHORT,
        blank=True,
        help_text="At most 75 characters. Empty: the sentence, where it fits.",
    )
    slug = SlugField(max_length=300, allow_unicode=True, editable=False)
    folded = models.TextField(default="", editable=False)
    state = models.CharField(
        max_length=9, choices=State, default=State.DRAFT, editable=False
    )
    published_at = models.DateTimeField(null=True, editable=False)
    # Where a curator knows it; else the earliest by date: see `first_appearance`.
    first_known = models.ForeignKey(
        "Appearance",
        models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
    )
    merged_into = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, editable=False
    )
    retired = models.BooleanField(default=False, editable=False)
    row_version = models.PositiveIntegerField(default=1, editable=False)

    objects = ClaimQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        indexes = [models.Index(F("state"), F("id").desc(), name="claims_newest_first")]
        constraints = [
            models.CheckConstraint(
                condition=~Q(sentence=""),
                name="claim_has_a_sentence",
                violation_error_message="A claim needs a sentence.",
            )
        ]
        permissions = [
            ("publish_claim", "Can publish and withdraw claims"),
            ("merge_claim", "Can merge claims"),
        ]

    def __str__(self):
        return self.short_form

    def save(self, *args, **kwargs):
        if not self.short and len(self.sentence) <= LONGEST_SHORT:
            self.short = self.sentence
        self.slug = slugify(self.short_form, allow_unicode=True)[:300] or "claim"
        self.folded = fold(f"{self.sentence} {self.short}")
        super().save(*args, **kwargs)

    def get_absolute_url(self):
        return reverse("claim", args=[self.pk, self.slug])

    @property
    def text(self):
        """Return its words, by the name that those of quotes and versions have."""
        return self.sentence

    @property
    def short_form(self):
        """Return the short form; while there is none, the sentence cut at its end."""
        return self.short or Truncator(self.sentence).chars(LONGEST_SHORT)

    @property
    def is_published(self):
        return self.state == self.State.PUBLISHED

    @property
    def is_in_use(self):
        return self.merged_into_id is None and not self.retired

    def first_appearance(self):
        """Return the first appearance, known or by date; None where there is none."""
        return self.first_known or self.appearances.asserting().oldest_first().first()


class AppearanceQuerySet(models.QuerySet):
    def in_confirmed_quotes(self):
        return self.filter(quote__state=Quote.State.CONFIRMED)

    def public(self):
        """Return the appearances in confirmed quotes, of claims that are public."""
        # Such a quote makes its claim public; asked of each, no list of all is made.
        published = Claim.objects.published().filter(pk=OuterRef("claim"))
        return self.in_confirmed_quotes().filter(Exists(published))

    def of_claims_in_use(self):
        return self.filter(claim__in=Claim.objects.in_use())

    def asserting(self):
        """Return those in which it is stated or repeated, not denied or doubted."""
        return self.filter(stance__in=ASSERTING)

    def denying(self):
        """Return those in which it is denied or taken back."""
        return self.filter(stance__in=DENYING)

    def contradicted(self, by=None):
        """Return those that assert in a public quote what their speaker denies in one.

        They are of all speakers, or by one of them.
        """
        asserting = self.in_confirmed_quotes().asserting()
        denying = Appearance.objects.in_confirmed_quotes().denying()
        denied = denying.filter(claim=OuterRef("claim"))
        if by:
            return asserting.said_by(by).filter(Exists(denied.said_by(by)))
        speaker = OuterRef("quote__attributions__speaker")
        return asserting.filter(Exists(denied.said_by(speaker)))

    def said_by(self, speaker):
        return self.filter(quote__attributions__speaker=speaker)

    def oldest_first(self):
        """Return them by the day of their words, else of their article."""
        day = Coalesce("quote__said_on_first", "quote__sorted_on")
        return self.annotate(appeared_on=day).order_by(
            "appeared_on", "quote__sorted_on", "quote_id"
        )

    def with_quotes(self):
        """Add the quotes, with who says them and where."""
        attributions = Attribution.objects.select_related("speaker", "role")
        attributions = models.Prefetch("quote__attributions", attributions)
        quotes = self.select_related("quote__article__outlet", "quote__version")
        return quotes.defer("quote__version__text").prefetch_related(attributions)


class Stance(models.TextChoices):
    """What a quote does with a claim."""

    STATES = "states", "states it"
    REPEATS = "repeats", "repeats it"
    DENIES = "denies", "denies it"
    RETRACTS = "retracts", "takes it back"
    QUESTIONS = "questions", "questions it"


ASSERTING = (Stance.STATES, Stance.REPEATS)
DENYING = (Stance.DENIES, Stance.RETRACTS)


class Appearance(models.Model):
    """A claim in a quote, and what the quote does with it."""

    Stance = Stance

    claim = models.ForeignKey(Claim, models.PROTECT, related_name="appearances")
    quote = models.ForeignKey(Quote, models.PROTECT, related_name="appearances")
    stance = models.CharField(
        max_length=9,
        choices=Stance,
        default=Stance.STATES,
        help_text="What the quote does with the claim.",
    )

    objects = AppearanceQuerySet.as_manager()

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["claim", "quote"],
                name="quote_once_a_claim",
                violation_error_message="This quote is attached to the claim already.",
            )
        ]

    def __str__(self):
        return f"quote {self.quote_id} {self.get_stance_display()}"

    @property
    def is_asserting(self):
        return self.stance in ASSERTING

    @property
    def is_denying(self):
        return self.stance in DENYING

    @property
    def said_on(self):
        """Return the date of the words, else the day by which the quote is listed."""
        return self.quote.said_on or PartialDate.on(self.quote.sorted_on)
