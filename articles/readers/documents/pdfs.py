"""Reads the text of a PDF."""

import io
import logging
import re
from collections import Counter
from dataclasses import replace

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from articles.readers.documents.print_lines import (
    without_hyphens,
    without_line_numbers,
)
from articles.readers.drafts import Draft, UnreadableError
from articles.readers.plain_text import read_plain_text

# pypdf reports each oddity of a file that it can read all the same; no curator can do
# anything about them.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)

# What pypdf raises on a damaged file, besides its own errors (seen on truncated files).
BROKEN = (
    PyPdfError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    NotImplementedError,
    OSError,
    RecursionError,
    TypeError,
    ValueError,
)

# 3   or   Page 3 of 5   or   - 3 -
_page_number = re.compile(r"(?:page )?\W{0,2}\d{1,4}\W{0,2}(?: of \d+)?", re.IGNORECASE)


def read_pdf(content: bytes) -> Draft:
    """Return the article in a PDF; its author is not asked: that is who typed it."""
    reader = _open(content)
    try:
        pages = [page.extract_text() for page in reader.pages]
    except BROKEN as error:
        raise _damaged() from error
    pages = without_line_numbers(without_page_furniture(pages))
    text = without_hyphens("\n\n".join(pages))
    if not text.strip():
        raise UnreadableError(
            "This PDF has no text, only pictures of it, as in a scan; run text"
            " recognition (OCR) on it, or paste the text."
        )
    draft = read_plain_text(text)
    return draft if draft.language else replace(draft, language=_language(reader))


def without_page_furniture(pages: list[str]) -> list[str]:
    """Return the pages without page numbers and without lines repeated on each page."""
    parted = [[line.strip() for line in page.strip().split("\n")] for page in pages]
    edges = Counter(
        edge for lines in parted for edge in {*_masked(lines[:1]), *_masked(lines[-1:])}
    )
    return ["\n".join(_inner(lines, edges, len(pages))) for lines in parted]


def _masked(lines: list[str]) -> list[str]:
    """Return lines with their numbers made alike: “Case 3, page 7 of 12”."""
    return [re.sub(r"\d+", "0", line) for line in lines]


def _inner(lines: list[str], edges: Counter[str], pages: int) -> list[str]:
    def is_furniture(line: str) -> bool:
        (masked,) = _masked([line])
        is_repeated = pages > 2 and edges[masked] == pages and not line.isdecimal()
        return is_repeated or bool(_page_number.fullmatch(line))

    start = 1 if is_furniture(lines[0]) else 0
    end = len(lines) - 1 if is_furniture(lines[-1]) else len(lines)
    return lines[start:end]


def _open(content: bytes) -> PdfReader:
    try:
        reader = PdfReader(io.BytesIO(content))
        is_open = not reader.is_encrypted or reader.decrypt("")
    except BROKEN as error:
        if b"/Encrypt" in content:
            raise _locked() from error
        raise _damaged() from error
    if not is_open:
        raise _locked()
    return reader


def _language(reader: PdfReader) -> str | None:
    try:
        printed = reader.trailer["/Root"].get("/Lang")
    except BROKEN:
        # The text was read; a damaged catalogue says nothing of its language.
        return None
    language = re.match(r"[A-Za-z]{2,3}(?![A-Za-z])", str(printed or ""))
    return language[0].lower() if language else None


def _locked() -> UnreadableError:
    return UnreadableError(
        "This PDF is encrypted; save a copy without a password, or paste the text."
    )


def _damaged() -> UnreadableError:
    return UnreadableError(
        "This file is damaged or isn’t a PDF; open it in a reader and save it again, or"
        " paste the text."
    )
