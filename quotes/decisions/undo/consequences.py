"""What follows when an undo restores words or a date: newer texts, other quotes."""

from articles.models import Article, ArticleVersion
from articles.refusals import RefusedError
from quotes.decisions.acts.overlapping import named, others_on
from quotes.decisions.acts.placing import follow_words
from quotes.decisions.rows import changed_rows, rows_of
from quotes.models import ChangedRow, Quote, QuoteSpan


def apply_consequences(back) -> list[ChangedRow]:
    """Update what depends on restored rows; return the other rows changed."""
    refuse_taken_since(back)
    return [*words_in_newer_texts(back), *dates_of_other_quotes(back)]


def refuse_taken_since(back) -> None:
    """Raise RefusedError if restored words have since become another quote's."""
    last = max((row.row_id for row in back if row.kind == "quotespan"), default=0)
    for number, versions in versions_put_back(back).items():
        quote = Quote.objects.filter(pk=number).first()
        spans = quote.spans.filter(version__in=versions) if quote else ()
        for span in spans:
            for other in others_on(span.version, [span], quote.kind, quote):
                if other.pk > last:
                    raise RefusedError(
                        f"{named(other.quote)} now has some of these words: "
                        f"“{other.quote}” Move its start or end first, or reject it."
                    )


def words_in_newer_texts(back) -> list[ChangedRow]:
    """Place restored words in the versions that were added since, too.

    Raise RefusedError if such a version lacks them: the quote would lose its place.
    """
    rows = []
    for number, versions in versions_put_back(back).items():
        elsewhere = QuoteSpan.objects.filter(quote=number).exclude(version__in=versions)
        before = rows_of([elsewhere])
        if before:
            follow_in(Quote.objects.get(pk=number), elsewhere)
            rows += changed_rows(before, rows_of([elsewhere]))
    return rows


def versions_put_back(back) -> dict[int, set[int]]:
    """Return the versions in which an undo moves quotes, by quote."""
    versions: dict[int, set[int]] = {}
    for row in back:
        if row.kind == "quotespan":
            whole = row.before or row.after
            versions.setdefault(whole["quote_id"], set()).add(whole["version_id"])
    return versions


def follow_in(quote, spans) -> None:
    """Move a quote's spans in other versions to the words that it is cited with."""
    texts = [span.text for span in quote.cited_spans()]
    for version in ArticleVersion.objects.filter(pk__in=spans.values("version")):
        follow_words(quote, version, texts)
        if not spans.filter(version=version).exists():
            raise RefusedError(
                f"The earlier words aren’t in version {version.number} of the "
                "article, though the current ones are. Edit the quote instead."
            )


def dates_of_other_quotes(back) -> list[ChangedRow]:
    """Give quotes dated by publication the restored date of their article."""
    dated = [
        row.row_id
        for row in back
        if row.kind == "article" and row.before and "published_on" in (row.after or {})
    ]
    rows = []
    for article in Article.objects.filter(pk__in=dated):
        own = [row.row_id for row in back if "said_on_first" in (row.after or {})]
        others = article.quotes.dated_by_publication().exclude(pk__in=own)
        before = rows_of([others])
        others.date(article.published_on)
        rows += changed_rows(before, rows_of([others]))
    return rows
