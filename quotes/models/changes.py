"""What an outlet did to a quote, seen between two versions of its article."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from articles.models import Article, ArticleVersion
from quotes.models.quotes import Quote


class ChangeQuerySet(models.QuerySet):
    def waiting(self):
        """Return those that nobody has decided on."""
        return self.filter(state=Change.State.WAITING)

    def noted(self):
        """Return those that readers are told of."""
        return self.filter(state=Change.State.NOTED)


class Change(models.Model):
    """One edit of an outlet that touches a quote, and what a person made of it."""

    class Kind(models.TextChoices):
        WORDS = "words", "words changed"
        GONE = "gone", "words gone"
        NEW = "new", "new words"
        NAME = "name", "another name"
        TITLE = "title", "another title"

    class State(models.TextChoices):
        WAITING = "waiting", "waiting"
        KEPT = "kept", "kept as it was"
        NOTED = "noted", "noted for readers"
        WITHDRAWN = "withdrawn", "quote withdrawn"

    article = models.ForeignKey(Article, models.CASCADE, related_name="changes")
    before = models.ForeignKey(ArticleVersion, models.CASCADE, related_name="+")
    after = models.ForeignKey(ArticleVersion, models.CASCADE, related_name="+")
    quote = models.ForeignKey(
        Quote, models.CASCADE, null=True, editable=False, related_name="changes"
    )
    kind = models.CharField(max_length=5, choices=Kind)
    # The words, the name or the title; empty where there was or is none.
    was = models.TextField(blank=True)
    now = models.TextField(blank=True)
    state = models.CharField(max_length=9, choices=State, default=State.WAITING)
    seen_at = models.DateTimeField(auto_now_add=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+"
    )
    decided_at = models.DateTimeField(null=True)
    row_version = models.PositiveIntegerField(default=1, editable=False)

    objects = ChangeQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        indexes = [
            models.Index(F("id"), condition=Q(state="waiting"), name="waiting_changes"),
            models.Index(F("id"), condition=Q(state="noted"), name="noted_changes"),
        ]

    def __str__(self):
        return f"{self.get_kind_display()} in {self.article}"
