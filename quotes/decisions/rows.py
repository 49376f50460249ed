"""The rows that decisions change: columns before and after, and restoring them."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from django.db.models import Q

from articles.models import Article, ArticleVersion, Outlet
from quotes.models.attributions import Attribution, QuoteSpan
from quotes.models.changes import Change
from quotes.models.claims import Appearance, Claim
from quotes.models.decisions import ChangedRow
from quotes.models.quotes import BETWEEN_SPANS, Quote
from quotes.models.reports import ErrorReport
from quotes.models.reviews import Evidence, Rating, Review
from quotes.models.speakers import Role, Speaker, SpeakerName, Tenure
from quotes.models.suggestions import SuggestionAnswer

Candidate = Attribution.candidates.through
Rows = dict[tuple[str, int], dict]

KINDS = {
    model._meta.model_name: model
    for model in (
        # An article is deleted before its versions: it refers to its current one.
        *(Outlet, ArticleVersion, Article, Speaker, SpeakerName, Role, Tenure),
        *(Quote, QuoteSpan, Attribution, Candidate),
        *(Claim, Appearance, Rating, Review, Evidence, SuggestionAnswer, ErrorReport),
        Change,
    )
}
ROWS_A_QUERY = 500

# What the database copies from other rows; decisions leave it out.
COPIED = {
    "article": ["listed_on"],
    "outlet": ["sort_name"],
    "quote": ["outlet_id", "filter_terms", "gaps"],
    "attribution": ["public_on", "kind", "outlet_id"],
}


def family_of(subject) -> list:
    """Return querysets of the subject's row and of the rows that belong to it."""
    own = type(subject)._base_manager.filter(pk=subject.pk)
    if isinstance(subject, Quote):
        candidates = Candidate.objects.filter(attribution__quote=subject.pk)
        spans = QuoteSpan.objects.filter(quote=subject.pk)
        return [own, spans, Attribution.objects.filter(quote=subject.pk), candidates]
    if isinstance(subject, Speaker):
        names = SpeakerName.objects.filter(speaker=subject.pk)
        candidates = Candidate.objects.filter(speaker=subject.pk)
        tenures = Tenure.objects.filter(speaker=subject.pk)
        return [own, names, tenures, candidates]
    if isinstance(subject, Role):
        return [own, Tenure.objects.filter(role=subject.pk)]
    if isinstance(subject, Article):
        return [own, Quote.objects.filter(article=subject.pk)]
    if isinstance(subject, Claim):
        return [own, Appearance.objects.filter(claim=subject.pk)]
    if isinstance(subject, Review):
        return [own, Evidence.objects.filter(review=subject.pk)]
    return [own]


def whole_of(subject) -> list:
    """Return querysets of everything that is deleted with the subject."""
    if not isinstance(subject, Article):
        return family_of(subject)
    return [
        *family_of(subject),
        ArticleVersion.objects.filter(article=subject.pk),
        QuoteSpan.objects.filter(quote__article=subject.pk),
        Attribution.objects.filter(quote__article=subject.pk),
        Candidate.objects.filter(attribution__quote__article=subject.pk),
        Appearance.objects.filter(quote__article=subject.pk),
        Change.objects.filter(article=subject.pk),
        SuggestionAnswer.objects.filter(
            Q(quote__article=subject.pk) | Q(other__article=subject.pk)
        ),
    ]


def rows_of(querysets: Iterable) -> Rows:
    """Return the columns of the rows as JSON values, by kind and number."""
    rows = {}
    for queryset in querysets:
        kind = queryset.model._meta.model_name
        for row in queryset.order_by("pk").values():
            for column in COPIED.get(kind, ()):
                row.pop(column, None)
            columns = {name: plain(value) for name, value in row.items()}
            rows[kind, columns.pop("id")] = columns
    return rows


def changed_rows(before: Rows, after: Rows) -> list[ChangedRow]:
    """Return a ChangedRow, not saved yet, for each row that differs.

    A different row version alone doesn't count. A whole row keeps its row version, so
    that, once restored, it is newer than what anybody saw.
    """
    changed = []
    for kind, row_id in before | after:
        old, new = before.get((kind, row_id)), after.get((kind, row_id))
        if old and new:
            names = [n for n in new if old[n] != new[n] and n != "row_version"]
            old = {name: old[name] for name in names}
            new = {name: new[name] for name in names}
        if old or new:
            changed.append(ChangedRow(kind=kind, row_id=row_id, before=old, after=new))
    return changed


def rows_now(keys: Iterable[tuple[str, int]]) -> Rows:
    """Return the rows of these kinds and numbers as they are now, if they exist."""
    by_kind: dict[str, list[int]] = {}
    for kind, row_id in keys:
        by_kind.setdefault(kind, []).append(row_id)
    return rows_of(
        KINDS[kind]._base_manager.filter(pk__in=some)
        for kind, ids in by_kind.items()
        for some in batched(ids)
    )


def batched(ids: list[int], size: int = ROWS_A_QUERY) -> Iterator[list[int]]:
    """Yield the numbers in lists short enough for one query."""
    for start in range(0, len(ids), size):
        yield ids[start : start + size]


def put_back(changed: Iterable[ChangedRow]) -> None:
    """Restore the rows' earlier columns: delete, then insert, then update.

    A quote's spans have to be in its new version before the quote is updated; a name
    has to leave one speaker before another gets it; and a claim has to drop its first
    appearance before that is deleted.
    """
    changed = sorted(changed, key=lambda row: list(KINDS).index(row.kind))
    gone = [row for row in changed if row.after is None]
    changed_only = [row for row in changed if row.before and row.after is not None]
    update([row for row in changed_only if row.kind == "claim"])
    for row in reversed(changed):
        if row.before is None:
            KINDS[row.kind]._base_manager.filter(pk=row.row_id).delete()
    update([row for row in changed_only if row.kind == "speakername"])
    for kind, rows in groupby(gone, key=lambda row: row.kind):
        bring_back(kind, {row.row_id: _columns(kind, row.before) for row in rows})
    update([row for row in changed_only if row.kind not in ("speakername", "claim")])


def update(changed: list[ChangedRow]) -> None:
    """Restore the earlier columns of existing rows, equal changes in one query."""
    # A merge gives thousands of rows, one after the other, the same new speaker.
    for (kind, before), rows in groupby(changed, lambda row: (row.kind, row.before)):
        size = 1 if "version_id" in before else ROWS_A_QUERY
        for ids in batched([row.row_id for row in rows], size):
            some = KINDS[kind]._base_manager.filter(pk__in=ids)
            some.update(**_columns(kind, before), **_words(kind, ids, before))


def bring_back(kind: str, rows: dict[int, dict]) -> None:
    """Insert rows with their old numbers and the old date they were added on."""
    model = KINDS[kind]
    model._base_manager.bulk_create(model(pk=pk, **rows[pk]) for pk in rows)
    fields = model._meta.concrete_fields
    stamped = [f.attname for f in fields if getattr(f, "auto_now_add", False)]
    for pk, columns in rows.items() if stamped else ():
        kept = {name: columns[name] for name in stamped}
        model._base_manager.filter(pk=pk).update(**kept)


def _columns(kind, columns) -> dict:
    """Return kept columns as Python values, without those that are derived."""
    fields = {field.attname: field for field in KINDS[kind]._meta.concrete_fields}
    return {
        name: fields[name].to_python(value)
        for name, value in columns.items()
        if kind != "quote" or name not in ("text", "sorted_on")
    }


def _words(kind, ids, columns) -> dict:
    """Return the text that has to change together with a quote's version."""
    if kind != "quote" or "version_id" not in columns:
        return {}
    spans = QuoteSpan.objects.filter(quote__in=ids, version=columns["version_id"])
    texts = spans.order_by("number").values_list("text", flat=True)
    return {"text": BETWEEN_SPANS.join(texts)}


def plain(value):
    """Return a value as JSON can store it; a list holds names already."""
    if value is None or isinstance(value, int | float | str | list):
        return value
    return str(value)
