"""Quotes from the CSV that On Record writes, back onto the record as they were."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.db import DataError, IntegrityError, transaction

from articles.archive import move_sequence_on, storable
from articles.models import ArticleVersion
from quotes import placing
from quotes.cells import (
    COLUMNS,
    OF_ATTRIBUTIONS,
    UNNAMED,
    WAITING,
    unguarded,
    unlisted,
)
from quotes.extraction.found import Span
from quotes.models import (
    Attribution,
    PartialDate,
    Quote,
    Role,
    Speaker,
    SpeakerName,
)

ADDED = "added"
THERE = "already there"
REFUSED = "refused"
# These are read; the others follow from the article and the id.
NEEDED = [n for n in COLUMNS if n not in ("address", "byline", "published_on")]


class RefusedError(ValueError):
    """A row, or the file, can't be imported; the sentence says why and what to do."""


@dataclass
class Imported:
    """What became of one row."""

    line: int
    outcome: str
    reason: str = ""


def import_rows(path: Path) -> Iterator[Imported]:
    """Import a CSV row by row, a bad one refused and the others kept.

    Raise RefusedError where the file as a whole can't be read.
    """
    csv.field_size_limit(2**31 - 1)
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file, strict=True)
            check_columns(reader.fieldnames)
            for row in reader:
                yield import_row(row, reader.line_num)
    except (OSError, UnicodeDecodeError, csv.Error) as problem:
        raise RefusedError(f"{path} can’t be read as a CSV: {problem}") from None
    finally:
        for model in (Quote, Speaker, Role):
            move_sequence_on(model)


def check_columns(names) -> None:
    """Raise RefusedError, naming the absent columns, where some are."""
    absent = [name for name in NEEDED if name not in (names or [])]
    if absent:
        raise RefusedError(
            f"The first line lacks the columns {', '.join(absent)}. "
            "Import a file that On Record exported."
        )


def import_row(row: dict, line: int) -> Imported:
    """Import one row, whole or not at all."""
    try:
        check_cells(row)
        with transaction.atomic():
            return Imported(line, add_quote(unguarded(row)))
    except (RefusedError, IntegrityError, DataError) as reason:
        # PostgreSQL adds where in the trigger it was; that helps nobody here.
        return Imported(line, REFUSED, str(reason).partition("\nCONTEXT")[0])


def check_cells(row: dict) -> None:
    """Raise RefusedError where cells are absent, too many, or can't be stored."""
    if None in row or None in row.values():
        raise RefusedError("The row has more or fewer cells than the first line.")
    if not all(map(storable, row.values())):
        raise RefusedError("The row holds a NUL character, which can’t be stored.")


def add_quote(row: dict) -> str:
    """Put the row's quote on record; say whether it was added or there already."""
    version = version_of(row)
    spans = spans_of(row, version)
    taken = Quote.objects.filter(pk=number(row, "id")).first()
    if taken:
        return check_same(taken, version, spans, row)
    quote = Quote.objects.create(
        pk=number(row, "id"),
        article_id=version.article_id,
        version=version,
        kind=choice(row, "kind", Quote.Kind),
        cue=row["cue"],
        context=row["context"],
        said_on=date_of(row),
        said_on_basis=choice(row, "said_on_basis", Quote.Basis),
    )
    placing.place(quote, version, spans)
    check_words(quote, row)
    add_attributions(quote, row)
    Quote.objects.filter(pk=quote.pk).update(state=choice(row, "state", Quote.State))
    return ADDED


def version_of(row: dict) -> ArticleVersion:
    """Return the version that the row was cut from; raise RefusedError if not held."""
    held = ArticleVersion.objects.filter(sha256=row["sha256"])
    held = held.filter(number=number(row, "version")).select_related("article__outlet")
    if not held:
        raise RefusedError(
            f"No article on record has the text with sha256 {row['sha256'][:12]}… as "
            f"version {row['version']}. Load it first: manage.py load_articles"
        )
    # Agency copy stands in several outlets, word by word.
    fitting = [v for v in held if is_from(v.article, row)]
    if len(held) > 1 and len(fitting) != 1:
        raise RefusedError(
            "Several articles have this text; the row doesn’t say which."
        )
    return fitting[0] if fitting else held[0]


def is_from(article, row: dict) -> bool:
    """Say whether the row names this article's address, outlet and title."""
    outlet = article.outlet.name if article.outlet else ""
    given = (row["article_address"], row["outlet"], row["article_title"])
    return (article.url, outlet, article.title) == given


def spans_of(row: dict, version: ArticleVersion) -> list[Span]:
    """Return the row's spans, which have to lie within the version's text."""
    try:
        starts = [int(start) for start in unlisted(row["start"])]
        ends = [int(end) for end in unlisted(row["end"])]
        spans = [Span(s, e) for s, e in zip(starts, ends, strict=True)]
    except ValueError:
        raise RefusedError("start and end have to list as many numbers.") from None
    if not spans or any(not 0 <= s.start < s.end <= len(version.text) for s in spans):
        raise RefusedError("start and end lie outside the version’s text.")
    return spans


def check_same(quote, version: ArticleVersion, spans: list[Span], row: dict) -> str:
    """Return that the quote is there; raise RefusedError where it is another."""
    there = [Span(span.start, span.end) for span in quote.cited_spans()]
    if quote.version_id != version.pk or there != spans:
        raise RefusedError(f"Another quote has the id {quote.pk}. Nothing was changed.")
    said = [s.speaker.name if s.speaker else s.unnamed_label for s in quote.said()]
    names = unlisted(row["speaker"]) or [""] * len(said)
    if (quote.state, quote.kind, said) != (row["state"], row["kind"], names):
        raise RefusedError(
            f"Quote {quote.pk} is on record with another state, kind or speaker. "
            "Nothing was changed."
        )
    return THERE


def check_words(quote: Quote, row: dict) -> None:
    """Raise RefusedError where the version's words aren't those of the row."""
    quote.refresh_from_db()
    if quote.text != row["quote"]:
        raise RefusedError(
            f"At {row['start']} to {row['end']} the article says “{quote}”, "
            "which is not what the row’s quote says."
        )


def date_of(row: dict) -> PartialDate | None:
    """Return the day, month or year on which it was said."""
    try:
        return PartialDate.parse(row["said_on"]) if row["said_on"] else None
    except ValueError as problem:
        raise RefusedError(f"said_on: {problem}") from None


def add_attributions(quote: Quote, row: dict) -> None:
    """Add the row's attributions, each with the speaker and role that it names."""
    count = len(unlisted(row["speaker_kind"]))
    # A cell with a single empty value looks like one with none.
    lists = {name: unlisted(row[name]) or [""] * count for name in OF_ATTRIBUTIONS}
    if any(len(values) != count for values in lists.values()):
        raise RefusedError(
            f"The columns {', '.join(OF_ATTRIBUTIONS)} have to list as many values."
        )
    for n in range(count):
        said = {name: values[n] for name, values in lists.items()}
        add_attribution(quote, n + 1, said)


def add_attribution(quote: Quote, place: int, said: dict) -> None:
    """Add one attribution: with a speaker, unnamed, or waiting for a speaker."""
    is_unnamed = said["speaker_kind"] == UNNAMED
    nameless = is_unnamed or said["speaker_kind"] == WAITING
    Attribution.objects.create(
        quote=quote,
        number=place,
        speaker=None if nameless else speaker_of(said),
        unnamed_label=said["speaker"] if is_unnamed else "",
        unnamed_organisation=said["organisation"] if is_unnamed else "",
        role=role_of(said) if said["role"] else None,
        name_as_printed=said["name_as_printed"],
        title_as_printed=said["title_as_printed"],
    )


def speaker_of(said: dict) -> Speaker:
    """Return the speaker with the row's id and name, adding them when new."""
    kind = choice(said, "speaker_kind", Speaker.Kind)
    if not said["speaker"].strip():
        raise RefusedError(f"A speaker of the kind {kind} has to have a name.")
    if said["speaker_id"]:
        pk = number(said, "speaker_id")
        known = Speaker.objects.filter(pk=pk).first()
        if known and known.name != said["speaker"]:
            raise RefusedError(
                f"Speaker {pk} is {known} on record, and {said['speaker']} in the row."
            )
        return in_use(known) if known else add_speaker(said["speaker"], kind, pk)
    named = list(Speaker.objects.named(said["speaker"])[:2])
    if len(named) > 1:
        raise RefusedError(
            f"Several speakers are called {said['speaker']}. Give an id."
        )
    return named[0] if named else add_speaker(said["speaker"], kind)


def add_speaker(name: str, kind: str, pk: int | None = None) -> Speaker:
    """Put a speaker on record, with the id that the row gives."""
    speaker = Speaker.objects.create(pk=pk, name=name, kind=kind)
    SpeakerName.objects.create(speaker=speaker, name=name)
    if pk:
        move_sequence_on(Speaker)
    return speaker


def in_use(known):
    """Return what a speaker or role was merged into, else itself.

    Raise RefusedError for one that is retired.
    """
    if known.retired:
        raise RefusedError(f"“{known}” ({known.pk}) was retired on this record.")
    return known.merged_into or known


def role_of(said: dict) -> Role:
    """Return the role with the row's id, title and organisation, adding it when new."""
    values = {"title": said["role"], "organisation": said["organisation"]}
    pk = number(said, "role_id") if said["role_id"] else None
    known = Role.objects.filter(pk=pk).first()
    if known and (known.title, known.organisation) != tuple(values.values()):
        raise RefusedError(f"Role {pk} is “{known}” on record, and another in the row.")
    known = known or Role.objects.filter(**values, retired=False).first()
    if known:
        return in_use(known)
    role = Role.objects.create(pk=pk, **values)
    move_sequence_on(Role)
    return role


def number(row: dict, name: str) -> int:
    """Return a cell that has to be a whole number above 0."""
    cell = row[name]
    if not (cell.isascii() and cell.isdecimal() and len(cell) < 19 and int(cell)):
        raise RefusedError(f"{name} is “{cell[:30]}”, which is no number above 0.")
    return int(cell)


def choice(row: dict, name: str, choices) -> str:
    """Return a cell that has to be one of the choices."""
    if row[name] not in choices.values:
        known = ", ".join(choices.values)
        raise RefusedError(f"{name} is “{row[name]}”. It has to be one of: {known}.")
    return row[name]
