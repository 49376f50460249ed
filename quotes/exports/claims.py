"""Claims as CSV, a row for each appearance, or as ClaimReview in JSON lines.

Both go by number, the oldest on record first, in constant memory.
"""

import json
from collections.abc import Iterator

from django.db.models import QuerySet

from quotes.exports.chunks import BOM, buffered
from quotes.exports.claim_columns import CLAIM_COLUMNS, CLAIM_NAMES, Row
from quotes.exports.csv_cells import guarded, line
from quotes.models import Claim, Rating, Review
from quotes.published.claims import (
    first_shown,
    with_appearances,
    with_findings,
    with_verdicts,
)
from quotes.published.json_ld import in_feed

CLAIMS_A_QUERY = 200


def claim_csv_chunks(claims: QuerySet, *, raw: bool = False) -> Iterator[bytes]:
    """Return claims as CSV, formulas guarded unless `raw`, as quotes are."""
    header = (BOM + ",".join(CLAIM_NAMES) + "\r\n").encode()
    return buffered(header, csv_lines(claims, raw=raw))


def claim_jsonl_chunks(claims: QuerySet) -> Iterator[bytes]:
    """Return each public finding on claims as one JSON-LD object a line.

    A claim that nobody reviewed is a line by itself.
    """
    return buffered(b"", json_lines(claims))


def csv_lines(claims: QuerySet, *, raw: bool) -> Iterator[bytes]:
    for claim in in_order(with_verdicts(claims)):
        for row in rows_of(claim):
            cells = [column.cell(row) for column in CLAIM_COLUMNS]
            yield line(cells if raw else guarded(cells, CLAIM_NAMES)).encode()


def json_lines(claims: QuerySet) -> Iterator[bytes]:
    write = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    scale = Rating.objects.range()
    for claim in in_order(with_findings(claims)):
        for described in in_feed(claim, scale):
            yield f"{write(described)}\n".encode()


def in_order(claims: QuerySet) -> Iterator[Claim]:
    whole = with_appearances(claims).order_by("pk")
    return whole.iterator(chunk_size=CLAIMS_A_QUERY)


def rows_of(claim: Claim) -> Iterator[Row]:
    """Return a row for each public appearance of a claim."""
    finding = claim.findings[0] if claim.findings else Review()
    first = first_shown(claim)
    for appearance in claim.shown:
        yield Row(claim, appearance, appearance == first, finding)
