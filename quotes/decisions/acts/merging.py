"""Merge speakers, roles, outlets or claims; split, rename or sort a speaker."""

from dataclasses import dataclass, field

from django.db import transaction
from django.db.models import Count, OuterRef, Subquery
from django.template.defaultfilters import pluralize

from articles.models import Outlet, has_letters
from articles.refusals import RefusedError, refuse_longer
from quotes.decisions.acts.attributing import name_given
from quotes.decisions.merged_rows import (
    BELONGS,
    NOUNS,
    SILENT,
    Folds,
    added_since,
    folds_of,
    highest_numbers,
    owned_by,
    same_tenures,
    touch_all,
)
from quotes.decisions.rows import changed_rows, rows_now, rows_of
from quotes.decisions.writing import changing, touch, write
from quotes.models import (
    Appearance,
    Attribution,
    ChangedRow,
    Claim,
    Decision,
    Quote,
    Role,
    Speaker,
    SpeakerName,
    Tenure,
)
from quotes.models.speakers import LONGEST_NAME

__all__ = ["added_since", "merge", "preview", "rename", "set_sort_name", "split"]

# Columns that the survivor takes from the loser where it has nothing there.
FILLED = {"speaker": ["description", "wikidata_id"], "outlet": ["homepage"]}


@dataclass
class Preview:
    """What a merge would do: how many rows of each kind move, and how many fold."""

    moved: dict[str, int] = field(default_factory=dict)
    folded: dict[str, int] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)

    def lines(self):
        """Return noun, number moved and number folded, for each kind there is."""
        return [
            (noun, self.moved[noun], self.folded[noun])
            for noun in self.moved
            if self.moved[noun] or self.folded[noun]
        ]


def preview(loser, survivor) -> Preview:
    """Return what merging the loser into the survivor would do.

    Raise RefusedError if the two can't be merged.
    """
    refuse_to_merge(loser, survivor)
    folds = folds_of(loser, survivor)
    dropped = {rows.model: rows.count() for rows in folds.dropped()}
    found = Preview(warnings=warnings_about(loser, survivor, folds))
    for rows in owned_by(loser):
        if rows.model not in SILENT:
            noun, folded = NOUNS[rows.model], dropped.get(rows.model, 0)
            found.folded[noun] = folded
            found.moved[noun] = number_of(rows) - folded
    return found


def number_of(rows) -> int:
    """Return how many rows there are; a quote said by two in one role counts once."""
    if rows.model is Attribution:
        return rows.aggregate(quotes=Count("quote", distinct=True))["quotes"]
    return rows.count()


def merge(loser, survivor, actor=None, reason: str = "") -> Decision:
    """Merge two: everything that belongs to the loser goes to the survivor.

    If both have the same row, the loser's is dropped, and the decision keeps it whole.
    Whatever was merged into the loser before is then merged into the survivor. Raise
    RefusedError if either is merged or retired, or if they are the same.
    """
    with transaction.atomic():
        loser, survivor = locked(loser, survivor)
        counts = preview(loser, survivor)
        last = highest_numbers(survivor)
        folds = folds_of(loser, survivor)
        before = rows_of(rows_to_change(loser, survivor, folds))
        fill_gaps(loser, survivor)
        fold(loser, survivor, folds)
        moved = move(loser, survivor)
        rows = [*changed_rows(before, rows_now(before)), *moved]
        touch(survivor)
        touch(loser)
        return write(
            "merge",
            survivor,
            actor=actor,
            before={"last_numbers": last},
            after={
                "merged": str(loser),
                "merged_number": loser.pk,
                "moved": in_words(counts.moved),
                "folded": in_words(counts.folded),
            },
            rows=rows,
            reason=reason,
        )


def locked(*subjects):
    """Return the rows read again and locked."""
    model, numbers = type(subjects[0]), [subject.pk for subject in subjects]
    if any(type(subject) is not model for subject in subjects):
        raise RefusedError("Only two of a kind can be merged.")
    rows = model.objects.select_for_update().filter(pk__in=numbers).order_by("pk")
    found = {row.pk: row for row in rows}
    return [found[number] for number in numbers]


def refuse_to_merge(loser, survivor) -> None:
    """Raise RefusedError if the two can't be merged."""
    if loser.pk == survivor.pk:
        raise RefusedError(f"“{loser}” can’t be merged into itself. Choose another.")
    for one in (loser, survivor):
        if one.merged_into_id:
            raise RefusedError(
                f"“{one}” was merged into “{one.merged_into}”. Choose that one."
            )
        if one.retired:
            raise RefusedError(f"“{one}” is retired. Choose one that is in use.")


def warnings_about(loser, survivor, folds: Folds) -> list[str]:
    """Return sentences with reasons not to merge the two."""
    if isinstance(loser, Outlet):
        return []
    if isinstance(loser, Claim):
        return warnings_about_claims(loser, survivor, folds)
    found = overlaps(loser, survivor)
    if not isinstance(loser, Speaker):
        return found
    if loser.kind != survivor.kind:
        kinds = f"{loser.get_kind_display()} and {survivor.get_kind_display()}"
        found.insert(0, f"They are of different kinds: {kinds}.")
    ids = {loser.wikidata_id, survivor.wikidata_id} - {""}
    if len(ids) > 1:
        found.insert(
            0, f"They have different Wikidata ids: {' and '.join(sorted(ids))}."
        )
    if both := folds.attributions.count():
        found.append(
            f"Both are speakers of {both} quote{pluralize(both)}, as if they were two."
        )
    return found


def warnings_about_claims(loser, survivor, folds: Folds) -> list[str]:
    """Return what readers would lose, and where quotes have different stances."""
    found = []
    if loser.is_published and not survivor.is_published:
        found.append(f"“{loser}” is public, and “{survivor}” is not yet.")
    kept = dict(survivor.appearances.values_list("quote", "stance"))
    both = folds.appearances.values_list("quote", "stance")
    if other := sum(kept[quote] != stance for quote, stance in both):
        found.append(
            f"{other} quote{pluralize(other)} attached to both would keep only the "
            f"stance on “{survivor}”."
        )
    return found


def overlaps(loser, survivor) -> list[str]:
    """Return a sentence for each tenure that both have, at times that overlap."""
    other = "role_id" if isinstance(loser, Speaker) else "speaker_id"
    there = list(survivor.tenures.select_related("role", "speaker"))
    folded = same_tenures(loser, survivor, other)
    return [
        f"“{own}” would be there twice: {own.period}, and {twin.period}."
        for own in loser.tenures.select_related("role", "speaker")
        for twin in there
        if getattr(own, other) == getattr(twin, other)
        and own.pk not in folded
        and may_overlap(own, twin)
    ]


def may_overlap(one: Tenure, other: Tenure) -> bool:
    """Say whether two tenures may have been held at one time."""
    return not any(
        a.until and b.since and a.until.last < b.since.first
        for a, b in ((one, other), (other, one))
    )


def rows_to_change(loser, survivor, folds: Folds) -> list:
    """Return querysets of every row that a merge may change, except what moves."""
    model = type(loser)
    both = model.objects.filter(pk__in=[loser.pk, survivor.pk])
    merged_before = model.objects.filter(merged_into=loser)
    return [both, merged_before, *folds.dropped(), *folds.gaining]


def fill_gaps(loser, survivor) -> None:
    """Fill the survivor's empty columns from the loser's."""
    names = FILLED.get(survivor._meta.model_name, [])
    given = {
        name: getattr(loser, name)
        for name in names
        if getattr(loser, name) and not getattr(survivor, name)
    }
    if given:
        type(survivor).objects.filter(pk=survivor.pk).update(**given)


def fold(loser, survivor, folds: Folds) -> None:
    """Drop the rows that the survivor has too, after filling the survivor's gaps."""
    if isinstance(loser, Speaker):
        role = folds.attributions.filter(quote=OuterRef("quote")).values("role")[:1]
        same = Attribution.objects.filter(speaker=survivor, role=None)
        same = same.filter(quote__in=folds.attributions.values("quote"))
        same.update(role=Subquery(role))
        shared = folds.attributions.values("quote")
        touch_all(Quote.objects.filter(pk__in=shared))
    if isinstance(loser, Claim):
        hand_first_on(loser, survivor)
    if isinstance(loser, Speaker | Role):
        other = "role_id" if isinstance(loser, Speaker) else "speaker_id"
        fill_sources(same_tenures(loser, survivor, other))
    for rows in folds.dropped():
        rows.delete()


def hand_first_on(loser, survivor) -> None:
    """Give the survivor the first appearance that only the loser has."""
    first = loser.first_known
    Claim.objects.filter(pk=loser.pk).update(first_known=None)
    if first and not survivor.first_known_id:
        twin = Appearance.objects.filter(claim=survivor, quote=first.quote_id).first()
        Claim.objects.filter(pk=survivor.pk).update(first_known=twin or first)


def fill_sources(tenures: dict[int, int]) -> None:
    """Give tenures the source of their twins, if they have none."""
    twins = Tenure.objects.in_bulk([*tenures, *tenures.values()])
    for dropped, kept in tenures.items():
        source = twins[dropped].source_url
        if source and not twins[kept].source_url:
            Tenure.objects.filter(pk=kept).update(source_url=source)


def move(loser, survivor) -> list[ChangedRow]:
    """Give the survivor everything the loser still has; return the rows that moved.

    Whatever was merged into the loser before is then merged into the survivor.
    """
    model, moved = type(loser), []
    for rows, (_, column) in zip(owned_by(loser), BELONGS[model], strict=True):
        locked_rows = rows.select_for_update().order_by("pk")
        # Only one column changes, of up to tens of thousands of rows.
        moved += [
            ChangedRow(
                kind=rows.model._meta.model_name,
                row_id=number,
                before={f"{column}_id": loser.pk},
                after={f"{column}_id": survivor.pk},
            )
            for number in locked_rows.values_list("pk", flat=True)
        ]
        touch_all(rows)
        rows.update(**{column: survivor})
    model.objects.filter(merged_into=loser).update(merged_into=survivor)
    model.objects.filter(pk=loser.pk).update(merged_into=survivor)
    return moved


def in_words(counts: dict[str, int]) -> str:
    """Return "2 names, 40 quotes"."""
    return ", ".join(f"{n} {noun}{pluralize(n)}" for noun, n in counts.items() if n)


@dataclass
class Share:
    """What one of two gets when a speaker is split: the numbers of the rows."""

    names: list[int] = field(default_factory=list)
    tenures: list[int] = field(default_factory=list)
    quotes: list[int] = field(default_factory=list)


def split(
    speaker, name: str, kind: str, share: Share, actor=None, reason=""
) -> Speaker:
    """Split a speaker in two: a new one of this name and kind gets its share.

    One decision on the old speaker; undoing it gives all back and retires the new one.
    Raise RefusedError for a name without letters.
    """
    name = name_given(name)
    with transaction.atomic():
        [speaker] = locked(speaker)
        if speaker.merged_into_id or speaker.retired:
            raise RefusedError(f"“{speaker}” is no longer in use.")
        shared = rows_shared(speaker, share)
        counts = {NOUNS[rows.model]: rows.count() for rows in shared}
        attributed = shared[-1].values_list("quote", flat=True)
        checked = Quote.objects.checked().filter(pk__in=list(attributed))
        before = rows_of([*shared, speaker.names.all(), checked])
        checked.update(checked_by=None)
        new = Speaker.objects.create(name=name, kind=kind)
        for rows in shared:
            touch_all(rows)
            rows.update(speaker=new)
        for one in (new, speaker):
            one.keep_own_name()
        own = [Speaker.objects.filter(pk=new.pk), new.names.all(), speaker.names.all()]
        after = rows_now(before) | rows_of(own)
        touch(speaker)
        write(
            "split",
            speaker,
            actor=actor,
            after={
                "split off": name,
                "split_number": new.pk,
                "moved": in_words(counts),
            },
            rows=changed_rows(before, after),
            reason=reason,
        )
    return new


def rows_shared(speaker, share: Share) -> list:
    """Return querysets of the speaker's rows that are in the share."""
    return [
        SpeakerName.objects.filter(speaker=speaker, pk__in=share.names),
        Tenure.objects.filter(speaker=speaker, pk__in=share.tenures),
        Attribution.objects.filter(speaker=speaker, quote__in=share.quotes),
    ]


def rename(speaker, name: str, actor=None, reason: str = "") -> Speaker:
    """Give a speaker a new name in full; the old one stays among their names."""
    name = name_given(name)
    with transaction.atomic():
        [speaker] = locked(speaker)
        with changing(speaker, "rename", actor=actor, reason=reason):
            speaker.keep_own_name()
            if not speaker.has_own_sort_name:
                speaker.sort_name = ""
            speaker.name = name
            speaker.save(update_fields=["name", "sort_name", "slug"])
            speaker.keep_own_name()
    return speaker


def set_sort_name(speaker, sort_name: str, actor=None, reason: str = "") -> Speaker:
    """Set what a speaker is found under from A to Z; empty makes it from the name."""
    refuse_longer("The sort name", sort_name, LONGEST_NAME)
    if sort_name.strip() and not has_letters(sort_name):
        raise RefusedError("Type letters or digits, or empty the field.")
    with transaction.atomic():
        [speaker] = locked(speaker)
        with changing(speaker, "sort", actor=actor, reason=reason):
            speaker.sort_name = sort_name
            speaker.save(update_fields=["sort_name"])
    return speaker
