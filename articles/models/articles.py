"""Outlets, their articles, and each text in which an article was captured."""

import datetime
import hashlib
import zlib
from functools import lru_cache

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Case, Value, When
from django.db.models.functions import Coalesce, Left, Substr
from django.db.models.lookups import Exact
from django.db.models.query_utils import DeferredAttribute
from django.utils.text import slugify

from articles.text.characters import tidy_name


class AddressField(models.URLField):
    """An address on the web; it is https where a person leaves that out."""

    def formfield(self, **kwargs):
        return super().formfield(**{"assume_scheme": "https", **kwargs})


class TidyAttribute(DeferredAttribute):
    """A column whose text is tidied whenever it is set, by whatever way it comes in."""

    def __set__(self, instance, value):
        instance.__dict__[self.field.attname] = tidied(value)


def tidied(value):
    return tidy_name(value) if isinstance(value, str) else value


class LineField(models.CharField):
    """What is shown in a line, such as a title: without signs that nobody sees."""

    descriptor_class = TidyAttribute

    def get_prep_value(self, value):
        return tidied(super().get_prep_value(value))

    def deconstruct(self):
        """Return what migrations keep of it: its column is any text’s."""
        name, _, args, kwargs = super().deconstruct()
        return name, "django.db.models.CharField", args, kwargs


class NameField(LineField):
    """A name, which has a letter or a digit."""

    def validate(self, value, model_instance):
        super().validate(value, model_instance)
        if value and not has_letters(value):
            raise ValidationError("Type a name with letters or digits.")


def has_letters(name: str) -> bool:
    """Say whether a name has a letter or a digit: “…” is nobody’s."""
    return any(map(str.isalnum, tidy_name(name)))


class CodePointOrder:
    """A text column that sorts by code point on PostgreSQL, as it does on SQLite."""

    def db_parameters(self, connection):
        parameters = super().db_parameters(connection)
        if connection.vendor == "postgresql":
            parameters["collation"] = "C"
        return parameters


class SlugField(CodePointOrder, models.SlugField):
    """The slug of a name, by which lists of names are sorted."""


def slug_like(typed) -> models.Q:
    """Return the condition that each word typed is in a slug, case aside.

    What holds no letter and no digit is in none.
    """
    words = [word for word in slugify(typed, allow_unicode=True).split("-") if word]
    has_all = models.Q() if words else models.Q(pk__in=[])
    for word in words:
        has_all &= models.Q(slug__contains=word)
    return has_all


begins_with_the = Exact(Left("slug", 4), Value("the-"))


class OutletQuerySet(models.QuerySet):
    def in_use(self):
        """Return the outlets that are neither merged into another nor retired."""
        return self.filter(merged_into=None, retired=False)

    def by_name(self):
        return self.order_by("sort_name", "id")

    def called_like(self, typed):
        return self.filter(slug_like(typed))


class Outlet(models.Model):
    """Who publishes: a newspaper, a site."""

    name = NameField(max_length=200, help_text="As it calls itself: The Daily Example.")
    slug = SlugField(max_length=200, allow_unicode=True, editable=False)
    # The slug without “the-”: The Guardian is found under G.
    sort_name = models.GeneratedField(
        expression=Case(
            When(begins_with_the, then=Substr("slug", 5)),
            default="slug",
            output_field=models.CharField(),
        ),
        output_field=SlugField(max_length=200, allow_unicode=True),
        db_persist=True,
    )
    homepage = AddressField(blank=True, help_text="Where its readers find it.")
    merged_into = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, editable=False
    )
    retired = models.BooleanField(default=False, editable=False)

    objects = OutletQuerySet.as_manager()

    class Meta:
        ordering = ["sort_name", "id"]
        indexes = [models.Index(fields=["sort_name", "id"], name="outlets_by_name")]
        constraints = [
            models.UniqueConstraint(
                fields=["name"],
                condition=models.Q(retired=False),
                name="outlet_name_once",
                violation_error_message="There is such an outlet already.",
            )
        ]
        permissions = [("merge_outlet", "Can merge outlets")]

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        self.slug = slugify(self.name, allow_unicode=True)[:200] or "outlet"
        super().save(*args, **kwargs)


LACKING = {
    "date": models.Q(published_on=None),
    "outlet": models.Q(outlet=None),
    "byline": models.Q(byline=""),
}


class ArticleQuerySet(models.QuerySet):
    def in_use(self):
        """Leave out the excerpts that the undo of a list took back."""
        return self.filter(retired=False)

    def whole(self):
        """Return the articles whose text is held: those that count as articles."""
        return self.in_use().filter(is_excerpt=False)

    def excerpts(self):
        """Return those of which only the words that a list quotes are held."""
        return self.in_use().filter(is_excerpt=True)

    def lacking(self, detail=""):
        """Return those without a detail; by default, those without date or outlet.

        Many papers print no byline, so a missing one alone waits for nobody.
        """
        return self.whole().filter(
            LACKING.get(detail, LACKING["date"] | LACKING["outlet"])
        )

    def numbers_lacking(self) -> dict[str, int]:
        """Return how many lack each detail."""
        counts = {name: models.Count("pk", filter=q) for name, q in LACKING.items()}
        return self.whole().aggregate(**counts)


class Article(models.Model):
    """A published piece; its words stand in its versions."""

    outlet = models.ForeignKey(
        Outlet, models.PROTECT, null=True, blank=True, related_name="articles"
    )
    title = LineField(max_length=500, blank=True)
    byline = LineField(
        max_length=500, blank=True, help_text="Who wrote it, as printed, without “By”."
    )
    url = AddressField(
        "address", max_length=2000, blank=True, help_text="Where it was published."
    )
    url_key = models.CharField(max_length=2000, unique=True, null=True, editable=False)
    published_on = models.DateField(
        null=True, blank=True, help_text="The day printed on it. Empty if not known."
    )
    # The same for lists: an article without a date comes after all that have one.
    listed_on = models.GeneratedField(
        expression=Coalesce("published_on", models.Value(datetime.date.min)),
        output_field=models.DateField(),
        db_persist=True,
    )
    language = models.CharField(
        max_length=10, blank=True, help_text="Its code, such as en."
    )
    current_version = models.ForeignKey(
        "ArticleVersion", models.RESTRICT, null=True, editable=False, related_name="+"
    )
    # Only the words that a list quotes are held: its current version came from one.
    is_excerpt = models.BooleanField(default=False, db_default=False, editable=False)
    retired = models.BooleanField(default=False, db_default=False, editable=False)
    row_version = models.PositiveIntegerField(default=1, editable=False)
    added_at = models.DateTimeField(auto_now_add=True)
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
    )

    objects = ArticleQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        indexes = [
            models.Index(
                models.F("listed_on").desc(),
                models.F("id").desc(),
                name="articles_newest_first",
            ),
            models.Index(
                models.F("outlet"),
                models.F("listed_on").desc(),
                models.F("id").desc(),
                name="articles_newest_of_outlet",
            ),
        ]

    def __str__(self):
        return self.title or f"Untitled article {self.pk}"

    @property
    def slug(self):
        return article_slug(self.title)

    @property
    def lacks(self) -> list[str]:
        """Return which of date, outlet and byline are missing."""
        held = {
            "date": self.published_on,
            "outlet": self.outlet_id,
            "byline": self.byline,
        }
        return [name for name, value in held.items() if not value]


@lru_cache(maxsize=4096)
def article_slug(title):
    slug = slugify(title, allow_unicode=True)[:80]
    # At /articles/1/versions/ stands what its publisher changed.
    return "article" if slug in ("", "versions") else slug


class Capture(models.Model):
    """What an address answered at one moment."""

    asked = models.CharField(max_length=4000, help_text="The address that was asked.")
    address = models.CharField(
        max_length=4000, help_text="The one that answered, after redirects."
    )
    status = models.PositiveSmallIntegerField()
    headers = models.JSONField(blank=True, help_text="By their names in small letters.")
    at = models.DateTimeField()
    sha256 = models.CharField(max_length=64, help_text="Of the bytes, unpacked.")
    # Packed by zlib; None where pages aren't kept.
    packed = models.BinaryField(null=True)

    class Meta:
        ordering = ["-at", "-id"]

    def __str__(self):
        return f"{self.address} at {self.at:%H:%M} UTC on {self.at:%Y-%m-%d}"

    @property
    def body(self) -> bytes | None:
        """Return the bytes that came; None where they weren't kept."""
        return None if self.packed is None else zlib.decompress(self.packed)


class ArticleVersion(models.Model):
    """An article's text as captured at one moment; the text never changes."""

    class CapturedVia(models.TextChoices):
        PASTE = "paste", "pasted"
        FILE = "file", "from a file"
        URL = "url", "from its address"
        FEED = "feed", "from a feed"
        BULK = "bulk", "in bulk"
        LIST = "list", "from a list of quotes"

    article = models.ForeignKey(Article, models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    text = models.TextField()
    sha256 = models.CharField(
        max_length=64, db_index=True, help_text="Of the cleaned text in UTF-8."
    )
    captured_at = models.DateTimeField()
    captured_via = models.CharField(max_length=5, choices=CapturedVia)
    # Also the database’s default, for whatever writes rows by itself.
    is_beginning = models.BooleanField(
        default=False,
        db_default=False,
        help_text="Only the article’s beginning, before a paywall.",
    )
    capture = models.ForeignKey(
        Capture,
        models.PROTECT,
        null=True,
        editable=False,
        related_name="versions",
        help_text="What its address answered, where it was read from one.",
    )

    class Meta:
        ordering = ["article", "number"]
        constraints = [
            models.UniqueConstraint(
                fields=["article", "number"], name="version_number_once_an_article"
            ),
            models.UniqueConstraint(
                fields=["article", "sha256"], name="version_text_once_an_article"
            ),
        ]

    def __str__(self):
        return f"version {self.number} of {self.article}"

    @property
    def is_of_list(self):
        """Say whether it holds only the words that lists quote of the article."""
        return self.captured_via == self.CapturedVia.LIST


def sha256_of(text: str) -> str:
    """Return the SHA-256 of a cleaned text in UTF-8, as 64 hex digits."""
    return hashlib.sha256(text.encode()).hexdigest()
