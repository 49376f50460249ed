"""Claims as CSV, a row for each appearance, or as ClaimReview in JSON lines.

Both go by number, the oldest on record first, in constant memory.
"""

import json
from collections.abc import Iterator

from django.db.models import QuerySet

from quotes.exports.chunks import BOM, buffered
from quotes.exports.csv_cells import guarded, line, listed
from quotes.exports.meanings import MEANINGS_OF_CLAIMS
from quotes.models import Appearance, Claim, Rating, Review
from quotes.published.claims import (
    first_shown,
    with_appearances,
    with_findings,
    with_verdicts,
)
from quotes.published.json_ld import address_of, in_feed, on_site

CLAIM_COLUMNS = list(MEANINGS_OF_CLAIMS)
CLAIMS_A_QUERY = 200


def claim_csv_chunks(claims: QuerySet, *, raw: bool = False) -> Iterator[bytes]:
    """Return claims as CSV, formulas guarded unless `raw`, as quotes are."""
    header = (BOM + ",".join(CLAIM_COLUMNS) + "\r\n").encode()
    return buffered(header, csv_lines(claims, raw=raw))


def claim_jsonl_chunks(claims: QuerySet) -> Iterator[bytes]:
    """Return each public finding on claims as one JSON-LD object a line.

    A claim that nobody reviewed is a line by itself.
    """
    return buffered(b"", json_lines(claims))


def csv_lines(claims: QuerySet, *, raw: bool) -> Iterator[bytes]:
    for claim in in_order(with_verdicts(claims)):
        for cells in rows_of(claim):
            row = [cells[name] for name in CLAIM_COLUMNS]
            yield line(row if raw else guarded(row, CLAIM_COLUMNS)).encode()


def json_lines(claims: QuerySet) -> Iterator[bytes]:
    write = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    scale = Rating.objects.range()
    for claim in in_order(with_findings(claims)):
        for described in in_feed(claim, scale):
            yield f"{write(described)}\n".encode()


def in_order(claims: QuerySet) -> Iterator[Claim]:
    whole = with_appearances(claims).order_by("pk")
    return whole.iterator(chunk_size=CLAIMS_A_QUERY)


def rows_of(claim: Claim) -> Iterator[dict]:
    """Return the cells of each public appearance of a claim, by column."""
    of_claim = cells_of_claim(claim) | cells_of_finding(claim.findings)
    first = first_shown(claim)
    for one in claim.shown:
        is_first = "yes" if one == first else ""
        yield of_claim | cells_of_appearance(one) | {"first": is_first, "guarded": ""}


def cells_of_claim(claim: Claim) -> dict:
    return {
        "claim_id": str(claim.pk),
        "claim_address": address_of(claim),
        "claim": claim.sentence,
        "short_form": claim.short_form,
    }


def cells_of_finding(findings: list[Review]) -> dict:
    """Return the cells of the latest of the findings; empty ones where none is."""
    latest = findings[0] if findings else Review()
    rating = latest.rating or Rating()
    return {
        "rating": rating.name,
        "rating_value": as_text(rating.value),
        "reviewed_by": latest.reviewer if findings else "",
        "reviewed_on": as_text(latest.reviewed_on),
        "finding": latest.summary,
        "corrected_on": as_text(latest.corrected_on if latest.is_corrected else None),
        "correction": latest.correction if latest.is_corrected else "",
        "finding_address": latest.url,
    }


def cells_of_appearance(one: Appearance) -> dict:
    quote, article = one.quote, one.quote.article
    said = list(quote.attributions.all())
    return {
        "stance": one.stance,
        "quote_id": str(quote.pk),
        "quote_address": on_site(quote.get_absolute_url()),
        "quote": quote.text,
        "speaker": listed(str(each) for each in said),
        "speaker_id": listed(each.speaker_id for each in said),
        "role": listed(each.role for each in said),
        "outlet": article.outlet.name if article.outlet else "",
        "article_title": article.title,
        "published_on": as_text(article.published_on),
        "said_on": as_text(quote.said_on),
        "article_address": article.url,
    }


def as_text(value) -> str:
    return "" if value is None else str(value)
