"""Reads the names of authors in a line, with the posts and places beside them."""

import re

from articles.readers.bylines import listed
from articles.readers.heads.papers import is_outlet

CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_PARTICLES = "de|del|de\\ la|la|van|von|der|den|bin|al|di|da|du|le"
# Ada Quill, Ada M. Quill-Marr, ADA QUILL, Ana de la Cruz
_name = re.compile(
    rf"""
    (?: {CAPITAL} [\w.'’-]* )
    (?: [ ] (?: (?: {_PARTICLES} ) [ ] )* {CAPITAL} [\w.'’-]* ){{1,3}}
    """,
    re.VERBOSE,
)
_between_names = re.compile(
    r",?\s+and\s+|\s*[,|;]\s*|\s+&\s+|\s+with\s+", re.IGNORECASE
)
# Political correspondent, Staff Writer, Transport Editor
_POSTS = (
    "correspondent editor reporter writer staff chief columnist critic analyst bureau "
    "producer contributor journalist author photographer political senior special "
    "chief deputy foreign business economics transport health science sports sport "
    "legal court crime national international affairs environment education news "
    "football defence defense diplomatic city local features data investigations "
    "freelance guest assistant associate managing executive technology arts culture"
).split()
_MAIN_POSTS = (
    "correspondent editor reporter writer columnist critic analyst producer chief "
    "contributor journalist author photographer staff"
).split()
_post = re.compile(
    rf"(?:\b(?:{'|'.join(_POSTS)})\b|\band\b|\bfor\b|[\s,])+", re.IGNORECASE
)
_place_behind = re.compile(r"\s+in\s+[A-Z][\w .,'’-]*$")
_handle = re.compile(r"\s+\(?@\w{2,30}\)?|\s+\S+@\S+\.\w+")


def names_in(written: str) -> str:
    """Return the names of a byline, without places and posts; empty for other words."""
    found = []
    for part in _between_names.split(_handle.sub("", written).strip(" ,;|")):
        part = _place_behind.sub("", part.strip())
        if not part or _post.fullmatch(part) or is_post(part):
            continue
        name = _without_posts(part)
        if not _name.fullmatch(name) or is_outlet(name) or re.search(r"\d", name):
            return ""
        found.append(name)
    return listed(list(dict.fromkeys(found)))


def is_post(words: str) -> bool:
    """Say whether words are a post and no more, with a paper before it.

    Transport Editor   or   Chronicle Staff Writer   or   Health and science reporter
    """
    first, *others = words.split() or [""]
    low = [word.lower() for word in others]
    known = all(word in _POSTS or word in ("and", "for", "of", "the") for word in low)
    return first[:1].isupper() and known and (low or [""])[-1] in _MAIN_POSTS


def has_post_beside(part: str, named: str) -> bool:
    rest = part.replace(named, "", 1)
    return bool(rest.strip(" ,")) and bool(_post.fullmatch(rest))


def _without_posts(part: str) -> str:
    """Return a name without the post before or behind it."""
    words = part.split(" ")
    marks = [word.lower().strip(",") in _POSTS for word in words]
    while words and marks[-1] and len(words) > 1:
        words, marks = words[:-1], marks[:-1]
    while words and (marks[0] or words[0].islower()) and len(words) > 2:
        words, marks = words[1:], marks[1:]
    return " ".join(words).strip(" ,")
