"""Keeps what an address answered: when, from where, and the fingerprint of the page."""

import zlib

from django.conf import settings

from articles.fetching.answers import Fetched
from articles.models import Capture


def keep(fetched: Fetched) -> Capture:
    """Put what was fetched on record; its bytes too where ONRECORD_KEEP_PAGES is on.

    Cookies are no part of it: they say something of the visitor.
    """
    headers = {storable(n): storable(v) for n, v in fetched.headers.items()}
    headers.pop("set-cookie", None)
    return Capture.objects.create(
        asked=fetched.asked,
        address=fetched.address,
        status=fetched.status,
        headers=headers,
        at=fetched.at,
        sha256=fetched.sha256,
        packed=zlib.compress(fetched.body) if settings.ONRECORD_KEEP_PAGES else None,
    )


def storable(header: str) -> str:
    """Return a header without NULs, which PostgreSQL can’t hold."""
    return header.replace("\0", "")
