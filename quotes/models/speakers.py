"""Speakers, the names they appear under, and the roles they held when."""

from string import ascii_lowercase

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import Count, Exists, OuterRef, Q
from django.urls import reverse
from django.utils.text import slugify

from articles.models import AddressField, NameField, SlugField, slug_like
from quotes.models.attributions import Attribution, Number
from quotes.models.dates import PartialDateColumns
from quotes.models.folding import (
    LONGEST_KEY,
    SortKeyField,
    fold,
    name_key,
    organisation_sort_key,
    sort_key,
)
from quotes.models.quotes import Quote

OTHER_LETTERS = "…"
AFTER_Z = "{"  # the next character
LETTERS = [*ascii_lowercase, OTHER_LETTERS]

# Of new ones: what came in before there was a limit may be longer.
LONGEST_NAME = 200


class SpeakerQuerySet(models.QuerySet):
    def in_use(self):
        """Return the speakers who are neither merged into another nor retired."""
        return self.filter(merged_into=None, retired=False)

    def public(self):
        """Return the speakers whom a confirmed quote makes public."""
        attributions = Attribution.objects.public().filter(speaker=OuterRef("pk"))
        return self.in_use().filter(Exists(attributions))

    def with_quote_counts(self):
        """Add `quote_count`, the number of confirmed quotes."""
        attributions = Attribution.objects.in_lists().filter(speaker=OuterRef("pk"))
        return self.annotate(
            quote_count=Number(attributions.order_by().values("quote"))
        )

    def by_name(self):
        return self.order_by("sort_name", "id")

    def under(self, letter):
        """Return those whose name sorts under a letter, or under “…”."""
        if letter == OTHER_LETTERS:
            return self.filter(Q(sort_name__lt="a") | Q(sort_name__gte=AFTER_Z))
        after = chr(ord(letter) + 1)
        return self.filter(sort_name__gte=letter, sort_name__lt=after)

    def most_attributed(self):
        """Return the speakers with most quotes, decided or not."""
        return self.annotate(quote_count=Count("attributions")).order_by(
            "-quote_count", "sort_name"
        )

    def named(self, name):
        """Return the speakers who appear under this very name; “…” is nobody’s."""
        key = name_key(name)
        if not key:
            return self.none()
        named = SpeakerName.objects.filter(speaker=OuterRef("pk"), key=key)
        return self.in_use().filter(Exists(named))

    def with_a_name_like(self, typed):
        """Return those with a name in which each word typed begins a word."""
        words = name_key(typed).split()
        if not words:
            return self.none()
        names = SpeakerName.objects.filter(speaker=OuterRef("pk"))
        for word in words:
            names = names.filter(Q(key__startswith=word) | Q(key__contains=f" {word}"))
        return self.in_use().filter(Exists(names))

    def who_may_be(self, name):
        """Return whom a printed name may mean; a single word may be a surname."""
        # Looked up first: a condition for each speaker would read them all.
        names = SpeakerName.objects.which_may_be(name)
        return self.in_use().filter(pk__in=names.values("speaker"))


class Speaker(models.Model):
    """A person, an organisation or a group that is quoted."""

    class Kind(models.TextChoices):
        PERSON = "person", "person"
        ORGANISATION = "organisation", "organisation"
        GROUP = "group", "group"

        @property
        def with_article(self):
            return f"{'an' if self == self.ORGANISATION else 'a'} {self.value}"

    kind = models.CharField(max_length=12, choices=Kind, default=Kind.PERSON)
    name = NameField(
        max_length=300, help_text="In full, as readers know them: Nikki Haley."
    )
    sort_name = SortKeyField(
        max_length=300,
        blank=True,
        help_text="What they are found under in lists from A to Z: Haley, Nikki. Case "
        "and accents don’t matter. Empty it to have it made from the name again.",
    )
    slug = SlugField(max_length=300, allow_unicode=True, editable=False)
    description = models.TextField(
        blank=True, help_text="A sentence that tells them from others of that name."
    )
    wikidata_id = models.CharField(
        "Wikidata id",
        max_length=20,
        blank=True,
        help_text="Such as Q11668.",
        validators=[RegexValidator(r"^Q[1-9]\d*$", "Write Q and a number: Q11668.")],
    )
    merged_into = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, editable=False
    )
    retired = models.BooleanField(default=False, editable=False)
    row_version = models.PositiveIntegerField(default=1, editable=False)

    objects = SpeakerQuerySet.as_manager()

    class Meta:
        ordering = ["sort_name", "id"]
        indexes = [models.Index(fields=["sort_name", "id"])]
        permissions = [("merge_speaker", "Can merge and split speakers")]

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        self.slug = slugify(self.name, allow_unicode=True)[:300] or "speaker"
        self.sort_name = fold(self.sort_name)[:LONGEST_KEY] or self.default_sort_name()
        super().save(*args, **kwargs)

    def get_absolute_url(self):
        return reverse("speaker", args=[self.pk, self.slug])

    def clean(self):
        if not name_key(self.name):
            raise ValidationError({"name": "Type a name with letters or digits."})

    @property
    def letter(self):
        return letter_of(self.sort_name)

    def other_names(self):
        """Return the forms other than the full name in which they appear."""
        return self.names.exclude(name=self.name)

    def default_sort_name(self):
        """Return the key to sort by: a person’s family name first, no “The”."""
        is_person = self.kind == self.Kind.PERSON
        return (sort_key if is_person else organisation_sort_key)(self.name)

    @property
    def has_own_sort_name(self):
        """Say whether a person set what they sort by, so that it outlives the name."""
        return self.sort_name != self.default_sort_name()

    def keep_own_name(self):
        """See to it that the name in full is among the names."""
        key, name = name_key(self.name), self.name
        SpeakerName.objects.get_or_create(
            speaker=self, key=key, defaults={"name": name}
        )

    @property
    def is_in_use(self):
        return self.merged_into_id is None and not self.retired

    def numbers_of_quotes(self):
        """Return each state that their quotes are in, in words, with the number."""
        rows = Quote.objects.by(self).order_by().values_list("state")
        numbers = dict(rows.annotate(number=Count("pk")))
        return [(s.label, numbers[s]) for s in Quote.State if s in numbers]

    def role_on(self, date):
        """Return the role certainly held on a partial date, None unless just one."""
        tenures = [t for t in self.tenures.select_related("role") if t.touches(date)]
        roles = {tenure.role for tenure in tenures}
        certain = any(tenure.covers(date) for tenure in tenures)
        return roles.pop() if len(roles) == 1 and certain else None


def letter_of(sort_name):
    """Return the letter that a name sorts under: a to z, else “…”."""
    initial = sort_name[:1]
    return initial if initial.isascii() and initial.isalpha() else OTHER_LETTERS


class SpeakerNameQuerySet(models.QuerySet):
    def in_use(self):
        """Return the names of speakers who are neither merged nor retired."""
        return self.filter(speaker__merged_into=None, speaker__retired=False)

    def which_may_be(self, name):
        """Return the names that a printed name may mean; a single word, a surname.

        Many a name has no last word: one without letters means none of them.
        """
        key = name_key(name)
        if not key:
            return self.none()
        return self.filter(Q(key=key) | Q(last_word=key))


class SpeakerName(models.Model):
    """A form in which a speaker appears; several speakers may share one."""

    speaker = models.ForeignKey(Speaker, models.CASCADE, related_name="names")
    name = NameField(
        max_length=300, help_text="As printed somewhere: Haley, Ambassador Haley."
    )
    key = models.CharField(max_length=300, editable=False, db_index=True)
    # Haley, of Nikki Haley; empty where the name is one word.
    last_word = models.CharField(
        max_length=300, default="", editable=False, db_index=True
    )

    objects = SpeakerNameQuerySet.as_manager()

    class Meta:
        ordering = ["key", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["speaker", "key"],
                name="name_once_a_speaker",
                violation_error_message="This speaker has that name already.",
            )
        ]

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        self.fold()
        super().save(*args, **kwargs)

    def clean(self):
        self.fold()
        if not self.key:
            raise ValidationError({"name": "Type a name with letters or digits."})

    def fold(self):
        self.key = name_key(self.name)
        first, _, last = self.key.rpartition(" ")
        self.last_word = last if first else ""


class RoleQuerySet(models.QuerySet):
    def in_use(self):
        """Return the roles that are neither merged into another nor retired."""
        return self.filter(merged_into=None, retired=False)

    def public(self):
        """Return the roles that a confirmed quote makes public."""
        attributions = Attribution.objects.public().filter(role=OuterRef("pk"))
        return self.in_use().filter(Exists(attributions))

    def with_quote_counts(self):
        """Add `quote_count`, the number of confirmed quotes said in the role."""
        attributions = Attribution.objects.in_lists().filter(role=OuterRef("pk"))
        quotes = attributions.order_by("-public_on", "-quote_id").values(
            "public_on", "quote"
        )
        return self.annotate(quote_count=Number(quotes.distinct()))

    def with_is_public(self):
        """Add `is_public`: whether a confirmed quote was said in it, by anybody."""
        attributions = Attribution.objects.public().filter(role=OuterRef("pk"))
        return self.annotate(is_public=Exists(attributions))

    def by_title(self):
        return self.order_by("slug", "id")

    def called_like(self, typed):
        return self.filter(slug_like(typed))

    def meant_by(self, title, speaker=None, said_on=None, organisation=""):
        """Return the role that a printed title means, None where that isn't certain.

        It is the one of that title that the speaker may have held then, or else the
        one of no organisation: a mayor isn't the mayor of some other town. Where an
        organisation is printed, it is the one held there.
        """
        if speaker and said_on:
            titled = self.titled(title)
            if organisation:
                titled = self.called(title, organisation)
            tenures = speaker.tenures.filter(role__in=titled)
            roles = {
                t.role for t in tenures.select_related("role") if t.touches(said_on)
            }
            if roles:
                return roles.pop() if len(roles) == 1 else None
        return self.called(title, organisation).order_by("id").first()

    def titled(self, title):
        """Return the roles with this title, case aside."""
        return self.once_or_now(title__iexact=title)

    def called(self, title, organisation):
        """Return the roles with this title at an organisation, case aside."""
        return self.once_or_now(title__iexact=title, organisation__iexact=organisation)

    def once_or_now(self, **columns):
        """Return the roles with these columns, or into which such a one was merged."""
        merged = Role.objects.filter(retired=False, **columns).values("merged_into")
        return self.in_use().filter(Q(**columns) | Q(pk__in=merged))


class Role(models.Model):
    """A title at an organisation, whoever holds it."""

    title = NameField(max_length=300, help_text="Such as ambassador.")
    organisation = NameField(
        max_length=300, blank=True, default="", help_text="Such as United Nations."
    )
    slug = SlugField(max_length=300, allow_unicode=True, editable=False)
    merged_into = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, editable=False
    )
    retired = models.BooleanField(default=False, editable=False)
    row_version = models.PositiveIntegerField(default=1, editable=False)

    objects = RoleQuerySet.as_manager()

    class Meta:
        ordering = ["slug", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["title", "organisation"],
                condition=Q(retired=False),
                name="role_once",
                violation_error_message="There is such a role already.",
            )
        ]
        permissions = [("merge_role", "Can merge roles")]

    def __str__(self):
        if not self.organisation:
            return self.title
        return f"{self.title}, {self.organisation}"

    def save(self, *args, **kwargs):
        self.slug = slugify(str(self), allow_unicode=True)[:300] or "role"
        super().save(*args, **kwargs)

    def get_absolute_url(self):
        return reverse("role", args=[self.pk, self.slug])


class Tenure(models.Model):
    """A speaker holding a role between two dates, each as exact as it is known."""

    speaker = models.ForeignKey(Speaker, models.PROTECT, related_name="tenures")
    role = models.ForeignKey(Role, models.PROTECT, related_name="tenures")
    since = PartialDateColumns(help_text="Empty when it isn’t known.")
    until = PartialDateColumns(help_text="Empty while it goes on.")
    source_url = AddressField(blank=True, help_text="Where the dates come from.")
    row_version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        ordering = ["-since_first", "id"]

    def __str__(self):
        return f"{self.speaker}, {self.role}"

    @property
    def period(self):
        """Return "May 2017 – 2018", with what is known of the two dates."""
        if self.since and self.until:
            return f"{self.since.in_words} – {self.until.in_words}"
        if self.since:
            return f"since {self.since.in_words}"
        return f"until {self.until.in_words}" if self.until else "dates not known"

    def covers(self, date):
        """Say whether it had begun before the date's first day and ends after it."""
        begun = self.since is not None and self.since.last < date.first
        return begun and (self.until is None or self.until.first > date.last)

    def touches(self, date):
        """Say whether it may have been held at some time in the date's range."""
        begun = self.since is None or self.since.first <= date.last
        return begun and (self.until is None or self.until.last >= date.first)
