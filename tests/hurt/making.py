"""Makes small files and pastes that are made to hurt, no two of one kind.

Each is a name with its ending, and a function that makes its bytes.
"""

import json
import zlib

MB = 1_000_000


def text_of(piece: str, length: int = MB) -> bytes:
    """Return a text of so many characters that is one piece again and again."""
    return (piece * (length // len(piece) + 1))[:length].encode()


def names(form: str, length: int = MB) -> bytes:
    """Return a text of pieces that each have another name in them."""
    pieces, size, number = [], 0, 26
    while size < length - 100:
        pieces.append(form.format(name_of(number)))
        size += len(pieces[-1])
        number += 1
    return "".join(pieces).encode()


def name_of(number: int) -> str:
    letters = ""
    while number:
        letters = chr(97 + number % 26) + letters
        number //= 26
    return letters.capitalize()


def page(body: str, head: str = "") -> bytes:
    return (
        f"<!doctype html><html><head><title>Tolls</title>{head}</head>"
        f"<body><article><h1>Tolls</h1><p>The harbour board met.</p>{body}"
        "</article></body></html>"
    ).encode()


def pdf(*objects: bytes, kids: str = "3 0 R", count: int = 1) -> bytes:
    """Return a PDF of these objects, the first of them number 3."""
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>".encode(),
        *objects,
    ]
    file, places = b"%PDF-1.7\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(parts) + 1
    return file + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n"
        b"<< /Root 1 0 R /Size %d >>\nstartxref\n%d\n%%%%EOF"
        % (size, table, size, len(file))
    )


FONT = b"/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
PAGE = b"<< /Type /Page /Parent 2 0 R /Resources << %s >> /Contents 4 0 R >>" % FONT
LINE = b"(Tolls rise.) Tj T* "
WORDS = b"BT /F1 12 Tf 14 TL 60 780 Td " + LINE + b"ET"


def stream(content: bytes, more: bytes = b"") -> bytes:
    """Return a stream that is compressed."""
    return packed(zlib.compress(content, 9), b"/FlateDecode", more)


def packed(content: bytes, filters: bytes, more: bytes = b"") -> bytes:
    head = b"<< /Length %d /Filter [%s] %s >>" % (len(content), filters, more)
    return b"%s\nstream\n%s\nendstream" % (head, content)


def bomb(megabytes: int) -> bytes:
    """Return a stream of blanks that is compressed twice, made piece by piece."""
    inner, outer = zlib.compressobj(9), zlib.compressobj(9)
    pieces = [outer.compress(inner.compress(b" " * MB)) for _ in range(megabytes)]
    pieces += [outer.compress(inner.flush()), outer.flush()]
    return packed(b"".join(pieces), b"/FlateDecode /FlateDecode")


def pdf_of(content: bytes) -> bytes:
    return pdf(PAGE, stream(content))


def nested_forms(depth: int) -> bytes:
    """Return a PDF whose page draws a form ten times, which draws another one …"""
    forms = []
    for number in range(5, 5 + depth):
        more = b"/Type /XObject /Subtype /Form /Resources << /XObject << /F %d 0 R >>"
        more = more % (number + 1) + b" >>"
        forms.append(stream(b"/F Do " * 10, more))
    last = b"/Type /XObject /Subtype /Form /Resources << %s >>" % FONT
    first = PAGE.replace(FONT, FONT + b" /XObject << /F 5 0 R >>")
    return pdf(first, stream(b"/F Do " * 10), *forms, stream(WORDS, last))


def nested_pages(depth: int) -> bytes:
    """Return a PDF whose pages lie in folders, each in the one before it."""
    folder = b"<< /Type /Pages /Parent %d 0 R /Kids [%d 0 R] /Count 1 >>"
    folders = [folder % (number - 1, number + 1) for number in range(3, 3 + depth)]
    return pdf(*folders, PAGE)


def nested_json(depth: int) -> str:
    inside = '{"@graph":[' * depth + "]}" * depth
    return f'<script type="application/ld+json">{inside}</script>'


def long_json() -> str:
    author = {"@type": "Person", "name": "Ada Quill"}
    article = {"@type": "NewsArticle", "headline": "Tolls", "author": [author] * 90_000}
    return f'<script type="application/ld+json">{json.dumps(article)}</script>'


def attributes(number: int) -> str:
    return "".join(f" a{n}='1'" for n in range(number))


CASES = {
    # Texts, for the cleaner and the engine
    "quotation marks.txt": lambda: text_of('"', 9 * MB),
    "straight marks.txt": lambda: text_of('"', 300_000),
    "opening marks.txt": lambda: text_of("“We go on. ", 300_000),
    "opening paragraphs.txt": lambda: text_of("“We go on.\n\n"),
    "nested marks.txt": lambda: text_of("“a ‘b “c ‘d ", 300_000),
    "brackets.txt": lambda: text_of("[(", 300_000),
    "capital letters.txt": lambda: text_of("A", 300_000),
    "initials.txt": lambda: text_of("A. ", 300_000),
    "stops.txt": lambda: text_of(".", 300_000),
    "said.txt": lambda: text_of("said ", 300_000),
    "one speaker.txt": lambda: text_of("“We go,” said Ada Quill. ", 300_000),
    "many speakers.txt": lambda: names("“We go on,” said {0} Quill.\n\n", 300_000),
    "many posts.txt": lambda: text_of("Ada, the mayor, ", 300_000),
    "he said.txt": lambda: text_of("He said she said they said. ", 300_000),
    "turns.txt": lambda: text_of("ADA: We go on.\n\nBO: No, I do.\n\n", 300_000),
    "a long transcript.txt": lambda: text_of("ADA: We go.\n\nBO: No, I do.\n\n"),
    "a long line.txt": lambda: text_of("ab ", 9 * MB),
    "hyphens at line ends.txt": lambda: text_of("a-\n", 9 * MB),
    "wrapped lines.txt": lambda: text_of("and so he went on and on to the to-\n"),
    "digits.txt": lambda: text_of("1", 900_000),
    "accents.txt": lambda: ("a" + "\u0301\u0323" * 400_000).encode(),
    "soft hyphens.txt": lambda: text_of("\u00ad \n", 900_000),
    "spaces.txt": lambda: b"a" + b" " * 900_000 + b"b",
    # Pages
    "comments.html": lambda: b"<!-- -->" * 500 + b"<p>No page.</p>",
    "attributes.html": lambda: page(f"<p{attributes(60_000)}>Tolls rise.</p>"),
    "nested tags.html": lambda: page("<div>" * 100_000 + "Tolls rise."),
    "nested quotes.html": lambda: page("<blockquote><p>a</p>" * 20_000),
    "paragraphs.html": lambda: page("<p>Tolls rise.</p>" * 100_000),
    "entities.html": lambda: page("<p>" + "&amp;&#8220;" * 400_000 + "</p>"),
    "links.html": lambda: page("<a href='/a'>a</a> " * 100_000),
    "lists.html": lambda: page("<ul><li>a " * 30_000),
    "deep JSON-LD.html": lambda: page("", nested_json(100_000)),
    "long JSON-LD.html": lambda: page("", long_json()),
    "meta.html": lambda: page("", "<meta name='author' content='Ada'>" * 50_000),
    # PDFs
    "a bomb.pdf": lambda: pdf_of(WORDS.replace(LINE, LINE * 300_000)),
    "a bomb in a bomb.pdf": lambda: pdf(PAGE, bomb(900)),
    "pages.pdf": lambda: pdf(PAGE, stream(WORDS), kids="3 0 R " * 20_000),
    "a count.pdf": lambda: pdf(PAGE, stream(WORDS), count=10**9),
    "forms in forms.pdf": lambda: nested_forms(9),
    "pages in pages.pdf": lambda: nested_pages(20_000),
    "itself.pdf": lambda: pdf(kids="2 0 R"),
    "broken places.pdf": lambda: pdf_of(WORDS).replace(b"startxref", b"start") * 800,
    "marks.pdf": lambda: pdf_of(b"BT /F1 12 Tf " + b"[" * MB + b" ET"),
}
