"""Reads a list: its rows, what each says, and whether it can be understood."""

import datetime
import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from articles.addresses import is_address, url_key
from articles.archive import UNSTORABLE
from articles.bounded import OutOfBoundsError, run_bounded
from articles.readers.drafts import UnreadableError
from articles.readers.limits import check_text
from articles.readers.web.encodings import mend_twice_decoded
from articles.refusals import RefusedError
from articles.tables.files import open_text
from articles.tables.grids import Grid, Line, is_sheet, read_grid
from articles.text.characters import tidy_name
from articles.text.cleaning import clean
from quotes.imports.lists import annotations
from quotes.imports.lists.columns import Layout, layout_of
from quotes.imports.lists.days import read_when
from quotes.imports.lists.holding import is_day, is_paper
from quotes.imports.lists.people import Named, OnRecord
from quotes.imports.lists.words import read_cell
from quotes.models import PartialDate

LONGEST_QUOTE = 20_000  # characters
LONGEST = {"outlet": 200, "url": 2000, "title": 500, "byline": 500}
DITTO = frozenset("\" “ ” '' 〃 ″ ditto do. do idem same ibid ibid. id.".split())
DITTO |= {"as above"}
REPEATED = ("speaker", "role", "organisation", "date", "said_on", *LONGEST, "source")
NO_WORDS = "There are no words of a quote in this row."
NO_SOURCE = (
    "The row doesn’t say where the words were printed. Give an address, or an outlet."
)


@dataclass(frozen=True)
class Manner:
    """What a person says of a list: what columns are, and how days are written."""

    mapped: Mapping[str, str] = field(default_factory=dict)
    day_first: bool | None = None


@dataclass
class ListRow:
    """A row of a list as it is understood, or why it isn’t."""

    line: int
    cells: list[str]
    problem: str = ""
    pieces: tuple[str, ...] = ()
    named: list[Named] = field(default_factory=list)
    said_on: PartialDate | None = None  # as a column of its own says
    day: PartialDate | None = None
    outlet: str = ""
    url: str = ""
    title: str = ""
    byline: str = ""
    note: str = ""

    @property
    def words(self) -> str:
        return " […] ".join(self.pieces)

    @property
    def source(self) -> tuple:
        """Return what tells the source: an address, else outlet, title and date."""
        if self.url:
            return (url_key(self.url),)
        folded = [" ".join(one.lower().split()) for one in (self.outlet, self.title)]
        return (*folded, self.printed_on)

    @property
    def printed_on(self) -> datetime.date | None:
        """Return the day; of a month or a year nobody knows which."""
        is_day = self.day is not None and self.day.precision == "day"
        return self.day.first if is_day else None


@dataclass
class QuoteTable:
    """A list as it was read: its columns, and its lines below the head."""

    layout: Layout
    lines: list[Line]
    notes: list[str]

    @property
    def days(self) -> list[str]:
        """Return the days in it as they are written."""
        columns = [
            n for f in ("date", "said_on") for n in self.layout.fields.get(f, [])
        ]
        cells = [line.cells for line in self.lines]
        return [row[n] for row in cells for n in columns if n < len(row) and row[n]]


def read_table(path: Path, mapped: Mapping[str, str] = {}) -> QuoteTable:
    """Read a list in a file; raise RefusedError where it can’t be one."""
    grid = storable(read_any(path))
    if not grid.lines or (len(grid.lines) == 1 and grid.lines[0].number == 0):
        raise RefusedError("There is nothing in this list. Is it the right file?")
    layout = layout_of(grid.lines, mapped)
    lines = grid.lines[layout.first :]
    heads = [cell.strip() for cell in grid.lines[layout.first - 1].cells]
    kept = [line for line in lines if not layout.first or line.cells != heads]
    notes = [f"Left out: {', '.join(layout.left_out)}."] if layout.left_out else []
    if grid.others:
        notes.append(f"Only one sheet is read. Left out: {', '.join(grid.others)}.")
    return QuoteTable(layout, kept, notes)


def storable(grid: Grid) -> Grid:
    """Return the lines without characters that no database stores."""
    lines = [
        Line(number, [UNSTORABLE.sub("", cell) for cell in cells])
        for number, cells in grid.lines
    ]
    return Grid(lines, grid.others)


def read_any(path: Path) -> Grid:
    """Read a table, JSON, or what Hypothesis and Zotero export, by its content."""
    try:
        with path.open("rb") as file:
            start = file.read(1000)
        if is_sheet(start):
            return read_sheet(path)
        opening = start.lstrip(b"\xef\xbb\xbf \r\n\t")[:15].lower()
        if opening.startswith((b"[{", b"{", b"[\n", b"[\r", b"[ ")):
            return annotations.read_json(text_of(path))
        if opening.startswith((b"<!doctype", b"<html", b"<div")):
            return annotations.read_html(text_of(path))
        if b"zotero:" in start or path.suffix.lower() == ".md":
            found = annotations.read_markdown(text_of(path))
            if found:
                return found
        grid = read_grid(path)
        return annotations.exported(grid) or grid
    except OSError as problem:
        raise RefusedError(f"The file can’t be read: {problem.strerror}.") from None
    except UnicodeError:
        raise RefusedError("The file isn’t text. Save it as UTF-8.") from None


def read_sheet(path: Path) -> Grid:
    """Read a spreadsheet, which may unpack to far more than it seems to be."""
    try:
        return run_bounded(read_grid, path)
    except OutOfBoundsError:
        raise RefusedError(
            "This spreadsheet takes too long to read. Save the list alone as CSV."
        ) from None


def text_of(path: Path) -> str:
    with open_text(path) as file:
        return file.read()


class Reader:
    """Reads the lines of a list one by one; a ditto mark repeats the line above."""

    def __init__(self, table: QuoteTable, manner: Manner, on_record: OnRecord):
        self.table, self.on_record = table, on_record
        given, hint = manner.day_first, table.layout.day_first
        self.day_first = hint if given is None else given
        self.above: dict[str, str] = {}

    def read(self, line: Line) -> ListRow:
        row = ListRow(line.number, list(line.cells))
        try:
            self.refuse_shifted(line.cells)
            self.understand(row, self.details(line))
        except (RefusedError, UnreadableError) as problem:
            row.problem = str(problem)
        return row

    def refuse_shifted(self, cells: list[str]) -> None:
        """Raise RefusedError where a comma in the quote has moved all behind it."""
        heads = self.table.layout.heads
        columns = self.table.layout.fields["quote"]
        quote = next((n for n in columns if n < len(cells)), None)
        is_cut = quote is not None and is_open(cells[quote])
        is_cut = is_cut and any(
            is_closed(cell) for cell in cells[quote + 1 : quote + 3]
        )
        if len(cells) > len(heads) or is_cut:
            raise RefusedError(
                "The row has more cells than the head, as if a comma in the quote "
                "had cut it. Put such cells in straight quotation marks."
            )

    def details(self, line: Line) -> dict[str, str]:
        """Return what the cells say, tidied; “"” is what stands above."""
        found = self.table.layout.values(line.cells)
        for name, given in found.items():
            value = found[name] = as_shown(given)
            if value[:1] == "'" and value[1:2] in tuple("=+-@"):
                found[name] = value[1:]  # the guard of our own file of refused rows
            if name in REPEATED and value.strip().lower() in DITTO:
                found[name] = self.above.get(name, "")
        self.above |= {name: value for name, value in found.items() if value}
        return found

    def understand(self, row: ListRow, given: dict[str, str]) -> None:
        """Fill in a row; raise RefusedError for what can’t be understood."""
        for value in given.values():
            check_text(value)
        if _formula.match(given.get("quote", "")):
            raise RefusedError("The cell of the quote holds a formula, or its error.")
        quote = given.get("quote", "").replace('""', '"')
        cell = read_cell(quote, self.on_record.is_known)
        if not cell.pieces:
            raise RefusedError(NO_WORDS)
        row.pieces = cell.pieces
        if len(row.words) > LONGEST_QUOTE:
            raise RefusedError(
                f"The quote has {len(row.words):,} characters, and {LONGEST_QUOTE:,} "
                "is the most. Is it the whole article?"
            )
        if "speaker" not in given:
            whole = f"{given.get('given', '')} {given.get('family', '')}".strip()
            given |= {"speaker": whole} if whole else {}
        cell = replace(cell, who=without_source(cell.who, given))
        take_cited(cell.source, given)
        self.take_people(row, given, cell)
        self.take_source(row, given)
        row.day = self.when(given.get("date", ""))
        row.said_on = self.when(given.get("said_on", ""))
        notes = [one for one in (row.note, cell.note, given.get("notes", "")) if one]
        row.note = "; ".join(dict.fromkeys(notes))

    def take_people(self, row: ListRow, given: dict[str, str], cell) -> None:
        """Take the speakers of their own column, else of the quote’s cell.

        Raise RefusedError where the two name different people.
        """
        named_in = self.on_record.named_in
        role, at = given.get("role", ""), given.get("organisation", "")
        speaker = tidy_name(given.get("speaker", "")).strip(' :“”"')
        row.named = named_in(speaker or cell.who, role, at)
        if not (speaker and cell.who):
            return
        beside = named_in(cell.who)
        if same_people(beside, row.named):
            row.named = [
                one if one.role or one.label else replace(one, role=other.role)
                for one, other in zip(row.named, beside, strict=True)
            ]
            return
        if cell.who.lower() in given.get("outlet", given.get("source", "")).lower():
            return
        raise RefusedError(
            f"The row names {speaker} as the speaker, and beside the quote stands "
            f"“{cell.who}”. Leave one of them."
        )

    def take_source(self, row: ListRow, given: dict[str, str]) -> None:
        """Take where it was printed; raise RefusedError where that isn’t said."""
        either = given.get("source", "")
        kind = "url" if is_address(with_scheme(either)) else "outlet"
        given.setdefault(kind, either)
        part_source(given)
        for name, longest in LONGEST.items():
            value = clean(given.get(name, "")).replace("\n", " ").strip()
            if len(value) > longest:
                raise RefusedError(
                    f"The {name} has more than {longest} characters: “{value[:60]}…”."
                )
            setattr(row, name, value)
        row.url = with_scheme(row.url)
        if row.url and not is_address(row.url):
            raise RefusedError(
                f"“{row.url[:80]}” isn’t a web address; one begins with https://."
            )
        if ";" in row.outlet:
            raise RefusedError(
                f"The row names several outlets: {row.outlet}. Give one."
            )
        if not (row.url or row.outlet or row.title):
            raise RefusedError(NO_SOURCE)

    def when(self, written: str) -> PartialDate | None:
        return read_when(written, self.day_first) if written else None


def is_open(cell: str) -> bool:
    """Say whether a cell opens a quote that it doesn’t close."""
    return cell[:1] in ("“", "„", "«") and not any(mark in cell for mark in "”»")


def is_closed(cell: str) -> bool:
    """Say whether a cell closes a quote that it doesn’t open."""
    marks = [sign for sign in cell if sign in "“„«”»"]
    return bool(marks) and marks[0] in "”»"


def without_source(who: str, given: dict[str, str]) -> str:
    """Return who signs, without the outlet and the day behind: those are taken too.

    Ada Quill, mayor, The Bay Courier, 15 May 2031
    """
    name, *others = [part.strip() for part in who.split(",")]
    kept = [name]
    for number, part in enumerate(others):
        with_year = ", ".join(others[number : number + 2])
        if is_day(part) or is_day(with_year):
            given.setdefault("date", part if is_day(part) else with_year)
            break
        if is_paper(part):
            given.setdefault("outlet", part)
        else:
            kept.append(part)
    return ", ".join(kept)


def take_cited(source: str, given: dict[str, str]) -> None:
    """Take outlet, title and day of what stands in brackets behind a quote.

    Bay Courier, 15 May 2031   or   Bay Courier, Tolls to rise, May 15, 2031
    """
    outlet, *others = [part.strip() for part in source.split(",")]
    for number in range(len(others)):
        day = ", ".join(others[number:])
        if is_day(day):
            given.setdefault("date", day)
            others = others[:number]
            break
    for name, value in (("outlet", outlet), ("title", ", ".join(others))):
        if value:
            given.setdefault(name, value)


_formula = re.compile(r"=\s*[A-Za-z]+\s*[(|!]|#(?:REF!|N/A|VALUE!|NAME\?|DIV/0!)")
_entity = re.compile(r"&(?:#\d+|#x[0-9a-f]+|[a-z]{2,8});", re.IGNORECASE)
_address_in_it = re.compile(r"<?(?P<url>https?://[^\s<>()\[\]]+)>?")


def part_source(given: dict[str, str]) -> None:
    """Take apart an outlet that has the day or the address behind it."""
    outlet = given.get("outlet", "")
    if found := _address_in_it.search(outlet):
        given.setdefault("url", found["url"])
        outlet = outlet.replace(found[0], "").strip(" ()[]<>,;-–:")
    words = outlet.split()
    for number in range(1, len(words)):
        day = " ".join(words[number:]).strip("()[]., ")
        is_told = words[number - 1][-1] in ",;–-(" or words[number][0] == "("
        if is_day(day) and (is_told or len(day) > 6):
            given.setdefault("date", day)
            outlet = " ".join(words[:number]).strip(" ,;–-(")
            break
    given["outlet"] = outlet


def as_shown(cell: str) -> str:
    """Return a cell as people see it where a program wrote &quot; or â€œ for a mark."""
    cell = html.unescape(cell) if _entity.search(cell) else cell
    return mend_twice_decoded(cell)


def with_scheme(address: str) -> str:
    """Return an address with https:// where a person left that out."""
    address = address.strip(" <>")
    has_path = "/" in address and "." in address.split("/")[0]
    is_bare = (has_path or address.startswith("www.")) and "://" not in address
    return f"https://{address}" if is_bare and " " not in address else address


def same_people(some: list[Named], others: list[Named]) -> bool:
    """Say whether two cells name the same people: Quill is Ada Quill."""
    words = [
        [set((one.name or one.label).lower().replace(".", "").split()) for one in named]
        for named in (some, others)
    ]
    return len(some) == len(others) and all(
        any(one <= other or other <= one for other in words[1]) for one in words[0]
    )
