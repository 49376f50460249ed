"""The files that readers download: the same filters and rows as the pages."""

from django.http import StreamingHttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from quotes import exports
from quotes.exports.claim_columns import CLAIM_COLUMNS
from quotes.exports.claims import claim_csv_chunks, claim_jsonl_chunks
from quotes.exports.columns import COLUMNS
from quotes.exports.sending import file_response
from quotes.files.filtered import claim_filter, for_a_filter, quote_filter
from quotes.files.naming import file_name
from quotes.files.slots import one_of_few
from quotes.search import counting, keyset

SAMPLED = 200


@one_of_few
@for_a_filter(quote_filter)
def quotes_csv(request, filter_):
    """Give the confirmed quotes that fit as CSV."""
    raw = is_raw(request)
    name = file_name("quotes", filter_, ending="csv", mark="raw" if raw else "")
    return exports.csv_response(request, rows(request, filter_), raw=raw, name=name)


@one_of_few
@for_a_filter(quote_filter)
def quotes_jsonl(request, filter_):
    """Give the confirmed quotes that fit as JSON lines."""
    name = file_name("quotes", filter_, ending="jsonl")
    return exports.jsonl_response(request, rows(request, filter_), name=name)


@one_of_few
@for_a_filter(quote_filter)
def quotes_manifest(request, filter_):
    """Give what the two files hold, by which a download can be checked."""
    asked = {"filter": as_read(filter_), "notices": list(filter_.notices)}
    chunks = exports.manifest_chunks(
        rows(request, filter_),
        asked,
        filter_.query(page_size=None),
        raw=is_raw(request),
    )
    return StreamingHttpResponse(chunks, content_type="application/json")


@one_of_few
@for_a_filter(claim_filter)
def claims_csv(request, filter_):
    """Give the public claims that fit as CSV, a row for each appearance."""
    raw = is_raw(request)
    chunks = claim_csv_chunks(rows(request, filter_), raw=raw)
    name = file_name("claims", filter_, ending="csv", mark="raw" if raw else "")
    return file_response(request, chunks, name, "text/csv; charset=utf-8")


@one_of_few
@for_a_filter(claim_filter)
def claims_jsonl(request, filter_):
    """Give the findings on the public claims that fit, as ClaimReview in JSON lines."""
    chunks = claim_jsonl_chunks(rows(request, filter_))
    name = file_name("claims", filter_, ending="jsonl")
    return file_response(request, chunks, name, "application/jsonl")


@require_safe
def download(request):
    """Say how much there is to download, and in which files."""
    filter_ = quote_filter(request)
    good = filter_.is_good()
    context = {
        "problems": [] if good else filter_.problems().splitlines(),
        "filter": as_read(filter_) if good else {},
        "notices": filter_.notices,
        "size": size_of(filter_) if good else None,
        "columns": COLUMNS,
        "claim_columns": CLAIM_COLUMNS,
    }
    page = "files/download.html"
    return render(request, page, context, status=200 if good else 400)


def size_of(filter_):
    """Return how many quotes fit, and about how many bytes they are as files."""
    some = keyset.keys_of(filter_, keyset.Cut(), SAMPLED)
    return exports.size_of(counting.size_of(filter_), [key.number for key in some])


def rows(request, filter_):
    """Return the rows that fit; none where the head alone is asked for."""
    return filter_.rows() if request.method == "GET" else filter_.rows().none()


def is_raw(request):
    return request.GET.get("raw") == "1"


def as_read(filter_):
    """Return what each filter that was given was understood as."""
    read = filter_.form.cleaned_data.items()
    return {name: str(value) for name, value in read if value not in (None, "")}
