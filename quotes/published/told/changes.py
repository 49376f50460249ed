"""What outlets did to quotes, as readers are told: on quotes, articles, and a list."""

import re
from collections import Counter
from dataclasses import dataclass
from itertools import groupby

from articles.models import Article, ArticleVersion
from quotes.extraction.pasted import find_words
from quotes.models import Change, Decision, Quote
from quotes.published.listed import listed
from quotes.published.marks import Mark, marked_paragraphs
from quotes.published.told.decision_pages import A_PAGE, DecisionPage, page_before
from quotes.published.told.differences import Comparison, compared
from quotes.published.words.as_printed import without_comma

MOST_SHOWN = 100  # changes of one article
MOST_LISTED = 20  # of those noted by one decision
ALIKE = 0.5  # of the words: less is another paragraph
WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Told:
    """A change as readers are told of it; `quote` is None where it was withdrawn."""

    change: Change
    decision: Decision
    quote: object = None

    @property
    def is_cut(self) -> bool:
        """Say whether it is the last that is listed of more in one decision."""
        numbers = self.decision.after["changes"]
        return len(numbers) > MOST_LISTED and self.change.pk == last_listed(numbers)


@dataclass(frozen=True)
class Edit:
    """What was done to an article between two versions; a comparison a passage."""

    before: ArticleVersion
    after: ArticleVersion
    changes: list[Change]
    passages: list[Comparison]

    @property
    def first(self) -> Change:
        return self.changes[0]


def last_listed(numbers: list[int]) -> int:
    return sorted(numbers)[MOST_LISTED - 1]


def noted_on(quote: Quote) -> list[Change]:
    """Return what readers are told that the outlet did to a quote, the oldest first."""
    return list(quote.changes.noted().in_order())


def noted_in(article: Article):
    """Return what readers are told of the public quotes of an article."""
    return article.changes.noted().of_public_quotes()


def words_compared(change: Change) -> Comparison:
    """Compare the words of a quote as they are printed; or its speaker’s names."""
    if not change.is_of_words:
        return compared(change.was, change.now)
    return compared(*map(in_marks, (change.was, change.now)))


def in_marks(words: str) -> str:
    return f"“{without_comma(words)}”" if words else ""


def with_texts(changes: list[Change]) -> list[Change]:
    """Give changes the texts of their versions, each of which is fetched once."""
    numbers = {n for one in changes for n in (one.before_id, one.after_id)}
    versions = ArticleVersion.objects.in_bulk(numbers)
    for one in changes:
        one.before, one.after = versions[one.before_id], versions[one.after_id]
    return changes


def edits_of(changes: list[Change]) -> list[Edit]:
    """Return the paragraphs in which quotes were changed, the latest edit first."""
    changes = sorted(changes, key=lambda one: one.pk, reverse=True)
    return [
        Edit(run[0].before, run[0].after, run[::-1], passages(run[::-1]))
        for run in (
            list(run)
            for _, run in groupby(changes, lambda one: (one.before_id, one.after_id))
        )
    ]


def passages(changes: list[Change]) -> list[Comparison]:
    """Compare the paragraphs around each change, each pair once."""
    pairs = dict.fromkeys(map(passage_of, changes))
    return [compared(was, now) for was, now in pairs]


def passage_of(change: Change) -> tuple[str, str]:
    """Return the paragraphs in which a quote stands before and after a change.

    Where its words are gone, the later one is the paragraph that is most like it.
    """
    was = around(change.before, change.quote, change.was)
    now = around(change.after, change.quote, change.now)
    return (
        was or most_like(now, change.before.text),
        now or most_like(was, change.after.text),
    )


def around(version: ArticleVersion, quote: Quote | None, words: str) -> str:
    """Return the paragraphs of a version that hold a quote, or else its words."""
    spans = quote.spans.all() if quote else []
    places = [(s.start, s.end) for s in spans if s.version_id == version.pk]
    if not places:
        places = [
            (span.start, span.end) for span in find_words(version.text, words)[:1]
        ]
    marks = [Mark(start, end, words) for start, end in places]
    found = marked_paragraphs(version.text, marks) if marks else []
    return "\n\n".join(text_of(one) for one in found if one.is_marked)


def text_of(paragraph) -> str:
    return "".join(piece.text for piece in paragraph.pieces)


def most_like(passage: str, text: str) -> str:
    """Return the paragraph of a text with the most words of a passage, if many are."""
    wanted = Counter(WORD.findall(passage))
    measured = [
        (2 * (wanted & own).total() / (wanted.total() + own.total() or 1), paragraph)
        for paragraph in map(text_of, marked_paragraphs(text, []))
        for own in [Counter(WORD.findall(paragraph))]
    ]
    likeness, paragraph = max(measured, key=lambda one: one[0], default=(0, ""))
    return paragraph if likeness >= ALIKE else ""


def changes_before(number: int | None = None, many: int = A_PAGE) -> DecisionPage:
    """Return a page of what readers are told that outlets changed, the latest first."""
    return page_before(Decision.objects.noting(), told, number, many)


def told(decisions: list[Decision]) -> list[Told]:
    """Return the changes of decisions whose quote is public, or was withdrawn."""
    by_number = {
        number: one
        for one in decisions
        for number in sorted(one.after.get("changes", []))[:MOST_LISTED]
    }
    changes = Change.objects.noted().filter(pk__in=by_number).in_order()
    changes = list(changes.select_related("quote"))
    quotes = {
        quote.pk: quote for quote in listed({one.quote_id for one in changes} - {None})
    }
    rows = [
        Told(one, by_number[one.pk], quotes.get(one.quote_id))
        for one in changes
        if one.quote_id in quotes
        or (one.quote and one.quote.state == Quote.State.WITHDRAWN)
    ]
    return sorted(rows, key=lambda row: (-row.decision.pk, row.change.pk))
