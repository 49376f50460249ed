"""Reads a mail as programs save it (.eml), and a page saved as one (.mht)."""

import email
from dataclasses import replace
from email.message import EmailMessage
from email.policy import default

from articles.readers.drafts import Draft, UnreadableError
from articles.readers.mail_heads import details_of_head
from articles.readers.plain_text import read_plain_text
from articles.readers.web.pages import read_html


def read_mail(content: bytes, *, beginnings: bool = False) -> Draft:
    """Return the article in a mail as programs save it, or in a page saved as one.

    With `beginnings`, what a page shows before a paywall is kept as that.
    """
    message = email.message_from_bytes(content, policy=default)
    body = message.get_body(("plain", "html"))
    is_page = message.get_content_subtype() == "related"
    if is_page:
        body = message.get_body(("html",))
    if not isinstance(body, EmailMessage):
        raise UnreadableError(
            "There is no text in this mail; paste the article’s words."
        )
    written = body.get_content()
    if body.get_content_subtype() == "html":
        url = message.get("Content-Location") if is_page else None
        draft = read_html(written, url, beginnings=beginnings)
    else:
        draft = read_plain_text(written)
    if is_page:
        return draft
    head = {name: str(message.get(name, "")) for name in ("subject", "date")}
    given = {name: getattr(draft, name) for name in ("title", "published_on")}
    missing = {n: v for n, v in details_of_head(head).items() if not given[n]}
    return replace(draft, **missing)
