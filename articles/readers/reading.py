"""Reads an article’s text and details from a paste or a file."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from articles.bounded import LONGEST, MOST_MB, OutOfBoundsError, run_bounded
from articles.readers.documents.mail import read_mail
from articles.readers.documents.markdown import from_markdown
from articles.readers.documents.office import read_docx, read_odt, read_rtf
from articles.readers.documents.pdfs import read_pdf
from articles.readers.drafts import Draft, UnreadableError
from articles.readers.files import (
    decode,
    is_html_document,
    kind_of_content,
    kind_of_file,
)
from articles.readers.plain_text import read_plain_text
from articles.readers.web.pages import read_html

_READERS = {
    "PDF": read_pdf,
    "HTML": read_html,
    "Word": read_docx,
    "OpenDocument": read_odt,
    "RTF": read_rtf,
    "mail": read_mail,
}
_WITH_PAGES = ("HTML", "mail")

__all__ = [
    "Draft",
    "UnreadableError",
    "read_file",
    "read_html",
    "read_page",
    "read_pdf",
    "read_text",
]


def read_text(text: str, url: str | None = None, *, beginnings: bool = False) -> Draft:
    """Return the article in a paste, be it plain text or the source of an HTML page.

    `url` is where that page was seen. With `beginnings`, what a page shows before a
    paywall is kept as that.
    """
    if is_html_document(text):
        read = partial(read_html, beginnings=beginnings)
        return _read_bounded(read, text, url or None)
    return read_plain_text(text)


def read_file(
    name: str, content: bytes, max_bytes: int, *, beginnings: bool = False
) -> Draft:
    """Return the article in a file of at most `max_bytes`; `beginnings` as above.

    Raises UnreadableError, whose sentence names the file, if it is empty, too big,
    encrypted, not what its name says, or has no text.
    """
    try:
        _check_size(content, max_bytes)
        return _read(kind_of_file(name, content), content, beginnings)
    except UnreadableError as error:
        raise UnreadableError(f"{name}: {error}") from error


def read_page(
    content: bytes, url: str, charset: str | None = None, *, beginnings: bool = False
) -> Draft:
    """Return the article in what an address answered: a page, a PDF or plain text.

    `charset` is the encoding that was named with it; `beginnings` as above. Raises
    UnreadableError.
    """
    if not content.strip():
        raise UnreadableError("This page is empty; check its address.")
    kind = kind_of_content(content)
    if kind in ("HTML", "text"):
        read = partial(read_html, beginnings=beginnings)
        return _read_bounded(read, content, url, charset)
    if kind in _READERS:
        return replace(_read_bounded(_READERS[kind], content), url=url)
    raise UnreadableError(
        f"This address leads to {kind}, and to no article; give the article’s own page."
    )


def _check_size(content: bytes, max_bytes: int) -> None:
    if not content:
        raise UnreadableError(
            "This file is empty; choose the one with the article in it."
        )
    if len(content) > max_bytes:
        raise UnreadableError(
            f"This file has {_megabytes(len(content))} and {_megabytes(max_bytes)} is"
            " the most; paste the article's words instead."
        )


def _read(kind: str, content: bytes, beginnings: bool) -> Draft:
    if kind in _WITH_PAGES:
        return _read_bounded(partial(_READERS[kind], beginnings=beginnings), content)
    if kind in _READERS:
        return _read_bounded(_READERS[kind], content)
    text = decode(content)
    return read_plain_text(from_markdown(text) if kind == "Markdown" else text)


def _read_bounded(read: Callable, *given: bytes | str | None) -> Draft:
    """Read in a process of its own: no library for pages or PDFs sets itself bounds."""
    try:
        return run_bounded(read, *given)
    except OutOfBoundsError:
        raise UnreadableError(
            f"Reading this takes longer than {LONGEST} seconds or more than {MOST_MB}"
            " MB of memory; paste the article's words instead."
        ) from None


def _megabytes(size: int) -> str:
    if size < 100_000:
        return f"{size:,} bytes"
    return f"{size / 1_000_000:.3g} MB"
