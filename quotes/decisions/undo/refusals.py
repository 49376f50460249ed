"""Reasons to refuse an undo: what was added, changed or deleted since."""

from articles.models import Article, ArticleVersion, Outlet
from articles.refusals import RefusedError
from quotes.decisions.rows import rows_now, rows_of, whole_of
from quotes.models import ChangedRow, Claim, Evidence, Review, Role, Speaker

REFERRED_TO = (Outlet, Speaker, Role, Claim)
DELETED_WHOLE = {m._meta.model_name: m for m in (Article, *REFERRED_TO)}


def refuse_changed_otherwise(back) -> None:
    """Raise RefusedError if rows are no longer as the decision left them."""
    now = rows_now((row.kind, row.row_id) for row in back)
    for row in back:
        there = now.get((row.kind, row.row_id))
        is_same = (
            there is None
            if row.before is None
            else there is not None
            and all(
                there[name] == value
                for name, value in row.before.items()
                if name != "row_version"
            )
        )
        if not is_same:
            raise RefusedError(
                f"{row.kind.capitalize()} {row.row_id} has since been changed by a "
                "run or an import, so it can’t be put back."
            )


def refuse_published(back, actor) -> None:
    """Raise RefusedError if readers would find other words without a note.

    Undoing a correction removes its note, and undoing publication hides the words.
    """
    words = {
        row.row_id for row in back if row.kind == "claim" and "sentence" in changed(row)
    }
    is_editor = actor is None or actor.has_perm("quotes.publish_claim")
    if not is_editor and Claim.objects.published().filter(pk__in=words).exists():
        raise RefusedError("This claim is public. Only an editor can change its words.")
    decided = {
        row.row_id
        for row in back
        if row.kind == "review" and {"state", "corrected_on"} & changed(row)
    }
    others = Review.objects.filter(pk__in=reviews_of(back) - decided)
    written = others.being_written()
    if others.exclude(pk__in=written.values("pk")).exists():
        raise RefusedError(
            "The review has been published. Correct it instead, with a note."
        )


def reviews_of(back) -> set[int]:
    """Return the numbers of the reviews whose words or evidence are restored.

    A review that only moves with its claim, as in a merge, doesn't count.
    """
    pieces = [row for row in back if row.kind == "evidence"]
    whole = [whole for row in pieces for whole in (row.before, row.after) if whole]
    own = [row for row in back if row.kind == "review"]
    reviews = {row.row_id for row in own if changed(row) - {"claim_id"}}
    reviews |= {one["review_id"] for one in whole if "review_id" in one}
    there = Evidence.objects.filter(pk__in=[row.row_id for row in pieces])
    return reviews | set(there.values_list("review", flat=True))


def changed(row) -> set[str]:
    return set(row.before or {}) | set(row.after or {})


def refuse_added_since(back) -> None:
    """Raise RefusedError if more would be deleted than was restored."""
    known = {(row.kind, row.row_id) for row in back}
    gone = [row for row in back if row.after is None and row.kind in DELETED_WHOLE]
    for row in gone:
        subject = DELETED_WHOLE[row.kind](pk=row.row_id)
        if rows_of(whole_of(subject)).keys() - known:
            raise RefusedError(
                f"More has been added to {row.kind} {row.row_id} since, so it can’t "
                "be removed."
            )


def refuse_on_record_again(back) -> None:
    """Raise RefusedError if an article was added again since it was removed."""
    whole = [row for row in back if row.before is None]
    for row in (row for row in whole if row.kind == "article"):
        texts = [
            one.after["sha256"]
            for one in whole
            if one.kind == "articleversion" and one.after["article_id"] == row.row_id
        ]
        if again := same_article(row.after, texts):
            raise RefusedError(
                f"“{again}” is on record again, as article {again.pk}. Remove that one "
                "first to have this one back."
            )


def same_article(columns: dict, texts: list[str]) -> Article | None:
    """Return the article with this address, or with one of the texts in this outlet."""
    key = columns["url_key"]
    if key and (known := Article.objects.filter(url_key=key).first()):
        return known
    versions = ArticleVersion.objects.filter(sha256__in=texts)
    same = Article.objects.filter(
        outlet=columns["outlet_id"], pk__in=versions.values("article")
    )
    return same.order_by("pk").first() if not key else same.filter(url_key=None).first()


def refuse_gone(back) -> None:
    """Raise RefusedError if a row would refer to one that is no longer in use.

    Call it once the rows are back. It names the decision that merged, retired or
    deleted the speaker, role, outlet or claim.
    """
    # Quotes removed with an article were attached to retired claims at most.
    with_article = any(row.kind == "article" and row.before is None for row in back)
    for model in REFERRED_TO:
        if with_article and model is Claim:
            continue
        kind = model._meta.model_name
        wanted = {(row.after or {}).get(f"{kind}_id") for row in back} - {None}
        there = model.objects.in_use().filter(pk__in=wanted)
        gone = wanted - set(there.values_list("pk", flat=True))
        if gone:
            raise RefusedError(why_gone(kind, min(gone)))


def why_gone(kind: str, number: int) -> str:
    """Return which decision to undo first, for a row to be in use again."""
    rows = ChangedRow.objects.filter(kind=kind, row_id=number)
    for row in rows.select_related("decision__actor").order_by("-id"):
        after = row.after or {"retired": True}
        is_end = after.get("retired") or after.get("merged_into_id")
        if is_end and row.decision.is_in_force():
            return f"Undo this first: {row.decision.sentence()}."
    return f"{kind.capitalize()} {number} is no longer on record."
