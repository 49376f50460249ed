"""Feeds, which are read for new articles, and pages, which are read for changes."""

from django.conf import settings
from django.db import models

from articles.models.articles import Article, ArticleVersion, Capture, LineField, Outlet
from articles.models.due import Due


class Feed(Due):
    """An address that is read again and again for new articles."""

    class State(models.TextChoices):
        ACTIVE = "active", "active"
        PAUSED = "paused", "paused"
        ENDED = "ended", "ended"

    url_key = models.CharField(max_length=2000, unique=True, editable=False)
    title = LineField(max_length=300, blank=True)
    outlet = models.ForeignKey(
        Outlet,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="feeds",
        help_text="Given to articles whose page names none.",
    )
    language = models.CharField(
        max_length=10, blank=True, help_text="Of articles whose page names none: en."
    )
    state = models.CharField(
        max_length=6, choices=State, default=State.ACTIVE, editable=False
    )
    minutes = models.PositiveSmallIntegerField(
        default=60, editable=False, help_text="Between two times that it is read."
    )
    last_new_at = models.DateTimeField(null=True, editable=False)
    # What was odd about it when it was last read, in a sentence.
    notes = models.CharField(max_length=600, blank=True, editable=False)
    # Where its feed may be, if this is none: a line each, as long as none was read.
    to_try = models.TextField(blank=True, editable=False)
    # Where it says that it has moved to, and how often in a row it said so.
    moved_to = models.CharField(max_length=2000, blank=True, editable=False)
    moved_seen = models.PositiveSmallIntegerField(default=0, editable=False)
    added_at = models.DateTimeField(auto_now_add=True)
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
    )

    class Meta:
        ordering = ["title", "id"]

    def __str__(self):
        return self.title or self.address


class Look(Due):
    """A page that is read again and again, to see whether its article has changed."""

    url_key = models.CharField(max_length=2000, unique=True, editable=False)
    article = models.OneToOneField(
        Article, models.CASCADE, null=True, editable=False, related_name="look"
    )
    feed = models.ForeignKey(
        Feed, models.SET_NULL, null=True, editable=False, related_name="looks"
    )
    # As its feed gave them, for a page that gives none.
    title = LineField(max_length=500, blank=True)
    published_on = models.DateField(null=True, editable=False)
    added_at = models.DateTimeField(editable=False)
    # When its article was first read.
    began_at = models.DateTimeField(null=True, editable=False)
    # Whether what its server says of changes can be trusted.
    is_honest = models.BooleanField(default=True, editable=False)
    # Text that is kept from the record until a person has looked at it.
    held_text = models.TextField(blank=True, editable=False)
    held_capture = models.ForeignKey(
        Capture, models.PROTECT, null=True, editable=False, related_name="+"
    )
    # Whose quotes are still to be found, and the version that was current before.
    unsearched = models.ForeignKey(
        ArticleVersion, models.SET_NULL, null=True, editable=False, related_name="+"
    )
    before = models.ForeignKey(
        ArticleVersion, models.SET_NULL, null=True, editable=False, related_name="+"
    )

    class Meta:
        ordering = ["-id"]


class FeedEntry(models.Model):
    """What a feed held once, by the name that the feed has for it."""

    feed = models.ForeignKey(Feed, models.CASCADE, related_name="entries")
    key = models.CharField(max_length=64, help_text="SHA-256 of its id in the feed.")
    look = models.ForeignKey(Look, models.SET_NULL, null=True, related_name="entries")
    seen_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["feed", "key"], name="entry_once_a_feed")
        ]

    def __str__(self):
        return f"{self.key[:8]} of {self.feed}"
