"""Tells a page that shows only the beginning of its article, before a paywall."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from articles.readers.drafts import UnreadableError

# A beginning is a paragraph or four; a page with more shows the whole article.
LONGEST = 2500  # characters
LONGEST_WALL = 400
# Of the words that the page says its article has, so many are the whole.
MOST_OF_ALL = 0.7
# Without a wall in print, a page that says it isn’t free shows at most so much.
SHORT = 700  # characters

_WHO = r"(?:subscribers | members | registered \W+ (?: users | readers ) )"
_PIECE = r"(?: article | story | piece | report | content | post )"
_wall = re.compile(
    rf"""
    # Subscribe to continue reading   or   Log in or register to read the full story
    (?: subscri (?: be | ption ) | (?: log | sign ) \W? (?: in | up | on ) | register
      | registration | account | membership | become \W+ a \W+ member | free \W+ trial )
    \b [^.!?]{{0,70}} \b to \W+ (?: (?: continue | keep ) \W+ reading
      | (?: read | finish | unlock | access | view | see ) \W+ (?: the \W+ (?: full
        | rest | whole ) | (?: this | all \W+ of \W+ this ) (?: \W+ full )? \W+ {_PIECE}
        | more \W+ of \W+ this ) )
    # To continue reading, please subscribe
    | \b to \W+ (?: continue | keep ) \W+ reading \b [^.!?]{{0,40}}
      (?: subscri | (?: log | sign ) \W? (?: in | up ) | register )
    # Continue reading with a subscription
    | (?: continue | keep ) \W+ reading \W+ (?: with | for \W+ (?: just | only
      | [£$€] ) ) [^.!?]{{0,60}}
    # This article is for subscribers only   or   is available exclusively to members
    | (?: this | the ) \W+ (?: (?: rest | remainder ) \W+ of \W+ this \W+ )? (?: \w+
      \W+ )? {_PIECE} \W+ is \W+ (?: \w+ \W+ ){{0,3}}? (?: for | to ) \W+ (?: \w+
      \W+ ){{0,3}}? {_WHO}
    # You have reached your limit of free articles
    | you (?: \W+ have | [’']ve ) \W+ (?: reached | read | used | hit ) [^.!?]{{0,40}}
      (?: limit | free \W+ {_PIECE} )
    | unlock \W+ (?: this | the \W+ (?: full | rest ) ) [^.!?]{{0,20}} {_PIECE}
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BLOCKS = ("p", "div", "section", "aside", "h2", "h3", "h4", "span", "a", "strong")
_named = re.compile(
    r"pay-?wall|reg-?wall|piano|subscri|barrier|gate\b|meter|premium|offer|locked",
    re.IGNORECASE,
)
_elsewhere = {"nav", "header", "footer", "form", "button"}


def cut_wall(page: HtmlElement) -> bool:
    """Drop what asks readers to subscribe before they read on; say if it was there."""
    walls = list(_walls(page))
    for wall in walls:
        if page in wall.iterancestors():
            wall.drop_tree()
    return bool(walls)


def _walls(page: HtmlElement) -> Iterator[HtmlElement]:
    """Yield each wall, with all that is in the box that is called so."""
    for block in page.iter(*_BLOCKS):
        words = " ".join(block.text_content().split())
        if not 0 < len(words) <= LONGEST_WALL or not _wall.search(words):
            continue
        if not any(parent.tag in _elsewhere for parent in block.iterancestors()):
            yield _box_of(block)


def _box_of(block: HtmlElement) -> HtmlElement:
    """Return the outermost box around a wall that is named for it, else the wall."""
    box = block
    for parent in block.iterancestors("div", "section", "aside"):
        said = f"{parent.get('class') or ''} {parent.get('id') or ''}"
        if _named.search(said) and len(parent.text_content()) <= 3 * LONGEST_WALL:
            box = parent
    return box


def is_beginning(text: str, *, walled: bool, linked: dict) -> bool:
    """Say whether a text is all that a page shows of a longer one."""
    words, said = len(text.split()), _number(linked.get("wordCount"))
    if len(text) > LONGEST or (said and words >= MOST_OF_ALL * said):
        return False
    closed = str(linked.get("isAccessibleForFree")).strip().lower() == "false"
    return walled or (closed and (bool(said) or len(text) <= SHORT))


def _number(written: object) -> int:
    """Return a count of words as linked data gives it; 0 where it gives none."""
    digits = re.sub(r"\D", "", str(written))[:9]
    return int(digits) if digits else 0


def refuse_beginning() -> None:
    raise UnreadableError(
        "This page shows only the beginning of its article, and the rest to "
        "subscribers. Save the page once you are logged in there, or choose to keep "
        "only the beginning."
    )
