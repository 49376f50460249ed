"""How JSON is sent: to pages of any site, by its tag, with errors that are JSON too.

Any site's page may read it: https://fetch.spec.whatwg.org/#http-cors-protocol
"""

import logging
from functools import wraps

from django.core.exceptions import BadRequest
from django.db import Error
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.cache import get_conditional_response, set_response_etag
from django.views.decorators.http import require_http_methods

from quotes.database.trouble import trouble_of
from quotes.models.numbers import number_in
from quotes.published.json_ld import on_site

ROWS_A_PAGE, MOST_A_PAGE = 50, 100

TO_ANY_SITE = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Retry-After",
}
MAY_ASK = {
    "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
    "Access-Control-Allow-Headers": "If-None-Match",
    "Access-Control-Max-Age": "86400",
}

logger = logging.getLogger(__name__)


def in_json(view):
    """Send the dict or the response that a view returns, or its error, as JSON.

    The arguments of a BadRequest are sentences. Who sends the tag that came with an
    answer is told where it is still the same.
    """

    @require_http_methods(["GET", "HEAD", "OPTIONS"])
    @wraps(view)
    def sent(request, *args, **kwargs):
        if request.method == "OPTIONS":
            response = HttpResponse(status=204, headers=MAY_ASK)
        else:
            response = tagged(request, answer(request, *args, **kwargs))
        for name, value in TO_ANY_SITE.items():
            response.headers[name] = value
        return response

    def answer(request, *args, **kwargs):
        try:
            found = view(request, *args, **kwargs)
        except BadRequest as problem:
            return error(400, *problem.args)
        except Http404 as problem:
            return error(404, str(problem))
        except Error as problem:
            return unavailable(request, problem)
        return found if isinstance(found, HttpResponse) else written(found)

    return sent


def tagged(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """Return an answer with a tag of its content, or a 304 to who has sent the tag."""
    if response.status_code != 200:
        return response
    etag = set_response_etag(response).headers["ETag"]
    return get_conditional_response(request, etag, response=response)


def written(values: dict, status: int = 200) -> HttpResponse:
    """Return values as JSON, its letters as they are."""
    as_they_are = {"ensure_ascii": False}
    return JsonResponse(values, status=status, json_dumps_params=as_they_are)


def error(status: int, *sentences: str, **more) -> HttpResponse:
    return written({"errors": list(sentences)} | more, status)


def unavailable(request: HttpRequest, problem: Error) -> HttpResponse:
    """Return a 503 where the database has a trouble that passes, else raise it."""
    trouble = trouble_of(problem)
    if trouble is None:
        raise problem
    logger.error("%s: %s %s", request.path, trouble.remedy, problem)
    response = error(503, f"{trouble.sentence} Try again in a moment.")
    response.headers["Retry-After"] = trouble.pause
    response.headers["Cache-Control"] = "no-store"
    return response


def no_such(kind: str, number: int) -> Http404:
    return Http404(f"There is no public {kind} with the number {number}.")


def withdrawn(kind: str, number: int, decision) -> HttpResponse:
    """Return a 410 that gives the reason, and nothing of what was withdrawn."""
    return error(
        410,
        f"The {kind} with the number {number} was withdrawn. Please don’t cite it.",
        reason=(decision and decision.reason) or None,
        withdrawn_on=decision and decision.at.date().isoformat(),
    )


def moved(request: HttpRequest, name: str, number: int) -> HttpResponse:
    """Redirect to the number that a row was merged into, with what was asked."""
    query = request.META["QUERY_STRING"]
    address = reverse(name, args=[number])
    return redirect(f"{address}?{query}" if query else address, permanent=True)


def size_asked(request: HttpRequest) -> int:
    """Return how many rows a page shall have; raise BadRequest where that's wrong."""
    if not request.GET.get("page_size"):
        return ROWS_A_PAGE
    size = number_in(request.GET, "page_size") or 0
    if not 0 < size <= MOST_A_PAGE:
        raise BadRequest(f"page_size: Write a number from 1 to {MOST_A_PAGE}.")
    return size


def page_after(request: HttpRequest, rows):
    """Return the rows after the number that was asked for, and where it goes on."""
    size, asked = size_asked(request), number_in(request.GET, "after")
    if asked is None and request.GET.get("after"):
        raise BadRequest("after: Write the number that “next” gives.")
    page = list(rows.filter(pk__gt=asked or 0).order_by("pk")[: size + 1])
    goes_on = len(page) > size
    page = page[:size]
    return page, next_address(request, after=page[-1].pk) if goes_on else None


def next_address(request: HttpRequest, **place) -> str:
    """Return the address asked for, but from another place on."""
    query = request.GET.copy()
    for name in ("older", "newer", "from", "page", "after"):
        query.pop(name, None)
    query.update(place)
    return on_site(f"{request.path}?{query.urlencode()}")
