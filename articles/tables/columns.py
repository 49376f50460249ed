"""Which column of a table gives which detail of an article.

The names are what people write, and what trafilatura, news-please, newspaper and
Media Cloud call theirs; case, spaces, dots and underscores aside.
"""

import ast
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from articles.addresses import is_address
from articles.refusals import RefusedError

# The likeliest first: where a table has two of them, the later one is left out.
NAMES = {
    "title": [
        *("title", "headline", "articletitle", "heading", "titel", "überschrift"),
        *("titre", "titulo", "título", "titolo", "headlinemain"),
    ],
    "text": [
        *("text", "body", "maintext", "articletext", "fulltext", "articlebody"),
        *("content", "rawtext", "article", "volltext", "inhalt", "texte", "contenu"),
        *("texto", "contenido", "testo", "tekst", "plaintext", "cleantext"),
    ],
    "byline": [
        *("byline", "author", "authors", "writer", "reporter", "journalist", "by"),
        *("creator", "autor", "autoren", "auteur", "auteurs", "autore", "verfasser"),
    ],
    "outlet": [
        *("outlet", "sitename", "publication", "publicationname", "newspaper"),
        *("publisher", "medianame", "medium", "journal", "sourcename", "site"),
        *(
            "outletname",
            "medianame",
            "zeitung",
            "medio",
            "journalname",
            "publishername",
        ),
        *("sourcedomain", "hostname", "domain"),
    ],
    "url": [
        *("url", "link", "address", "webaddress", "sourceurl", "articleurl", "uri"),
        *(
            "permalink",
            "weburl",
            "pageurl",
            "canonicalurl",
            "lien",
            "enlace",
            "adresse",
        ),
    ],
    "published_on": [
        *("publishedon", "date", "published", "publishdate", "datepublish"),
        *("pubdate", "publicationdate", "datepublished", "publishedat", "day"),
        *("publisheddate", "datetime", "datum", "fecha", "data", "articledate"),
    ],
    "language": ["language", "lang"],
}
# An address or an outlet, as its values tell.
EITHER = "source"
EITHER_NAMES = [EITHER, "quelle", "fuente", "fonte", "bron"]
# ['Ada Quill', "Bo O'Lind"], as pandas writes a list
_list_in_python = re.compile(r"\[\s*['\"].*['\"]\s*,?\s*\]", re.DOTALL)
_by = re.compile(r"^by:?\s+", re.IGNORECASE)
SURELY_TEXT = 400  # characters; descriptions are shorter


@dataclass(frozen=True)
class Columns:
    """Of which column each detail is, and which columns nobody asked for."""

    of: dict[str, str]
    left_out: list[str]

    def read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return a row’s details; a list of authors is one byline."""
        found = {detail: values.get(column) for detail, column in self.of.items()}
        either = as_text(found.pop(EITHER, None))
        if either:
            detail = "url" if is_address(str(either)) else "outlet"
            found[detail] = found.get(detail) or either
        told = {name: as_text(value) for name, value in found.items() if value}
        if isinstance(told.get("byline"), str):
            told["byline"] = _by.sub("", told["byline"])
        return told

    def unnamed_text(self, values: Mapping[str, Any]) -> str:
        """Return the column, of those left out, that holds a text; empty for none."""
        lengths = {name: len(str(values.get(name) or "")) for name in self.left_out}
        longest = max(lengths, key=lengths.get, default="")
        return longest if lengths.get(longest, 0) >= SURELY_TEXT else ""


def as_text(value: Any) -> Any:
    """Return a number or a list of names as text; what else it is stays, as no text."""
    if isinstance(value, dict) and "name" in value:  # {"id": null, "name": "Courier"}
        value = value.get("name") or ""
    if isinstance(value, str) and _list_in_python.fullmatch(value):
        value = written_list(value)
    if isinstance(value, list | tuple):
        return ", ".join(str(as_text(one)) for one in value)
    return str(value) if isinstance(value, int | float) else value


def written_list(value: str) -> Any:
    """Return the list that a cell writes out; what is none stays text."""
    try:
        return ast.literal_eval(value)
    except (ValueError, SyntaxError, RecursionError, MemoryError):
        return value


def columns_of(names: Iterable[str], mapped: Mapping[str, str] = {}) -> Columns:
    """Recognise a table’s columns; `mapped` says of some which detail they are.

    Raise RefusedError where none is the text or the address, from which the text can be
    read, and for a mapping that names nothing.
    """
    names = [name for name in names if name]
    refuse_mapping(mapped, names)
    of = {detail: column for column, detail in mapped.items()}
    by_key = {key_of(name): name for name in reversed(names) if name not in mapped}
    for detail, keys in [*NAMES.items(), (EITHER, EITHER_NAMES)]:
        column = next((by_key[key] for key in keys if key in by_key), None)
        if column and detail not in of:
            of[detail] = column
    if not of.keys() & {"text", "url", EITHER}:
        raise RefusedError(
            f"No column is the text. There are: {', '.join(names) or 'none'}. Call "
            "one “text”, or “url” to read the text there, or say which it is: --map "
            "COLUMN=text"
        )
    return Columns(of, [name for name in names if name not in of.values()])


def refuse_mapping(mapped: Mapping[str, str], names: list[str]) -> None:
    for column, detail in mapped.items():
        if detail not in NAMES:
            raise RefusedError(
                f"“{detail}” is no detail of an article. Choose of: {', '.join(NAMES)}."
            )
        if column not in names:
            raise RefusedError(
                f"There is no column “{column}”. There are: {', '.join(names)}."
            )


def key_of(name: str) -> str:
    return re.sub(r"[\W_]", "", name.lower())
