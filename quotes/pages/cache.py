"""Pages that are kept until somebody decides something.

Whatever changes what the public sees writes a decision, so that a page kept since the
last one is still true. `KEPT` is for what does so without: a setting, a raw statement.
"""

from functools import wraps
from hashlib import sha256

from django.core.cache import cache
from django.db import connection

KEPT = 60  # seconds; 0 keeps nothing
# A decision may be written later than one of a higher number.
NEWEST = 100


def kept(view):
    """Answer as before where nothing was decided since; only pages that were found."""

    @wraps(view)
    def answer(request, *args, **kwargs):
        if not KEPT:
            return view(request, *args, **kwargs)
        asked = (request.get_full_path(), bool(request.htmx), newest_decisions())
        key = f"page-{sha256(repr(asked).encode()).hexdigest()}"
        page = cache.get(key)
        if page is None:
            page = view(request, *args, **kwargs)
            if page.status_code == 200:
                cache.set(key, page, KEPT)
        return page

    return answer


def newest_decisions() -> int:
    """Return a number that changes with every decision."""
    # Asked for each page: Django would write the query anew, longer than it takes.
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT sum(id) FROM "
            "(SELECT id FROM quotes_decision ORDER BY id DESC LIMIT %s) AS newest",
            [NEWEST],
        )
        return int(cursor.fetchone()[0] or 0)
