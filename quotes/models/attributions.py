"""The spans that a quote stands in, and whom it is attributed to."""

from django.db import connections, models
from django.db.models import (
    Count,
    Exists,
    F,
    IntegerField,
    OuterRef,
    Q,
    Subquery,
    Value,
)
from django.db.models.functions import Coalesce, NullIf

from articles.models import ArticleVersion, LineField, NameField, Outlet
from quotes.models.folding import name_key
from quotes.models.namings import last_naming, naming_at

MOST_COUNTED = 1_000
# The rule of quotes that somebody’s list brought: no engine found them.
FROM_LIST = "from a list"


class Number(Subquery):
    """The number of rows of a subquery, or one more than are counted."""

    template = "(SELECT count(*) FROM (%(subquery)s) AS counted)"
    output_field = IntegerField()

    def __init__(self, rows):
        super().__init__(rows[: MOST_COUNTED + 1])


class State(models.TextChoices):
    """What was decided of a quote."""

    FOUND = "found", "found"
    CONFIRMED = "confirmed", "confirmed"
    REJECTED = "rejected", "rejected"
    WITHDRAWN = "withdrawn", "withdrawn"


class QuoteSpan(models.Model):
    """One contiguous stretch of a version's text, verbatim, without outer marks."""

    quote = models.ForeignKey("Quote", models.CASCADE, related_name="spans")
    version = models.ForeignKey(ArticleVersion, models.PROTECT, related_name="spans")
    number = models.PositiveIntegerField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    text = models.TextField()

    class Meta:
        ordering = ["version", "number"]
        constraints = [
            models.UniqueConstraint(
                fields=["quote", "version", "number"], name="span_number_once"
            )
        ]

    def __str__(self):
        return self.text


class AttributionQuerySet(models.QuerySet):
    def waiting(self):
        """Return the attributions with neither a speaker nor an unnamed label."""
        return self.filter(speaker=None, unnamed_label="")

    def unsettled(self):
        """Return those that name nobody, or a name that may mean several speakers."""
        meant = self.model.candidates.through.objects
        several = Exists(meant.filter(attribution=OuterRef("pk")))
        return self.filter(Q(resolved_name="") | several)

    def public(self):
        return self.filter(public_on__isnull=False)

    def to_any(self, name, rows):
        """Return those of each quote at hand that are of one of the speakers, or roles.

        SQLite would read all that a speaker ever said again for each quote: it knows
        no index of a sum, and takes the quote’s.
        """
        if connections[self.db].vendor == "sqlite":
            numbers = [getattr(row, "pk", row) for row in rows]
            return self.alias(row=F(f"{name}_id") + 0).filter(row__in=numbers)
        return self.filter(**{f"{name}__in": rows})

    def of_kind(self, kind):
        return self.filter(kind=kind)

    def from_outlet(self, outlet):
        return self.filter(outlet=outlet)

    def from_any_outlet(self, outlets):
        return self.filter(outlet__in=outlets)

    def since(self, day):
        """Return the public ones that are listed on this day or later."""
        return self.filter(public_on__gte=day)

    def until(self, day):
        return self.filter(public_on__lte=day)

    def before(self, day):
        return self.filter(public_on__lt=day)

    def after(self, day):
        return self.filter(public_on__gt=day)

    def marked(self):
        """Return those of words that stand in quotation marks."""
        return self.exclude(kind="indirect")

    def in_lists(self):
        """Return those that public lists show where no kind is asked for."""
        return self.public().marked()

    def not_surer_than(self, least):
        return self.filter(Q(sure=None) | Q(sure__lt=least))

    def less_sure_than(self, measure):
        return self.filter(sure__lt=measure)

    def doubt_a_speaker(self, measure):
        """Return the condition that the engine is less sure of one of the speakers."""
        return Exists(self.filter(quote=OuterRef("pk")).less_sure_than(measure))

    def measured(self):
        return self.exclude(sure=None)

    def not_measured(self):
        """Return those of which the engine didn’t say how sure it is."""
        return self.filter(sure=None)

    def with_ambiguity(self):
        """Add `is_ambiguous`: whether the name may mean one of several speakers."""
        candidates = self.model.candidates.through.objects
        meant = candidates.filter(attribution=OuterRef("pk"))
        return self.annotate(is_ambiguous=Exists(meant))

    def with_called(self):
        """Add `called`: the name as the engine resolved it, else as printed."""
        resolved = NullIf("resolved_name", Value(""))
        return self.alias(called=Coalesce(resolved, "name_as_printed"))

    def names(self):
        """Return each name by which articles call them, with its number of quotes."""
        named = self.with_called().exclude(called="").values(name=F("called"))
        return named.annotate(quotes=Count("quote", distinct=True)).order_by("name")

    def forms_of(self, name):
        """Return the forms in which a name is printed, case and accents aside."""
        key = name_key(name)
        return [one["name"] for one in self.names() if name_key(one["name"]) == key]

    def calling(self, names):
        return self.with_called().filter(called__in=names)


class Attribution(models.Model):
    """This quote is said by that speaker in that role, with the words as printed."""

    quote = models.ForeignKey("Quote", models.CASCADE, related_name="attributions")
    number = models.PositiveIntegerField(default=1)
    speaker = models.ForeignKey(
        "Speaker", models.PROTECT, null=True, blank=True, related_name="attributions"
    )
    unnamed_label = NameField(
        max_length=300,
        blank=True,
        help_text="For a source without a name: US sources. Not with a speaker.",
    )
    unnamed_organisation = NameField(
        max_length=300, blank=True, help_text="Which the unnamed source speaks for."
    )
    role = models.ForeignKey(
        "Role",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="attributions",
        help_text="The one held when it was said.",
    )
    name_as_printed = models.CharField(max_length=300, blank=True, editable=False)
    name_start = models.PositiveIntegerField(null=True, editable=False)
    name_end = models.PositiveIntegerField(null=True, editable=False)
    title_as_printed = models.CharField(max_length=500, blank=True, editable=False)
    title_start = models.PositiveIntegerField(null=True, editable=False)
    title_end = models.PositiveIntegerField(null=True, editable=False)
    resolved_name = LineField(max_length=300, blank=True, editable=False)
    resolved_title = LineField(max_length=500, blank=True, editable=False)
    resolved_kind = models.CharField(max_length=12, blank=True, editable=False)
    # That it is this person, from 0 to 1. Null is never sure: it wasn't measured, or a
    # person chose another.
    sure = models.FloatField(null=True, editable=False)
    # Where the engine names nobody: whom it thinks likeliest, on record or not. Those
    # on record are candidates too, the likeliest first by the number of their rows.
    likely_names = models.JSONField(
        default=list, db_default=Value([], models.JSONField()), editable=False
    )
    candidates = models.ManyToManyField("Speaker", related_name="+", editable=False)
    # The day by which its quote is sorted once the public sees it, the quote's kind and
    # its outlet, which the database copies here: see promises.
    public_on = models.DateField(null=True, editable=False)
    kind = models.CharField(max_length=8, default="", db_default="", editable=False)
    outlet = models.ForeignKey(
        Outlet,
        models.DO_NOTHING,
        null=True,
        editable=False,
        related_name="+",
        db_index=False,
        db_constraint=False,
    )

    objects = AttributionQuerySet.as_manager()

    class Meta:
        ordering = ["number"]
        indexes = [
            # Each holds what pages count, so that they need not read the rows.
            models.Index(
                fields=["speaker", "-public_on", "-quote"],
                include=["role", "kind", "outlet"],
                condition=Q(public_on__isnull=False),
                name="said_by_newest_first",
            ),
            models.Index(
                fields=["role", "-public_on", "-quote"],
                include=["speaker", "kind", "outlet"],
                condition=Q(public_on__isnull=False),
                name="said_in_role_newest_first",
            ),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["quote", "number"], name="attribution_number_once"
            ),
            models.UniqueConstraint(
                fields=["quote", "speaker"],
                include=["role"],
                name="speaker_once_a_quote",
                violation_error_message="This speaker stands on the quote already.",
            ),
            models.CheckConstraint(
                condition=Q(speaker=None) | Q(unnamed_label=""),
                name="speaker_or_unnamed_label",
                violation_error_message="Give a speaker or an unnamed label, not both.",
            ),
            models.CheckConstraint(
                condition=Q(role=None) | Q(unnamed_label=""),
                name="role_of_a_speaker",
                violation_error_message=(
                    "An unnamed source’s role is in its label. Leave the role empty."
                ),
            ),
            models.CheckConstraint(
                condition=Q(unnamed_organisation="") | ~Q(unnamed_label=""),
                name="organisation_of_an_unnamed",
                violation_error_message=(
                    "The organisation is for an unnamed label. Give the label too."
                ),
            ),
        ]

    def __str__(self):
        who = self.speaker.name if self.speaker else self.unnamed_label
        return who or self.called or "not known"

    @property
    def other_name_as_printed(self):
        """Return the printed name where it isn’t the one that is shown anyway."""
        return "" if self.name_as_printed == str(self) else self.name_as_printed

    @property
    def is_read_into(self):
        """Say whether the name was found elsewhere: “she” is printed with the quote.

        Whoever was chosen instead of that name was looked at already.
        """
        printed, name = words_of(self.name_as_printed), words_of(self.resolved_name)
        if not (printed and name) or printed & name:
            return False
        return self.speaker is None or bool(words_of(self.speaker.name) & name)

    def named_at(self, text) -> tuple[int, int] | None:
        """Return where the name was printed last before the “she” that stands for it.

        None where it isn't printed before, or where the quote prints the name itself.
        """
        if self.name_start is None or not self.is_read_into:
            return None
        return last_naming(text, self.resolved_name, self.name_start)

    @property
    def naming(self):
        """Return the name in its words, where it was printed last before the “she”."""
        text = self.quote.version.text
        place = self.named_at(text)
        return place and naming_at(text, *place)

    @property
    def called(self):
        """Return the name as the engine resolved it, else as it is printed."""
        return self.resolved_name or self.name_as_printed

    @property
    def is_chosen(self):
        """Say whether a person chose the speaker: the engine’s reading is gone then."""
        return bool(self.speaker_id) and not self.resolved_kind

    @property
    def is_waiting(self):
        return self.speaker_id is None and not self.unnamed_label


def words_of(name) -> set[str]:
    return set(name_key(name).split())
