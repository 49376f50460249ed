"""Reads a mail as programs save it (.eml), and a page saved as one (.mht)."""

import email
import re
from dataclasses import replace
from email.message import EmailMessage
from email.policy import default
from email.utils import parseaddr

from articles.addresses import is_address
from articles.readers.drafts import Draft, UnreadableError
from articles.readers.mail_heads import details_of_head, handed_on
from articles.readers.plain_text import read_plain_text
from articles.readers.web.pages import read_html

SHORT = 500  # characters of a mail that only leads to its page
_in_browser = re.compile(
    r"\b(?:in|on) (?:your|a|the) (?:web )?(?:browser|page)|online", re.I
)


def read_mail(content: bytes, *, beginnings: bool = False) -> Draft:
    """Return the article in a mail as programs save it, or in a page saved as one.

    With `beginnings`, what a page shows before a paywall is kept as that.
    """
    message = email.message_from_bytes(content, policy=default)
    body = body_of(message)
    is_page = message.get_content_subtype() == "related"
    if is_page:
        body = message.get_body(("html",))
    if not isinstance(body, EmailMessage):
        raise UnreadableError(
            "There is no text in this mail; paste the article’s words."
        )
    if body.get_content_subtype() == "html":
        url = address_of(message, body) if is_page else None
        # Chrome names no encoding here: then the page itself does.
        page, charset = body.get_payload(decode=True), body.get_content_charset()
        draft = read_html(page, url, charset, beginnings=beginnings)
    else:
        draft = read_plain_text(handed_on(body.get_content()))
    if is_page:
        return draft
    if draft.outlet is None and is_newsletter(message):
        draft = replace(draft, outlet=sender_of(message))
    head = {name: str(message.get(name, "")) for name in ("subject", "date")}
    said = details_of_head(head)
    # What a page has for a title, without one of its own, may be its first heading.
    if draft.title and body.get_content_subtype() != "html":
        said.pop("title", None)
    if draft.published_on:
        said.pop("published_on", None)
    return replace(draft, **said)


def address_of(message: EmailMessage, body: EmailMessage) -> str | None:
    """Return where a saved page was; Chrome gives that with the page alone."""
    names = ("Snapshot-Content-Location", "Content-Location")
    given = [str(part.get(n, "")) for n in names for part in (message, body)]
    return next(filter(is_address, given), None)


def body_of(message: EmailMessage) -> EmailMessage | None:
    """Return a mail’s plain words; its page where they only lead to a browser."""
    plain, page = message.get_body(("plain",)), message.get_body(("html",))
    if plain is None or page is None:
        return plain or page
    words = plain.get_content()
    is_stub = len(words) < SHORT and _in_browser.search(words)
    return page if is_stub or is_newsletter(message) else plain


def is_newsletter(message: EmailMessage) -> bool:
    """Say whether a mail went to a list, whose readers may leave it."""
    if "List-Unsubscribe" in message:
        return True
    parts = filter(None, (message.get_body(("plain",)), message.get_body(("html",))))
    return any("unsubscribe" in part.get_content().lower() for part in parts)


def sender_of(message: EmailMessage) -> str | None:
    """Return who sends a newsletter; of “Ada at The Tide Table”, the paper."""
    name = parseaddr(str(message.get("From", "")))[0]
    return re.split(r"\s+(?:at|from|of|via|\|)\s+", name)[-1].strip() or None
