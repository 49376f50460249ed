"""What an outlet did to a quote, seen between two versions of its article."""

from django.conf import settings
from django.db import models
from django.db.models import Count, F, Min, Q

from articles.models import Article, ArticleVersion
from quotes.models.quotes import Quote


class ChangeQuerySet(models.QuerySet):
    def waiting(self):
        """Return those that nobody has decided on."""
        return self.filter(state=Change.State.WAITING)

    def noted(self):
        """Return those that readers are told of."""
        return self.filter(state=Change.State.NOTED)

    def of_public_quotes(self):
        return self.filter(quote__in=Quote.objects.confirmed())

    def like(self, change):
        """Return those that the same edit of the article made."""
        edit = {"before": change.before_id, "after": change.after_id}
        return self.filter(article=change.article_id, **edit)

    def in_order(self):
        """Return the oldest first, with what tells where they were made."""
        whole = ("before__text", "after__text")
        with_versions = self.select_related("article__outlet", "before", "after")
        return with_versions.defer(*whole).order_by("id")

    def edits(self):
        """Return each edit with its first change and how many, the oldest first."""
        by_edit = self.order_by().values("article", "before", "after")
        return by_edit.annotate(first=Min("id"), many=Count("id")).order_by("first")


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

    @property
    def read_at(self):
        """Return when the later text was first seen after the earlier one.

        A text that came back had been read before.
        """
        came_back = self.after.captured_at < self.before.captured_at
        return self.seen_at if came_back else self.after.captured_at

    @property
    def is_of_words(self):
        return self.kind in (self.Kind.WORDS, self.Kind.GONE, self.Kind.NEW)

    @property
    def can_be_told(self):
        """Say whether its quote is public, so that there are readers to be told."""
        return self.quote is not None and self.quote.is_confirmed
