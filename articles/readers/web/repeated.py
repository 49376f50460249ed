"""Takes out pull quotes: blocks that repeat words of the article in larger type."""

from lxml.html import HtmlElement

from articles.readers.web.blocks import folded, leaves, words_in

LONGEST = 400  # characters
LEAST = 4  # words; fewer are said twice by chance
_TAGS = ("blockquote", "aside", "figure", "div", "p", "section", "q")
_CREDIT = 80  # characters that a box may have beside the words it repeats


def drop_pull_quotes(page: HtmlElement) -> None:
    """Drop each block that is set apart and says again what a paragraph says."""
    paragraphs = [
        (leaf, f" {folded(words_in(leaf))} ")
        for leaf in leaves(page)
        if not any(map(_is_set_apart, (leaf, *leaf.iterancestors())))
    ]
    for block in list(page.iter(*_TAGS)):
        if page not in block.iterancestors() or not _is_set_apart(block):
            continue
        words = words_in(block)
        if not 0 < len(words) <= LONGEST:
            continue
        # Beside the words, who said them may stand: that is printed again anyway.
        longest = max((words_in(leaf) for leaf in leaves(block)), key=len, default="")
        if any(_is_repeated(folded(w), block, paragraphs) for w in (words, longest)):
            _box_of(block, words).drop_tree()


def _is_set_apart(block: HtmlElement) -> bool:
    said = f"{block.get('class') or ''} {block.get('id') or ''}".lower()
    return block.tag in ("blockquote", "aside") or "quote" in said or "pull" in said


def _is_repeated(words: str, block: HtmlElement, paragraphs: list[tuple]) -> bool:
    """Say whether a paragraph outside a block holds its words, among others."""
    if len(words.split()) < LEAST:
        return False
    within = {block, *block.iterdescendants()}
    return any(f" {words} " in said and leaf not in within for leaf, said in paragraphs)


def _box_of(block: HtmlElement, words: str) -> HtmlElement:
    """Return the outermost box that holds no more than the words and a name."""
    box = block
    for parent in block.iterancestors("div", "aside", "figure", "section"):
        if len(words_in(parent)) > len(words) + _CREDIT or parent.find(".//p") is None:
            break
        if not _is_set_apart(parent):
            break
        box = parent
    return box
