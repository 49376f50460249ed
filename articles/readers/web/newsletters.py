"""Takes the foot of a newsletter off a page: who gets it, and how to leave it."""

import re

from lxml.html import HtmlElement

from articles.readers.web.blocks import leaves, words_in

LARGEST = 700  # characters of a foot
LEAST_LEFT = 0.5  # of the words
_leaving = re.compile(
    r"\bunsubscribe\b"
    r"|\b(?:update|manage|change) (?:your |my )?(?:e-?mail )?preferences\b"
    r"|\bview (?:this (?:e-?mail|message|newsletter) )?(?:in|on) (?:your|a|the) browser"
    r"|\bview (?:it )?online\b|\bwhy (?:did i get|am i getting) this\b",
    re.IGNORECASE,
)
_foot = re.compile(
    r"(?:you(?:[’']re| are)? (?:receiv(?:ed|ing)|getting)|(?:this|was this) (?:e-?mail|"
    r"message|newsletter) (?:was|forwarded)|if you (?:no longer|don[’']t) w(?:ish|ant)"
    r"|our (?:mailing|postal) address|want to change how|no longer want|was this"
    r"|forwarded this|copyright ©|© ?\d{4})\b.*",
    re.IGNORECASE | re.DOTALL,
)


def drop_feet(page: HtmlElement) -> None:
    """Drop what tells how to leave a newsletter, with the box that it stands in."""
    if not _leaving.search(page.text_content()):
        return
    whole = len(words_in(page))
    for leaf in list(leaves(page)):
        words = words_in(leaf)
        if page not in leaf.iterancestors() or len(words) > LARGEST:
            continue
        if _leaving.search(words) or _foot.fullmatch(words):
            _drop_box(leaf, whole)


def _drop_box(leaf: HtmlElement, whole: int) -> None:
    """Drop the cell or block around a line, where it holds little else."""
    box = leaf
    for parent in leaf.iterancestors("td", "tr", "div", "footer", "section"):
        size = len(words_in(parent))
        if size > LARGEST or size > (1 - LEAST_LEFT) * whole:
            break
        # What stands beside a link to a browser may be the article’s first line.
        if parent.find(".//h1") is not None or parent.find(".//h2") is not None:
            break
        box = parent
    box.drop_tree()
