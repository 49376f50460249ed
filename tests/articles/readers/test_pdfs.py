"""PDFs: the text of their pages, and a sentence where there is none."""

import datetime
import io
import logging

import pytest
from pypdf import PdfReader, PdfWriter

from articles.readers.reading import UnreadableError, read_file, read_pdf

PAGE_1 = """\
Harbour tolls to rise
By Jane Doe
14 May 2031
The harbour board said on Monday that tolls for fishing boats
would rise by a tenth in June, after a year in which the port
had lost three of its largest customers.
"We have no choice," said Ada Quill, who has led the board of
the harbour since 2029. "The dredging has to be paid for and"""
PAGE_2 = """\
the council has told us that it will not be the council. So it
will have to be the skippers, whether they like it or not."
She left."""


def make_pdf(*pages):
    """Write a PDF by hand: each page is its lines, one under the other."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    parts = [
        "<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for page in pages:
        shown = "".join(f"({escaped(line)}) Tj T*\n" for line in page.split("\n"))
        stream = f"BT /F1 11 Tf 14 TL 60 780 Td\n{shown}ET"
        parts += [
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources"
            f" << /Font << /F1 3 0 R >> >> /Contents {len(parts) + 2} 0 R >>",
            f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        ]
    return joined(parts)


def escaped(line):
    return line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def joined(parts):
    content, offsets = "%PDF-1.4\n", []
    for number, part in enumerate(parts, start=1):
        offsets.append(f"{len(content):010} 00000 n \n")
        content += f"{number} 0 obj\n{part}\nendobj\n"
    table = f"xref\n0 {len(parts) + 1}\n0000000000 65535 f \n" + "".join(offsets)
    trailer = f"trailer << /Size {len(parts) + 1} /Root 1 0 R >>\n"
    return (f"{content}{table}{trailer}startxref\n{len(content)}\n%%EOF").encode()


def encrypted(content, **passwords):
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    writer.encrypt(**passwords, algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def test_it_reads_the_details_above_a_pdfs_text():
    draft = read_pdf(make_pdf(PAGE_1, PAGE_2))

    assert draft.title == "Harbour tolls to rise"
    assert draft.byline == "Jane Doe"
    assert draft.published_on == datetime.date(2031, 5, 14)
    assert draft.language == "en"


def test_it_reads_paragraphs_across_lines_and_pages():
    first, second = read_pdf(make_pdf(PAGE_1, PAGE_2)).text.split("\n\n")[:2]

    assert first.startswith("The harbour board said on Monday that tolls for fishing")
    assert first.endswith("had lost three of its largest customers.")
    assert "to be paid for and the council has told us" in second
    assert second.startswith('"We have no choice,"')


def test_it_leaves_out_page_numbers_and_running_heads():
    pages = [f"The Bay Courier\n{PAGE_2}\nPage {n} of 3" for n in (1, 2, 3)]

    text = read_pdf(make_pdf(*pages)).text

    assert "Bay Courier" not in text
    assert "Page" not in text


def test_it_reads_a_pdf_file():
    draft = read_file("Tolls.PDF", make_pdf(PAGE_1, PAGE_2), 10_000)

    assert draft.title == "Harbour tolls to rise"


def test_it_reads_a_pdf_that_only_forbids_changes():
    content = encrypted(make_pdf(PAGE_1), user_password="", owner_password="quay")

    assert read_pdf(content).title == "Harbour tolls to rise"


def test_it_refuses_an_encrypted_pdf():
    content = encrypted(make_pdf(PAGE_1), user_password="quay")

    with pytest.raises(UnreadableError, match="encrypted; save a copy without"):
        read_file("tolls.pdf", content, 10_000)


def test_it_refuses_a_pdf_without_text():
    writer = PdfWriter()
    writer.add_blank_page(595, 842)
    file = io.BytesIO()
    writer.write(file)

    with pytest.raises(UnreadableError, match="tolls.pdf: This PDF has no text, only"):
        read_file("tolls.pdf", file.getvalue(), 10_000)


@pytest.mark.parametrize("length", [8, 60, 300, 700, 1200])
def test_it_refuses_a_pdf_that_broke_off(length, caplog):
    content = make_pdf(PAGE_1, PAGE_2)[:length]

    with caplog.at_level(logging.WARNING), pytest.raises(UnreadableError):
        read_file("tolls.pdf", content, 10_000)

    assert caplog.records == []
