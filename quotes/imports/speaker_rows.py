"""Reads a list of speakers: names, kinds, roles with dates, Wikidata ids."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from articles.models import has_letters
from articles.refusals import RefusedError, refuse_longer
from articles.tables.grids import Line
from articles.text.characters import tidy_name
from quotes.imports.lists.days import read_when
from quotes.imports.lists.heads import key_of
from quotes.imports.lists.reading import read_any, storable, with_scheme
from quotes.models import PartialDate, Speaker
from quotes.models.speakers import LONGEST_NAME
from quotes.published.links import web_address

# What a column may be called; a person may say so too, by --map.
NAMES = {
    "name": "name speaker fullname displayname speakername person canonicalname",
    "names": "furthernames othernames aliases alias alsoknownas aka names variants",
    "kind": "kind type speakerkind",
    "role": "role title position jobtitle post office",
    "organisation": "organisation organization company party employer affiliation",
    "since": "since from start startdate begin tenurestart startedon",
    "until": "until to end enddate tenureend endedon",
    "wikidata": "wikidata wikidataid qid wikidataurl",
    "source": "source sourceurl url link reference",
}
BY_KEY = {key: field for field, keys in NAMES.items() for key in keys.split()}
KINDS = {
    **{kind: kind for kind in Speaker.Kind.values},
    **dict.fromkeys(
        ("org", "organization", "company", "body", "party"), "organisation"
    ),
    **dict.fromkeys(("individual", "human", "p"), "person"),
}
LONGEST_SOURCE = 200
_wikidata = re.compile(r"(?:https?://www\.wikidata\.org/\S*/)?(?P<id>Q[1-9]\d*)")
_between = re.compile(r"\s*[;|\n]\s*")


@dataclass
class SpeakerRow:
    """A row of the list as it is understood, or why it isn’t."""

    line: int
    cells: list[str]
    problem: str = ""
    name: str = ""
    names: list[str] = field(default_factory=list)
    kind: str = ""
    role: str = ""
    organisation: str = ""
    since: PartialDate | None = None
    until: PartialDate | None = None
    wikidata: str = ""
    source: str = ""


@dataclass
class SpeakerTable:
    """The heads of a list of speakers, what they are, and the lines below."""

    heads: list[str]
    fields: dict[int, str]
    lines: list[Line]

    @property
    def left_out(self) -> list[str]:
        return [h for n, h in enumerate(self.heads) if h and n not in self.fields]


def read_table(path: Path, mapped: Mapping[str, str] = {}) -> SpeakerTable:
    """Read a list of speakers; raise RefusedError where no column is their names."""
    grid = storable(read_any(path))
    for place, line in enumerate(grid.lines[:20]):
        fields = fields_of(line.cells, mapped)
        if "name" in fields.values():
            return SpeakerTable(line.cells, fields, grid.lines[place + 1 :])
    there = ", ".join(grid.lines[0].cells) if grid.lines else "none"
    raise RefusedError(
        f"No column is the names. There are: {there}. Call one “name”, or say which "
        "it is: --map COLUMN=name"
    )


def fields_of(heads: list[str], mapped: Mapping[str, str]) -> dict[int, str]:
    """Return what each column is; the first of two that say the same."""
    fields: dict[int, str] = {}
    for column, head in enumerate(heads):
        found = mapped.get(head) or BY_KEY.get(key_of(head), "")
        if found and found not in NAMES:
            raise RefusedError(
                f"“{found}” is no detail of a speaker. Choose of: {', '.join(NAMES)}."
            )
        if found and found not in fields.values():
            fields[column] = found
    return fields


def rows_of(table: SpeakerTable, day_first: bool | None) -> Iterator[SpeakerRow]:
    """Yield the rows; a bad one says its problem."""
    for line in table.lines:
        row = SpeakerRow(line.number, list(line.cells))
        given = {
            f: line.cells[n] for n, f in table.fields.items() if n < len(line.cells)
        }
        try:
            understand(row, given, day_first)
        except RefusedError as problem:
            row.problem = str(problem)
        yield row


def understand(row: SpeakerRow, given: Mapping[str, str], day_first) -> None:
    row.name = name_in(given.get("name", ""))
    further = _between.split(given.get("names", ""))
    row.names = [name_in(name) for name in further if name]
    row.kind = kind_in(given.get("kind", ""))
    row.role = tidy_name(given.get("role", ""))
    row.organisation = tidy_name(given.get("organisation", ""))
    for what in (row.role, row.organisation):
        refuse_longer("The role", what, LONGEST_NAME)
    row.wikidata = wikidata_in(given.get("wikidata", ""))
    row.since = when(given.get("since", ""), day_first)
    row.until = when(given.get("until", ""), day_first)
    if (row.since or row.until) and not row.role:
        raise RefusedError("The row has dates and no role. Give the role held then.")
    if row.since and row.until and row.until.last < row.since.first:
        raise RefusedError(
            f"The role ends ({row.until}) before it begins ({row.since})."
        )
    row.source = web_address(with_scheme(given.get("source", "")))
    refuse_longer("The source", row.source, LONGEST_SOURCE)


def name_in(cell: str) -> str:
    name = " ".join(tidy_name(cell).split())
    if not has_letters(name):
        raise RefusedError("There is no name in this row.")
    refuse_longer("The name", name, LONGEST_NAME)
    return name


def kind_in(cell: str) -> str:
    if not cell:
        return ""
    if kind := KINDS.get(cell.strip().lower()):
        return kind
    raise RefusedError(f"The kind is “{cell}”. Write person, organisation or group.")


def wikidata_in(cell: str) -> str:
    if not cell:
        return ""
    if found := _wikidata.fullmatch(cell.strip()):
        return found["id"]
    raise RefusedError(f"“{cell}” isn’t a Wikidata id. Write it as Q11668.")


def when(cell: str, day_first) -> PartialDate | None:
    is_open = cell.strip().lower() in (
        "",
        "-",
        "–",
        "present",
        "now",
        "today",
        "ongoing",
    )
    return None if is_open else read_when(cell, day_first)
