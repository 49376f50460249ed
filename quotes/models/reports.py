"""Errors that readers report: what is wrong with a quote, a speaker or a claim."""

import secrets

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from quotes.models.claims import Claim
from quotes.models.quotes import Quote
from quotes.models.speakers import Speaker

LONGEST_REPORT = 2000


def new_key() -> str:
    return secrets.token_urlsafe(12)


class ErrorReportQuerySet(models.QuerySet):
    def unanswered(self):
        return self.filter(state=ErrorReport.State.OPEN)

    def answered(self):
        return self.exclude(state=ErrorReport.State.OPEN)

    def oldest_first(self):
        return self.order_by("id")

    def last_answered_first(self):
        return self.order_by("-answered_at", "-id")

    def with_subjects(self):
        return self.select_related("quote", "speaker", "claim", "answered_by")


class ErrorReport(models.Model):
    """What a reader says is wrong, and what the newsroom answered."""

    class Kind(models.TextChoices):
        WORDS = "words", "Not the words that were said"
        PERSON = "person", "The wrong person"
        ROLE = "role", "The wrong role"
        CONTEXT = "context", "Out of context"
        PRIVATE = "private", "A private person"
        OTHER = "other", "Something else"

    class State(models.TextChoices):
        OPEN = "open", "Not answered yet"
        CORRECTED = "corrected", "Corrected"
        UNCHANGED = "unchanged", "Left as it was"

    kind = models.CharField("what is wrong", max_length=7, choices=Kind)
    words = models.TextField(
        "in your words",
        max_length=LONGEST_REPORT,
        help_text="What is wrong, what would be right, and how we can check it.",
    )
    email = models.EmailField(
        "your email address, if you like",
        blank=True,
        help_text="Only if we may write to you. It is never published.",
    )
    quote = models.ForeignKey(Quote, models.PROTECT, null=True, related_name="reports")
    speaker = models.ForeignKey(
        Speaker, models.PROTECT, null=True, related_name="reports"
    )
    claim = models.ForeignKey(Claim, models.PROTECT, null=True, related_name="reports")
    # Of its page's address: who knows the number of a report can't read it yet.
    key = models.CharField(max_length=22, editable=False, default=new_key)
    state = models.CharField(
        max_length=9, choices=State, default=State.OPEN, editable=False
    )
    answer = models.TextField(
        blank=True, help_text="Readers see it, so write it for them."
    )
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
    )
    answered_at = models.DateTimeField(null=True, editable=False)
    sent_at = models.DateTimeField(auto_now_add=True)
    row_version = models.PositiveIntegerField(default=1, editable=False)

    objects = ErrorReportQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        verbose_name = "report of an error"
        verbose_name_plural = "reports of errors"
        constraints = [
            models.CheckConstraint(
                condition=(
                    Q(quote__isnull=False, speaker=None, claim=None)
                    | Q(quote=None, speaker__isnull=False, claim=None)
                    | Q(quote=None, speaker=None, claim__isnull=False)
                ),
                name="report_on_one_thing",
                violation_error_message="Report one quote, one speaker or one claim.",
            ),
            models.CheckConstraint(
                condition=Q(state="open", answer="", answered_at=None)
                | (
                    Q(state__in=["corrected", "unchanged"], answered_at__isnull=False)
                    & ~Q(answer="")
                ),
                name="report_answered_in_words",
                violation_error_message="An answered report has an answer and a time.",
            ),
        ]
        indexes = [
            models.Index(F("id"), condition=Q(state="open"), name="unanswered_reports"),
        ]
        permissions = [("answer_errorreport", "Can answer reports of errors")]

    def __str__(self):
        return f"report {self.pk}"

    def get_absolute_url(self):
        return reverse("report", args=[self.pk, self.key])

    @property
    def subject(self):
        """Return the quote, or whom or what the speaker or claim was merged into."""
        reported = self.quote or self.speaker or self.claim
        return getattr(reported, "merged_into", None) or reported

    @property
    def subject_kind(self):
        return self.subject._meta.model_name

    @property
    def is_open(self):
        return self.state == self.State.OPEN
