"""Puts back paragraphs of the article that were not found with the others.

What stands between two paragraphs that were found, as they do, is of the article too.
"""

from lxml.html import HtmlElement

from articles.readers.web.blocks import folded, leaves, words_in
from articles.readers.web.other_matter import is_link_only

_ELSEWHERE = {"nav", "aside", "footer", "form", "figure", "header", "figcaption"}
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
# How far up a block’s box is, in which others like it are of the article too.
NEAR, OF_A_POST = 2, 5


def fill_gaps(
    page: HtmlElement, found: list[str], titles: set[str], is_live: bool
) -> list[str]:
    """Return the paragraphs found, with those that belong to them and were not.

    Of a live blog, each post stands in boxes of its own.
    """
    blocks = [one for one in leaves(page) if not _is_elsewhere(one)]
    keys = [folded(words_in(block)) for block in blocks]
    places = {key: n for n, text in enumerate(found) for key in _keys(text)}
    matched = {n: places[key] for n, key in enumerate(keys) if key in places}
    if len(matched) < 2:
        return found
    known = {*map(folded, titles), *places}
    text = " ".join(map(folded, found))
    fresh = {
        n: blocks[n]
        for n, key in enumerate(keys)
        if key and key not in known and f" {key} " not in f" {text} "
    }
    near = OF_A_POST if is_live else NEAR
    added = _alike(
        fresh, [blocks[n] for n in matched], (min(matched), max(matched)), near
    )
    members = {*matched, *added}
    added |= _headings(fresh, [blocks[n] for n in members], members)
    return _put_in(found, {n: words_in(blocks[n]) for n in sorted(added)}, matched)


def _keys(text: str) -> list[str]:
    return [folded(part) for part in text.split("\n") if part.strip()]


def _is_elsewhere(block: HtmlElement) -> bool:
    return any(one.tag in _ELSEWHERE for one in (block, *block.iterancestors()))


def _alike(
    fresh: dict[int, HtmlElement],
    found: list[HtmlElement],
    ends: tuple[int, int],
    near: int,
) -> set[int]:
    """Return which blocks are written as those found, and stand among them."""
    kinds = {_kind_of(block) for block in found}
    boxes = {box for block in found for box in _boxes_of(block, near)}
    return {
        n
        for n, block in fresh.items()
        if block.tag not in _HEADINGS
        and _kind_of(block) in kinds
        and not is_link_only(block)
        and (ends[0] < n < ends[1] or boxes & set(_boxes_of(block, near)))
    }


def _headings(
    fresh: dict[int, HtmlElement], text: list[HtmlElement], members: set[int]
) -> set[int]:
    """Return which blocks head a paragraph; the first only if others are as it is."""
    boxes = {box for block in text for box in _boxes_of(block, 3)}
    above = {
        n: block
        for n, block in fresh.items()
        if block.tag in _HEADINGS
        and n + 1 in members
        and boxes & set(_boxes_of(block, 3))
        and not is_link_only(block)
    }
    within = {n for n in above if n > min(members)}
    kinds = {_kind_of(above[n]) for n in within}
    return within | {n for n, block in above.items() if _kind_of(block) in kinds}


def _kind_of(block: HtmlElement) -> tuple:
    """Return how a block is written: its tag and class, and those around it."""
    around = [block, *block.iterancestors()][:4]
    return tuple((one.tag, one.get("class")) for one in around)


def _boxes_of(block: HtmlElement, levels: int) -> list[HtmlElement]:
    return [box for box in [*block.iterancestors()][:levels] if box.tag != "body"]


def _put_in(
    found: list[str], added: dict[int, str], matched: dict[int, int]
) -> list[str]:
    """Put words behind the last paragraph found above them; first what has none."""
    behind: dict[int, list[str]] = {}
    for n, words in added.items():
        above = [place for m, place in matched.items() if m < n]
        behind.setdefault(above[-1] if above else -1, []).append(words)
    whole = list(behind.get(-1, []))
    for n, one in enumerate(found):
        whole += [one, *behind.get(n, [])]
    return whole
