"""Reads the paragraphs of Word, OpenDocument and RTF documents.

Word: ECMA-376, part 1, 17.3; OpenDocument 1.3, part 3, 5.1
"""

import io
import zipfile
from collections.abc import Iterator

from lxml import etree
from striprtf.striprtf import rtf_to_text

from articles.readers.drafts import Draft, UnreadableError
from articles.readers.plain_text import read_plain_text

LARGEST_XML = 50_000_000  # bytes; a document of 1,000,000 characters has about ten
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def read_docx(content: bytes) -> Draft:
    body = xml_of(content, "word/document.xml")
    paragraphs = map(word_paragraph, body.iter(f"{WORD}p"))
    return read_plain_text("\n\n".join(paragraphs))


def read_odt(content: bytes) -> Draft:
    body = xml_of(content, "content.xml")
    notes = {p for note in body.iter(f"{TEXT}note", OFFICE_NOTE) for p in note.iter()}
    own = (p for p in body.iter(f"{TEXT}p", f"{TEXT}h") if p not in notes)
    paragraphs = map(text_paragraph, own)
    return read_plain_text("\n\n".join(paragraphs))


def read_rtf(content: bytes) -> Draft:
    text = rtf_to_text(content.decode("cp1252", "replace"), errors="replace")
    return read_plain_text(text.replace("\n", "\n\n"))


def xml_of(content: bytes, name: str) -> etree._Element:
    """Return a part of a document, which is a ZIP of XML."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            if parts.getinfo(name).file_size > LARGEST_XML:
                raise UnreadableError("The document is too long; split it.")
            parser = etree.XMLParser(resolve_entities=False, no_network=True)
            return etree.fromstring(parts.read(name), parser)
    except (zipfile.BadZipFile, KeyError, etree.XMLSyntaxError, RuntimeError):
        raise UnreadableError(
            "The document can’t be read; save it again, or paste the article’s words."
        ) from None


def word_paragraph(paragraph) -> str:
    """Return a paragraph’s words; what was deleted under review isn’t among them."""
    return "".join(word_pieces(paragraph))


def word_pieces(paragraph) -> Iterator[str]:
    for part in paragraph.iter(f"{WORD}t", f"{WORD}tab", f"{WORD}br", f"{WORD}cr"):
        yield part.text or "" if part.tag == f"{WORD}t" else " "


def text_paragraph(paragraph) -> str:
    """Return a paragraph’s words, without its notes and comments."""
    pieces = [paragraph.text or ""]
    for part in paragraph:
        if part.tag == f"{TEXT}s":
            pieces.append(" " * int(part.get(f"{TEXT}c", "1")))
        elif part.tag in (f"{TEXT}line-break", f"{TEXT}tab"):
            pieces.append(" ")
        elif part.tag not in (f"{TEXT}note", OFFICE_NOTE):
            pieces.append(text_paragraph(part))
        pieces.append(part.tail or "")
    return "".join(pieces)


OFFICE_NOTE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}annotation"
