"""What a download has to hold, written as plainly as can be, to compare with."""

import json

from django.conf import settings
from django.db.models import F, Prefetch

from quotes.exports.columns import NAMES, UNNAMED, WAITING
from quotes.exports.csv_cells import guarded, line, listed, unlisted
from quotes.models import Attribution, QuoteSpan

OF_ATTRIBUTIONS = {
    *("speaker", "speaker_id", "speaker_kind", "role", "role_id", "organisation"),
    *("name_as_printed", "title_as_printed", "sure"),
}
LISTS = {*OF_ATTRIBUTIONS, "start", "end", "guarded"}
NUMBERS = {"id", "speaker_id", "role_id", "start", "end", "version"}
SHARES = {"sure"}


def plain_csv(quotes, *, raw=False):
    """Return quotes as CSV, through the models."""
    rows = [row_of(quote) for quote in with_all_columns(quotes)]
    lines = [line(row if raw else guarded(row)) for row in rows]
    return ("\ufeff" + ",".join(NAMES) + "\r\n" + "".join(lines)).encode()


def plain_jsonl(quotes):
    """Return quotes as JSON lines, made from the cells of the CSV."""
    rows = [row_of(quote) for quote in with_all_columns(quotes)]
    return "".join(json_line(dict(zip(NAMES, row, strict=True))) for row in rows)


def json_line(cells):
    count = len(unlisted(cells["speaker_kind"]))
    values = {}
    for name, cell in cells.items():
        many = unlisted(cell)
        if name in OF_ATTRIBUTIONS:
            many = many or [""] * count
        of_kind = int if name in NUMBERS else number if name in SHARES else str
        many = [of_kind(one) if one else None for one in many]
        values[name] = many if name in LISTS else of_kind(cell) if cell else None
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")) + "\n"


def number(cell):
    """Return a number; a whole one has no point."""
    return float(cell) if "." in cell or "e" in cell else int(cell)


def with_all_columns(quotes):
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


def row_of(quote):
    """Return a quote's cells, in the order of NAMES."""
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
        "sure": listed(f"{s.sure:g}" if s.sure in (0, 1) else s.sure for s in said),
        "cue": quote.cue,
        "context": quote.context,
        "article_title": article.title,
        "outlet": article.outlet and article.outlet.name,
        "byline": article.byline,
        "published_on": article.published_on,
        "language": article.language,
        "said_on": quote.said_on,
        "said_on_basis": quote.said_on_basis,
        "article_address": article.url,
        "start": listed(span.start for span in spans),
        "end": listed(span.end for span in spans),
        "version": quote.version.number,
        "sha256": quote.version.sha256,
        "captured_via": quote.version.captured_via,
        "state": quote.state,
        "decided_by": decided_by(quote),
        "guarded": None,
    }
    return ["" if cells[name] is None else str(cells[name]) for name in NAMES]


def kind_of(said):
    """Return person, organisation, group, unnamed, or waiting for a speaker."""
    if said.speaker:
        return said.speaker.kind
    return UNNAMED if said.unnamed_label else WAITING


def organisation_of(said):
    """Return the organisation of the role, or the one an unnamed source speaks for."""
    return said.role.organisation if said.role else said.unnamed_organisation


def decided_by(quote):
    if not quote.decided_at:
        return None
    return "person" if quote.decided_by_id else "run"
