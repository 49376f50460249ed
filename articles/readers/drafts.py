"""What reading an article gives, and the error when it can't be read."""

import datetime
from dataclasses import dataclass
from typing import Any

# Some of a draft's details by name: {"title": ..., "published_on": ...}.
Details = dict[str, Any]


class UnreadableError(ValueError):
    """Says in one sentence why nothing could be read, and what to do."""


@dataclass(frozen=True)
class Draft:
    """An article as far as it could be read; None where a detail is not there."""

    text: str
    """Cleaned; without the lines that gave title, byline and date, and no footer."""
    title: str | None = None
    byline: str | None = None
    outlet: str | None = None
    published_on: datetime.date | None = None
    url: str | None = None
    language: str | None = None
    """As HTML gives it, cut to the language: "en", "pt"."""
    is_beginning: bool = False
    """Only what a page shows to those who haven’t subscribed."""
    also_at: tuple[str, ...] = ()
    """Other addresses of the same page: its AMP page, one that leads to it."""
