"""Puts words on record that were selected on a page, as a quote of its article."""

from articles.models import Article
from articles.refusals import RefusedError
from quotes.decisions.acts import placing
from quotes.decisions.acts.overlapping import others_on
from quotes.decisions.acts.placing import kind_of, the_place
from quotes.decisions.acts.reopening import reopen_rejected
from quotes.models import Quote


def take_up(article: Article, words: str, person) -> tuple[Quote | None, str]:
    """Make a quote of words in an article’s text; return it, and what to say of it.

    One that already has some of these words stays as it is. Without a quote, the
    sentence says why there is none.
    """
    try:
        if quote := standing_with(article, words):
            return quote, "The words you selected are in this quote."
        if quote := reopen_rejected(article, words, person):
            sentence = "These words were rejected before. The quote is back in the "
            return quote, sentence + "queue."
        quote = placing.add_quote(article, words, person)
    except RefusedError as reason:
        return None, f"The words you selected were not added as a quote. {reason}"
    return quote, "The words you selected are a quote now. Choose who said it."


def standing_with(article: Article, words: str) -> Quote | None:
    """Return the quote, found or confirmed, that has some of these words."""
    version = article.current_version
    spans = the_place(version.text, words, "", "")
    others = others_on(version, spans, kind_of(words))
    return next((span.quote for span in others), None)
