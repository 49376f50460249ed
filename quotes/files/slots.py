"""No more than a few files are made at once on a machine, so that pages stay quick.

A slot is the lock on a file.
"""

import time
from collections.abc import Iterable, Iterator
from errno import ECONNRESET
from functools import wraps
from io import IOBase

from django.conf import settings
from django.core.files import locks
from django.http import HttpResponse

from quotes.database.lock_files import lock_file

SOON = 30  # seconds after which one had better ask again
# Whoever reads slower for so long has to let others in. What the system and a proxy
# keep for a reader counts as read.
PATIENCE = 30  # seconds of waiting for the reader
SLOWEST = 50_000  # bytes a second

FULL = (
    "As many files are being made at the moment as this site makes at once. "
    f"Ask again in {SOON} seconds.\n"
)


def one_of_few(view):
    """Let a view make a file where a slot is free, else answer 503; a HEAD needs none.

    It is asked before anything else, so that a refusal costs next to nothing.
    """

    @wraps(view)
    def made(request, *args, **kwargs):
        if request.method != "GET":
            return view(request, *args, **kwargs)
        slot = free_slot()
        if slot is None:
            return busy()
        response = None
        try:
            response = view(request, *args, **kwargs)
        finally:
            if not getattr(response, "streaming", False):
                slot.close()
        if response.streaming:
            # Whoever reads nothing at all is given up by the socket itself.
            if socket := request.META.get("gunicorn.socket"):
                socket.settimeout(PATIENCE)
            response.streaming_content = Sent(response.streaming_content, slot)
        return response

    return made


def busy() -> HttpResponse:
    response = HttpResponse(FULL, content_type="text/plain; charset=utf-8", status=503)
    response["Retry-After"] = SOON
    return response


def free_slot() -> IOBase | None:
    """Return an open file that holds a slot until it is closed; None if all are taken.

    Raises OSError where the folder for what is kept can't be written to.
    """
    for number in range(settings.ONRECORD_FILES_AT_ONCE):
        file = lock_file(f"slots/file-{number}")
        if locks.lock(file, locks.LOCK_EX | locks.LOCK_NB):
            return file
        file.close()
    return None


class Sent:
    """A file on its way to a reader: its slot is free once it is sent, or given up."""

    def __init__(self, chunks: Iterable[bytes], slot: IOBase):
        self.chunks = chunks
        self.slot = slot

    def __iter__(self) -> Iterator[bytes]:
        """Yield the chunks; raise ConnectionResetError where they are read too slowly.

        The time that it takes to make a chunk is not the reader’s.
        """
        waited, sent = 0.0, 0
        for chunk in self.chunks:
            asked = time.monotonic()
            yield chunk
            waited += time.monotonic() - asked
            sent += len(chunk)
            if sent < SLOWEST * (waited - PATIENCE):
                raise ConnectionResetError(ECONNRESET, "The reader is too slow")
        self.close()

    def close(self) -> None:
        self.slot.close()
