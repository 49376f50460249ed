"""The columns of the files of quotes: one entry for each, in their order.

CSV, JSON lines, Parquet, PostgreSQL’s statement, the manifest, the importer, the
download page and the README’s table follow from it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from django.conf import settings

# The kinds of speaker that are none: a label without a name, and one not known yet.
UNNAMED = "unnamed"
WAITING = "waiting"

IN_GUARDED = (
    "the columns in which a ' stands before what a spreadsheet would run, even after "
    "blanks"
)

SHOWN = {"year": 4, "month": 7}  # characters of its first day that a partial date shows


class Of(Enum):
    """What a column tells of; all but a quote’s own list several values in a cell."""

    QUOTE = "quote"
    ATTRIBUTION = "attribution"
    SPAN = "span"
    CELLS = "the row’s other cells"


class Type(Enum):
    """What the values are; a text that people wrote is guarded, and never empty."""

    TEXT = "text that people wrote"
    OUR_TEXT = "text that On Record makes"
    NUMBER = "whole number"
    SHARE = "number from 0 to 1"
    DAY = "day"


@dataclass(frozen=True)
class Column:
    """A column: its name, what it holds, and how it is read and read back.

    `reads` are lookups from the quote, the attribution or the span; `value` makes one
    value of what they give, else it is what the only one gives. `sql` is the same for
    PostgreSQL, by the names that the statement has: q, article, version, outlet,
    attribution, span, and of an attribution speaker and role.
    A CSV without a column that `import_needs` can’t be imported. `stored_as` is the
    quote’s or attribution’s own column that takes the cell as it stands.
    """

    name: str
    meaning: str
    reads: str = ""
    sql: str = ""
    value: Callable | None = None
    of: Of = Of.QUOTE
    type: Type = Type.TEXT
    import_needs: bool = False
    stored_as: str = ""

    @property
    def is_list(self) -> bool:
        return self.of is not Of.QUOTE

    @property
    def is_guarded(self) -> bool:
        return self.type is Type.TEXT and self.of is not Of.CELLS


def page_of(number: int) -> str:
    return f"{settings.ONRECORD_SITE_URL}/quotes/{number}/"


def kind_of_speaker(speaker: int | None, kind: str, label: str) -> str | None:
    """Return person, organisation, group, unnamed, or waiting for a speaker."""
    if speaker is not None:
        return kind or None
    return UNNAMED if label else WAITING


def organisation(role: int | None, held_at: str, speaks_for: str) -> str | None:
    """Return the organisation of the role, or the one an unnamed source speaks for."""
    return (speaks_for if role is None else held_at) or None


def share(value: float | None) -> float | int | None:
    """Return a number as PostgreSQL writes it too: 1, and not 1.0."""
    return int(value) if value in (0, 1) else value


def partial_date(first: date | None, precision: str) -> str | None:
    """Return a partial date as it is written: 2017, 2017-05 or 2017-05-15."""
    return first and first.isoformat()[: SHOWN.get(precision, 10)]


def own(name: str, meaning: str, of: Of = Of.QUOTE) -> Column:
    """Return a column of the quote or the attribution that goes out and in as it is."""
    table = "q" if of is Of.QUOTE else "attribution"
    sql = f"{table}.{name}"
    return Column(name, meaning, name, sql, of=of, import_needs=True, stored_as=name)


COLUMNS = (
    Column(
        "id",
        "the quote’s number",
        reads="id",
        sql="q.id",
        type=Type.NUMBER,
        import_needs=True,
    ),
    Column(
        "address",
        "its page",
        reads="id",
        sql="{site} || '/quotes/' || q.id || '/'",
        value=page_of,
        type=Type.OUR_TEXT,
    ),
    Column(
        "quote",
        "its words, letter for letter; “ […] ” joins its pieces, whatever the article "
        "prints between them (the pages show that)",
        reads="text",
        sql="q.text",
        import_needs=True,
    ),
    own(
        "kind",
        "direct (whole sentences), partial (words in the writer’s sentence) or "
        "indirect (reported without quotation marks)",
    ),
    Column(
        "speaker",
        "who says it: a name, or the label of an unnamed source",
        reads="speaker__name unnamed_label",
        sql="coalesce(speaker.name, attribution.unnamed_label)",
        value=lambda name, label: name or label or None,
        of=Of.ATTRIBUTION,
        import_needs=True,
    ),
    Column(
        "speaker_id",
        "the speaker’s number",
        reads="speaker",
        sql="attribution.speaker_id",
        of=Of.ATTRIBUTION,
        type=Type.NUMBER,
        import_needs=True,
    ),
    Column(
        "speaker_kind",
        "person, organisation, group, unnamed or waiting (for a speaker)",
        reads="speaker speaker__kind unnamed_label",
        sql="coalesce(speaker.kind, CASE attribution.unnamed_label "
        f"WHEN '' THEN '{WAITING}' ELSE '{UNNAMED}' END)",
        value=kind_of_speaker,
        of=Of.ATTRIBUTION,
        import_needs=True,
    ),
    Column(
        "role",
        "the role held when it was said",
        reads="role__title",
        sql="role.title",
        of=Of.ATTRIBUTION,
        import_needs=True,
    ),
    Column(
        "role_id",
        "the role’s number",
        reads="role",
        sql="attribution.role_id",
        of=Of.ATTRIBUTION,
        type=Type.NUMBER,
        import_needs=True,
    ),
    Column(
        "organisation",
        "where it was held; for an unnamed source, whom it speaks for",
        reads="role role__organisation unnamed_organisation",
        sql="coalesce(role.organisation, attribution.unnamed_organisation)",
        value=organisation,
        of=Of.ATTRIBUTION,
        import_needs=True,
    ),
    own("name_as_printed", "the name as the article gives it", Of.ATTRIBUTION),
    own("title_as_printed", "the title as the article gives it", Of.ATTRIBUTION),
    Column(
        "sure",
        "how sure the tool was that this speaker said it, from 0 to 1; empty where "
        "it didn’t measure that, or where a person chose another speaker",
        reads="sure",
        sql="attribution.sure",
        value=share,
        of=Of.ATTRIBUTION,
        type=Type.SHARE,
        stored_as="sure",
    ),
    own("cue", "the reporting word"),
    own("context", "where it was said, as printed"),
    Column(
        "article_title",
        "the article’s title",
        reads="article__title",
        sql="article.title",
        import_needs=True,
    ),
    Column(
        "outlet",
        "who published it",
        reads="article__outlet__name",
        sql="outlet.name",
        import_needs=True,
    ),
    Column("byline", "who wrote it", reads="article__byline", sql="article.byline"),
    Column(
        "published_on",
        "the day on which it was published",
        reads="article__published_on",
        sql="article.published_on",
        type=Type.DAY,
    ),
    Column(
        "language",
        "the article’s language, as a code: en, pt",
        reads="article__language",
        sql="article.language",
    ),
    Column(
        "said_on",
        "the day, month or year on which it was said: 2017-05-15, 2017-05 or 2017",
        reads="said_on_first said_on_precision",
        sql="left(q.said_on_first::text, CASE q.said_on_precision "
        "WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END)",
        value=partial_date,
        type=Type.OUR_TEXT,
        import_needs=True,
    ),
    own("said_on_basis", "published (the day of publication) or stated"),
    Column(
        "article_address",
        "the publisher’s page",
        reads="article__url",
        sql="article.url",
        import_needs=True,
    ),
    Column(
        "start",
        "the first character of each piece in the article’s text, from 0",
        reads="start",
        sql="span.start",
        of=Of.SPAN,
        type=Type.NUMBER,
        import_needs=True,
    ),
    Column(
        "end",
        "the character after its last, in Unicode code points",
        reads="end",
        sql="span.end",
        of=Of.SPAN,
        type=Type.NUMBER,
        import_needs=True,
    ),
    Column(
        "version",
        "which text of the article",
        reads="version__number",
        sql="version.number",
        type=Type.NUMBER,
        import_needs=True,
    ),
    Column(
        "sha256",
        "that text’s fingerprint",
        reads="version__sha256",
        sql="version.sha256",
        import_needs=True,
    ),
    Column(
        "captured_via",
        "how that text came in: paste, file, url, feed or bulk; or list, where it is "
        "only what a list of quotes had, and the article’s own text isn’t held",
        reads="version__captured_via",
        sql="version.captured_via",
        type=Type.OUR_TEXT,
    ),
    own("state", "confirmed; with --every-state also found, rejected or withdrawn"),
    Column(
        "decided_by",
        "who decided so: a person, or a run (of the tool, or an import)",
        reads="decided_by_id decided_at",
        sql="CASE WHEN q.decided_at IS NULL THEN NULL "
        "WHEN q.decided_by_id IS NULL THEN 'run' ELSE 'person' END",
        value=lambda person, at: at and ("person" if person else "run"),
        type=Type.OUR_TEXT,
    ),
    Column(
        "guarded",
        IN_GUARDED,
        of=Of.CELLS,
        import_needs=True,
    ),
)
NAMES = [column.name for column in COLUMNS]
