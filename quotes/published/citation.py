"""What the citations of a quote name, each on one line."""

import datetime
import re
import unicodedata
from dataclasses import dataclass

from django.conf import settings
from django.utils.formats import date_format

from quotes.models import Attribution, Quote
from quotes.published.bylines import Author, authors_of
from quotes.published.links import web_address
from quotes.published.listed import ListedAttribution, ListedQuote
from quotes.published.words.as_printed import in_marks

SITE = settings.ONRECORD_SITE_NAME
NO_SPEAKER = "no speaker given"
UNTITLED = "Untitled article"
NO_DATE = "n.d."


@dataclass(frozen=True)
class Cited:
    """What a citation names, each on one line; empty where it is not known."""

    number: int
    words: str  # as printed: in marks, unless they are reported
    said_by: str
    address: str
    byline: str = ""
    title: str = ""
    outlet: str = ""
    published_on: datetime.date | None = None
    said_on: str = ""  # where the article dates the words otherwise than itself
    url: str = ""
    language: str = ""

    def date(self, written: str) -> str:
        """Return the article's date, written as Django's date filter takes it."""
        day = self.published_on
        return date_format(day, written) if day else NO_DATE

    @property
    def authors(self) -> tuple[Author, ...] | None:
        """Return who wrote the article; None where the byline doesn’t tell for sure."""
        return authors_of(self.byline, self.language)

    @property
    def writers(self) -> str:
        """Return who wrote it, as one says their names; else the byline as printed."""
        names = [author.full for author in self.authors or ()]
        return joined(names) or self.byline

    @property
    def said(self) -> str:
        """Return “Said by Ada Lovelace, countess (May 2017)”."""
        said = f"Said by {self.said_by}" if self.said_by else NO_SPEAKER.capitalize()
        return f"{said}{self.when}"

    @property
    def when(self) -> str:
        return f" ({self.said_on})" if self.said_on else ""

    @property
    def on_site(self) -> str:
        return f"quote {self.number} on {SITE}"


def joined(names: list[str], last: str = " and ", comma: str = ",") -> str:
    """Return “Jane Doe”, “Jane Doe and John Roe” or “Jane Doe, John Roe, and Ann Poe”.

    `comma` is what stands before the last of several; two need none.
    """
    if len(names) < 3:
        return last.join(names)
    return f"{', '.join(names[:-1])}{comma}{last}{names[-1]}"


def cited(quote: Quote | ListedQuote) -> Cited:
    """Return what the citations of a quote name."""
    article = quote.article
    return Cited(
        number=quote.pk,
        words=one_line(in_marks(quote)),
        said_by="; ".join(who(attribution) for attribution in quote.attributions.all()),
        address=f"{settings.ONRECORD_SITE_URL}{quote.get_absolute_url()}",
        byline=one_line(article.byline),
        title=one_line(article.title),
        outlet=one_line(article.outlet.name if article.outlet else ""),
        published_on=article.published_on,
        said_on=quote.said_on.in_words if quote.has_own_date else "",
        url=encoded(web_address(article.url)),
        language=one_line(article.language),
    )


def who(attribution: Attribution | ListedAttribution) -> str:
    """Return “Ada Lovelace, countess, Lovelace” or “a spokesman (the ministry)”."""
    spoken_for = (
        attribution.unnamed_organisation and f" ({attribution.unnamed_organisation})"
    )
    role = f", {attribution.role}" if attribution.role else ""
    return one_line(f"{attribution}{spoken_for}{role}")


def one_line(text: str) -> str:
    """Return a text with single spaces, and without what no format can hold."""
    spaced = " ".join(text.split())
    return "".join(c for c in spaced if unicodedata.category(c) not in ("Cc", "Cs"))


def encoded(url: str) -> str:
    """Percent-encode what would end an address in the formats below.

    The characters: https://en.wikipedia.org/wiki/Template:Citation_Style_documentation/url
    """
    return re.sub(
        r"""[\s"'<>\[\]{|}\\^`]|[^ -~]""",
        lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode()),
        url,
    )
