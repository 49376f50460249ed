"""Reads the names of authors in a line, with the posts and places beside them."""

import re

from articles.readers.bylines import listed
from articles.readers.heads.papers import is_outlet
from articles.readers.heads.posts import POSTS, is_post

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
_post = re.compile(
    rf"(?:\b(?:{'|'.join(POSTS)})\b|\band\b|\bfor\b|[\s,])+", re.IGNORECASE
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


def has_post_beside(part: str, named: str) -> bool:
    rest = part.replace(named, "", 1)
    return bool(rest.strip(" ,")) and bool(_post.fullmatch(rest))


def _without_posts(part: str) -> str:
    """Return a name without the post before or behind it."""
    words = part.split(" ")
    marks = [word.lower().strip(",") in POSTS for word in words]
    while words and marks[-1] and len(words) > 1:
        words, marks = words[:-1], marks[:-1]
    while words and (marks[0] or words[0].islower()) and len(words) > 2:
        words, marks = words[1:], marks[1:]
    return " ".join(words).strip(" ,")
