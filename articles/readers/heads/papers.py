"""Tells what papers and agencies are called by."""

import re

_PAPERS = (
    "advertiser age argus beacon bee bulletin chronicle courier daily dispatch echo "
    "enquirer examiner express gazette globe guardian herald independent inquirer "
    "journal leader ledger magazine mail mercury mirror monitor news observer online "
    "post press record register reporter review sentinel standard star sun telegraph "
    "times today tribune union voice weekly world agency network radio wire"
).split()
_paper = re.compile(rf"\b(?:{'|'.join(_PAPERS)})\b", re.IGNORECASE)
_agency = re.compile(
    r"""
    (?: the[ ] )? (?: reuters | ap | associated[ ]press | afp | agence[ ]france-presse
      | pti | tnn | ians | ani | uni | pa | pa[ ]media | press[ ]association | bloomberg
      | bloomberg[ ]news | aap | australian[ ]associated[ ]press | xinhua | dpa | upi
      | canadian[ ]press | kyodo )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_host = re.compile(r"(?:www\.)?(?:[a-z0-9-]+\.)+[a-z]{2,10}", re.IGNORECASE)
# KELMOUTH, Maine (AP) —   or   KELMOUTH, May 14, 2031 (Reuters) -
dateline = re.compile(
    r"""
    (?P<place> [^\W\d_] [^()—–\n]{2,60}? ) [ ]* \( (?P<agency> [^()]{2,30} ) \)
    [ ]* (?: -{1,2} | – | — ) [ ]
    """,
    re.VERBOSE,
)
# Tolls to rise | Kelmouth | The Bay Courier
_behind_title = re.compile(r"\s+[|•·–—-]\s+")


def is_outlet(words: str) -> bool:
    """Say whether words name a paper: by one of the words that papers are called by."""
    if len(words) > 50 or not words[:1].isupper() or re.search(r"\d|[.,!?:]", words):
        return False
    capitals = [w for w in words.split() if w.lower() not in ("of", "the", "and", "on")]
    is_title = all(word[:1].isupper() for word in capitals) and len(capitals) <= 5
    last = capitals[-1].lower() if capitals else ""
    return (
        is_title
        and (last in _PAPERS or words.lower().startswith("the "))
        and bool(_paper.search(words))
    )


def is_host(words: str) -> bool:
    """Say whether words are a site’s name: baycourier.example."""
    return bool(_host.fullmatch(words))


def is_agency(words: str) -> bool:
    return bool(_agency.fullmatch(words))


def without_paper(title: str) -> tuple[str, str]:
    """Return a headline and the paper behind it: Tolls to rise | The Bay Courier."""
    parts = _behind_title.split(title)
    if len(parts) < 2 or not is_outlet(parts[-1]):
        return title, ""
    return parts[0], parts[-1]
