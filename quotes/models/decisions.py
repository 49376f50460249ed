"""What a curator, a run of the engine or an import did; append-only."""

from django.conf import settings
from django.db import models
from django.db.models import Exists, F, OuterRef, Q

KEEP_APART = "keep apart"
# Of reasons, and of notes to readers. Older ones may be longer.
LONGEST_REASON = 2000
# What tells readers that something public was wrong.
NOTE_CORRECTION = "note correction"
# What tells readers that an outlet changed a quote.
NOTE_CHANGE = "note change"
# What was looked at, of which readers aren’t told.
KEEP_CHANGE = "keep change"
CORRECTING = (NOTE_CORRECTION, "correct", "withdraw")


class DecisionQuerySet(models.QuerySet):
    def about(self, subject):
        """Return the decisions on one subject, the latest first."""
        kind = subject._meta.model_name
        return self.filter(subject_kind=kind, subject_id=subject.pk).order_by("-id")

    def withdrawal_of(self, subject):
        """Return the decision that withdrew a subject; None of none that holds."""
        return self.about(subject).in_force().filter(act="withdraw").first()

    def corrections_of(self, subject):
        """Return the corrections noted on a subject that hold, the latest first."""
        return self.about(subject).in_force().filter(act=NOTE_CORRECTION)

    def correcting(self):
        """Return what put something right that was public, the latest first."""
        public = Q(before__state__in=("confirmed", "published", "corrected"))
        withdrawn = Q(act="withdraw") & public
        corrections = self.filter(act__in=CORRECTING).in_force()
        return corrections.filter(~Q(act="withdraw") | withdrawn).order_by("-id")

    def noting(self):
        """Return what told readers of outlets’ changes, the latest first."""
        return self.filter(act=NOTE_CHANGE).in_force().order_by("-id")

    def on_changes_by(self, person):
        """Return what a person made of outlets’ changes, the latest first."""
        own = self.filter(actor=person, act__in=(KEEP_CHANGE, NOTE_CHANGE))
        return own.order_by("-id")

    def touching(self, subject):
        """Return the decisions on one subject or on its row, as a merge of it is.

        That it is kept apart from another is decided of both.
        """
        kind, number = subject._meta.model_name, subject.pk
        rows = ChangedRow.objects.filter(kind=kind, row_id=number)
        on_it = Q(subject_kind=kind, subject_id=number)
        apart = Q(after__other=number) | Q(before__other=number)
        on_it |= Q(subject_kind=kind) & apart
        return self.filter(
            on_it | Q(pk__in=list(rows.values_list("decision", flat=True)))
        )

    def on_article(self, article):
        """Return the decisions on an article and on its quotes."""
        quotes = list(article.quotes.order_by().values_list("pk", flat=True))
        on_it = Q(subject_kind="article", subject_id=article.pk)
        return self.filter(on_it | Q(subject_kind="quote", subject_id__in=quotes))

    def on_claim(self, claim):
        """Return the decisions on a claim and on its reviews."""
        reviews = list(claim.reviews.order_by().values_list("pk", flat=True))
        on_reviews = Q(subject_kind="review", subject_id__in=reviews)
        own = self.touching(claim).order_by().values("pk")
        return self.filter(on_reviews | Q(pk__in=own))

    def heads(self):
        """Return the latest of each batch, and what is in none."""
        later = self.order_by().filter(batch=OuterRef("batch"), pk__gt=OuterRef("pk"))
        return self.filter(Q(batch=None) | ~Exists(later))

    def with_people(self):
        """Add who decided, who undid it, and what an undo or a redo undoes."""
        rows = Exists(ChangedRow.objects.filter(decision=OuterRef("pk")))
        itself = Q(act=KEEP_APART) | Q(undoes__isnull=False)
        return self.select_related(
            "actor", "undone_by__actor", "undoes__undoes__undoes"
        ).annotate(keeps=models.ExpressionWrapper(rows | itself, models.BooleanField()))

    def in_force(self):
        """Return what is not undone, or redone as often; five undos count as gone."""
        again = "undone_by__undone_by"
        redone = Q(**{f"{again}__isnull": False, f"{again}__undone_by": None})
        twice = f"{again}__{again}"
        redone |= Q(**{f"{twice}__isnull": False, f"{twice}__undone_by": None})
        return self.filter(Q(undone_by=None) | redone)


class Decision(models.Model):
    """One act: who, when, on what, with the values before and after."""

    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        related_name="decisions",
        help_text="Empty for a run of the engine or an import.",
    )
    act = models.CharField(max_length=30)
    subject_kind = models.CharField(max_length=30, blank=True)
    subject_id = models.BigIntegerField(null=True)
    before = models.JSONField(default=dict)
    after = models.JSONField(default=dict)
    reason = models.TextField(blank=True)
    batch = models.UUIDField(null=True)
    undoes = models.OneToOneField(
        "self", models.PROTECT, null=True, related_name="undone_by"
    )
    at = models.DateTimeField(auto_now_add=True)

    objects = DecisionQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        indexes = [
            models.Index(
                fields=["subject_kind", "subject_id"], name="decision_subject"
            ),
            # With the id: a list of decisions asks of each for a later one of it.
            models.Index(fields=["batch", "id"], name="decision_batch"),
            models.Index(fields=["actor", "at"], name="decision_actor"),
            models.Index(
                F("id").desc(),
                condition=Q(act__in=CORRECTING),
                name="correcting_decisions",
            ),
            models.Index(
                F("id").desc(), condition=Q(act=NOTE_CHANGE), name="noting_decisions"
            ),
        ]
        permissions = [("undo_decision", "Can undo what others decided")]

    def __str__(self):
        return f"{self.act} {self.subject_kind} {self.subject_id or ''}".strip()

    @property
    def holds_by_itself(self):
        """Say whether it changes no row: that two are kept apart, or an undo of it."""
        return self.act == KEEP_APART or self.undoes_id is not None

    def is_in_force(self):
        """Say whether it wasn't undone, or was redone since."""
        undo_of_it = Decision.objects.filter(undoes=self).first()
        return undo_of_it is None or not undo_of_it.is_in_force()

    def stands_after(self, last):
        """Say whether it is in force and no undo of what came after another one."""
        if self.undoes_id and self.undoes_id > last:
            return False
        return self.is_in_force()

    def sentence(self):
        """Return "confirm, quote 12, by Ana on 23 November, 14:02"."""
        what = f"{self.act}, {self.subject_kind} {self.subject_id}"
        return f"{what}, by {self.actor or 'a run'} on {self.at:%d %B, %H:%M}"

    def changes(self):
        """Return a sentence for each value that was changed."""
        who = self.actor or "A run"
        when = f"{self.at:%d %B, %H:%M}"
        return [
            f"{who} changed {change} on {when}."
            for name, value in self.after.items()
            if (change := described(name, self.before.get(name), value))
        ]


class ChangedRow(models.Model):
    """A row as a decision changed it, column by column, for an undo to put back."""

    decision = models.ForeignKey(Decision, models.PROTECT, related_name="changed_rows")
    kind = models.CharField(max_length=30)
    row_id = models.BigIntegerField()
    # The columns that changed; the whole row where there is none on the other side.
    before = models.JSONField(null=True)
    after = models.JSONField(null=True)

    class Meta:
        ordering = ["id"]
        indexes = [models.Index(fields=["kind", "row_id"], name="changed_row")]

    def __str__(self):
        return f"{self.kind} {self.row_id}"


def described(name, before, after):
    """Return a change in words; None for one that another of the values tells."""
    if name in ("spans", "said_on_last", "said_on_precision", "slug"):
        return None
    if name in ("appearances", "evidence"):
        return f"the {name}"
    if name == "attributions":
        return "who says it"
    name = {"said_on_first": "the date", "text": "the words"}.get(name, name)
    return f"{name.replace('_', ' ')} from “{before or ''}” to “{after or ''}”"
