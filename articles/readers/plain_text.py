"""Reads plain text: the article, and the details above and below it."""

from articles.readers.drafts import Draft, UnreadableError
from articles.readers.footers import cut_footer
from articles.readers.headers import cut_header
from articles.readers.limits import check_text
from articles.readers.mail_heads import cut_mail_head
from articles.readers.openings import cut_opening
from articles.text.characters import tidy_characters, undo_ligatures
from articles.text.cleaning import clean


def read_plain_text(text: str) -> Draft:
    """Return the article in the text, whose details stand in it or are None."""
    check_text(text)
    text = undo_ligatures(tidy_characters(text)).strip()
    if not text:
        raise UnreadableError("There is no text here; paste the text of the article.")
    details, rest = cut_mail_head(text)
    if not details:
        details, rest = cut_header(text)
    if not details:
        details, rest = cut_opening(text)
    footer, rest = cut_footer(rest)
    cleaned = clean(rest)
    if not cleaned:
        raise UnreadableError(
            "There is nothing below the title and date; add the text of the"
            " article there."
        )
    return Draft(text=cleaned, **footer | details)
