"""Takes Markdown’s signs out of a text, and reads the details above it.

What the signs are: https://spec.commonmark.org/
"""

import re
from collections.abc import Iterator

# ---\ntitle: Harbour tolls\n---
_front_matter = re.compile(
    r"\s*---\s*\n(?P<lines>.*?)\n(?:---|\.\.\.)[ ]*\n", re.DOTALL
)
_field = re.compile(r"(?P<name>[\w -]+?)\s*:\s*(?P<value>.*?)\s*$")
_NAMES = {
    "Title": "title headline",
    "Byline": "byline author authors by",
    "Outlet": "outlet publication publisher site sitename newspaper website",
    "Date": "date published created published_on publishdate",
    "Address": "url link source address canonical permalink",
    "Language": "language lang",
}
_KNOWN = {name: known for known, names in _NAMES.items() for name in names.split()}

# - Ada Quill, in a list below “author:”
_item = re.compile(r"\s*-\s+(?P<value>.+?)\s*$")
# ![a picture](quay.jpg)
_picture = re.compile(r"!\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])")
# [the union](https://union.example "Title")   or   [the union][1]
_link = re.compile(r"\[(?P<words>[^\]\n]+)\](?:\([^)\n]*\)|\[[^\]\n]*\])")
# [1]: https://union.example
_reference = re.compile(r"^[ ]{0,3}\[[^\]\n]+\]:[ ]+\S+.*$", re.MULTILINE)
# **bold**, *stressed*, __bold__, _stressed_, but not 2 * 3 * 4 or snake_case_name
_stress = re.compile(
    r"(?<![\w*_])(?P<sign>\*{1,3}|_{1,3})(?=[^\s*_])(?P<words>[^\n]+?)(?<=[^\s*_])"
    r"(?P=sign)(?![\w*_])"
)
# ## Heading ##, and > of a quotation
_heading = re.compile(r"^[ ]{0,3}#{1,6}[ ]+(?P<words>.*?)[ ]*#*$", re.MULTILINE)
_quotation = re.compile(r"^(?:[ ]{0,3}> ?)+", re.MULTILINE)
_rule = re.compile(r"^[ ]{0,3}(?:[-*_][ ]*){3,}$", re.MULTILINE)
# \* and \_ stand for themselves
_escaped = re.compile(r"\\(?P<sign>[!-/:-@\[-`{-~])")


# A line end within a paragraph is a space, but for lists, tables and hard breaks.
_soft_break = re.compile(r"(?<=[^\s\\|])(?<!  )\n(?=[^\s*+|>#-])(?!\d+[.)] )")


SHORT = 40  # characters


def from_markdown(text: str) -> str:
    """Return plain text, with what its front matter says as lines above it."""
    head, body = _front(text)
    body = _reference.sub("", _picture.sub("", body))
    body = _rule.sub("", _quotation.sub("", body))
    body = _link.sub(_words, body)
    for _ in range(2):  # **_both_**
        body = _stress.sub(_words, body)
    body = _escaped.sub(lambda found: found["sign"], _heading.sub(_apart, body))
    body = _soft_break.sub(_joined, body.strip("\n"))
    return f"{head}\n\n{_without_title(body, head)}" if head else body


def _apart(found: re.Match) -> str:
    return f"{found['words']}\n"


def _joined(found: re.Match) -> str:
    """Return a space, but behind a line so short that nobody broke it: By Ada Quill."""
    start = found.string.rfind("\n", 0, found.start()) + 1
    return " " if found.start() - start >= SHORT else "\n"


def _words(found: re.Match) -> str:
    return found["words"]


def _front(text: str) -> tuple[str, str]:
    """Return the known lines of the front matter, and the text below it."""
    found = _front_matter.match(text)
    if not found:
        return "", text
    known: dict[str, str] = {}
    for name, value in _fields(found["lines"].split("\n")):
        if value and (label := _KNOWN.get(name)):
            known.setdefault(label, value)
    return "\n".join(f"{n}: {v}" for n, v in known.items()), text[found.end() :]


def _fields(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Yield names and values; the items of a list, on lines below or in brackets."""
    name, items = "", []
    for line in [*lines, "end:"]:
        if item := _item.fullmatch(line):
            items.append(item["value"])
        elif field := _field.fullmatch(line):
            yield name, ", ".join(one.strip(" \"'") for one in items if one)
            name, value = field["name"].lower(), field["value"].strip(" []")
            items = value.split(",") if field["value"].startswith("[") else [value]


def _without_title(body: str, head: str) -> str:
    """Drop the first line where it is the title that the front matter gives."""
    first, _, rest = body.partition("\n")
    return rest.strip("\n") if f"Title: {first.strip()}" in head.split("\n") else body
