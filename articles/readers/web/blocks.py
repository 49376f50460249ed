"""Finds the paragraphs of a page: the blocks that hold no other block."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement
from lxml.html.builder import E

BLOCKS = {
    *("address", "article", "aside", "blockquote", "body", "center", "dd", "details"),
    *("div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1"),
    *("h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p"),
    *("pre", "section", "table", "tbody", "td", "th", "tr", "ul", "bsp-story-page"),
}
# Where words may stand with no paragraph around them.
_HOLDERS = ("div", "td", "section", "article", "center", "body", "main")
# Two line breaks part paragraphs where nobody wrote <p>.
_SHORT = 40  # characters


def leaves(page: HtmlElement) -> Iterator[HtmlElement]:
    """Yield the blocks that hold words and no other block, in their order."""
    for element in page.iter(*BLOCKS):
        holds_block = any(child.tag in BLOCKS for child in element.iterdescendants())
        if not holds_block and words_in(element):
            yield element


def words_in(element: HtmlElement) -> str:
    """Return an element’s words in one line."""
    return " ".join(element.text_content().split())


def folded(words: str) -> str:
    """Return words without marks and case, to compare what is printed twice."""
    return " ".join(re.findall(r"\w+", words.lower()))


def wrap_loose_text(page: HtmlElement) -> None:
    """Put into paragraphs what stands beside blocks, or is parted by line breaks."""
    for holder in list(page.iter(*_HOLDERS)):
        if _has_loose_text(holder):
            _wrap(holder)


def _has_loose_text(holder: HtmlElement) -> bool:
    """Say whether a block’s own words are parted by blocks or by double breaks."""
    own = [holder.text or "", *(child.tail or "" for child in holder)]
    longest = max(len(" ".join(words.split())) for words in own)
    if longest >= _SHORT and any(child.tag in BLOCKS for child in holder):
        return True
    return longest >= _SHORT / 2 and _has_double_break(holder)


def _has_double_break(holder: HtmlElement) -> bool:
    breaks = [child for child in holder if child.tag == "br"]
    return any(_is_break_after(one) for one in breaks)


def _is_break_after(one: HtmlElement) -> bool:
    following = one.getnext()
    return (
        following is not None and following.tag == "br" and not (one.tail or "").strip()
    )


def _wrap(holder: HtmlElement) -> None:
    """Move each run of words and inline elements into a <p> of its own."""
    children, text = list(holder), holder.text
    for child in children:
        holder.remove(child)
    holder.text = None
    runs = _Runs(holder)
    runs.add_text(text)
    for child in children:
        tail, child.tail = child.tail, None
        if child.tag in BLOCKS:
            runs.end()
            holder.append(child)
        elif child.tag == "br" and runs.ends_in_break():
            runs.end()
        else:
            runs.add(child)
        runs.add_text(tail)
    runs.end()


class _Runs:
    """The run of inline content that is gathered, and where it goes."""

    def __init__(self, holder: HtmlElement):
        self.holder, self.run = holder, E.p()

    def add_text(self, text: str | None) -> None:
        if not text:
            return
        if len(self.run):
            self.run[-1].tail = (self.run[-1].tail or "") + text
        else:
            self.run.text = (self.run.text or "") + text

    def add(self, child: HtmlElement) -> None:
        self.run.append(child)

    def ends_in_break(self) -> bool:
        if not len(self.run):
            return not (self.run.text or "").strip()
        last = self.run[-1]
        return last.tag == "br" and not (last.tail or "").strip()

    def end(self) -> None:
        """Put the run where it belongs, and begin another; without words it goes."""
        if words_in(self.run) or any(child.tag != "br" for child in self.run):
            self.holder.append(self.run)
        self.run = E.p()
