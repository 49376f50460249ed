"""What a story of a made page is: title, who wrote it, when, where, and its text."""

import datetime
import re
from dataclasses import dataclass

# “…” to its end or that of the paragraph, ‘…’ but for apostrophes, and "…".
_quoted = re.compile(
    r"""“([^“”]+)(?:”|$)|(?<!\w)‘((?:[^‘’]|’(?=\w))+)’(?!\w)|"([^"]+)\"""",
    re.MULTILINE,
)


@dataclass(frozen=True)
class Story:
    title: str
    byline: str
    day: datetime.date
    outlet: str
    paragraphs: tuple[str, ...]

    @property
    def quotations(self) -> list[str]:
        """Return the words between quotation marks."""
        found = _quoted.findall("\n\n".join(self.paragraphs))
        return ["".join(words) for words in found]


def story(title, byline, day, outlet, text) -> Story:
    paragraphs = tuple(" ".join(p.split()) for p in text.strip().split("\n\n"))
    return Story(title, byline, datetime.date.fromisoformat(day), outlet, paragraphs)
