"""Limits how long the queries of a page, and of a file, may take."""

from collections.abc import Iterable, Iterator

from django.conf import settings
from django.db import connection

from quotes.database.limits import limited_to


class LimitQueries:
    """A page has seconds, and a file, which is read while it is sent, minutes."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        with limited_to(settings.ONRECORD_PAGE_SECONDS):
            response = self.get_response(request)
            if response.streaming:
                # Its status can't be taken back once the file has begun.
                connection.cursor().close()
        if response.streaming:
            response.streaming_content = as_a_file(response.streaming_content)
        return response


def as_a_file(chunks: Iterable[bytes]) -> Iterator[bytes]:
    with limited_to(settings.ONRECORD_FILE_SECONDS):
        yield from chunks
