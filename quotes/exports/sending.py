"""Sends files to the browser, compressed where it accepts that."""

import re
import zlib
from collections.abc import Iterable, Iterator

from django.db.models import QuerySet
from django.http import HttpRequest, StreamingHttpResponse
from django.utils.cache import patch_vary_headers
from django.utils.http import content_disposition_header

from quotes.exports.chunks import csv_chunks, jsonl_chunks

QUICKLY = 1  # zlib's level; the next ones take far longer for little less
GZIP = 16 + zlib.MAX_WBITS
# gzip, deflate, br;q=0.5
TAKES_GZIP = re.compile(r"(?:^|[,\s])gzip\s*(?!\s*;\s*q=0(\.0*)?\s*(?:,|$))", re.I)


def csv_response(
    request: HttpRequest,
    quotes: QuerySet,
    *,
    raw: bool = False,
    name: str = "quotes.csv",
) -> StreamingHttpResponse:
    """Return quotes as a CSV file that the browser saves."""
    chunks = csv_chunks(quotes, raw=raw)
    return file_response(request, chunks, name, "text/csv; charset=utf-8")


def jsonl_response(
    request: HttpRequest, quotes: QuerySet, *, name: str = "quotes.jsonl"
) -> StreamingHttpResponse:
    """Return quotes as a file of JSON lines that the browser saves."""
    return file_response(request, jsonl_chunks(quotes), name, "application/jsonl")


def file_response(
    request: HttpRequest, chunks: Iterable[bytes], name: str, content_type: str
) -> StreamingHttpResponse:
    """Return chunks as a file, while they come in."""
    takes_gzip = TAKES_GZIP.search(request.headers.get("Accept-Encoding", ""))
    response = StreamingHttpResponse(
        compressed(chunks) if takes_gzip else chunks,
        content_type=content_type,
        headers={"Content-Disposition": content_disposition_header(True, name)},
    )
    if takes_gzip:
        response["Content-Encoding"] = "gzip"
    patch_vary_headers(response, ["Accept-Encoding"])
    return response


def compressed(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Return chunks as gzip, whose end is missing where they break off.

    The first chunk is sent at once, and not kept until there is more to compress.
    """
    gzip = zlib.compressobj(QUICKLY, zlib.DEFLATED, GZIP)
    flush = zlib.Z_SYNC_FLUSH
    for chunk in chunks:
        if small := gzip.compress(chunk) + gzip.flush(flush):
            yield small
        flush = zlib.Z_NO_FLUSH
    yield gzip.flush()
