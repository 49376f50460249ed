"""Documents: Word, OpenDocument, RTF, mail and Markdown, each as an article."""

import datetime
import io
import zipfile
from email.message import EmailMessage

import pytest

from articles.readers.reading import UnreadableError, read_file, read_text

TITLE = "Harbour tolls to rise in spring"
LEAD = "The port will raise its tolls in April, Mayor Ada Quill said on Monday."
SAID = "“We have waited for ten years,” Quill said. “The quay can’t wait any longer.”"
PARAGRAPHS = [TITLE, "By Bo Lind", "15 May 2031", LEAD, SAID]
DAY = datetime.date(2031, 5, 15)
MEGABYTES = 10_000_000


def zipped(**parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return out.getvalue()


def docx(paragraphs=PARAGRAPHS):
    runs = "".join(
        f"<w:p><w:r><w:t>{text[:9]}</w:t></w:r><w:r><w:t>{text[9:]}</w:t></w:r></w:p>"
        for text in paragraphs
    )
    name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = f'<w:document xmlns:w="{name}"><w:body>{runs}</w:body></w:document>'
    return zipped(word__document_xml=body)


def odt(paragraphs=PARAGRAPHS):
    lines = "".join(f"<text:p>{text}</text:p>" for text in paragraphs)
    office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    body = f'<o:doc xmlns:o="{office}" xmlns:text="{text}">{lines}</o:doc>'
    return zipped(mimetype="application/vnd.oasis.opendocument.text", content_xml=body)


def rtf(paragraphs=PARAGRAPHS):
    escaped = [
        "".join(c if c.isascii() else f"\\u{ord(c)}?" for c in text)
        for text in paragraphs
    ]
    return ("{\\rtf1\\ansi " + "\\par ".join(escaped) + "}").encode()


def eml(html=False):
    message = EmailMessage()
    message["From"] = "Press Office <press@port.example>"
    message["Subject"] = f"Fwd: {TITLE}"
    message["Date"] = "Thu, 15 May 2031 10:00:00 +0100"
    message.set_content("\n\n".join([LEAD, SAID]))
    if html:
        message.set_content(f"<p>{LEAD}</p><p>{SAID}</p>", subtype="html")
    return message.as_bytes()


def mht():
    page = f"<html><head><title>{TITLE}</title></head><body><article>"
    page += f"<h1>{TITLE}</h1><p>{LEAD}</p><p>{SAID}</p></article></body></html>"
    message = EmailMessage()
    message["From"] = "<Saved by a browser>"
    message["Subject"] = TITLE
    message.set_content(page, subtype="html")
    message.make_related()
    return message.as_bytes()


MARKDOWN = f"""---
title: "{TITLE}"
author: Bo Lind
date: 2031-05-15
tags: [port]
---

# {TITLE}

The port will raise its tolls in April, Mayor **Ada Quill** said on *Monday*.

> “We have waited for ten years,” [Quill](https://port.example/quill "Her") said.
> “The quay can’t wait any longer.”

![The quay](quay.jpg)
"""


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.docx", docx()), ("a.odt", odt()), ("a.rtf", rtf())],
)
def test_a_document_is_read_as_its_text_would_be(name, content):
    draft = read_file(name, content, MEGABYTES)

    assert (draft.title, draft.byline, draft.published_on) == (TITLE, "Bo Lind", DAY)
    assert draft.text == f"{LEAD}\n\n{SAID}"


@pytest.mark.parametrize("html", [False, True])
def test_a_mail_gives_its_subject_and_day(html):
    draft = read_file("a.eml", eml(html), MEGABYTES)

    assert (draft.title, draft.published_on) == (TITLE, DAY)
    assert draft.text == f"{LEAD}\n\n{SAID}"


def test_a_page_saved_as_one_file_is_read():
    draft = read_file("a.mht", mht(), MEGABYTES)

    assert draft.title == TITLE
    assert LEAD in draft.text


def test_markdown_loses_its_signs_and_keeps_its_words():
    draft = read_file("a.md", MARKDOWN.encode(), MEGABYTES)

    assert (draft.title, draft.byline, draft.published_on) == (TITLE, "Bo Lind", DAY)
    assert draft.text == f"{LEAD}\n\n{SAID}"


@pytest.mark.parametrize("words", ["2 * 3 * 4 is 24", "the file a_b_c was sent"])
def test_signs_that_are_none_of_markdowns_stay(words):
    assert read_file("a.md", f"{LEAD}\n\n{words}.".encode(), MEGABYTES).text.endswith(
        f"{words}."
    )


@pytest.mark.parametrize(
    "head",
    [
        "From: Press Office <press@port.example>\nSent: Thursday, 15 May 2031 10:00\n"
        "To: Ada\nSubject: Harbour tolls to rise in spring",
        "---------- Forwarded message ---------\nFrom: Bo <bo@port.example>\n"
        "Date: Thu, May 15, 2031 at 10:00 AM\nSubject: Re: Harbour tolls to rise in "
        "spring\nTo: Ada <ada@port.example>",
        "Begin forwarded message:\n\n> From: Bo\n> Subject: Harbour tolls to rise in "
        "spring\n> Date: 15 May 2031 at 10:00:00 BST",
    ],
)
def test_a_pasted_mail_loses_its_head(head):
    body = f'> {LEAD}\n>\n> "We have waited for ten years," Mayor Ada Quill said. "The'
    draft = read_text(f"{head}\n\n{body} quay\n> can't wait any longer.\"\n")

    assert (draft.title, draft.published_on) == (TITLE, DAY)
    assert draft.text.startswith(LEAD)
    assert '"The quay can\'t wait any longer."' in draft.text


def test_a_line_from_somebody_is_no_mail():
    text = f"From: the harbour\n\n{LEAD}"

    assert "From: the harbour" in read_text(text).text + str(read_text(text).title)


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.docx", odt(), "ends in .docx, but it is an OpenDocument text"),
        ("a.odt", docx(), "ends in .odt, but it is a Word document"),
        ("a.docx", zipped(other="x"), "but it is an archive"),
        ("a.rtf", b"plain words", "ends in .rtf, but it is plain text"),
        ("a.docx", zipped(word__document_xml="<broken"), "can’t be read"),
        ("a.eml", b"From: a\nContent-Type: image/png\n\nx", "no text in this mail"),
    ],
)
def test_a_bad_document_is_refused_with_a_sentence(name, content, sentence):
    with pytest.raises(UnreadableError, match=sentence):
        read_file(name, content, MEGABYTES)


def mail_of(text):
    message = EmailMessage()
    message["From"], message["Subject"] = "bo@bay.example", f"FW: {TITLE}"
    message["Date"] = "Fri, 16 May 2031 10:00:00 +0100"
    message.set_content(text)
    return message.as_bytes()


INNER = f"From: Al <al@port.example>\nSent: 15 May 2031 09:12\nSubject: {TITLE}"
WROTE = "On 15 May 2031, at 09:12, Al <al@port.example> wrote:"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"FYI\n\n________________________________\n{INNER}\n\n{LEAD}\n\n{SAID}", 15),
        (f"FYI\n\n-----Original Message-----\n{INNER}\n\n{LEAD}\n\n{SAID}", 15),
        (f"{LEAD}\n\n{SAID}\n\n-- \nPress Office\nTel. 01234 567890\n", 16),
        (
            f"Again.\n\n{WROTE}\n\n> {LEAD}\n>\n> {SAID}",
            16,
        ),
    ],
)
def test_a_mail_that_is_handed_on_is_read_alone(text, day):
    draft = read_file("a.eml", mail_of(text), MEGABYTES)

    assert (draft.title, draft.text) == (TITLE, f"{LEAD}\n\n{SAID}")
    assert draft.published_on == datetime.date(2031, 5, day)


def test_a_page_that_chrome_saved_has_its_marks_and_address():
    page = f'<html><head><meta charset="utf-8"></head><p>{LEAD}</p><p>{SAID}</p></html>'
    content = (
        "From: <Saved by Blink>\r\n"
        "Snapshot-Content-Location: https://bay.example/tolls\r\n"
        "MIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="-b"\r\n\r\n'
        "---b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        f"{page}\r\n---b--\r\n"
    ).encode()

    draft = read_file("a.mht", content, MEGABYTES)

    assert draft.text == f"{LEAD}\n\n{SAID}"
    assert draft.url == "https://bay.example/tolls"


def test_front_matter_may_hold_lists_and_other_names():
    front = (
        "---\nauthor:\n  - Ada Quill\n  - Bo Lind\npublication: Bay Courier\n"
        "source: https://bay.example/tolls\npublished: 2031-05-15\n---\n"
    )

    draft = read_file("a.md", f"{front}\n# {TITLE}\n\n{LEAD}".encode(), MEGABYTES)

    assert draft.byline == "Ada Quill, Bo Lind"
    assert (draft.outlet, draft.url) == ("Bay Courier", "https://bay.example/tolls")
    assert draft.published_on == DAY


def test_a_head_below_a_heading_of_markdown_is_read():
    text = f"# {TITLE}\nBy Bo Lind\n15 May 2031\n\n{LEAD}\n\n{SAID}"

    draft = read_file("a.md", text.encode(), MEGABYTES)

    assert (draft.title, draft.byline, draft.published_on) == (TITLE, "Bo Lind", DAY)
    assert draft.text == f"{LEAD}\n\n{SAID}"


def test_a_note_of_a_document_is_no_paragraph():
    note = "<text:note><text:p>See page 3.</text:p></text:note>"

    draft = read_file("a.odt", odt([*PARAGRAPHS[:-1], f"{SAID}{note}"]), MEGABYTES)

    assert draft.text == f"{LEAD}\n\n{SAID}"
