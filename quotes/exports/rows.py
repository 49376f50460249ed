"""Quotes as lines made in Python: the way that is quick on SQLite, and right on any."""

import json
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from django.conf import settings
from django.db.models import F, FilteredRelation, Q, QuerySet

from quotes.exports.csv_cells import (
    COLUMNS,
    LISTS,
    UNNAMED,
    WAITING,
    guarded,
    line,
    listed,
)
from quotes.models import Quote

# One database row for each pair of an attribution and a span of the quote.
READ = {
    "words": "text",
    **{name: name for name in ("kind", "cue", "context", "state")},
    **{name: name for name in ("said_on_first", "said_on_precision", "said_on_basis")},
    "title": "article__title",
    "outlet_name": "article__outlet__name",
    "byline": "article__byline",
    "published_on": "article__published_on",
    "url": "article__url",
    "version_number": "version__number",
    "sha256": "version__sha256",
    "said_number": "attributions__number",
    "label": "attributions__unnamed_label",
    "speaks_for": "attributions__unnamed_organisation",
    "name_as_printed": "attributions__name_as_printed",
    "title_as_printed": "attributions__title_as_printed",
    "speaker_id": "attributions__speaker",
    "speaker_name": "attributions__speaker__name",
    "speaker_kind": "attributions__speaker__kind",
    "role_id": "attributions__role",
    "role_title": "attributions__role__title",
    "organisation": "attributions__role__organisation",
    "span_number": "cited__number",
    "span_start": "cited__start",
    "span_end": "cited__end",
}
NAMES = ["id", *READ]
SHOWN = {"year": 4, "month": 7}  # how much of the first day a partial date shows


def csv_lines(quotes: QuerySet, *, raw: bool) -> Iterator[bytes]:
    """Return a line of CSV for each quote, by id."""
    for values in all_values(quotes):
        row = cells_of(values)
        yield line(row if raw else guarded(row)).encode()


def json_lines(quotes: QuerySet) -> Iterator[bytes]:
    """Return a JSON object and the end of its line for each quote, by id."""
    write = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    for values in all_values(quotes):
        yield f"{write(values)}\n".encode()


def all_values(quotes: QuerySet) -> Iterator[dict]:
    """Return each quote's values, by id, while the database reads on."""
    for _, rows in groupby(joined(quotes), itemgetter(0)):
        yield values_of([dict(zip(NAMES, row, strict=True)) for row in rows])


def joined(quotes: QuerySet) -> Iterator[tuple]:
    """Return the rows of the quotes with their attributions and cited spans."""
    cited = FilteredRelation("spans", condition=Q(spans__version=F("version")))
    # A filter's own joins must not narrow what is read of a quote.
    chosen = Quote.objects.filter(pk__in=quotes.order_by().values("pk"))
    rows = chosen.alias(cited=cited).order_by("id")
    return rows.values_list("id", *READ.values()).iterator(chunk_size=1000)


def values_of(rows: list[dict]) -> dict:
    """Return a quote's values, by column: texts, numbers, lists, or None."""
    row = rows[0]
    said = each(rows, "said_number")
    spans = each(rows, "span_number")
    values = {
        "id": row["id"],
        "address": f"{settings.ONRECORD_SITE_URL}/quotes/{row['id']}/",
        "quote": row["words"] or None,
        "kind": row["kind"] or None,
        "speaker": [s["speaker_name"] or s["label"] or None for s in said],
        "speaker_id": [s["speaker_id"] for s in said],
        "speaker_kind": [kind_of(s) for s in said],
        "role": [s["role_title"] or None for s in said],
        "role_id": [s["role_id"] for s in said],
        "organisation": [organisation_of(s) or None for s in said],
        "name_as_printed": [s["name_as_printed"] or None for s in said],
        "title_as_printed": [s["title_as_printed"] or None for s in said],
        "cue": row["cue"] or None,
        "context": row["context"] or None,
        "article_title": row["title"] or None,
        "outlet": row["outlet_name"] or None,
        "byline": row["byline"] or None,
        "published_on": as_text(row["published_on"]),
        "said_on": said_on(row),
        "said_on_basis": row["said_on_basis"] or None,
        "article_address": row["url"] or None,
        "start": [s["span_start"] for s in spans],
        "end": [s["span_end"] for s in spans],
        "version": row["version_number"],
        "sha256": row["sha256"] or None,
        "state": row["state"] or None,
        "guarded": [],
    }
    return values


def each(rows: list[dict], number: str) -> list[dict]:
    """Return one row for each number, in order; none where there is none."""
    if len(rows) == 1:
        return rows if rows[0][number] is not None else []
    by_number = {row[number]: row for row in rows}
    return [by_number[n] for n in sorted(by_number.keys() - {None})]


def kind_of(said: dict) -> str | None:
    """Return person, organisation, group, unnamed, or waiting for a speaker."""
    if said["speaker_id"] is not None:
        return said["speaker_kind"] or None
    return UNNAMED if said["label"] else WAITING


def organisation_of(said: dict) -> str:
    """Return the organisation of the role, or the one an unnamed source speaks for."""
    return said["speaks_for"] if said["role_id"] is None else said["organisation"]


def said_on(row: dict) -> str | None:
    """Return a partial date as it is written: 2017, 2017-05 or 2017-05-15."""
    shown = SHOWN.get(row["said_on_precision"], 10)
    return row["said_on_first"] and row["said_on_first"].isoformat()[:shown]


def as_text(value) -> str | None:
    return None if value is None else str(value)


def cells_of(values: dict) -> list[str]:
    """Return a quote's cells, in the order of COLUMNS."""
    return [
        listed(values[name]) if name in LISTS else cell_of(values[name])
        for name in COLUMNS
    ]


def cell_of(value) -> str:
    return "" if value is None else str(value)
