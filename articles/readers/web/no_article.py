"""Tells pages that are no article: not found, guarded, or asking for consent first."""

import re

from articles.readers.drafts import UnreadableError

# An article of its own is seldom as short without quoting anybody.
LONGEST = 900
_quotes = re.compile('[“”«»„]|"\\w')
_SAYS = {
    "says that the article wasn’t found": r"""
        (?: page | article | story | content ) \W+ (?: \w+ \W+ ){0,7}?
          (?: not \W+ (?: be \W+ )? found | no \W+ longer \W+ (?: available | exists ) )
        | (?: can[’']?t | cannot | could \W+ not | couldn[’']t | unable \W+ to ) \W+
          (?: \w+ \W+ )? find \W+ (?: the | that | this ) \W+
          (?: page | article | story )
        | \b (?: error \W+ )? 404 \b
    """,
    "asks whether a person is reading": r"""
        (?: verify | confirm | prove ) \W+ (?: that \W+ )? you (?: \W+ are | [’']re )
          \W+ (?: a \W+ )? (?: human | not \W+ a \W+ robot )
        | checking \W+ your \W+ browser | complete \W+ the \W+ captcha
        | enable \W+ javascript \W+ and \W+ cookies | unusual \W+ traffic
        | access \W+ (?: to \W+ this \W+ page \W+ )? (?: has \W+ been \W+ )? denied
    """,
    "asks to log in first": r"""
        (?: log | sign ) \W* in \W+ (?: or \W+ \w+ \W+ )? to \W+ (?: continue | read
          | view | your \W+ account )
        | (?: please \W+ )? (?: log | sign ) \W* in \W+ with \W+ your
        | forgot (?: ten )? \W+ (?: your \W+ )? password
    """,
    "is for subscribers only": r"""
        subscribe \W+ (?: now \W+ )? to \W+ (?: continue | keep | read | unlock )
        | (?: for | only \W+ for | exclusive \W+ to ) \W+ (?: our \W+ )? subscribers
        | subscribers? \W* only | already \W+ a \W+ (?: subscriber | member )
    """,
    "asks for consent first": r"""
        we \W+ (?: and \W+ our \W+ (?: \d+ \W+ )? partners \W+ )? (?: value \W+ your
          \W+ privacy | use \W+ cookies | store \W+ and )
        | (?: accept | reject ) \W+ all \W+ (?: cookies )? | manage \W+ (?: my \W+ )?
          (?: consent | cookies | choices )
    """,
}
_said = {
    what: re.compile(pattern, re.VERBOSE | re.IGNORECASE)
    for what, pattern in _SAYS.items()
}


def refuse_no_article(title: str | None, text: str) -> None:
    """Raise UnreadableError for a short page that says it is something else."""
    if len(text) > LONGEST or _quotes.search(text):
        return
    for what, pattern in _said.items():
        if pattern.search(f"{title or ''}\n{text}"):
            raise UnreadableError(
                f"This page {what}, and holds no article; open the article in your "
                "browser, and save that page or paste its text."
            )
