"""What people answered when asked whether two claims are the same."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from quotes.models.claims import Claim
from quotes.models.quotes import Quote


class SuggestionAnswer(models.Model):
    """An answer on a quote and a claim, or on two quotes; it isn't asked again."""

    class Answer(models.TextChoices):
        ATTACHED = "attached", "attached"
        APART = "apart", "not the same"

    quote = models.ForeignKey(Quote, models.CASCADE, related_name="suggestion_answers")
    claim = models.ForeignKey(
        Claim, models.PROTECT, null=True, related_name="suggestion_answers"
    )
    # Of two quotes, the one put on record later.
    other = models.ForeignKey(Quote, models.CASCADE, null=True, related_name="+")
    answer = models.CharField(max_length=8, choices=Answer)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+"
    )
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["quote", "claim"], name="answer_once_a_claim"
            ),
            models.UniqueConstraint(
                fields=["quote", "other"], name="answer_once_a_quote"
            ),
            models.CheckConstraint(
                condition=Q(claim=None, other__isnull=False)
                | Q(claim__isnull=False, other=None),
                name="answer_on_a_claim_or_a_quote",
                violation_error_message="Answer on a claim or on a quote, not on both.",
            ),
        ]

    def __str__(self):
        return f"quote {self.quote_id}: {self.get_answer_display()}"
