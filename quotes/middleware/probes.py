"""Answers what watches over the server: does the process answer, is all in place?

Neither needs the right host, TLS or a session.
"""

from django.conf import settings
from django.db import Error, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpResponse

from quotes import promises
from quotes.database.limits import limited_to


class AnswerProbes:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        probe = PROBES.get(request.path_info)
        if probe is None or request.method not in ("GET", "HEAD"):
            return self.get_response(request)
        problem = probe()
        return HttpResponse(
            f"{problem or 'ok'}\n",
            status=503 if problem else 200,
            content_type="text/plain; charset=utf-8",
            headers={"Cache-Control": "no-store"},
        )


def nothing() -> str:
    """Return no problem: that this process answers is all that is asked."""
    return ""


def what_is_missing() -> str:
    """Return why no page could be served now; an empty string if it could."""
    try:
        with limited_to(settings.ONRECORD_PAGE_SECONDS):
            return of_the_database()
    except Error:
        return "The database doesn’t answer."


def of_the_database() -> str:
    migrations = MigrationExecutor(connection)
    if migrations.migration_plan(migrations.loader.graph.leaf_nodes()):
        return "The database isn’t migrated."
    if promises.missing(connection):
        return "The database lacks triggers that keep its promises."
    return ""


PROBES = {"/healthz": nothing, "/readyz": what_is_missing}
