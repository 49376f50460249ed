"""Reads what Hypothesis and Zotero export, as lines of a list with a head of ours.

Hypothesis: CSV with a column “Annotation/Reply Type” (of late “Type”), or JSON with
“annotations”.
Zotero: CSV whose “Notes” are HTML, notes as HTML, and notes as Markdown.
Whoever annotated is no speaker, and the day of an annotation no day of an article.
"""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import unquote

from lxml import etree, html

from articles.refusals import RefusedError
from articles.tables.grids import MOST_LINES, Grid, Line
from quotes.imports.lists.holding import FIRST_NAMES, is_name

HEAD = "quote speaker role date outlet url title byline notes".split()
# Speaker: Ada Quill   or   said by = Ada Quill
_labelled = re.compile(
    r"\s*(?P<name>speaker|said by|who|role|date|outlet)\s*[:=]\s*(?P<value>.+)",
    re.IGNORECASE,
)
# “We have waited” ([Quill, 2031, p. 3](zotero://select/…)) ([pdf](zotero://…)) as ever
_marked_down = re.compile(
    r"[>*-]?\s*[“\"](?P<quote>.+)[”\"]\s*\(\[?(?P<source>[^\])]+)\]?"
    r"(?:\([^)]*\))?\)(?P<note>.*)"
)
_locator = re.compile(r",?\s*(?:pp?|sec|ch|para)s?\.?\s*[\divx–-]+$", re.IGNORECASE)
_link = re.compile(r"\(?\[[^\]]*\]\(zotero:[^)]*\)\)?")
# “We have waited” (Quill, 2031, p. 3) as ever
_cited = re.compile(
    r"\s*[“\"«](?P<quote>.+)[”\"»]\s*(?:\((?P<source>[^()]{2,120})\))?(?P<note>.*)",
    re.DOTALL,
)
LABELS = {"said by": "speaker", "who": "speaker"}


def grid_of(rows: Iterable[dict[str, str]]) -> Grid:
    """Return rows as lines under a head; line numbers count the annotations."""
    lines = [Line(0, HEAD)]
    for number, row in enumerate(rows, 1):
        if number > MOST_LINES:
            raise RefusedError(f"There are more than {MOST_LINES:,} annotations.")
        lines.append(Line(number, [row.get(name, "") for name in HEAD]))
    return Grid(lines, [])


def exported(grid: Grid) -> Grid | None:
    """Return the lines of a CSV that Hypothesis or Zotero exported; None for others."""
    heads = grid.lines[0].cells if grid.lines else []
    rows = (dict(zip(heads, line.cells, strict=False)) for line in grid.lines[1:])
    for kind in ("Annotation/Reply Type", "Type"):
        if {kind, "Quote", "URL", "Group", "Tags"} <= set(heads):
            kept = (row for row in rows if row.get(kind) != "Reply")
            return grid_of(map(of_hypothesis_row, kept))
    if {"Item Type", "Notes", "Publication Title"} <= set(heads):
        return grid_of(found for row in rows for found in of_zotero_row(row))
    return None


def of_hypothesis_row(row: dict[str, str]) -> dict[str, str]:
    comment = row.get("Comment") or row.get("Body") or ""
    found = {"quote": row.get("Quote", ""), "url": row.get("URL", "")}
    return found | told(comment, row.get("Tags", "").split(","))


def told(comment: str, tags: Iterable[str]) -> dict[str, str]:
    """Return what a comment and tags tell: whose words they are, else a note."""
    found, notes = {}, []
    for line in [*comment.splitlines(), *tags]:
        if labelled := _labelled.fullmatch(line):
            name = labelled["name"].lower()
            found[LABELS.get(name, name)] = labelled["value"].strip()
        elif line.strip():
            notes.append(line.strip())
    if "speaker" not in found and notes and names_somebody(notes[0]):
        found["speaker"] = notes.pop(0)
    return found | {"notes": "; ".join(notes)}


def names_somebody(note: str) -> bool:
    """Say whether a note is a name and no more: Ada Quill, mayor."""
    first = note.split()[0].lower().strip(".,")
    return first in FIRST_NAMES and is_name(note) and len(note.split()) in range(2, 9)


def read_json(text: str) -> Grid:
    """Return the lines of a JSON list of objects, or of what Hypothesis exports."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        found = by_lines(text)
    if isinstance(found, dict):
        lists = [one for one in found.values() if isinstance(one, list) and one]
        found = next((one for one in lists if isinstance(one[0], dict)), [found])
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise RefusedError("The JSON is no list of objects. Give an object a quote.")
    if any("target" in one and "uri" in one for one in found):
        return grid_of(of_hypothesis(one) for one in found if not one.get("references"))
    heads = list(dict.fromkeys(name for one in found for name in one))
    lines = [Line(0, heads)]
    for number, one in enumerate(found[: MOST_LINES + 1], 1):
        lines.append(Line(number, [as_cell(one.get(name)) for name in heads]))
    return Grid(lines, [])


def by_lines(text: str) -> list:
    try:
        return [json.loads(line) for line in text.splitlines() if line.strip()]
    except (ValueError, RecursionError) as problem:
        raise RefusedError(f"The file isn’t JSON: {problem}.") from None


def as_cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(map(as_cell, value))
    return str(value).strip()


def of_hypothesis(one: dict) -> dict[str, str]:
    """Return the highlight of an annotation, with its page’s address and title."""
    targets = one.get("target") or []
    selectors = [
        s for t in targets if isinstance(t, dict) for s in t.get("selector") or []
    ]
    exact = next((s["exact"] for s in selectors if isinstance(s.get("exact"), str)), "")
    document = one.get("document") or {}
    titles = document.get("title") if isinstance(document, dict) else ""
    title = titles[0] if isinstance(titles, list) and titles else titles
    found = {"quote": exact, "url": as_cell(one.get("uri")), "title": as_cell(title)}
    return found | told(as_cell(one.get("text")), map(str, one.get("tags") or []))


def of_zotero_row(row: dict[str, str]) -> Iterator[dict[str, str]]:
    """Yield the quotes in the notes of an item, with what the item says of it."""
    item = {
        "title": row.get("Title", ""),
        "outlet": row.get("Publication Title") or row.get("Publisher", ""),
        "url": row.get("Url", ""),
        "date": row.get("Date", ""),
        "byline": row.get("Author", ""),
    }
    for found in quotes_in_notes(row.get("Notes", "")):
        yield item | found


def quotes_in_notes(notes: str) -> Iterator[dict[str, str]]:
    """Yield the quotes of notes in HTML, or in text without it."""
    if "<" not in notes:
        for line in re.split(r"\n+|;\s(?=[“\"])", notes):
            if cited := _cited.fullmatch(line):
                yield {"quote": f"“{cited['quote']}”"} | told(cited["note"], [])
        return
    for paragraph in parsed(notes).iter("p", "li", "blockquote"):
        if found := in_paragraph(paragraph):
            yield found


def parsed(notes: str):
    try:
        return html.fragment_fromstring(notes, create_parent="div")
    except (etree.ParserError, ValueError):
        raise RefusedError("The notes aren’t HTML that can be read.") from None


def in_paragraph(paragraph) -> dict[str, str]:
    """Return the highlight of a paragraph with its comment; nothing where none is."""
    if any(child.tag in ("p", "li") for child in paragraph.iterdescendants()):
        return {}
    whole = paragraph.text_content()
    marked = paragraph.xpath(".//span[contains(@class, 'highlight')]")
    cited = paragraph.xpath(".//span[contains(@class, 'citation')]")
    if not marked:
        found = _cited.fullmatch(whole)
        return (
            {"quote": f"“{found['quote']}”"} | told(found["note"], []) if found else {}
        )
    note = whole
    for piece in (*marked, *cited[:1]):
        note = note.replace(piece.text_content(), "", 1)
    quote = " ".join(piece.text_content().strip() for piece in marked)
    return {"quote": quote, **told(note.strip(), [])}


def read_html(text: str) -> Grid:
    """Return the quotes of notes that Zotero exports as a page."""
    items = [item for found in items_in(text) for item in found]
    item = of_csl(items[0]) if len(items) == 1 else {}
    by_uri = {uri: one for one in items for uri in one.get("uris", [])}
    rows = []
    for paragraph in html.fromstring(text).iter("p", "li", "blockquote"):
        if found := in_paragraph(paragraph):
            cited = next(
                (by_uri[uri] for uri in uris_in(paragraph) if uri in by_uri), None
            )
            rows.append((of_csl(cited) if cited else item) | found)
    return grid_of(rows)


def items_in(text: str) -> Iterator[list[dict]]:
    for written in re.findall(r'data-citation-items="([^"]*)"', text):
        try:
            found = json.loads(unquote(written))
        except ValueError:
            continue
        yield [one for one in found if isinstance(one, dict)]


def uris_in(paragraph) -> Iterator[str]:
    for cited in paragraph.xpath(".//*[@data-citation]/@data-citation"):
        yield from re.findall(r'"(https?://[^"]*zotero[^"]*)"', unquote(cited))


def of_csl(item: dict) -> dict[str, str]:
    """Return an item’s details as CSL, the language of citations, has them."""
    data = item.get("itemData") or {}
    parts = ((data.get("issued") or {}).get("date-parts") or [[]])[0]
    names = [
        f"{a.get('given', '')} {a.get('family', '')}" for a in data.get("author") or []
    ]
    return {
        "title": as_cell(data.get("title")),
        "outlet": as_cell(data.get("container-title") or data.get("publisher")),
        "url": as_cell(data.get("URL")),
        "date": "-".join(f"{int(part):02}" for part in parts),
        "byline": ", ".join(name.strip() for name in names),
    }


def read_markdown(text: str) -> Grid | None:
    """Return the quotes of notes that Zotero exports as Markdown; None for others."""
    rows, title = [], ""
    for line in text.splitlines():
        if line.startswith("#"):
            title = re.sub(r"^#+\s*|Annotations\b.*", "", line).strip() or title
        elif found := _marked_down.fullmatch(line.strip()):
            note = _link.sub("", found["note"]).strip(" ()")
            source = {"title": title or _locator.sub("", found["source"])}
            rows.append({"quote": f"“{found['quote']}”"} | source | told(note, []))
    return grid_of(rows) if rows and "zotero:" in text else None
