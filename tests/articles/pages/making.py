"""What a made page is, and the register of all of them."""

import datetime
import json
from collections.abc import Callable
from dataclasses import dataclass, replace

from tests.articles.pages.telling import Story

MADE: list["Made"] = []


@dataclass(frozen=True)
class Made:
    """A page of a kind, with what is to be read of it."""

    kind: str
    manner: str
    name: str
    content: bytes
    story: Story
    may_hold: tuple[str, ...] = ()
    """Lines that the text may hold or not, such as a standfirst."""


def made(
    kind: str, story: Story, *, name="page.html", codec="utf-8", may_hold=(), **changes
) -> Callable:
    """Register what a function makes of a story; `changes` are of what is to be read."""

    def register(make):
        expected = replace(story, **changes)
        source = make(expected)
        content = source if isinstance(source, bytes) else source.encode(codec)
        MADE.append(Made(kind, make.__name__, name, content, expected, may_hold))
        return make

    return register


def ps(paragraphs, start="<p>", end="</p>") -> str:
    return "\n".join(f"{start}{words}{end}" for words in paragraphs)


def linked(story: Story, kind="NewsArticle", time="T08:30:00+00:00", **more) -> str:
    """Return linked data in a script, as most sites have it."""
    data = {
        "@context": "https://schema.org",
        "@type": kind,
        "headline": story.title,
        "datePublished": f"{story.day}{time}",
        "author": {"@type": "Person", "name": story.byline},
        "publisher": {"@type": "Organization", "name": story.outlet},
    }
    written = json.dumps(data | more, ensure_ascii=False)
    return f'<script type="application/ld+json">{written}</script>'


def long(day: datetime.date) -> str:
    """Return “4 October 2023”."""
    return f"{day.day} {day:%B %Y}"


def american(day: datetime.date) -> str:
    """Return “October 4, 2023”."""
    return f"{day:%B} {day.day}, {day.year}"
