"""Tidies a byline: each author once, as printed, and nothing that is none."""

import re
from collections.abc import Iterable

from articles.readers.heads.posts import is_post

# By Ada Quill   or   Words: Ada Quill   or   Written by Ada Quill
_label = re.compile(
    r"^(?:(?:story |text |words |written |reported |posted )?by:?|words:|author:)\s+",
    re.IGNORECASE,
)
# Ada Quill, Bo Lind and Cy Marr; Ada Quill & Bo Lind; Ada Quill | Bo Lind
_between = re.compile(r"\s*(?:;|\||,?\s+and\s+|,?\s+&\s+|\s*,\s*)\s*", re.IGNORECASE)

# What stands after a name, and isn’t one: a degree, a day, a firm, a post.
_DEGREES = (
    r"(?:ph\.?\s?d|m\.?\s?[ads]|b\.?\s?[as]|m\.?d|j\.?d|llb|esq|msc|bsc|mba|rn)\.?"
)
_MONTHS = (
    "january february march april may june july august september october november "
    "december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday "
    "wednesday thursday friday saturday sunday"
).split()
_no_author = re.compile(
    rf"""
    {_DEGREES}
    | (?: updated? | published | posted | last | on | at | username | user | admin
        | administrator | editor | guest | staff\ writer | contributor | correspondent )
        \b .*
    | (?: {"|".join(_MONTHS)} ) \b [\s,.:]* (?: \d .* )?
    | [\W\d_]* | .* \d{{4}} .*
    | https?:.* | www\..* | @\S+ | \S+@\S+
    """,
    re.VERBOSE | re.IGNORECASE,
)


# Whom a byline names beside the author, and by itself only where nobody else is.
_firm = re.compile(
    r"""
    (?: the\ )? (?: associated\ press | ap | reuters | afp | agence\ france-presse
      | bloomberg(?:\ news)? | upi | pa(?:\ media)? | press\ association | dpa | ansa
      | canadian\ press | australian\ associated\ press | aap | pti | ians | xinhua )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_firm_at_end = re.compile(
    r"\s+(?:for\s+)?(?:the\s+)?(?:Associated Press|Reuters|AFP|Bloomberg News)$",
    re.IGNORECASE,
)


def byline_of(authors: Iterable[str], outlet: str = "") -> str:
    """Return “Ada Quill, Bo Lind and Cy Marr”; empty where nobody is named."""
    names: dict[str, str] = {}
    for printed in authors:
        for name in _names_in(printed):
            key = re.sub(r"\W", "", name.casefold())
            if key not in names or names[key].isupper():
                names[key] = name
    named = [n for n in names.values() if n.casefold() != outlet.casefold()]
    return listed([n for n in named if not _firm.fullmatch(n)] or named)


# Ada Quill, Staff Writer   or   Ada Quill Chief Political Correspondent
_post_at_end = re.compile(
    r"""[\s,]+ (?: (?: staff | chief | senior | deputy | political | local | special
      | contributing ) \s+ ){0,3} (?: writer | reporter | correspondent | editor
      | columnist | contributor ) $""",
    re.VERBOSE | re.IGNORECASE,
)


# Ada Quill aq@bay.example   or   Ada Quill Last Updated 3:12 PM
_behind = re.compile(
    r"\s+(?:\S+@\S+|(?:last\s+)?updated\b.*|published\b.*)\s*$", re.IGNORECASE
)


def _names_in(printed: str) -> list[str]:
    """Return the authors of one line, each without label, degree, day and handle."""
    found = []
    printed = _behind.sub("", printed.strip())
    for part in _between.split(_label.sub("", printed)):
        name = _label.sub("", part).strip(" ,;|–—-")
        if _no_author.fullmatch(name) or (found and is_post(name)):
            continue
        if not _firm.fullmatch(name):
            name = _post_at_end.sub("", _firm_at_end.sub("", name))
        if name and not _no_author.fullmatch(name):
            found.append(name)
    return found


def listed(names: list[str]) -> str:
    """Return “Ada, Bo and Cy”."""
    if len(names) < 2:
        return "".join(names)
    return ", ".join(names[:-1]) + " and " + names[-1]
