"""Quotes, the spans of text they stand in, and whom they are attributed to."""

from django.conf import settings
from django.db import models
from django.db.models import Count, Exists, F, OuterRef, Q, Value
from django.db.models.functions import Length, Replace
from django.urls import reverse

from articles.models import Article, ArticleVersion, Outlet
from quotes.extraction.quoting import UNREAD_RULE
from quotes.extraction.reported import REPORTED_RULE
from quotes.models.attributions import FROM_LIST, Attribution, QuoteSpan, State
from quotes.models.dates import PartialDateColumns

BETWEEN_SPANS = " […] "


class QuoteQuerySet(models.QuerySet):
    def confirmed(self):
        return self.in_state(Quote.State.CONFIRMED)

    def found(self):
        return self.in_state(Quote.State.FOUND)

    def found_or_confirmed(self):
        return self.filter(state__in=[State.FOUND, State.CONFIRMED])

    def without_claim(self):
        return self.filter(appearances=None)

    def surer_than(self, least):
        """Return the quotes of whose words and of whose speakers the engine is sure.

        `least` is from 0 to 1. What wasn’t measured is never sure.
        """
        return self.with_words_surer_than(least).with_speakers_surer_than(least)

    def with_words_surer_than(self, least):
        return self.filter(confidence__gte=least)

    def with_speakers_surer_than(self, least):
        """Return the quotes with speakers, of each of whom the engine is sure."""
        own = Attribution.objects.filter(quote=OuterRef("pk"))
        return self.filter(Exists(own), ~Exists(own.not_surer_than(least)))

    def less_sure_than(self, measure):
        """Return the quotes of whose words or of one of whose speakers it is less so.

        What wasn’t measured isn’t among them.
        """
        return self.filter(
            Q(confidence__lt=measure) | Attribution.objects.doubt_a_speaker(measure)
        )

    def with_speakers_less_sure_than(self, measure):
        return self.filter(Attribution.objects.doubt_a_speaker(measure))

    def with_speakers_not_measured(self):
        own = Attribution.objects.filter(quote=OuterRef("pk"))
        return self.filter(~Exists(own) | Exists(own.not_measured()))

    def decided(self):
        return self.exclude(state=Quote.State.FOUND)

    def sent_back_to(self, person):
        return self.filter(sent_back_to=person)

    def checked(self):
        """Return the quotes that one of two persons has confirmed."""
        return self.exclude(checked_by=None)

    def unchecked(self):
        return self.filter(checked_by=None)

    def to_be_decided_by(self, person):
        """Leave out those that wait for somebody else’s second confirmation."""
        return self.exclude(checked_by=person)

    def checked_by_others_than(self, person):
        return self.checked().exclude(checked_by=person)

    def marked(self):
        """Return the quotes that stand in quotation marks, whole or in part."""
        return self.exclude(kind=Quote.Kind.INDIRECT)

    def statements(self):
        """Return what is reported without quotation marks."""
        return self.of_kind(Quote.Kind.INDIRECT)

    def queued(self):
        """Leave out the statements that the tool found and nobody has taken up."""
        statement = Q(kind=Quote.Kind.INDIRECT, rule__startswith=REPORTED_RULE)
        found = Q(state=State.FOUND, checked_by=None, sent_back_to=None)
        return self.exclude(found & statement)

    def to_review(self):
        """Return the quotes that wait for somebody’s decision."""
        return self.found().queued()

    def in_state(self, state):
        return self.filter(state=state)

    def found_by(self, rule):
        return self.filter(rule=rule)

    def unread(self):
        """Return the quotes found in a language that the engine doesn't know."""
        return self.found_by(UNREAD_RULE)

    def changed(self):
        """Return the quotes whose printed name changed in a later version."""
        return self.exclude(changed_in=None)

    def names_waiting(self):
        """Return name, kind and number of quotes of whom the quotes wait for."""
        waiting = Attribution.objects.waiting().filter(quote__in=self)
        names = waiting.exclude(resolved_name="").values(
            "resolved_name", "resolved_kind"
        )
        return names.annotate(quotes=Count("quote")).order_by("resolved_name")

    def waiting(self):
        """Return the quotes that wait for a speaker."""
        waiting = Attribution.objects.waiting().filter(quote=OuterRef("pk"))
        return self.filter(Exists(waiting))

    def to_choose_a_speaker_for(self):
        """Return the quotes whose speaker confirming would not settle."""
        unsettled = Attribution.objects.waiting().unsettled()
        return self.filter(Exists(unsettled.filter(quote=OuterRef("pk"))))

    def waiting_for(self, name):
        """Return the quotes that wait for whom their article calls by this name."""
        waiting = Attribution.objects.waiting().filter(quote=OuterRef("pk"))
        forms = Attribution.objects.waiting().filter(quote__in=self).forms_of(name)
        return self.filter(Exists(waiting.calling(forms)))

    def in_use(self):
        return self.filter(article__retired=False)

    def from_lists(self):
        return self.filter(version__captured_via=ArticleVersion.CapturedVia.LIST)

    def gone(self):
        """Return those, confirmed or of a list, whose words the current text lacks."""
        current = OuterRef("article__current_version")
        here = QuoteSpan.objects.filter(quote=OuterRef("pk"), version=current)
        listed = Q(rule=FROM_LIST, state=State.FOUND)
        return self.filter(listed | Q(state=State.CONFIRMED)).exclude(Exists(here))

    def by(self, speaker):
        return self.by_any([speaker])

    def in_role(self, role):
        return self.in_any_role([role])

    def from_outlet(self, outlet):
        return self.filter(outlet=outlet)

    def by_any(self, speakers):
        attributions = Attribution.objects.filter(quote=OuterRef("pk"))
        return self.filter(Exists(attributions.to_any("speaker", speakers)))

    def in_any_role(self, roles):
        attributions = Attribution.objects.filter(quote=OuterRef("pk"))
        return self.filter(Exists(attributions.to_any("role", roles)))

    def from_any_outlet(self, outlets):
        return self.filter(outlet__in=outlets)

    def of_kind(self, kind):
        return self.filter(kind=kind)

    def in_newest_articles(self, most):
        """Return the quotes in the newest articles with a date, so many at most."""
        dated = Article.objects.exclude(published_on=None)
        newest = dated.order_by("-listed_on", "-id")[:most]
        return self.filter(article__in=newest.values("pk"))

    def with_word_counts(self):
        """Add `word_count`; a folded text has one space between two words."""
        without_spaces = Length(Replace("folded", Value(" "), Value("")))
        return self.annotate(word_count=Length("folded") - without_spaces + 1)

    def in_language(self, code):
        return self.filter(article__language=code)

    def decided_by(self, person):
        return self.filter(decided_by=person)

    def dated_by_publication(self):
        return self.filter(said_on_basis=Quote.Basis.PUBLISHED)

    def date(self, day):
        """Say that the quotes were said on a day, or on none; return how many."""
        return self.update(
            said_on_first=day, said_on_last=day, said_on_precision="day" if day else ""
        )

    def since(self, day):
        return self.filter(sorted_on__gte=day)

    def until(self, day):
        return self.filter(sorted_on__lte=day)

    def before(self, day):
        return self.filter(sorted_on__lt=day)

    def after(self, day):
        return self.filter(sorted_on__gt=day)

    def newest_first(self):
        return self.order_by("-sorted_on", "-id")

    def with_article(self):
        return self.select_related("article__outlet", "version")

    def with_speakers(self):
        attributions = Attribution.objects.select_related("speaker", "role")
        return self.prefetch_related(models.Prefetch("attributions", attributions))

    def with_spans(self):
        return self.prefetch_related("spans")


class Quote(models.Model):
    """What somebody is quoted as saying in one article: one utterance."""

    class Kind(models.TextChoices):
        DIRECT = "direct", "direct"
        PARTIAL = "partial", "partial"
        INDIRECT = "indirect", "indirect"

    State = State

    class Basis(models.TextChoices):
        PUBLISHED = "published", "the day of publication"
        STATED = "stated", "as the article says"

    article = models.ForeignKey(Article, models.PROTECT, related_name="quotes")
    version = models.ForeignKey(
        ArticleVersion,
        models.PROTECT,
        related_name="quotes",
        help_text="The text it was decided on: cited and exported.",
    )
    # The article's, which the database copies here: see promises.
    outlet = models.ForeignKey(
        Outlet, models.PROTECT, null=True, editable=False, related_name="+"
    )
    kind = models.CharField(
        max_length=8,
        choices=Kind,
        help_text="Direct: whole sentences. Partial: words in the writer’s sentence.",
    )
    text = models.TextField(blank=True, default="", editable=False)
    # JSON: after so many characters of a span, what its article prints before the
    # next, or null where that is long. The database writes it.
    gaps = models.TextField(blank=True, default="", db_default="", editable=False)
    folded = models.TextField(blank=True, default="", editable=False)
    # What it is narrowed by, for the index of words; the database keeps it true.
    filter_terms = models.TextField(
        blank=True, default="", db_default="", editable=False
    )
    state = models.CharField(
        max_length=9, choices=State, default=State.FOUND, editable=False
    )
    said_on = PartialDateColumns(help_text="2017, 2017-05 or 2017-05-15.")
    said_on_basis = models.CharField(
        max_length=9,
        choices=Basis,
        default=Basis.PUBLISHED,
        help_text="What the date rests on.",
    )
    # The database puts the true day in its place: see promises.
    sorted_on = models.DateField(default="1970-01-01", editable=False)
    context = models.CharField(
        max_length=500,
        blank=True,
        help_text="Where it was said, as printed: in a Twitter post.",
    )
    context_start = models.PositiveIntegerField(null=True, editable=False)
    context_end = models.PositiveIntegerField(null=True, editable=False)
    cue = models.CharField(
        max_length=200, blank=True, help_text="The reporting word, as printed: told."
    )
    cue_start = models.PositiveIntegerField(null=True, editable=False)
    cue_end = models.PositiveIntegerField(null=True, editable=False)
    rule = models.CharField(max_length=100, blank=True, editable=False)
    confidence = models.FloatField(
        null=True, editable=False, help_text="How sure the engine is, from 0 to 1."
    )
    # What a list said besides. NULL, so that a large table gets the column at once.
    note = models.TextField(null=True, editable=False)
    changed_in = models.ForeignKey(
        ArticleVersion, models.PROTECT, null=True, editable=False, related_name="+"
    )
    row_version = models.PositiveIntegerField(default=1, editable=False)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
    )
    decided_at = models.DateTimeField(null=True, editable=False)
    # Where the house rules ask for two: the first, while another is waited for.
    checked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
    )
    sent_back_to = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        editable=False,
        related_name="quotes_sent_back",
    )

    objects = QuoteQuerySet.as_manager()

    class Meta:
        ordering = ["-sorted_on", "-id"]
        indexes = [
            models.Index(
                F("state"),
                F("sorted_on").desc(),
                F("id").desc(),
                include=["outlet", "kind"],
                name="newest_quotes_first",
            ),
            models.Index(
                F("outlet"),
                F("state"),
                F("sorted_on").desc(),
                F("id").desc(),
                include=["kind"],
                name="newest_quotes_of_outlet",
            ),
        ]
        permissions = [
            ("decide_quote", "Can confirm and reject quotes"),
            ("second_quote", "Can confirm what another person checked"),
            ("withdraw_quote", "Can withdraw confirmed quotes"),
        ]

    def __str__(self):
        return self.text if len(self.text) < 90 else f"{self.text[:88]}…"

    def get_absolute_url(self):
        return reverse("quote", args=[self.pk])

    @property
    def has_own_date(self):
        """Say whether the article dates the words otherwise than itself."""
        return self.said_on_basis == self.Basis.STATED and self.said_on is not None

    @property
    def is_verbatim(self):
        return self.kind != self.Kind.INDIRECT

    @property
    def is_confirmed(self):
        return self.state == self.State.CONFIRMED

    @property
    def is_waiting(self):
        return any(attribution.is_waiting for attribution in self.attributions.all())

    @property
    def is_gone(self):
        """Say whether the article's current text lacks the words."""
        current = self.article.current_version_id
        return all(span.version_id != current for span in self.spans.all())

    def attributions_in_order(self):
        """Return the attributions in their order, with their speakers."""
        return self.attributions.select_related("speaker").order_by("number")

    def pieces(self):
        """Return the words as a person pastes them: a line for each span."""
        if self.pk is None:
            return ""
        return "\n".join(" ".join(s.text.split()) for s in self.cited_spans())

    def cited_spans(self):
        """Return the spans in the version that is cited, in order."""
        return [s for s in self.spans.all() if s.version_id == self.version_id]

    def may_be_taken_back_by(self, person):
        """Say whether a person may put the quote back: own work, or an editor."""
        if not self.is_confirmed or self.decided_by_id == person.pk:
            return True
        return person.has_perm("quotes.withdraw_quote")
