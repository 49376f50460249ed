"""Turns any text into tidy paragraphs, and changes none of its words."""

from articles.text.characters import tidy_characters
from articles.text.page_breaks import rejoin_page_breaks
from articles.text.wrapping import part_long_lines, unwrap


def clean(text: str) -> str:
    """Return tidy paragraphs, one blank line between them.

    Lines stay lines ("\\n") within transcripts, lists and verse. Cleaning twice
    changes nothing. NFC aside, only white space, hyphens at line ends and the
    characters named in articles/text/characters.py are ever changed.
    """
    text = tidy_characters(text)
    if "\n" not in text:
        return text
    paragraphs = text.split("\n\n")
    paragraphs = [tidy for paragraph in paragraphs if (tidy := paragraph.strip())]
    return "\n\n".join(_laid_out(paragraphs))


def _laid_out(paragraphs: list[str]) -> list[str]:
    """Lay out until nothing changes.

    This ends: each step turns line ends into paragraph breaks or joins, or paragraph
    breaks into joins, and none is ever made anew. Nearly always two rounds do.
    """
    while (again := _laid_out_once(paragraphs)) != paragraphs:
        paragraphs = again
    return paragraphs


def _laid_out_once(paragraphs: list[str]) -> list[str]:
    paragraphs = part_long_lines(paragraphs)
    paragraphs = unwrap(paragraphs)
    return rejoin_page_breaks(paragraphs)
