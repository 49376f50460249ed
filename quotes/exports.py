"""Quotes as CSV: one code path for the site, the admin and the command line."""

import io
from collections.abc import Iterator

from django.conf import settings
from django.db.models import F, Prefetch, QuerySet
from django.http import StreamingHttpResponse

from quotes.cells import COLUMNS, UNNAMED, WAITING, guarded, line, listed
from quotes.models import Attribution, Quote, QuoteSpan

BUFFER = 64 * 1024
BOM = "\ufeff"


def as_download(quotes: QuerySet, *, raw: bool = False) -> StreamingHttpResponse:
    """Return quotes as a CSV file that the browser saves."""
    return StreamingHttpResponse(
        csv_chunks(quotes, raw=raw),
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="quotes.csv"'},
    )


def csv_chunks(quotes: QuerySet, *, raw: bool = False) -> Iterator[bytes]:
    """Return quotes as CSV by id, in chunks of about 64 kB, in constant memory.

    UTF-8 with a BOM, CRLF, all but empty cells quoted, formulas guarded unless `raw`.
    """
    buffer = io.StringIO(newline="")
    buffer.write(BOM + ",".join(COLUMNS) + "\r\n")
    for quote in with_all_columns(quotes).iterator(chunk_size=1000):
        row = row_of(quote)
        buffer.write(line(row if raw else guarded(row)))
        if buffer.tell() >= BUFFER:
            yield take(buffer)
    yield take(buffer)


def with_all_columns(quotes: QuerySet) -> QuerySet:
    """Return quotes by id with all that their rows hold, and no article's text."""
    spans = QuoteSpan.objects.filter(version=F("quote__version")).order_by("number")
    attributions = Attribution.objects.select_related("speaker", "role")
    return (
        quotes.select_related("article__outlet", "version")
        .defer("version__text")
        .prefetch_related(
            Prefetch("spans", spans.only("quote_id", "start", "end")),
            Prefetch("attributions", attributions),
        )
        .order_by("id")
    )


def row_of(quote: Quote) -> list[str]:
    """Return a quote's cells, in the order of COLUMNS."""
    article, said = quote.article, quote.attributions.all()
    spans = quote.spans.all()
    cells = {
        "id": quote.pk,
        "address": f"{settings.ONRECORD_SITE_URL}/quotes/{quote.pk}/",
        "quote": quote.text,
        "kind": quote.kind,
        "speaker": listed(
            s.speaker.name if s.speaker else s.unnamed_label for s in said
        ),
        "speaker_id": listed(s.speaker_id for s in said),
        "speaker_kind": listed(kind_of(s) for s in said),
        "role": listed(s.role and s.role.title for s in said),
        "role_id": listed(s.role_id for s in said),
        "organisation": listed(organisation_of(s) for s in said),
        "name_as_printed": listed(s.name_as_printed for s in said),
        "title_as_printed": listed(s.title_as_printed for s in said),
        "cue": quote.cue,
        "context": quote.context,
        "article_title": article.title,
        "outlet": article.outlet and article.outlet.name,
        "byline": article.byline,
        "published_on": article.published_on,
        "said_on": quote.said_on,
        "said_on_basis": quote.said_on_basis,
        "article_address": article.url,
        "start": listed(span.start for span in spans),
        "end": listed(span.end for span in spans),
        "version": quote.version.number,
        "sha256": quote.version.sha256,
        "state": quote.state,
        "guarded": None,
    }
    return ["" if cells[name] is None else str(cells[name]) for name in COLUMNS]


def kind_of(said: Attribution) -> str:
    """Return person, organisation, group, unnamed, or waiting for a speaker."""
    if said.speaker:
        return said.speaker.kind
    return UNNAMED if said.unnamed_label else WAITING


def organisation_of(said: Attribution) -> str:
    """Return the organisation of the role, or the one an unnamed source speaks for."""
    return said.role.organisation if said.role else said.unnamed_organisation


def take(buffer: io.StringIO) -> bytes:
    """Return what the buffer holds, and empty it."""
    chunk = buffer.getvalue().encode()
    buffer.seek(0)
    buffer.truncate()
    return chunk
