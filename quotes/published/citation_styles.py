"""Cite one quote: plain, APA, Chicago, BibTeX, RIS and Wikipedia’s {{cite news}}.

What is cited is the article. Who said the words, in which role, and the quote's own
address stand where each style has room for them.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from quotes.models import Quote
from quotes.published.bylines import Author
from quotes.published.citation import (
    NO_SPEAKER,
    SITE,
    UNTITLED,
    Cited,
    cited,
    joined,
)


def plain(source: Cited) -> str:
    """Return the words, who said them, and where they were printed."""
    said_by = source.said_by or NO_SPEAKER
    parts = [
        source.writers,
        f"“{source.title}”" if source.title else UNTITLED.lower(),
        source.outlet,
        source.date("j F Y") if source.published_on else "no date",
        source.url,
    ]
    printed = ", ".join(part for part in parts if part)
    said = f"{source.words} – {said_by}{source.when}"
    return f"{said}, in {printed}. {SITE}, {source.address}"


def apa(source: Cited) -> str:
    """Return the article as APA 7 cites one of a newspaper; the words in brackets.

    Without an author the title comes first, and without a date “n.d.”. Examples:
    https://apastyle.apa.org/style-grammar-guidelines/references/examples
    """
    said_by = f"Quotation of {source.said_by}" if source.said_by else "Quotation"
    quoted = f"[{said_by}{source.when}: {source.words}]"
    title = f"{source.title or f'[{UNTITLED}]'} {quoted}"
    date = f"({source.date('Y, F j')})."
    writers = written_by(source)
    opening = [sentence(writers), date, sentence(title)]
    if not writers:
        opening = [sentence(title), date]
    parts = [*opening, sentence(source.outlet), source.url]
    return " ".join([*filter(None, parts), f"{SITE}. {source.address}"])


def written_by(source: Cited) -> str:
    """Return “Doe, J., & Roe, A.-M.”; an organisation, or the byline, as it is."""
    names = [
        with_commas(author.family, author.initials, author.suffix)
        for author in source.authors or ()
    ]
    # APA sets a comma before the “&” of two as well.
    return joined(names, ", & ", "") or source.byline


def chicago(source: Cited) -> str:
    """Return a note of Chicago’s: the words, who said them, “quoted in”, the article.

    Newspapers are cited in notes, words from another's text by “quoted in”:
    https://www.chicagomanualofstyle.org/tools_citationguide/citation-guide-1.html
    """
    said_by = source.said_by or NO_SPEAKER.capitalize()
    article = f"“{source.title},”" if source.title else f"{UNTITLED.lower()},"
    rest = [
        source.outlet,
        source.date("F j, Y"),
        source.url,
        f"{SITE}, {source.address}",
    ]
    writer = f"{noted(source)}, " if source.byline else ""
    printed = ", ".join(part for part in rest if part)
    return (
        f"{source.words} {said_by}{source.when}, quoted in {writer}{article} {printed}."
    )


def noted(source: Cited) -> str:
    """Return the writers’ names; of more than three, Chicago’s notes give the first."""
    first, *more = source.authors or (None,)
    return f"{first.full} et al." if len(more) > 2 else source.writers


def with_commas(*parts: str) -> str:
    """Return the parts that there are, as in “Doe, Jane, Jr.”."""
    return ", ".join(filter(None, parts))


def sentence(text: str) -> str:
    """Return a text that ends as a sentence does; an empty one stays empty."""
    return text if not text or text[-1] in ".?!" else f"{text}."


def bibtex(source: Cited) -> str:
    """Return a BibTeX entry: @article where there is an outlet, else @misc.

    Doubled braces keep an organisation, or a byline that isn’t split, in one piece, and
    a title in its own case. The fields:
    https://mirrors.ctan.org/biblio/bibtex/base/btxdoc.pdf
    """
    day = source.published_on
    fields = {
        "author": " and ".join(map(as_author, source.authors or ()))
        or (source.byline and f"{{{tex(source.byline)}}}"),
        "title": f"{{{tex(source.title or UNTITLED)}}}",
        "journal": tex(source.outlet),
        "year": day and f"{day.year:04}",
        "month": day and str(day.month),
        "day": day and str(day.day),
        "url": source.url or source.address,
        "note": rf"{tex(f'{source.words} {source.said}; {source.on_site}')}, "
        rf"\url{{{source.address}}}",
    }
    kind = "article" if source.outlet else "misc"
    lines = [f"  {name} = {{{value}}},\n" for name, value in fields.items() if value]
    return f"@{kind}{{onrecord-quote-{source.number},\n{''.join(lines)}}}\n"


def as_author(author: Author) -> str:
    """Return “Doe, Jr., Jane”, as BibTeX writes names; an organisation in braces."""
    if not author.given:
        return f"{{{tex(author.family)}}}"
    return tex(with_commas(author.family, author.suffix, author.given))


# BibTeX counts a brace even behind a backslash, so braces are spelt out.
TEX = str.maketrans(
    {character: rf"\{character}" for character in "#$%&_"}
    | {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        "<": r"\textless{}",
        ">": r"\textgreater{}",
    }
)


def tex(text: str) -> str:
    """Return a text in which nothing means something to TeX."""
    return text.translate(TEX)


def ris(source: Cited) -> str:
    """Return a RIS record: “XX  - ”, a line for each tag, CRLF, TY first and ER last.

    No asterisk may stand in an author or a periodical's name. The specification:
    https://en.wikipedia.org/wiki/RIS_(file_format)
    """
    day = source.published_on
    tags = {
        "TY": ["NEWS"],
        "AU": [name.replace("*", "") for name in inverted_names(source)],
        "TI": [source.title or UNTITLED],
        "T2": [source.outlet.replace("*", "")],
        "PY": [day and f"{day.year:04}"],
        "DA": [day and day.isoformat().replace("-", "/")],
        "AB": [source.words],
        "LA": [source.language],
        "DB": [SITE],
        "N1": [f"{source.said}; {source.on_site}, {source.address}"],
        "UR": [source.url or source.address],
    }
    lines = [f"{t}  - {v}\r\n" for t, values in tags.items() for v in values if v]
    return "".join(lines) + "ER  - \r\n"


def inverted_names(source: Cited) -> list[str]:
    """Return “Doe, Jane, Jr.” for each author; else the byline as it is printed."""
    authors = source.authors or ()
    names = [with_commas(a.family, a.given, a.suffix) for a in authors]
    return names or [source.byline]


def wikipedia(source: Cited) -> str:
    """Return {{cite news}} with the words, and who said them behind it.

    The parameters: https://en.wikipedia.org/wiki/Template:Cite_news
    """
    parameters = {
        "author": wiki(source.writers),
        "date": source.date("j F Y"),
        "title": wiki(source.title or f"[{UNTITLED}]"),
        "url": source.url,
        "work": wiki(source.outlet),
        "language": wiki(source.language),
        # The template puts marks around it, also where several pieces have their own.
        "quote": wiki(source.words.removeprefix("“").removesuffix("”")),
    }
    given = "".join(f" |{name}={value}" for name, value in parameters.items() if value)
    link = f"[{source.address} {source.on_site}]"
    return f"{{{{cite news{given}}}}} {wiki(source.said)}; {link}."


# What makes links, templates, italics, signatures and switches, or is an entity.
WIKI = re.compile(
    r"""
    [<>\[\]{|}~] | & (?=\#?\w+;) | : (?=//)
    | ^' | ' (?=') | (?<=') ' | '$ | _ (?=_) | (?<=_) _
    """,
    re.VERBOSE,
)


def wiki(text: str) -> str:
    """Return a text in which nothing means something to a wiki."""
    return WIKI.sub(lambda match: f"&#{ord(match[0])};", text)


@dataclass(frozen=True)
class Style:
    """A way to cite: its name in addresses and for people, and what writes it."""

    key: str
    name: str
    write: Callable[[Cited], str]


STYLES = [
    Style("plain", "Plain", plain),
    Style("apa", "APA", apa),
    Style("chicago", "Chicago", chicago),
    Style("bib", "BibTeX", bibtex),
    Style("ris", "RIS", ris),
    Style("wikipedia", "Wikipedia", wikipedia),
]


@dataclass(frozen=True)
class Citation:
    """A quote cited in one style."""

    style: Style
    text: str


def citations(quote: Quote) -> list[Citation]:
    """Return a quote cited in every style, the plain one first."""
    source = cited(quote)
    return [Citation(style, style.write(source)) for style in STYLES]
