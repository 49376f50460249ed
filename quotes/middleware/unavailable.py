"""Answers with a 503 and a sentence where the database can't be used for a while."""

import logging
import sys
from pathlib import PurePosixPath

from django.http import HttpResponse
from django.shortcuts import render
from django.views import defaults

from quotes.database.limits import patience
from quotes.database.trouble import BUSY, Trouble, trouble_of

logger = logging.getLogger(__name__)
# From so many characters on, what a field holds was typed, and is shown.
TYPED = 30


class SayUnavailable:
    """Turn the errors of views; those of other middleware come to `server_error`."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, error):
        trouble = trouble_of(error)
        return trouble and unavailable(request, trouble, error)


def server_error(request):
    """Answer an error that nobody caught: a 503 if it passes by itself, else a 500."""
    error = sys.exc_info()[1]
    trouble = trouble_of(error)
    if trouble is None:
        return defaults.server_error(request)
    return unavailable(request, trouble, error)


def unavailable(request, trouble: Trouble, error) -> HttpResponse:
    """Return the answer: a page, or the sentence alone for files and the desk's script.

    It asks the database for nothing. What was typed is in the page, to be sent again;
    with htmx it is still in the form.
    """
    if trouble is BUSY:
        patience.was_in_vain()
    logger.error("%s %s: %s %s", request.method, request.path, trouble.remedy, error)
    if hasattr(request, "session"):
        request.session.modified = False  # saving it would fail the same way
    if takes_a_page(request):
        context = {"trouble": trouble, "is_ours": is_ours(request), **sent(request)}
        response = render(request, "503.html", context, status=503)
    else:
        plain = "text/plain; charset=utf-8"
        sentence = f"{trouble.sentence} Try again in a moment."
        response = HttpResponse(sentence, status=503, content_type=plain)
    response["Retry-After"] = trouble.pause
    response["Cache-Control"] = "no-store"
    return response


def takes_a_page(request) -> bool:
    """Say whether a person will see the answer as a page: no file, no script."""
    if request.headers.get("HX-Request") or not request.accepts("text/html"):
        return False
    return not PurePosixPath(request.path).suffix


def is_ours(request) -> bool:
    """Say whether one of the newsroom asked, as far as is known without asking."""
    return getattr(getattr(request, "_cached_user", None), "is_staff", False)


def sent(request) -> dict:
    """Return the fields of the form that was sent, and the names of those of files.

    A form with a password isn't sent on: nobody should find that in a page.
    """
    names = {*request.POST, *request.FILES} if request.method == "POST" else set()
    if not names or any("password" in name for name in names):
        return {}
    fields = [
        {"name": name, "value": value, "is_typed": is_typed(value)}
        for name, values in request.POST.lists()
        for value in values
        if name != "csrfmiddlewaretoken"
    ]
    return {"can_be_sent_again": True, "fields": fields, "files": list(request.FILES)}


def is_typed(value: str) -> bool:
    return len(value) > TYPED or " " in value or "\n" in value
