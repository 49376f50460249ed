"""Compares what is read of the made pages with what is to be read of them."""

import difflib
import re
from dataclasses import dataclass

from articles.readers.reading import Draft, UnreadableError, read_file
from tests.articles.pages import layouts, papers, streams, systems
from tests.articles.pages.making import MADE, Made

MODULES = (papers, systems, layouts, streams)
REACH = 1  # percent of the quotations that may be lost
LARGEST = 10_000_000
# A time above a post of a live blog may be left in or out.
_time = re.compile(r"(?:Posted at )?\d{1,2}[.:]\d\d(?: ?GMT| ?[ap]m)?")


@dataclass(frozen=True)
class Reading:
    made: Made
    draft: Draft

    @property
    def right(self) -> dict[str, bool]:
        story, draft = self.made.story, self.draft
        return {
            "text": self.words == words_of("\n".join(story.paragraphs)),
            "title": draft.title == story.title,
            "date": draft.published_on == story.day,
            "byline": (draft.byline or "") == story.byline,
            "outlet": draft.outlet == story.outlet,
        }

    @property
    def words(self) -> list[str]:
        lines = self.draft.text.split("\n")
        may = self.made.may_hold
        kept = [
            one for one in lines if one not in may and not _time.fullmatch(one.strip())
        ]
        return words_of("\n".join(kept))

    @property
    def lost(self) -> list[str]:
        read = " ".join(self.draft.text.split())
        return [words for words in self.made.story.quotations if words not in read]

    def differences(self) -> list[str]:
        story, draft = self.made.story, self.draft
        seen = {"title": draft.title, "date": draft.published_on}
        seen |= {"byline": draft.byline, "outlet": draft.outlet}
        due = {"title": story.title, "date": story.day}
        due |= {"byline": story.byline, "outlet": story.outlet}
        told = [f"{n}: {seen[n]} for {due[n]}" for n in due if not self.right[n]]
        told += [f"lost: {words}" for words in self.lost]
        if not self.right["text"]:
            told += changes(words_of("\n".join(story.paragraphs)), self.words)
        return [f"{self.made.kind}, {self.made.manner}: {one}" for one in told]


def words_of(text: str) -> list[str]:
    return re.sub(r"^• ", "", text, flags=re.MULTILINE).split()


def changes(due: list[str], seen: list[str]) -> list[str]:
    """Return what was left out and what was put in, in words."""
    matcher = difflib.SequenceMatcher(None, due, seen, autojunk=False)
    return [
        f"-[{' '.join(due[a:b])}] +[{' '.join(seen[c:d])}]"
        for what, a, b, c, d in matcher.get_opcodes()
        if what != "equal"
    ]


def read_all() -> list[Reading]:
    return [Reading(made, read(made)) for made in MADE]


def read(made: Made) -> Draft:
    try:
        return read_file(made.name, made.content, LARGEST)
    except UnreadableError as reason:
        return Draft(text=str(reason))


def shares(readings: list[Reading]) -> dict[str, float]:
    """Return in how many pages of a hundred each is right."""
    names = readings[0].right
    rights = [one.right for one in readings]
    return {n: 100 * sum(one[n] for one in rights) / len(rights) for n in names}


def share_of(readings: list[Reading]) -> tuple[int, int]:
    """Return how many quotations are lost with the text, and of how many."""
    lost = sum(len(one.lost) for one in readings)
    return lost, sum(len(one.made.story.quotations) for one in readings)
