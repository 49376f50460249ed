"""Each kind of bad file gets its sentence, which names the file and says what to do."""

import io
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from pypdf import PdfWriter

from articles.models import Article
from tests.articles.readers.test_pdfs import PAGE_1, encrypted, make_pdf

pytestmark = pytest.mark.django_db

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def packed(**parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/"), content)
    return out.getvalue()


def word(content):
    return packed(**{"word__document.xml": content})


def scanned():
    writer, out = PdfWriter(), io.BytesIO()
    writer.add_blank_page(595, 842)
    writer.write(out)
    return out.getvalue()


BAD = {
    "film.mov": (b"x", "This kind of file can't be read; choose one that ends in .txt"),
    "none": (b"x", "This kind of file can't be read"),
    "list.csv": (b"title,text", "This is a table."),
    "list.xlsx": (b"PK\x03\x04", "This is a table."),
    "empty.txt": (b"", "This file is empty"),
    "blank.txt": (b" \n ", "There is no text here"),
    "picture.txt": (b"\x89PNG\r\n\x1a\n", "but it is a picture"),
    "packed.txt": (b"\x1f\x8b\x08", "but it is a compressed file"),
    "bytes.txt": (bytes(range(256)) * 4, "The file has no readable text"),
    "long.txt": (b"a " * 500_001, "1,000,000 is the most"),
    "big.txt": (b"a" * 2_000_001, "2 MB is the most"),
    "locked.pdf": (encrypted(make_pdf(PAGE_1), user_password="q"), "encrypted"),
    "scan.pdf": (scanned(), "only pictures of it"),
    "cut.pdf": (b"%PDF-1.4", "damaged or isn’t a PDF"),
    "old.docx": (b"\xd0\xcf\x11\xe0", "but it is an old Word document"),
    "broken.docx": (word("<broken"), "The document can’t be read"),
    "other.docx": (packed(a="x"), "but it is an archive"),
    "bomb.docx": (word("<a>" + "x" * 50_000_001), "The document is too long"),
    "deep.docx": (word(f"<w:d {WORD}>" + "<w:p>" * 300), "can’t be read"),
    "bare.docx": (word(f"<w:d {WORD}/>"), "There is no text here"),
    "broken.odt": (packed(**{"content.xml": "<x", "mimetype": "a"}), "can’t be read"),
    "plain.rtf": (b"hello", "but it is plain text"),
    "picture.eml": (b"Content-Type: image/png\n\nx", "There is no text in this mail"),
    "empty.html": (b"<html><body></body></html>", "There is no article on this page"),
    "head.md": (b"---\ntitle: Tolls\n---\n", "There is nothing below the title"),
    "cut.zip": (b"PK", "The ZIP is damaged"),
    "empty.zip": (packed(), "The ZIP is empty"),
    "nested.zip": (packed(**{"a.zip": b"PK"}), "This kind of file can't be read"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_gets_its_sentence(curating, settings, name):
    settings.ONRECORD_MAX_UPLOAD_MB = 2
    content, sentence = BAD[name]
    good = SimpleUploadedFile("good.txt", b"Title: Tolls\n\nNobody spoke.")

    files = [SimpleUploadedFile(name, content), good]
    page = curating.post("/desk/add/", {"file": files})

    (problem,) = page.context["problems"]
    named = "a.zip" if name == "nested.zip" else name
    assert problem.startswith(f"{named}: ")
    assert sentence in problem
    assert len(page.context["cards"]) == 1
    assert not Article.objects.exists()
