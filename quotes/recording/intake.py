"""Add an article, and find its quotes at once."""

from django.conf import settings
from django.template.defaultfilters import pluralize

from articles.bounded import OutOfBoundsError
from articles.loading import Loaded, load
from articles.models import Article
from quotes.decisions.acts import deciding
from quotes.decisions.writing import write
from quotes.recording.articles import Counts, TooManyQuotesError, record_articles
from quotes.recording.languages import UNREAD
from quotes.recording.waiting import LONGEST_AT_ONCE, MOST_AT_ONCE, engine_for


def take_in(draft, via, person, batch=None, capture=None) -> tuple[Loaded, str]:
    """Load a draft; return the result and a sentence on the quotes found in it.

    `batch` holds what a person adds together; `capture` is what the draft’s address
    answered. Raise RefusedError if it can't be stored.
    """
    loaded = load(draft, via, person, capture)
    deciding.follow_publication(loaded.article)
    after = {"outcome": loaded.outcome, "filled": loaded.filled}
    write("load", loaded.article, actor=person, after=after, batch=batch)
    return loaded, find(loaded.article, person)


def find(article: Article, person) -> str:
    """Find the quotes in an article's current text; return a sentence on them."""
    text = article.current_version.text
    if len(text) > LONGEST_AT_ONCE:
        return later(article)
    try:
        counts = record_articles(
            [article], actor=person, pool=engine_for(text), most=MOST_AT_ONCE
        )
    except (OutOfBoundsError, TooManyQuotesError):
        return later(article)
    return f"{found_in_words(counts)} {UNREAD if counts.unread else ''}".rstrip()


def later(article: Article) -> str:
    """Say how the quotes of a very long article are found."""
    return (
        "This article is too long to find its quotes while you wait. "
        f"To find them, run: {settings.ONRECORD_COMMAND} find_quotes {article.pk}"
    )


def found_in_words(counts: Counts) -> str:
    if not counts.found:
        return "No quotes were found."
    known = counts.found - counts.added
    if not counts.added:
        return f"Its {known} quote{pluralize(known)} {pluralize(known, 'is,are')} too."
    sentence = f"{counts.added} new quote{pluralize(counts.added)} found"
    return f"{sentence}, {known} already on record." if known else f"{sentence}."
