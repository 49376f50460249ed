"""Decides for each row of a batch: added, there already, or refused."""

from collections import defaultdict
from collections.abc import Iterable

from django.conf import settings
from django.db import transaction

from articles.models import ArticleVersion
from articles.refusals import RefusedError
from quotes.exports.columns import COLUMNS, UNNAMED, WAITING, Column, Of, Type
from quotes.imports.arriving import Arriving, put_on_record
from quotes.imports.people import People, whole_numbers
from quotes.imports.rows import (
    ADDED,
    REFUSED,
    THERE,
    Imported,
    Row,
    attributions_in,
    choice,
    choices_of,
    date_of,
    number,
    share,
    spans_of,
    values_in,
)
from quotes.models import Attribution, Quote

NAMELESS = (UNNAMED, WAITING)
# What is stored as it stands, and what it may be.
STORED = {
    of: [
        (column, choices_of(model, column.stored_as))
        for column in COLUMNS
        if column.of is of and column.stored_as
    ]
    for of, model in ((Of.QUOTE, Quote), (Of.ATTRIBUTION, Attribution))
}


class Batch:
    """Rows with all that they name, which is read for the whole batch at once."""

    def __init__(self, rows: list[Row]):
        self.rows = rows
        self.versions = versions_of(row.cells["sha256"] for row in rows)
        ids = whole_numbers({row.cells["id"] for row in rows})
        self.quotes = on_record(ids)
        self.people = People([one for row in rows for one in named_in(row)])
        self.arriving = []

    def put_on_record(self) -> list[Imported]:
        """Write the rows that are good and new; say what became of each."""
        outcomes = [self.judge(row) for row in self.rows]
        put_on_record(self.arriving)
        return outcomes

    def judge(self, row: Row) -> Imported:
        try:
            return Imported(row.line, self.take(row))
        except RefusedError as reason:
            return Imported(row.line, REFUSED, str(reason))

    def take(self, row: Row) -> str:
        """Take a row among those to be written, or say that it is there already."""
        cells = row.cells
        version = self.version_of(cells)
        spans = spans_of(cells, version)
        taken = self.quotes.get(number(cells, "id"))
        if taken:
            return check_same(taken, version, spans, cells)
        quote = Arriving(int(cells["id"]), version, spans, details_of(cells), [])
        check_words(quote, cells)
        quote.attributions = self.attributions_of(cells)
        check_waiting(quote)
        self.arriving.append(quote)
        return ADDED

    def version_of(self, cells: dict) -> ArticleVersion:
        """Return the version that the row was cut from; raise RefusedError if none."""
        held = self.versions.get((cells["sha256"], number(cells, "version")))
        if not held:
            raise RefusedError(
                f"No article on record has the text with sha256 {cells['sha256'][:12]}"
                f"… as version {cells['version']}. Load it first: "
                f"{settings.ONRECORD_COMMAND} load_articles"
            )
        if len(held) == 1:
            return held[0]
        # Agency copy stands in several outlets, word by word.
        fitting = [v for v in held if is_from(v.article, cells)]
        if len(fitting) != 1:
            raise RefusedError(
                "Several articles have this text; the row doesn’t say which."
            )
        return fitting[0]

    def attributions_of(self, cells: dict) -> list[dict]:
        """Return the row's attributions; whom it names anew goes if it is refused."""
        attributions = attributions_in(cells)
        named = [one for one in attributions if one["speaker_kind"] not in NAMELESS]
        if all(map(self.people.knows, named)):
            return [self.attribution(one) for one in attributions]
        before = dict(self.people.found)
        try:
            with transaction.atomic():
                return [self.attribution(one) for one in attributions]
        except RefusedError:
            self.people.found = before
            raise

    def attribution(self, cells: dict) -> dict:
        """Return one attribution: with a speaker, unnamed, or waiting for one."""
        is_unnamed = cells["speaker_kind"] == UNNAMED
        is_named = cells["speaker_kind"] not in NAMELESS
        return stored(cells, Of.ATTRIBUTION) | {
            "speaker_id": self.people.speaker(cells).pk if is_named else None,
            "unnamed_label": cells["speaker"] if is_unnamed else "",
            "unnamed_organisation": cells["organisation"] if is_unnamed else "",
            "role_id": self.people.role(cells).pk if cells["role"] else None,
        }


def versions_of(shas: Iterable[str]) -> dict[tuple[str, int], list[ArticleVersion]]:
    """Return the versions on record by the fingerprint of their text and number."""
    versions = defaultdict(list)
    held = ArticleVersion.objects.filter(sha256__in=set(shas)).order_by("pk")
    for version in held.select_related("article__outlet"):
        versions[version.sha256, version.number].append(version)
    return versions


def on_record(ids: set[int]) -> dict[int, Quote]:
    return Quote.objects.with_speakers().with_spans().in_bulk(ids)


def named_in(row: Row) -> list[dict]:
    """Return whom the row names; none where it is bad, which is told later."""
    try:
        return attributions_in(row.cells)
    except RefusedError:
        return []


def is_from(article, cells: dict) -> bool:
    """Say whether the row names this article's address, outlet and title."""
    outlet = article.outlet.name if article.outlet else ""
    given = (cells["article_address"], cells["outlet"], cells["article_title"])
    return (article.url, outlet, article.title) == given


def details_of(cells: dict) -> dict:
    """Return the columns of a quote that the row gives."""
    day = date_of(cells)
    return stored(cells, Of.QUOTE) | {
        "said_on_first": day and day.first,
        "said_on_last": day and day.last,
        "said_on_precision": day.precision if day else "",
    }


def stored(cells: dict, of: Of) -> dict:
    """Return the cells that are stored as they stand; refuse what can’t be."""
    return {
        column.stored_as: stored_value(cells, column, choices)
        for column, choices in STORED[of]
    }


def stored_value(cells: dict, column: Column, choices: list):
    if column.type is Type.SHARE:
        return share(cells, column.name)
    return choice(cells, column.name, choices) if choices else cells[column.name]


def check_same(quote: Quote, version: ArticleVersion, spans: list, cells: dict) -> str:
    """Return that the quote is there; raise RefusedError where it is another."""
    there = [(span.start, span.end) for span in quote.cited_spans()]
    if quote.version_id != version.pk or there != spans:
        raise RefusedError(f"Another quote has the id {quote.pk}. Nothing was changed.")
    attributions = sorted(quote.attributions.all(), key=lambda one: one.number)
    speakers = [
        one.speaker.name if one.speaker else one.unnamed_label for one in attributions
    ]
    names = values_in(cells["speaker"]) or [""] * len(speakers)
    if (quote.state, quote.kind, speakers) != (cells["state"], cells["kind"], names):
        raise RefusedError(
            f"Quote {quote.pk} is on record with another state, kind or speaker. "
            "Nothing was changed."
        )
    return THERE


def check_words(quote: Arriving, cells: dict) -> None:
    """Raise RefusedError where the version's words aren't those of the row."""
    text = quote.text
    if text != cells["quote"]:
        text = text if len(text) < 90 else f"{text[:88]}…"
        raise RefusedError(
            f"At {cells['start']} to {cells['end']} the article says “{text}”, "
            "which is not what the row’s quote says."
        )


def check_waiting(quote: Arriving) -> None:
    """Raise RefusedError where a confirmed quote would wait for a speaker."""
    waits = any(
        not (one["speaker_id"] or one["unnamed_label"]) for one in quote.attributions
    )
    if waits and quote.details["state"] == Quote.State.CONFIRMED:
        raise RefusedError(
            "A quote that waits for a speaker can’t be confirmed. Give the speaker or "
            "an unnamed label first."
        )
