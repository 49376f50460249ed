"""Reads many articles from files: one each, or a table of them."""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath
from typing import BinaryIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from articles.addresses import is_address
from articles.archive import LONGEST, restore
from articles.fetching.answers import Fetched
from articles.fetching.captures import keep
from articles.fetching.fetching import fetch
from articles.fetching.reading import read_address
from articles.fetching.refusals import shortened
from articles.loading import Loaded, load
from articles.models import ArticleVersion
from articles.readers.files import decode
from articles.readers.limits import check_text
from articles.readers.reading import Draft, UnreadableError, read_file, read_text
from articles.refusals import RefusedError, refuse_longer
from articles.tables.columns import Columns, columns_of
from articles.tables.days import read_day
from articles.tables.files import TableRow, has_a_head, is_table, read_rows
from articles.tables.nexis import articles_of, is_nexis
from articles.text.cleaning import clean

MOST_IN_A_ZIP = 10_000
TEXTS = (".txt", ".text")  # how the files end that may hold many articles
DETAILS = ("title", "byline", "outlet", "url", "published_on", "language")


@dataclass
class Row:
    """One article of a file, or the reason why it can't be read."""

    line: int
    values: dict | None = None
    draft: Draft | None = None
    problem: str = ""
    note: str = ""  # to be said, of no article
    name: str = ""  # of its file, in a ZIP; its address, where it was read from one
    fetched: Fetched | None = None  # what the address answered


@dataclass(frozen=True)
class Manner:
    """What a person says of a table: which columns are what, and how days are written.

    `mapped` has details by column. `day_first` tells 3/4/2017: None, it isn’t said.
    With `beginnings`, what pages show before a paywall is kept as that. `fetch` asks
    the addresses for whose articles there is no text.
    """

    mapped: dict[str, str] = field(default_factory=dict)
    day_first: bool | None = None
    beginnings: bool = False
    fetch: Callable[[str], Fetched] = fetch


def rows_of(path: Path, max_bytes: int, manner: Manner) -> Iterator[Row]:
    """Read a file's articles one by one; a bad one is a row with its problem."""
    try:
        if is_table(path):
            yield from table_rows(path, manner)
        else:
            with path.open("rb") as file:
                yield from rows_in(path.name, file, max_bytes, manner)
    except OSError as problem:
        yield Row(1, problem=f"The file can’t be read: {problem.strerror}.")
    except UnicodeDecodeError:
        yield Row(1, problem="The file isn’t text. Save it as UTF-8 and try again.")
    except (UnreadableError, RefusedError) as problem:
        yield Row(1, problem=str(problem))


def rows_in(name: str, file: BinaryIO, max_bytes: int, manner: Manner) -> Iterator[Row]:
    """Read the articles of an open file that is no table: one, or those of a ZIP."""
    if PurePath(name).suffix.lower() == ".zip":
        yield from zip_rows(file, max_bytes, manner)
    else:
        yield from file_rows(name, file.read(), max_bytes, manner)


def file_rows(
    name: str, content: bytes, max_bytes: int, manner: Manner
) -> Iterator[Row]:
    """Read the one article of a file, or the many of what LexisNexis exports.

    A text that holds nothing but addresses stands for the articles there.
    """
    if PurePath(name).suffix.lower() in TEXTS and len(content) <= max_bytes:
        # What is no text gets its sentence from the reader.
        with suppress(UnreadableError):
            text = decode(content)
            if is_nexis(text):
                for article in articles_of(text):
                    yield Row(article.line, article.values)
                return
            if addresses := addresses_in(text):
                for line, address in addresses.items():
                    yield address_row(address, manner, line)
                return
    beginnings = manner.beginnings
    yield Row(1, draft=read_file(name, content, max_bytes, beginnings=beginnings))


def addresses_in(text: str) -> dict[int, str]:
    """Return the addresses of a list by their lines; nothing for any other text.

    What follows a “#” and a space says something of them.
    """
    lines = {n: line.strip() for n, line in enumerate(text.splitlines(), 1)}
    listed = {n: line for n, line in lines.items() if line and line[:2] != "# "}
    is_list = all(
        line.startswith(("http://", "https://")) and not re.search(r"\s", line)
        for line in listed.values()
    )
    return listed if is_list else {}


def address_row(address: str, manner: Manner, line: int = 1, given=None) -> Row:
    """Fetch and read the article at an address; `given` are details known of it."""
    name = shortened(address)
    try:
        read = read_address(address, beginnings=manner.beginnings, fetch=manner.fetch)
        draft = replace(read.draft, **details_of(given or {}))
    except (UnreadableError, RefusedError) as problem:
        return Row(line, problem=str(problem), name=name)
    return Row(line, draft=draft, name=name, fetched=read.fetched)


def zip_rows(file: BinaryIO, max_bytes: int, manner: Manner) -> Iterator[Row]:
    """Read each file of a ZIP; one that can’t be read is a row with its problem."""
    try:
        archive = ZipFile(file)
    except BadZipFile:
        raise RefusedError("The ZIP is damaged. Pack it again.") from None
    with archive:
        files = [one for one in archive.infolist() if is_article_file(one)]
        if not files:
            raise RefusedError("The ZIP is empty. Pack the articles’ files into it.")
        if len(files) > MOST_IN_A_ZIP:
            raise RefusedError(
                f"The ZIP holds {len(files):,} files, and {MOST_IN_A_ZIP:,} are the "
                "most. Pack them into several."
            )
        for number, one in enumerate(files, 1):
            yield from packed_rows(archive, one, number, max_bytes, manner)


def packed_rows(
    archive: ZipFile, one: ZipInfo, number: int, max_bytes: int, manner: Manner
) -> Iterator[Row]:
    try:
        if one.file_size > max_bytes:
            raise RefusedError(f"{one.filename}: The file is too big.")
        for row in file_rows(one.filename, archive.read(one), max_bytes, manner):
            yield replace(row, line=number, name=one.filename)
    except (UnreadableError, RefusedError) as problem:
        yield Row(number, problem=str(problem), name=one.filename)
    except (BadZipFile, RuntimeError, NotImplementedError, EOFError):
        problem = f"{one.filename}: It is damaged, or needs a password."
        yield Row(number, problem=problem, name=one.filename)


def is_article_file(one: ZipInfo) -> bool:
    """Say whether a part of a ZIP is a file of its owner’s, not of their computer’s."""
    parts = PurePath(one.filename).parts
    hidden = any(part.startswith((".", "__MACOSX")) for part in parts)
    return not one.is_dir() and not hidden


def table_rows(path: Path, manner: Manner) -> Iterator[Row]:
    """Read a table’s rows; before the first that has them, note what is left out."""
    known: dict[tuple, Columns] = {}
    noted: set[str] = set()
    for row in read_rows(path):
        if row.problem or "versions" in row.values:
            yield Row(row.line, row.values, problem=row.problem)
            continue
        names = tuple(row.values)
        try:
            columns = known[names] = known.get(names) or columns_of(
                names, manner.mapped
            )
        except RefusedError as problem:
            yield Row(row.line, problem=str(problem))
            if has_a_head(path):
                return
            continue
        if new := [name for name in columns.left_out if name not in noted]:
            noted.update(new)
            yield Row(row.line, note=f"Left out: {', '.join(new)}.")
        yield article_row(row, columns, manner)


def article_row(row: TableRow, columns: Columns, manner: Manner) -> Row:
    """Return a row’s details; a day in doubt is a problem of its own."""
    values = columns.read(row.values)
    try:
        if day := values.get("published_on"):
            values["published_on"] = read_day(day, manner.day_first).isoformat()
    except RefusedError as problem:
        return Row(row.line, problem=str(problem))
    has_text = str(values.get("text") or "").strip()
    if has_text or not is_address(str(values.get("url"))):
        return Row(row.line, values)
    if unnamed := columns.unnamed_text(row.values):
        sentence = f"“{unnamed}” seems to be the text: say --map {unnamed}=text"
        return Row(row.line, problem=sentence)
    return address_row(values.pop("url"), manner, row.line, values)


def load_row(row: Row) -> Loaded:
    """Store the article of a row; raise RefusedError where it can't be."""
    if row.problem:
        raise RefusedError(row.problem)
    if row.fetched:
        return load(
            row.draft, ArticleVersion.CapturedVia.URL, capture=keep(row.fetched)
        )
    if row.draft:
        return load(row.draft, ArticleVersion.CapturedVia.FILE)
    if "versions" in row.values:
        return restore(row.values)
    return load(draft_of(row.values), ArticleVersion.CapturedVia.BULK)


def draft_of(values: dict) -> Draft:
    """Return the draft of a row's columns; what they lack is read in the text."""
    text = values.get("text")
    if not isinstance(text, str) or not text.strip():
        raise RefusedError("The row has no text.")
    given = details_of(values)
    try:
        # A row with a title holds the bare text; without one it is like a paste.
        draft = bare_text(text) if "title" in given else read_text(text)
    except UnreadableError as problem:
        raise RefusedError(str(problem)) from None
    return replace(draft, **given)


def details_of(values: dict) -> dict:
    """Return the details that a row gives; raise RefusedError for one that is none."""
    given = {name: values[name] for name in DETAILS if values.get(name)}
    for name, value in given.items():
        if not isinstance(value, str):
            raise RefusedError(f"The row’s {name} has to be text.")
        given[name] = clean(value)
    refuse_longer("outlet", given.get("outlet", ""), LONGEST["outlet"])
    if "published_on" in given:
        given["published_on"] = read_day(given["published_on"])
    return given


def bare_text(text: str) -> Draft:
    check_text(text)
    return Draft(text=clean(text))
