"""What an outlet did to the quotes of an article between two of its versions.

Told is only what touches a quote: its words changed, are gone or are new; or the name
or title of who said it is printed otherwise. A quote that was moved, or whose words
stand in quotation marks still, is none of that.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import product

from articles.models import Article, ArticleVersion
from quotes.extraction import FoundQuote, Span, find_statements
from quotes.extraction.pasted import find_words
from quotes.models import Change, QuoteSpan
from quotes.models.folding import fold
from quotes.published.words.as_printed import without_comma
from quotes.recording.articles import known_names
from quotes.recording.matching import MARKED, MARKS, words_of

ALIKE = 0.5  # of the words: less is another quote
PARAGRAPHS = re.compile(r"\n\s*\n")
STRAIGHT = str.maketrans("“”„«»‘’–—", '"""""\'\'--')


@dataclass(frozen=True)
class Found:
    """A quote with marks in one of the two texts."""

    quote: FoundQuote
    text: str

    @property
    def words(self) -> str:
        return words_of(self.quote, self.text)

    @property
    def shown(self) -> str:
        """Return the words for a person, without the comma of the writer’s sentence."""
        pieces = (span.of(self.text) for span in self.quote.spans)
        return " … ".join(map(without_comma, pieces))

    @property
    def key(self) -> str:
        return fold(self.words)

    @property
    def start(self) -> int:
        return self.quote.spans[0].start

    @property
    def around(self) -> Span:
        """Return the paragraphs in which it stands."""
        start = self.text.rfind("\n\n", 0, self.start) + 1
        end = self.text.find("\n\n", self.quote.spans[-1].end)
        return Span(start, end if end > 0 else len(self.text))

    @property
    def paragraphs(self) -> set[str]:
        return set(map(plain, PARAGRAPHS.split(self.around.of(self.text).strip())))


@dataclass(frozen=True)
class Edit:
    """What was done to one quote; `was` or `now` is "" where there was or is none."""

    kind: str
    was: str
    now: str
    before: Found | None
    after: Found | None


def edits_between(before: str, after: str, language: str = "") -> list[Edit]:
    """Return what was done to the quotes of one text in the other, as they come."""
    old, new = marked_in(before, language), marked_in(after, language)
    same, old, new = paired(old, new, lambda one, other: one.key == other.key)
    edits = [edit for one, other in same for edit in of_speakers(one, other)]
    altered = [*lost(old, after), *lost(new, before)]
    changed, old, new = most_alike(old, new, altered)
    gone = [found for found in old if found in altered]
    added = [found for found in new if found in altered]
    kind = Change.Kind
    edits += [Edit(kind.WORDS, a.shown, b.shown, a, b) for a, b in changed]
    edits += [Edit(kind.GONE, found.shown, "", found, None) for found in gone]
    edits += [Edit(kind.NEW, "", found.shown, None, found) for found in added]
    return sorted(edits, key=lambda edit: (edit.after or edit.before).start)


def marked_in(text: str, language: str) -> list[Found]:
    """Return the quotes in marks that the engine finds in a text."""
    found = find_statements(text, known_names(text), language)
    return [Found(quote, text) for quote in found if quote.kind in MARKED]


def paired(old: list, new: list, are_same) -> tuple[list, list, list]:
    """Return pairs of the same wherever they stand, and what is left of both."""
    pairs, left, free = [], [], list(new)
    for one in old:
        other = next((found for found in free if are_same(one, found)), None)
        if other is None:
            left.append(one)
        else:
            pairs.append((one, other))
            free.remove(other)
    return pairs, left, free


def lost(quotes: list[Found], text: str) -> list[Found]:
    """Return the quotes of which some words don’t stand in marks in a text.

    Not those in paragraphs that stand there as they were: what the engine makes of
    these may hang on others.
    """
    there = {plain(paragraph) for paragraph in PARAGRAPHS.split(text)}
    return [
        found
        for found in quotes
        if not found.paragraphs <= there and not stands_quoted(found, text)
    ]


def plain(paragraph: str) -> str:
    """Return a paragraph without differences that are the typesetter’s."""
    return " ".join(paragraph.translate(STRAIGHT).split())


def stands_quoted(found: Found, text: str) -> bool:
    pieces = [span.of(found.text) for span in found.quote.spans]
    places = [find_words(text, piece) for piece in pieces]
    return all(any(in_marks(place, text) for place in some) for some in places)


def in_marks(place: Span, text: str) -> bool:
    """Say whether words touch a mark, or one was opened before in their paragraph."""
    before = text[text.rfind("\n\n", 0, place.start) + 1 : place.start]
    beside = before[-1:] + text[place.end : place.end + 1]
    if any(mark in MARKS for mark in beside):
        return True
    return before.rfind("“") > before.rfind("”") or before.count('"') % 2 == 1


def most_alike(
    old: list[Found], new: list[Found], altered: list[Found]
) -> tuple[list, list, list]:
    """Return pairs of quotes with words alike, the most alike first, and the rest.

    One of each pair was altered: the engine may cut the same words otherwise.
    """
    pairs, old, new = [], list(old), list(new)
    measured = [
        (likeness(one.key, other.key), one, other)
        for one, other in product(old, new)
        if one in altered or other in altered
    ]
    for measure, one, other in sorted(measured, key=lambda m: m[0], reverse=True):
        if measure >= ALIKE and one in old and other in new:
            pairs.append((one, other))
            old.remove(one)
            new.remove(other)
    return pairs, old, new


def likeness(one: str, other: str) -> float:
    """Return how many words two texts share in order, from 0 to 1.

    Words cut from a quote or added to it are the same quote still.
    """
    one, other = one.split(), other.split()
    blocks = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    shared = sum(block.size for block in blocks)
    shorter = min(len(one), len(other))
    if shorter >= 4:
        return shared / shorter
    return 2 * shared / (len(one) + len(other) or 1)


def of_speakers(one: Found, other: Found) -> Iterable[Edit]:
    """Yield whether the name or title of who said the same words is another now.

    It has to be seen in what is printed: in the quote’s own paragraph, or everywhere.
    The engine may read another person into the same “she” where only a paragraph was
    moved.
    """
    is_touched = one.paragraphs != other.paragraphs
    for kind, named in ((Change.Kind.NAME, names_of), (Change.Kind.TITLE, titles_of)):
        was, now = named(one), named(other)
        if not (was and now and are_others(kind, was, now)):
            continue
        beside = printed_beside(one, kind), printed_beside(other, kind)
        is_beside = is_touched and all(beside) and beside[0] != beside[1]
        if is_beside or are_exchanged(one.text, other.text, was, now):
            yield Edit(kind, ", ".join(was), ", ".join(now), one, other)


def are_others(kind: str, was: list[str], now: list[str]) -> bool:
    """Say whether names or titles differ in more than how they are written.

    A shorter form of the same name, as at its second mention, is no other.
    """
    was, now = [fold(name) for name in was], [fold(name) for name in now]
    if kind == Change.Kind.TITLE or len(was) != len(now):
        return was != now
    words = [(set(a.split()), set(b.split())) for a, b in zip(was, now, strict=True)]
    return not all(a <= b or b <= a for a, b in words)


def are_exchanged(before: str, after: str, was: list[str], now: list[str]) -> bool:
    """Say whether a text has the new ones where the old ones stood, and none of those.

    “Former mayor” is not read as “mayor”.
    """
    olds, news = [fold(one) for one in was], [fold(one) for one in now]
    return not stand_in(after, olds, without=news) and not stand_in(
        before, news, without=olds
    )


def stand_in(text: str, names: list[str], without: list[str]) -> bool:
    """Say whether one of these stands in a text, other than as a part of those."""
    folded = f" {fold(text)} "
    for longer in without:
        if any(name in longer for name in names):
            folded = folded.replace(f" {longer} ", "  ")
    return any(f" {name} " in folded for name in names)


def printed_beside(found: Found, kind: str) -> list[str]:
    """Return the names or titles in the quote’s own paragraph, as printed there."""
    spans = [
        one.name if kind == Change.Kind.NAME else one.title
        for one in found.quote.attributions
    ]
    around = found.around
    beside = [span for span in spans if span and span.overlaps(around)]
    return [fold(span.of(found.text)) for span in beside]


def names_of(found: Found) -> list[str]:
    """Return the names as resolved: “she” is who she is."""
    attributions = found.quote.attributions
    return [one.resolved_name for one in attributions if one.resolved_name]


def titles_of(found: Found) -> list[str]:
    attributions = found.quote.attributions
    return [one.resolved_title for one in attributions if one.resolved_title]


def write_changes(
    article: Article, before: ArticleVersion, after: ArticleVersion, edits: list[Edit]
) -> list[Change]:
    """Put what was done to an article’s quotes on record, for a person to look at."""
    at = {version: quotes_at(version) for version in (before, after)}
    changes = [
        Change(
            article=article,
            before=before,
            after=after,
            kind=edit.kind,
            was=edit.was,
            now=edit.now,
            quote_id=(
                (edit.before and at[before].get(edit.before.start))
                or (edit.after and at[after].get(edit.after.start))
            ),
        )
        for edit in edits
    ]
    return Change.objects.bulk_create(changes)


def quotes_at(version: ArticleVersion) -> dict[int, int]:
    """Return the quotes of a version by where their spans begin."""
    spans = QuoteSpan.objects.filter(version=version)
    marked = spans.filter(quote__kind__in=MARKED)
    return dict(marked.order_by("-number").values_list("start", "quote"))
