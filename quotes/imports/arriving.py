"""Inserts many quotes at once, with their spans and attributions."""

from dataclasses import dataclass

from django.db import connection

from articles.copying import Rows, insert_together
from articles.models import ArticleVersion
from quotes.models.attributions import Attribution, QuoteSpan, State
from quotes.models.folding import fold
from quotes.models.quotes import BETWEEN_SPANS, Quote
from quotes.search.filter_terms import filter_terms

OF_QUOTES = (
    "id article_id version_id outlet_id sorted_on text folded kind state cue cue_start "
    "cue_end context context_start context_end said_on_first said_on_last "
    "said_on_precision said_on_basis rule confidence filter_terms"
).split()
OF_SPANS = "quote_id version_id number start end text".split()
OF_ATTRIBUTIONS = (
    "quote_id number speaker_id role_id unnamed_label unnamed_organisation "
    "name_as_printed title_as_printed sure public_on kind outlet_id"
).split()
BATCH = 500


@dataclass
class Arriving:
    """A quote that isn't on record yet, with an id of its own.

    `details` and `attributions` give columns by name; what they lack gets its default.
    """

    pk: int
    version: ArticleVersion
    spans: list[tuple[int, int]]
    details: dict
    attributions: list[dict]

    @property
    def texts(self) -> list[str]:
        return [self.version.text[start:end] for start, end in self.spans]

    @property
    def text(self) -> str:
        return BETWEEN_SPANS.join(self.texts)


def put_on_record(quotes: list[Arriving]) -> None:
    """Write quotes with spans and attributions; the database judges them together."""
    if not quotes:
        return
    rows = [
        Rows(Quote, OF_QUOTES, map(row_of_quote, quotes)),
        Rows(QuoteSpan, OF_SPANS, rows_of_spans(quotes)),
        Rows(Attribution, OF_ATTRIBUTIONS, rows_of_attributions(quotes)),
    ]
    if connection.vendor == "postgresql":
        insert_together(*rows)
        return
    for given in rows:
        new = [
            given.model(**dict(zip(given.columns, row, strict=True)))
            for row in given.values
        ]
        for one in new:
            # Here the spans come later, and the text follows from them.
            if given.model is Quote:
                one.text = ""
        given.model.objects.bulk_create(new, batch_size=BATCH)


DEFAULTS = {
    field.attname: field.get_default()
    for model in (Quote, Attribution)
    for field in model._meta.concrete_fields
}


def row_of_quote(quote: Arriving) -> tuple:
    """Return a quote's columns; where no date is printed, the database finds one."""
    article, texts = quote.version.article, quote.texts
    own = {
        "id": quote.pk,
        "article_id": article.pk,
        "version_id": quote.version.pk,
        "outlet_id": article.outlet_id,
        "sorted_on": article.published_on or DEFAULTS["sorted_on"],
        "text": BETWEEN_SPANS.join(texts),
        "folded": fold(" ".join(texts)),
    }
    own |= quote.details
    if own["state"] == State.CONFIRMED and article.published_on:
        speakers = [
            (one.get("speaker_id"), one.get("role_id")) for one in quote.attributions
        ]
        own["filter_terms"] = filter_terms(
            article.published_on, article.outlet_id, speakers
        )
    return tuple([own[n] if n in own else DEFAULTS[n] for n in OF_QUOTES])


def rows_of_spans(quotes: list[Arriving]):
    for quote in quotes:
        places = zip(quote.spans, quote.texts, strict=True)
        for number, ((start, end), text) in enumerate(places, 1):
            yield quote.pk, quote.version.pk, number, start, end, text


def rows_of_attributions(quotes: list[Arriving]):
    for quote in quotes:
        is_public = quote.details.get("state") == State.CONFIRMED
        article = quote.version.article
        copies = {
            "public_on": article.published_on if is_public else None,
            "kind": quote.details["kind"],
            "outlet_id": article.outlet_id,
        }
        for number, attribution in enumerate(quote.attributions, 1):
            own = copies | {"quote_id": quote.pk, "number": number} | attribution
            yield tuple([own[n] if n in own else DEFAULTS[n] for n in OF_ATTRIBUTIONS])
