"""Reads the block of "Title: ..." lines that may stand above a plain text."""

import re

from articles.addresses import is_address
from articles.readers.dates import read_date
from articles.readers.drafts import Details

# Title: Harbour tolls to rise
_header_line = re.compile(
    r"""
    (?P<name> title | headline | byline | author | outlet | date | address | url
      | language )
    [ ]* : (?P<value> .* )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DETAIL_OF = {
    "headline": "title",
    "author": "byline",
    "date": "published_on",
    "address": "url",
}


def cut_header(text: str) -> tuple[Details, str]:
    """Return what a block of "Title: ..." lines at the top says, and the rest.

    The block counts only if each of its lines has a name that is known. A date that
    is none, or could be two, is left out, and so is an address that is none.
    """
    block, _, rest = text.strip("\n").partition("\n\n")
    lines = [_header_line.fullmatch(line) for line in block.split("\n")]
    if not all(lines):
        return {}, text
    found = {line["name"].lower(): line["value"].strip() for line in lines}
    details: Details = {_DETAIL_OF.get(name, name): found[name] for name in found}
    if "published_on" in details:
        details["published_on"] = read_date(details["published_on"])
    if not is_address(details.get("url", "")):
        details["url"] = None
    return _known(details), rest


def _known(details: Details) -> Details:
    return {name: value for name, value in details.items() if value}
