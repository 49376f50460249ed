"""Says what kind of file an upload is, by name and content, and decodes text."""

import codecs
import io
import re
import zipfile
from pathlib import PurePath

from articles.readers.drafts import UnreadableError

KINDS = {
    ".txt": "text",
    ".text": "text",
    ".md": "Markdown",
    ".markdown": "Markdown",
    ".html": "HTML",
    ".htm": "HTML",
    ".xhtml": "HTML",
    ".shtml": "HTML",
    ".pdf": "PDF",
    ".docx": "Word",
    ".odt": "OpenDocument",
    ".rtf": "RTF",
    ".eml": "mail",
    ".mht": "mail",
    ".mhtml": "mail",
}
# Kinds whose content is text like any other.
_TEXTS = {"text", "Markdown", "mail"}

_WITH_ARTICLE = {
    "text": "plain text",
    "HTML": "an HTML page",
    "PDF": "a PDF",
    "Word": "a Word document",
    "OpenDocument": "an OpenDocument text",
    "RTF": "a rich text (RTF) document",
}

_UTF_32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)

# How the files begin that people take for text: what they are, in their words.
_BEGINNINGS = {
    b"\xd0\xcf\x11\xe0": "an old Word document",
    b"{\\rtf": "RTF",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x1f\x8b": "a compressed file",
}

# <!doctype html>   or   <?xml version="1.0"?> <!-- saved --> <html lang="en">
_html_document = re.compile(
    r"""
    \s* (?> <\?xml [^>]* > \s* | <!-- .{0,4000}? --> \s* ){0,9}
    < (?: !doctype \s+ html | html ) \b
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
_any_tag = re.compile(rb"<[a-zA-Z][^<>]*>")

# White space aside, text holds no control characters; one in a hundred is an accident.
_control = re.compile(r"[\x00-\x08\x0e-\x1b\x7f]")


def is_html_document(text: str) -> bool:
    """Tell an HTML document from a text, be it one that mentions a tag."""
    return bool(_html_document.match(text.lstrip("\ufeff")))


def kind_of_file(name: str, content: bytes) -> str:
    """Return what a file is; refuse one that isn’t what its name says."""
    ending = PurePath(name).suffix.lower()
    if ending not in KINDS:
        raise UnreadableError(
            "This kind of file can't be read; choose one that ends in"
            f" {', '.join(KINDS)}, or paste the article's words."
        )
    found, named = kind_of_content(content), KINDS[ending]
    is_text = found == "text" and (named in _TEXTS or _may_be_html(ending, content))
    if found == named or is_text or (found == "HTML" and named == "mail"):
        return named
    raise UnreadableError(
        f"Its name ends in {ending}, but it is {_WITH_ARTICLE.get(found, found)}; give"
        " it the right name, or paste the article's words."
    )


def decode(content: bytes) -> str:
    """Return the text in UTF-8, UTF-16, UTF-32 or else Windows-1252."""
    for encoding in _encodings(content):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if (len(text) - len(_control.sub("", text))) * 100 <= len(text):
            return text
    raise UnreadableError(
        "The file has no readable text; save it as plain text in UTF-8."
    )


def kind_of_content(content: bytes) -> str:
    """Return "text", "HTML", "PDF" or what else it is, in words."""
    # The format allows for up to 1,024 bytes of anything before its mark.
    if b"%PDF-" in content[:1024]:
        return "PDF"
    if content.startswith(b"PK\x03\x04"):
        return _kind_of_zip(content)
    for beginning, kind in _BEGINNINGS.items():
        if content.startswith(beginning):
            return kind
    return "HTML" if is_html_document(decode(content)) else "text"


def _kind_of_zip(content: bytes) -> str:
    """Tell by the parts in it what a ZIP is."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
    except zipfile.BadZipFile:
        return "a damaged archive"
    if "word/document.xml" in names:
        return "Word"
    is_text = "content.xml" in names and "mimetype" in names
    return "OpenDocument" if is_text else "an archive"


def _may_be_html(ending: str, content: bytes) -> bool:
    """Tell a part of a page, without <html> around it, from plain text."""
    return KINDS[ending] == "HTML" and bool(_any_tag.search(content))


def _encodings(content: bytes) -> list[str]:
    if content.startswith(_UTF_32):
        return ["utf-32"]
    if content.startswith(_UTF_16):
        return ["utf-16"]
    return ["utf-8-sig", "cp1252"]
