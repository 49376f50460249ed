"""ClaimReview objects of other fact-checkers, read without the database.

The terms: https://schema.org/ClaimReview
"""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.utils.text import Truncator

from articles.archive import storable
from articles.models import has_letters
from articles.refusals import RefusedError, refuse_longer
from quotes.imports.placed_json import Broken, Placed
from quotes.models.claims import LONGEST_CLAIM, LONGEST_SHORT
from quotes.models.speakers import LONGEST_NAME
from quotes.published.links import web_address

# Where a graph or a feed keeps what it holds.
HOLDING = ("@graph", "dataFeedElement", "item")


@dataclass(frozen=True)
class Read:
    """What one ClaimReview says, in our words."""

    line: int
    sentence: str
    short: str
    url: str
    organisation: str
    organisation_url: str
    reviewed_on: datetime.date | None
    rating: str  # as it words it
    summary: str
    text: str


def reviews_in(values: Iterable) -> Iterator[Placed | Broken]:
    """Return the ClaimReviews among values, however deep in graphs and feeds."""
    for value in values:
        if isinstance(value, Broken) or is_a(value, "ClaimReview"):
            yield value
        elif isinstance(value, list):
            yield from reviews_in(value)
        elif isinstance(value, dict):
            yield from reviews_in(value[name] for name in HOLDING if name in value)


def is_a(value, kind: str) -> bool:
    """Say whether a value is of a type, by its name or its address."""
    if not isinstance(value, dict):
        return False
    types = value.get("@type")
    named = types if isinstance(types, list) else [types]
    ends = (f"/{kind}", f":{kind}")
    return any(n == kind or str(n).endswith(ends) for n in named)


def read(found: Placed) -> Read:
    """Read one ClaimReview; raise RefusedError, naming the field, where it can't be."""
    reviewed = found.get("claimReviewed")
    if isinstance(reviewed, dict):
        reviewed = reviewed.get("text") or reviewed.get("name")
    reviewed = one(reviewed, "claimReviewed")
    if not any(letter.isalnum() for letter in reviewed):
        raise RefusedError("claimReviewed: There is no claim. Give it in a sentence.")
    claim, author = whole(found.get("itemReviewed")), whole(found.get("author"))
    sentence = one(claim.get("text"), "itemReviewed.text") or reviewed
    refuse_longer("The claim", sentence, LONGEST_CLAIM)
    given = whole(found.get("reviewRating"))
    summary = one(found.get("abstract") or found.get("description"), "abstract")
    return Read(
        line=found.line,
        sentence=sentence,
        short=Truncator(reviewed).chars(LONGEST_SHORT),
        url=address(found),
        organisation=organisation(author),
        organisation_url=web_address(one(author.get("url"), "author.url")),
        reviewed_on=day(found),
        rating=rating(given),
        summary=summary,
        text=text_of(found),
    )


def whole(value) -> dict:
    """Return a thing; of several the first, and a name alone as what has it."""
    if isinstance(value, list):
        return whole(value[0]) if value else {}
    return value if isinstance(value, dict) else {"name": value}


def one(value, field: str) -> str:
    """Return a text on one line, of several the first; an empty one for none."""
    return " ".join(written(value, field).split())


def written(value, field: str) -> str:
    """Return a text as it is; raise RefusedError for what is none."""
    if isinstance(value, list):
        return written(value[0], field) if value else ""
    if isinstance(value, dict):
        value = value.get("@value")
    if value is None:
        return ""
    if not isinstance(value, str) or not storable(value):
        raise RefusedError(
            f"{field}: {str(value)[:30]!r} isn’t text that can be stored."
        )
    return value.strip()


def address(found: dict) -> str:
    """Return where the review is; it is known by that when it comes again."""
    url = one(found.get("url"), "url")
    if not web_address(url) or not urlsplit(url).netloc:
        raise RefusedError(
            f"url: “{url[:80]}” isn’t the address of a web page. "
            "Give the address of the review itself."
        )
    return url


def organisation(author: dict) -> str:
    name = one(author.get("name"), "author.name")
    if not has_letters(name):
        raise RefusedError("author.name: Nobody is named. Say who checked the claim.")
    refuse_longer("author.name", name, LONGEST_NAME)
    return name


def day(found: dict) -> datetime.date | None:
    """Return the day of the review, where it gives one."""
    value = one(found.get("datePublished"), "datePublished")
    if not value:
        return None
    try:
        return datetime.date.fromisoformat(value[:10])
    except ValueError:
        raise RefusedError(
            f"datePublished: “{value[:30]}” isn’t a date. Write it as 2017-05-15."
        ) from None


def rating(given: dict) -> str:
    """Return the verdict as it is worded, else as it stands on its scale."""
    words = one(given.get("alternateName"), "reviewRating.alternateName")
    if words:
        return words
    value, worst, best = (
        number(given.get(name), f"reviewRating.{name}")
        for name in ("ratingValue", "worstRating", "bestRating")
    )
    has_scale = value and worst and best
    return f"{value} on a scale from {worst} to {best}" if has_scale else value


def number(value, field: str) -> str:
    """Return a number as it is written, as a number or as a text."""
    is_number = isinstance(value, int | float)
    return one(str(value) if is_number else value, field)


def text_of(found: dict) -> str:
    """Return the text of the review, with what it says of a correction."""
    texts = [written(found.get("reviewBody"), "reviewBody")]
    correction = whole(found.get("correction"))
    note = correction.get("text") or correction.get("name")
    if note := one(note, "correction"):
        when = one(correction.get("datePublished"), "correction.datePublished")
        texts.append(f"Corrected{when and f' on {when}'}: {note}")
    return "\n\n".join(text for text in texts if text)
