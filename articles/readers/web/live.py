"""Tells pages of live blogs, and sets the times of their posts apart from the words."""

import re

from lxml.html import HtmlElement
from lxml.html.builder import E

from articles.readers.web.blocks import words_in

# live-blog, liveBlog, lx-stream: in whole words, so that “delivery” is none.
_named = re.compile(
    r"(?:^|[\s_-])(?:live-?(?:blog|feed|stream|updates?|posts?|text|event)?|lx"
    r"|liveblog\w*|timeline)(?:$|[\s_-])",
    re.IGNORECASE,
)
_clock = re.compile(
    r"(?:posted at |updated )?\d{1,2}[.:]\d\d(?:\s*[ap]\.?m\.?)?(?:\s*[A-Z]{2,4})?",
    re.IGNORECASE,
)
_sticks_after = re.compile(r"[\w“‘\"]")
_sticks_before = re.compile(r"[\w”’\".!?]$")
LEAST_POSTS = 2


def is_live(page: HtmlElement) -> bool:
    """Say whether a page is a live blog: posts with times, in boxes named for it."""
    for script in page.iter("script"):
        if "LiveBlogPosting" in (script.text or ""):
            return True
    boxes = [
        one
        for one in page.iter("div", "ol", "ul", "section", "main", "article", "li")
        if _named.search(f"{one.get('class') or ''} {one.get('id') or ''}")
    ]
    return any(_times_in(box) >= LEAST_POSTS for box in boxes[:50])


def _times_in(box: HtmlElement) -> int:
    clocks = (one for one in box.iter("time", "span", "p", "strong", "b", "h3", "h4"))
    return sum(bool(_clock.fullmatch(words_in(one))) for one in clocks)


def set_times_apart(page: HtmlElement, live: bool) -> None:
    """Put a space between a time and a word that it would stick to.

    Above a post of a live blog, it is a line of its own.
    """
    for one in list(page.iter("time", "span", "strong", "b")):
        if not _clock.fullmatch(words_in(one)):
            continue
        if _sticks_after.match(one.tail or ""):
            one.tail = f" {one.tail}"
        before, parent = one.getprevious(), one.getparent()
        if before is not None and _sticks_before.search(before.tail or ""):
            before.tail += " "
        if before is None and _sticks_before.search(parent.text or ""):
            parent.text += " "
        if live and parent.tag in ("p", "div", "li", "article"):
            _break_after(one)


def _break_after(one: HtmlElement) -> None:
    words, one.tail = one.tail, None
    one.addnext(last := E.br())
    one.addnext(E.br())
    last.tail = words
