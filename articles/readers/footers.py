"""Finds the outlet in the last lines of plain text."""

import re
from urllib.parse import urlsplit

from articles.readers.drafts import Details

# To contact the WSWS and the Socialist Equality Party visit:
_contact_footer = re.compile(
    r"""
    To [ ] contact [ ] (?: the [ ] )?
    (?P<outlet> [A-Z][\w.&'’-]* (?: [ ] [A-Z][\w.&'’-]* )* )
    (?: , | [ ] (?: and | or | visit | go | write | see | please | at | by ) \b )
    """,
    re.VERBOSE,
)

# © 2017 The Bay Courier. All rights reserved.
_copyright_footer = re.compile(
    r"""
    (?: © | \(c\) | copyright ) [ ]* (?: © [ ]* )?
    (?: \d{4} (?: [-–]\d{2,4} )? ,? [ ] )?
    (?: by [ ] )?
    (?P<outlet> (?-i: [A-Z] ) [^.|]{1,60}? )
    (?: [ ]? [.|,] [ ]? all [ ] rights [ ] reserved )? \.?
    """,
    re.VERBOSE | re.IGNORECASE,
)

# [wsws.org/contact](https://www.wsws.org/contact)   or   www.wsws.org/contact
_link = re.compile(
    r"""
    (?: \[ [^\]\n]* \] \( )?
    (?P<address> (?: https?:// )? (?: [\w-]+\. )+ [a-z]{2,} (?: /[^\s)]* )? )
    \)?
    """,
    re.VERBOSE | re.IGNORECASE,
)
MOST_FOOTER_LINES = 6
_firm = re.compile(
    r"\b(?:ltd|limited|inc|llc|plc|gmbh|group|corp|pvt|holdings)\b", re.I
)


def outlet_of_copyright(line: str) -> str:
    """Return the outlet in a copyright line, unless that names a firm."""
    found = _copyright_footer.fullmatch(line)
    outlet = found["outlet"].strip() if found else ""
    return "" if _firm.search(outlet) else outlet


def cut_footer(text: str) -> tuple[Details, str]:
    """Return the outlet as a contact or copyright footer names it, and the rest."""
    lines = text.rstrip("\n").split("\n")
    last = [number for number, line in enumerate(lines) if line][-MOST_FOOTER_LINES:]
    for number in last:
        footer = [line for line in lines[number:] if line]
        outlet = _outlet_in_footer(footer)
        if outlet and any(lines[:number]):
            return {"outlet": outlet}, "\n".join(lines[:number])
    return {}, text


def _outlet_in_footer(lines: list[str]) -> str | None:
    """Return the outlet that the lines name, if they are a footer and nothing else."""
    if copyright_line := _copyright_footer.fullmatch(" ".join(lines)):
        return copyright_line["outlet"].strip()
    contact = _contact_footer.match(" ".join(lines))
    if not contact or sum(map(len, lines)) > 300:
        return None
    link = _link.search(" ".join(lines), contact.end())
    return _domain(link["address"]) if link else contact["outlet"]


def _domain(address: str) -> str:
    address = address if "//" in address else f"//{address}"
    return (urlsplit(address).hostname or address).removeprefix("www.")
