"""Which rows a merge moves or drops, and which were added since."""

from dataclasses import dataclass, field

from django.db.models import F, Max, Q

from articles.models import Article, Outlet
from quotes.decisions.rows import KINDS, Candidate
from quotes.models.attributions import Attribution
from quotes.models.claims import Appearance, Claim
from quotes.models.decisions import ChangedRow, Decision
from quotes.models.quotes import Quote
from quotes.models.reviews import Review
from quotes.models.speakers import Role, Speaker, SpeakerName, Tenure
from quotes.models.suggestions import SuggestionAnswer

# What belongs to a speaker, role, outlet or claim, with the column that says so.
BELONGS = {
    Speaker: (
        (SpeakerName, "speaker"),
        (Tenure, "speaker"),
        (Attribution, "speaker"),
        (Candidate, "speaker"),
    ),
    Role: ((Tenure, "role"), (Attribution, "role")),
    Outlet: ((Article, "outlet"),),
    Claim: (
        (Appearance, "claim"),
        (Review, "claim"),
        (SuggestionAnswer, "claim"),
    ),
}
# What no person is shown.
SILENT = (Candidate, SuggestionAnswer)
NOUNS = {
    SpeakerName: "name",
    Tenure: "tenure",
    Attribution: "quote",
    Article: "article",
    Appearance: "appearance",
    Review: "review",
}
# What is read with the rows added since, besides their own columns.
SHOWN = {
    SpeakerName: [None],
    Tenure: ["speaker", "role"],
    Attribution: ["quote"],
    Article: [None],
    Appearance: ["quote"],
    Review: ["claim"],
}
PERIOD = [f"{end}_{part}" for end in ("since", "until") for part in ("first", "last")]
LISTED = 20


@dataclass
class Folds:
    """The loser's rows that the survivor has too, as querysets to drop in order."""

    candidates: object = field(default_factory=Candidate.objects.none)
    attributions: object = field(default_factory=Attribution.objects.none)
    names: object = field(default_factory=SpeakerName.objects.none)
    tenures: object = field(default_factory=Tenure.objects.none)
    appearances: object = field(default_factory=Appearance.objects.none)
    answers: object = field(default_factory=SuggestionAnswer.objects.none)
    # The survivor's rows with gaps that the loser's may fill.
    gaining: list = field(default_factory=list)

    def dropped(self) -> list:
        return [
            *(self.candidates, self.attributions, self.names, self.tenures),
            *(self.appearances, self.answers),
        ]


def folds_of(loser, survivor) -> Folds:
    """Return which of the loser's rows the survivor has too."""
    if isinstance(loser, Speaker):
        return _folds_of_speakers(loser, survivor)
    if isinstance(loser, Role):
        tenures = same_tenures(loser, survivor, "speaker_id")
        return Folds(tenures=_numbered(Tenure, tenures), gaining=[_gaining(tenures)])
    if isinstance(loser, Claim):
        there = survivor.appearances.values("quote")
        answered = survivor.suggestion_answers.values("quote")
        return Folds(
            appearances=loser.appearances.filter(quote__in=there),
            answers=loser.suggestion_answers.filter(quote__in=answered),
        )
    return Folds()


def _folds_of_speakers(loser, survivor):
    keys = survivor.names.values("key")
    on_both = Attribution.objects.filter(speaker=survivor).values("quote")
    attributions = Attribution.objects.filter(speaker=loser, quote__in=on_both)
    may_mean = Candidate.objects.filter(speaker=survivor).values("attribution")
    candidates = Candidate.objects.filter(
        Q(speaker=loser, attribution__in=may_mean) | Q(attribution__in=attributions)
    )
    tenures = same_tenures(loser, survivor, "role_id")
    stay = Attribution.objects.filter(
        speaker=survivor, quote__in=attributions.values("quote")
    )
    return Folds(
        candidates=candidates,
        attributions=attributions,
        names=loser.names.filter(key__in=keys),
        tenures=_numbered(Tenure, tenures),
        gaining=[stay, _gaining(tenures)],
    )


def same_tenures(loser, survivor, other: str) -> dict[int, int]:
    """Map the loser's tenures to those of the survivor with exactly the same dates.

    `other` is the other column that the two have to share: role_id or speaker_id.
    """
    columns = [other, *PERIOD, "since_precision", "until_precision"]
    there = {
        tuple(getattr(tenure, name) for name in columns): tenure.pk
        for tenure in survivor.tenures.order_by("-pk")
    }
    twins: dict[int, int] = {}
    for tenure in loser.tenures.order_by("pk"):
        twin = there.get(tuple(getattr(tenure, name) for name in columns))
        if twin:
            twins[tenure.pk] = twin
    return twins


def _numbered(model, numbers):
    return model.objects.filter(pk__in=list(numbers))


def _gaining(tenures):
    return Tenure.objects.filter(pk__in=list(tenures.values()))


def owned_by(subject) -> list:
    """Return querysets of all that belongs to a speaker, role, outlet or claim."""
    return [
        model._base_manager.filter(**{column: subject.pk})
        for model, column in BELONGS[type(subject)]
    ]


def highest_numbers(subject) -> dict[str, int]:
    """Return the highest id in each table from which a merge moves rows."""
    return {
        model._meta.model_name: model._base_manager.aggregate(last=Max("pk"))["last"]
        or 0
        for model, _ in BELONGS[type(subject)]
    }


def added_since(merge: Decision) -> list:
    """Return the rows added to the survivor since a merge, kind by kind.

    They were created since, or a decision has since given them to the survivor.
    """
    merge = first_done(merge)
    if merge.act != "merge":
        return []
    survivor = KINDS[merge.subject_kind].objects.get(pk=merge.subject_id)
    found = []
    for model, column in BELONGS[type(survivor)]:
        if model in SILENT:
            continue
        kind = model._meta.model_name
        moved = merge.changed_rows.filter(kind=kind).values("row_id")
        given = ChangedRow.objects.filter(
            **{f"after__{column}_id": survivor.pk}, kind=kind, decision__gt=merge
        ).exclude(row_id__in=moved)
        is_new = Q(pk__gt=merge.before["last_numbers"][kind])
        rows = model.objects.filter(**{column: survivor}).select_related(*SHOWN[model])
        found += rows.filter(is_new | Q(pk__in=given.values("row_id"))).order_by("pk")
    return found


def first_done(decision: Decision) -> Decision:
    """Return the first decision in a chain of undos and redos."""
    while decision.undoes_id:
        decision = decision.undoes
    return decision


def staying(decision: Decision) -> list[str]:
    """Return a sentence on what stays with the survivor when a merge is undone."""
    rows = added_since(decision) if decision.act != "undo" else []
    if not rows:
        return []
    survivor = KINDS[decision.subject_kind].objects.get(pk=decision.subject_id)
    listed = [f"{NOUNS[type(row)]} {described(row)}" for row in rows[:LISTED]]
    if len(rows) > LISTED:
        listed.append(f"{len(rows) - LISTED} more")
    return [f"What was added since stays with “{survivor}”: {'; '.join(listed)}."]


def described(row) -> str:
    """Return a row as a person knows it: quote 12, “The bridge …”."""
    if isinstance(row, Attribution | Appearance):
        return f"{row.quote_id} (“{row.quote}”)"
    return f"“{row}”"


def touch_all(rows) -> None:
    """Increment the row version of rows, if they have one."""
    if any(f.name == "row_version" for f in rows.model._meta.fields):
        rows.update(row_version=F("row_version") + 1)
    if rows.model is Attribution:
        # A quote's row version covers its attributions too.
        quotes = Quote.objects.filter(pk__in=rows.values("quote"))
        quotes.update(row_version=F("row_version") + 1)
