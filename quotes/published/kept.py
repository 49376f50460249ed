"""What is kept of the public’s pages and files until somebody decides something.

Whatever changes what the public sees writes a decision, so that what was kept since the
last one is still true. `KEPT` is for what does so without: a setting, a raw statement.
"""

from hashlib import sha256

from django.db import connection

KEPT = 60  # seconds; 0 keeps nothing
# A decision may be written later than one of a higher number.
NEWEST = 100


def key_of(what: str, *asked) -> str:
    """Return the key under which something is kept until the next decision."""
    named = repr((*asked, newest_decisions())).encode()
    return f"{what}-{sha256(named).hexdigest()}"


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
