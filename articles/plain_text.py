"""Reads plain text: its words, and what the lines above and below them say."""

from articles.characters import tidy_characters
from articles.cleaning import clean
from articles.drafts import Draft, UnreadableError
from articles.footers import cut_footer
from articles.headers import cut_header
from articles.openings import cut_opening


def read_plain_text(text: str) -> Draft:
    """Return the article in the text, whose details stand in it or are None."""
    text = tidy_characters(text).strip()
    if not text:
        raise UnreadableError("There is no text here; paste the words of the article.")
    details, rest = cut_header(text)
    if not details:
        details, rest = cut_opening(text)
    footer, rest = cut_footer(rest)
    cleaned = clean(rest)
    if not cleaned:
        raise UnreadableError(
            "There is nothing below the lines with title and date; add the article's"
            " words below them."
        )
    return Draft(text=cleaned, **footer | details)
