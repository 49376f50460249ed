"""Take up a rejected quote again where somebody adds its words by hand."""

from django.db import transaction

from articles.models import Article
from articles.refusals import RefusedError
from quotes.decisions.acts.deciding import reopen
from quotes.decisions.acts.overlapping import spans_of_others
from quotes.decisions.acts.placing import the_place
from quotes.models import Quote
from quotes.models.folding import fold


def reopen_rejected(article, words, actor=None, *, before="", after="") -> Quote | None:
    """Reopen the rejected quote that has these words there; None if there is none.

    Marks and commas at the edge don't matter. Raise RefusedError as `add_quote` does.
    """
    with transaction.atomic():
        article = Article.objects.select_for_update(of=("self",)).get(pk=article.pk)
        quote = rejected_with(article.current_version, words, before, after)
        if quote is None:
            return None
        outcome = reopen([quote.pk], actor)
        if outcome.refusals:
            raise RefusedError(outcome.refusals[0])
    return Quote.objects.get(pk=quote.pk)


def rejected_with(version, words, before, after) -> Quote | None:
    """Return the latest rejected quote in this place of a text, of the same words."""
    if version is None:
        return None
    spans = the_place(version.text, words, before, after)
    said = fold(" ".join(span.of(version.text) for span in spans))
    others = spans_of_others(version, spans)
    here = {other.quote for other in others if is_rejected_with(other.quote, said)}
    return max(here, key=lambda quote: quote.pk, default=None)


def is_rejected_with(quote, said: str) -> bool:
    return quote.state == Quote.State.REJECTED and quote.folded == said
