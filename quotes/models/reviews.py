"""Reviews: what came of checking a claim, and what the finding rests on."""

from django.conf import settings
from django.db import models
from django.db.models import Exists, Max, Min, OuterRef, Q

from articles.models import AddressField, LineField, NameField
from quotes.models.claims import Claim


class RatingQuerySet(models.QuerySet):
    def in_use(self):
        return self.filter(retired=False)

    def best_first(self):
        """Return the ratings from the highest value down, those without one last."""
        return self.order_by(models.F("value").desc(nulls_last=True), "id")

    def range(self):
        """Return the lowest and the highest value of the scale, as `worst`, `best`."""
        return self.in_use().aggregate(worst=Min("value"), best=Max("value"))


class Rating(models.Model):
    """A verdict of the scale that the newsroom gives to claims."""

    name = NameField(
        max_length=50, help_text="The words that readers see: Mostly true."
    )
    value = models.SmallIntegerField(
        null=True,
        blank=True,
        help_text="The higher, the truer. Empty: outside the scale, as Unproven is.",
    )
    meaning = models.TextField(help_text="What it says, and when to give it.")
    sign = models.CharField(
        max_length=3,
        help_text="A sign that tells it without its colour, such as ✓ or ✗.",
    )
    retired = models.BooleanField(
        default=False, help_text="Not given any more; reviews that have it keep it."
    )
    row_version = models.PositiveIntegerField(default=1, editable=False)

    objects = RatingQuerySet.as_manager()

    class Meta:
        ordering = ["-value", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["name"],
                condition=Q(retired=False),
                name="rating_name_once",
                violation_error_message="There is such a rating already.",
            ),
            models.CheckConstraint(
                condition=~Q(sign="") & ~Q(name=""),
                name="rating_has_name_and_sign",
                violation_error_message="A rating needs a name and a sign.",
            ),
        ]

    def __str__(self):
        return self.name


class ReviewQuerySet(models.QuerySet):
    def in_state(self, *states):
        return self.filter(state__in=states)

    def out(self):
        """Return the reviews that are published, corrected since or not."""
        return self.in_state(Review.State.PUBLISHED, Review.State.CORRECTED)

    def being_written(self):
        return self.in_state(*Review.WRITTEN_IN)

    def public(self):
        """Return the published reviews of public claims."""
        public = Claim.objects.public().filter(pk=OuterRef("claim"))
        return self.out().filter(Exists(public))

    def newest_first(self):
        return self.order_by(models.F("reviewed_on").desc(nulls_last=True), "-id")

    def with_evidence(self):
        return self.select_related("rating").prefetch_related("evidence")


class Review(models.Model):
    """What a newsroom found when it checked a claim."""

    class State(models.TextChoices):
        DRAFT = "draft", "draft"
        IN_REVIEW = "in review", "in review"
        PUBLISHED = "published", "published"
        CORRECTED = "corrected", "corrected"
        WITHDRAWN = "withdrawn", "withdrawn"

    WRITTEN_IN = (State.DRAFT, State.IN_REVIEW)

    claim = models.ForeignKey(Claim, models.PROTECT, related_name="reviews")
    rating = models.ForeignKey(
        Rating,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="reviews",
        help_text="Empty while there is no verdict.",
    )
    summary = models.TextField(
        blank=True, help_text="The finding in a sentence or two, for lists."
    )
    text = models.TextField(blank=True, help_text="The finding in full.")
    organisation = NameField(
        max_length=300, blank=True, help_text="Who checked it. Empty: this newsroom."
    )
    organisation_url = AddressField(
        "organisation’s address", max_length=2000, blank=True
    )
    reviewed_on = models.DateField(
        null=True,
        blank=True,
        help_text="The day of the finding. Empty: the day it is published.",
    )
    state = models.CharField(
        max_length=9, choices=State, default=State.DRAFT, editable=False
    )
    correction = models.TextField(
        blank=True, editable=False, help_text="What was wrong, and what is right."
    )
    corrected_on = models.DateField(null=True, editable=False)
    url = AddressField(
        "address",
        max_length=2000,
        blank=True,
        help_text="Where it is published, if not here.",
    )
    row_version = models.PositiveIntegerField(default=1, editable=False)

    objects = ReviewQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(state="corrected")
                | (~Q(correction="") & Q(corrected_on__isnull=False)),
                name="correction_has_note_and_date",
                violation_error_message="A corrected review needs a note and a date.",
            )
        ]
        permissions = [
            ("publish_review", "Can publish, correct and withdraw reviews"),
        ]

    def __str__(self):
        return f"review of “{self.claim}”"

    @property
    def is_out(self):
        """Say whether it is published, corrected since or not."""
        return self.state in (self.State.PUBLISHED, self.State.CORRECTED)

    @property
    def is_being_written(self):
        """Say whether it may change without a note: it is neither out nor withdrawn."""
        return self.state in self.WRITTEN_IN

    @property
    def is_corrected(self):
        return self.state == self.State.CORRECTED

    @property
    def reviewer(self):
        """Return who checked it: this newsroom, where nobody else is named."""
        return self.organisation or settings.ONRECORD_NEWSROOM


class Evidence(models.Model):
    """One thing that a finding rests on."""

    class Bearing(models.TextChoices):
        SUPPORTS = "supports", "supports the claim"
        CONTRADICTS = "contradicts", "contradicts the claim"
        CONTEXT = "context", "gives context"

    review = models.ForeignKey(Review, models.CASCADE, related_name="evidence")
    number = models.PositiveIntegerField(editable=False)
    address = AddressField(max_length=2000, blank=True, help_text="Where it is found.")
    archived_address = AddressField(
        max_length=2000, blank=True, help_text="Where a copy is kept."
    )
    title = LineField(max_length=500, help_text="What it is, as readers see it.")
    excerpt = models.TextField(blank=True, help_text="The words that matter.")
    bearing = models.CharField(
        max_length=11,
        choices=Bearing,
        default=Bearing.CONTEXT,
        help_text="What it does.",
    )

    class Meta:
        ordering = ["number"]
        verbose_name_plural = "evidence"
        constraints = [
            models.UniqueConstraint(
                fields=["review", "number"], name="evidence_number_once"
            )
        ]

    def __str__(self):
        return self.title
